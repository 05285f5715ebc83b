import "vt"

rule Chm_Files { // expect: meta_schema
  meta:
    target_entity = "files" // expect: meta_schema
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
