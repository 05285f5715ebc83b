rule Small {
  condition:
    filesize < 1MB
}
