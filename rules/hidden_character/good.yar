import "vt"

rule Chm_Files {
  meta:
    target_entity = "file"
    description = "Compiled help files, café and Ω"
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
