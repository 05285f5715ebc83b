import "vt"

rule New_Script_Not_Signed {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.new_file and
    for any tag in vt.metadata.file_type_tags : (
      tag == "powershell"
    ) and
    not for any tag in vt.metadata.tags : ( // expect: vt_empty_collection
      tag == "signed"
    ) and
    not for any url in vt.behaviour.memory_pattern_urls : ( // expect: vt_empty_collection
      url == "https://www.example.com/"
    )
}
