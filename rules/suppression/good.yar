import "vt"

rule Small {
  condition:
    vt.metadata.neww_file and // huntlint-ignore vt_unknown_field: newer than this version
    vt.metadata.file_size < 1MB
}
