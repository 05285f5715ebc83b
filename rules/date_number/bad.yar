import "vt"

rule Tagged_Since_March {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.first_submission_date >= 20240301 and // expect: date_number
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
