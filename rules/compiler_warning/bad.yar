rule Too_Small {
  condition:
    filesize < 1MB and uint8(0) == 1000 // expect: compiler_warning
}
