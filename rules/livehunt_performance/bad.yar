import "vt"

rule Padded_Header {
  meta:
    target_entity = "file"
  strings:
    $header = { 00 [1-4] 00 } // expect: livehunt_performance
  condition:
    vt.metadata.new_file and
    $header
}
