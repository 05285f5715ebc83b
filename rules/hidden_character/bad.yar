import "vt"

rule Chm_Files {
  meta:
    target_entity = "file"
    description = "Compiled​ help files" // expect: hidden_character
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
