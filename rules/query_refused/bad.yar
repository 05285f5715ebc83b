import "vt"

rule Chm_Query {
  meta:
    target_entity = "file"
    vti_query = "tag:chm or content:\"schtasks\"" // expect: query_refused
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
