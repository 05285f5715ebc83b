import "vt"

rule RomCom_Library_In_Public_Folder {
  meta:
    author = "huntlint examples"
    description = "Libraries dropped into the public libraries folder and run by rundll32, as RomCom's loader does"
    target_entity = "file"
    vti_query = "entity:file behavior_processes:\"rundll32.exe\" behavior_files:\"\\\\Public\\\\Libraries\\\\\" (tag:signed OR tag:overlay) p:3+"
  condition:
    vt.metadata.new_file and
    (
      for any process in vt.behaviour.processes_created : ( process icontains "rundll32.exe" ) or
      for any command in vt.behaviour.command_executions : ( command icontains "rundll32.exe" )
    ) and
    (
      for any file in vt.behaviour.files_written : ( file icontains "\\Public\\Libraries\\" ) or
      for any file in vt.behaviour.files_opened : ( file icontains "\\Public\\Libraries\\" ) or
      for any file in vt.behaviour.files_deleted : ( file icontains "\\Public\\Libraries\\" ) or
      for any file in vt.behaviour.files_dropped : ( file.path icontains "\\Public\\Libraries\\" )
    ) and
    for any tag in vt.metadata.tags : ( tag == "signed" or tag == "overlay" ) and
    vt.metadata.analysis_stats.malicious >= 3
}
