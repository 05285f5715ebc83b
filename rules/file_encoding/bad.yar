rule Café { // expect: file_encoding
  condition:
    filesize < 1MB
}
