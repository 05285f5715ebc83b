import "vt"

rule Sent_From_Two_Countries {
  meta:
    target_entity = "file"
  condition:
    (
      vt.metadata.submitter.country == "EE" or
      vt.metadata.submitter.country == "LV"
    ) and
    vt.metadata.submitter.city != "riga" and
    vt.metadata.imphash contains "f34d5f2d"
}
