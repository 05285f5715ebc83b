import "vt"

rule New_Invoice {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.new_file and
    vt.metadata.file_name icontains "invoice"
}
