import "vt"

rule New_Invoice {
  meta:
    target_entity = "file"
  condition:
    new_file and // expect: vt_legacy_variable
    vt.metadata.file_name icontains "invoice"
}
