import "vt"

rule Served_From_Example {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.itw.domain.raw == "example.com"
}
