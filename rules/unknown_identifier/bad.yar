import "vt"

rule Small {
  condition:
    vt.metadata.file_size < 1MB
}

rule Small_And_New {
  condition:
    Smal and vt.metadata.new_file // expect: unknown_identifier
}
