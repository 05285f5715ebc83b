import "vt"

rule Two_Tags {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.new_file and
    for any tag in vt.metadata.tags : ( tag == "chm" ) and
    for any tag in vt.metadata.tags : ( tag == "lnk" )
}

rule Bounds {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.analysis_stats.malicious > 5 and
    vt.metadata.analysis_stats.malicious < 10
}
