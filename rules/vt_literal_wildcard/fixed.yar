import "vt"

rule Runs_From_Public {
  meta:
    target_entity = "file"
    vti_query = "behaviour_processes:*\\Users\\Public\\*"
  condition:
    for any process in vt.behaviour.processes_created : (
      process icontains "\\Users\\Public\\" // expect: vt_literal_wildcard
    ) or
    for any process in vt.behaviour.processes_terminated : (
      process icontains "\\Users\\Public\\" // expect: vt_literal_wildcard
    ) or
    for any command in vt.behaviour.command_executions : (
      command icontains "\\Users\\Public\\" // expect: vt_literal_wildcard
    )
}
