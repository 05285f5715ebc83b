import "vt"

rule Chm_Many_Engines {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.analysis_stats.malicious >= 5 and
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
