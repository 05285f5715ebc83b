import "vt"

rule Small {
  condition:
    vt.metadata.new_file and /* huntlint-ignore vt_unknown_field: was misspelt */ // expect: suppression
    vt.metadata.file_size < 1MB
}
