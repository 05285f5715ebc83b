import "vt"

rule Chm_Files {
  meta:
    target_entity = "file"
    vti_query = "tag:chm"
  condition:
    // Found first by the query above.
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
