import "vt"

rule Schtasks {
  meta:
    target_entity = "file"
  condition:
    for any command in vt.behaviour.command_executions : ( command icontains ".dll" )
}
