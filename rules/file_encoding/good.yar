// Café: text of any language, as UTF-8.
rule Cafe {
  condition:
    filesize < 1MB
}
