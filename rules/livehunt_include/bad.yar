import "vt"

include "./shared.yar" // expect: livehunt_include

rule Loader_With_Config {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.new_file and
    Has_Config
}
