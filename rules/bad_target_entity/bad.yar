import "vt"

rule Known_Address {
  meta:
    target_entity = "ip" // expect: bad_target_entity
  condition:
    vt.net.ip.raw == "203.0.113.7"
}
