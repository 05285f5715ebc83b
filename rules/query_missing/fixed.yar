import "vt"

rule New_Installer { // expect: query_missing
  meta:
    target_entity = "file"
    vti_query = "type:msi"
  condition:
    vt.metadata.new_file and
    vt.metadata.file_type == vt.FileType.MSI
}
