import "vt"

rule Chm_Files {
  meta:
    target_entity = "file"
    vti_query = "tag:chm name:\"report\"" // expect: query_in_comment
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" ) and
    vt.metadata.file_name icontains "report"
}
