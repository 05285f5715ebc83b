import "vt"

rule Bitter_Chm_Scheduled_Task {
  meta:
    author = "huntlint examples"
    description = "Compiled help files that have the command interpreter create a scheduled task, as Bitter's did"
    target_entity = "file"
    vti_query = "entity:file tag:chm behavior_processes:\"schtasks.exe\" behavior_processes:\"%comspec%\""
  condition:
    vt.metadata.new_file and
    for any tag in vt.metadata.tags : ( tag == "chm" ) and
    (
      for any process in vt.behaviour.processes_created : ( process contains "schtasks" ) or
      for any command in vt.behaviour.command_executions : ( command contains "schtasks" )
    ) and
    (
      for any process in vt.behaviour.processes_created : ( process icontains "%comspec%" ) or
      for any command in vt.behaviour.command_executions : ( command icontains "%comspec%" )
    )
}
