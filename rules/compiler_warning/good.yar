rule Small {
  condition:
    filesize < 1MB and uint8(0) == 100
}
