import "vt"

rule Chm_Many_Engines {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.analysis_stats.malicious >= 5 and // expect: vt_unknown_field
    for any tag in vt.metadata.tags : ( tag == "chm" ) // expect: vt_unknown_field
}
