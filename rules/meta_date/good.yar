import "vt"

rule Chm_Files {
  meta:
    target_entity = "file"
    date = "2024-02-29"
    modified = "2024-05-03"
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
