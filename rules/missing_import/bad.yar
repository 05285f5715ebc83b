import "vt"

rule Small_Library {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.file_size < 1MB and
    pe.is_dll() // expect: missing_import
}
