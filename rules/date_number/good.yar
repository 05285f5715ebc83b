import "vt"

rule Tagged_Since_March {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.first_submission_date >= 1709251200 and
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
