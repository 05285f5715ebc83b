import "vt"

rule Detections_Twice {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.analysis_stats.malicious >= 5 and
    vt.metadata.analysis_stats.malicious >= 3 // expect: logic_redundant_clause
}

rule Always_True {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.file_size < 100 or vt.metadata.file_size > 50 // expect: logic_redundant_clause
}
