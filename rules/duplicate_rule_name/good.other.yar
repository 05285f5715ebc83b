import "vt"

rule Chm_Files_Of_2024 {
  meta:
    target_entity = "file"
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
