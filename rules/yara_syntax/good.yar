import "vt"

rule Both_Operands {
  condition:
    vt.metadata.new_file and vt.metadata.file_size < 1MB
}

rule Once_Each {
  strings:
    $a = "schtasks"
    $b = "mshta"
  condition:
    any of them
}
