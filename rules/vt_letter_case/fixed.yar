import "vt"

rule Sent_From_Two_Countries {
  meta:
    target_entity = "file"
  condition:
    (
      vt.metadata.submitter.country == "EE" or // expect: vt_letter_case
      vt.metadata.submitter.country == "LV"
    ) and
    vt.metadata.submitter.city != "riga" and // expect: vt_letter_case
    vt.metadata.imphash contains "f34d5f2d" // expect: vt_letter_case
}
