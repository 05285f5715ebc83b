import "vt"

rule Missing_Operand {
  condition:
    vt.metadata.new_file and
} // expect: yara_syntax

rule Twice {
  strings:
    $a = "schtasks"
    $a = "mshta" // expect: yara_syntax
  condition:
    $a
}
