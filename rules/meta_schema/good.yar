import "vt"

rule Chm_Files {
  meta:
    description = "Compiled help files"
    target_entity = "file"
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
