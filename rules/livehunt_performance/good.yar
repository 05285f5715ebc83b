import "vt"

rule Padded_Header {
  meta:
    target_entity = "file"
  strings:
    $header = { 50 4B 03 04 [1-4] 00 }
  condition:
    vt.metadata.new_file and
    $header
}
