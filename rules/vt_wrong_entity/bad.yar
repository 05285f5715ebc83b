import "vt"

rule Served_From_Example {
  meta:
    target_entity = "file"
  condition:
    vt.net.domain.raw == "example.com" // expect: vt_wrong_entity
}
