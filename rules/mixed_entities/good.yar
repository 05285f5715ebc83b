import "vt"

rule Serves_Installer {
  meta:
    target_entity = "url"
  condition:
    vt.net.url.new_url and
    vt.net.url.downloaded_file.file_type == vt.FileType.MSI
}
