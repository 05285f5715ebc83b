import "vt"

rule Large_Chm {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.file_size == 1MB
}
