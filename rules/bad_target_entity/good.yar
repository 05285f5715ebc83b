import "vt"

rule Known_Address {
  meta:
    target_entity = "ip_address"
  condition:
    vt.net.ip.raw == "203.0.113.7"
}
