import "vt"

rule Chm_Query {
  meta:
    target_entity = "file"
    vti_query = "tag:chm p:10+ p:5-" // expect: query_never_matches
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
