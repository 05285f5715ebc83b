 // expect: unused_import
import "vt"

rule Chm_Files {
  meta:
    target_entity = "file"
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
