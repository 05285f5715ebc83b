import "vt"

rule Chm_Files {
  meta:
    target_entity = "file"
    /* vt_intelligence_query = tag:chm name:"report" */ // expect: query_in_comment
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" ) and
    vt.metadata.file_name icontains "report"
}
