import "vt" // expect: livehunt_too_large

// Stands for the megabyte of a real ruleset.
rule First_Half {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.new_file and
    vt.metadata.file_size < 4KB
}

rule Second_Half {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.new_file and
    vt.metadata.file_size > 4MB
}
