import "vt"

rule New_Installer { // expect: missing_target_entity
  meta:
    author = "example"
  condition:
    vt.metadata.new_file and
    vt.metadata.file_type == vt.FileType.MSI
}
