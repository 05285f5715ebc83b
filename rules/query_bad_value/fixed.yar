import "vt"

rule Chm_Query {
  meta:
    target_entity = "file"
    vti_query = "tag:chm fs:2024-01-05+" // expect: query_bad_value
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
