import "vt"

rule Chm_Task {
  meta:
    target_entity = "file"
    vti_query = "behavior_processes:\"schtasks.exe\" tag:chm" // expect: query_drift
  condition:
    (
      for any process in vt.behaviour.processes_created : ( process contains "schtasks" ) or
      for any command in vt.behaviour.command_executions : ( command contains "schtasks" )
    ) and
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
