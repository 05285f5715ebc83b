import "vt"

rule One_File {
  meta:
    target_entity = "file"
    hash = "d41d8cd98f00b204e9800998ecf8427e"
  condition:
    vt.metadata.sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
}
