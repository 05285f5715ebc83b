import "vt"

rule New_Installer {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.new_file and
    vt.metadata.file_type == vt.FileType.MSI
}

rule Serves_Installer { // expect: mixed_entities
  meta:
    target_entity = "url"
  condition:
    vt.net.url.new_url and
    vt.net.url.downloaded_file.file_type == vt.FileType.MSI
}
