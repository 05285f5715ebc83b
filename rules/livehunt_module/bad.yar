import "console" // expect: livehunt_module
import "vt"

rule New_Small_File {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.new_file and
    vt.metadata.file_size < 4KB and
    console.log("seen")
}
