import "vt"

rule Assessed_High {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.file_size < 1MB
}
