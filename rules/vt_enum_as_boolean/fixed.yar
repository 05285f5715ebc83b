import "vt"

rule New_Executable {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.new_file and
    (
      vt.metadata.file_type == vt.FileType.PE_EXE or
      vt.metadata.file_type == vt.FileType.PE_DLL // expect: vt_enum_as_boolean
    )
}
