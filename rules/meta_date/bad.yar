import "vt"

rule Chm_Files {
  meta:
    target_entity = "file"
    date = "2024-02-30" // expect: meta_date
    modified = "3.5.2024" // expect: meta_date
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
