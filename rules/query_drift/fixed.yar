import "vt"

rule Chm_Task {
  meta:
    target_entity = "file"
    vti_query = "behavior_processes:\"schtasks.exe\" tag:chm" // expect: query_drift
  condition:
    (
      for any vt_behaviour_processes_created in vt.behaviour.processes_created : (
        vt_behaviour_processes_created icontains "schtasks.exe"
      )
      or
      for any vt_behaviour_command_executions in vt.behaviour.command_executions : (
        vt_behaviour_command_executions icontains "schtasks.exe"
      )
      or
      for any vt_behaviour_processes_terminated in vt.behaviour.processes_terminated : (
        vt_behaviour_processes_terminated icontains "schtasks.exe"
      )
    )
    and
    for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "chm" )
}
