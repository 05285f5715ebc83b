import "vt"

rule Sent_From_Two_Countries {
  meta:
    target_entity = "file"
  condition:
    (
      vt.metadata.submitter.country == "ee" or // expect: vt_letter_case
      vt.metadata.submitter.country == "LV"
    ) and
    vt.metadata.submitter.city != "Riga" and // expect: vt_letter_case
    vt.metadata.imphash contains "F34D5F2D" // expect: vt_letter_case
}
