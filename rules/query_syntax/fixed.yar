import "vt"

rule Chm_Query {
  meta:
    target_entity = "file"
    vti_query = "tag:chm" // expect: query_syntax
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
