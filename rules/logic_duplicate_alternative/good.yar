import "vt"

rule Three_Fields {
  meta:
    target_entity = "file"
  condition:
    (
      for any text in vt.behaviour.text_highlighted : ( text icontains "EventNamespace=" ) or
      for any property in vt.behaviour.system_property_lookups : ( property icontains "EventNamespace=" ) or
      for any command in vt.behaviour.command_executions : ( command icontains "EventNamespace=" )
    )
}
