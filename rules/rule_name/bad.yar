import "vt"

rule Chm_Files { // expect: rule_name
  meta:
    target_entity = "file"
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
