import "vt"

rule First_Half {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.new_file and
    vt.metadata.file_size < 4KB
}
