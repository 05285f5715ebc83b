import "vt"

rule Small {
  condition:
    vt.metadata.new_file and // expect: suppression
    vt.metadata.file_size < 1MB
}
