import "vt"

rule Chm_Task {
  meta:
    target_entity = "file"
    vti_query = "behavior_processes:\"schtasks.exe\" tag:chm" // expect: query_drift
  condition:
    (
      for any process in vt.behaviour.processes_created : ( process icontains "schtasks.exe" ) or
      for any command in vt.behaviour.command_executions : ( command icontains "schtasks.exe" )
    ) and
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
