import "vt"

private rule Has_Config {
  strings:
    $config = "c2_interval=" ascii
  condition:
    $config
}

rule Loader_With_Config {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.new_file and
    Has_Config
}
