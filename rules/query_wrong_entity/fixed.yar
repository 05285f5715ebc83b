import "vt"

rule Chm_Query {
  meta:
    target_entity = "file"
    vti_query = "entity:file tag:chm" // expect: query_wrong_entity
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
