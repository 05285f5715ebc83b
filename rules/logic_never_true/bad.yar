import "vt"

rule Two_Tags_At_Once {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.new_file and
    for any tag in vt.metadata.tags : ( tag == "chm" and tag == "lnk" ) // expect: logic_never_true
}

rule Bounds_Swapped {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.analysis_stats.malicious > 10 and // expect: logic_never_true
    vt.metadata.analysis_stats.malicious < 5
}

rule Excludes_What_It_Needs {
  strings:
    $a = "RunOnce" ascii
    $b = "schtasks" ascii
  condition:
    any of them and // expect: logic_never_true
    not any of them
}
