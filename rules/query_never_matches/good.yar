import "vt"

rule Chm_Query {
  meta:
    target_entity = "file"
    vti_query = "tag:chm"
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
