import "vt"

rule New_Installer {
  meta:
    author = "example"
    target_entity = "file"
  condition:
    vt.metadata.new_file and
    vt.metadata.file_type == vt.FileType.MSI
}
