import "vt"

rule Chm_Many_Engines {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.positives >= 5 and // expect: vt_unknown_field
    for any tag in vt.metadata.tag : ( tag == "chm" ) // expect: vt_unknown_field
}
