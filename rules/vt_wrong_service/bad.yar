import "vt"

rule Assessed_High {
  meta:
    target_entity = "file"
  condition:
    vt.metadata.submitter.country == "CH" // expect: vt_wrong_service
}
