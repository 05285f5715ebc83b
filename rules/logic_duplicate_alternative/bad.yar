import "vt"

rule Same_Look_Up_Twice {
  meta:
    target_entity = "file"
  condition:
    (
      for any text in vt.behaviour.text_highlighted : ( text icontains "EventNamespace=" ) or
      for any property in vt.behaviour.system_property_lookups : ( property icontains "EventNamespace=" ) or
      for any look_up in vt.behaviour.system_property_lookups : ( look_up icontains "EventNamespace=" ) // expect: logic_duplicate_alternative
    )
}
