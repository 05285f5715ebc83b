import "vt"

rule Detections_Once {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.analysis_stats.malicious >= 3 and
    vt.metadata.analysis_stats.malicious <= 5
}
