// expect: file_too_large
// This file has more bytes than the configuration beside it allows.
// This file has more bytes than the configuration beside it allows.
// This file has more bytes than the configuration beside it allows.
rule Small {
  condition:
    filesize < 1MB
}
