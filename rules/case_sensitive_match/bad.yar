import "vt"

rule Schtasks {
  meta:
    target_entity = "file"
  condition:
    for any command in vt.behaviour.command_executions : ( command contains "schtasks" ) // expect: case_sensitive_match
}
