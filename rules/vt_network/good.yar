import "vt"

rule Hosted_In_Two_Networks {
  meta:
    target_entity = "ip_address"
  condition:
    vt.net.ip.in_range("2001:db8::/32") or
    vt.net.ip.in_range("198.51.100.7/32")
}
