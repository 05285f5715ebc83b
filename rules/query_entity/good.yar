import "vt"

rule Login_Page_Tagged {
  meta:
    target_entity = "url"
    vti_query = "entity:url tag:phishing"
  condition:
    for any tag in vt.net.url.tags : ( tag == "phishing" )
}

rule Any_Page_Tagged {
  meta:
    target_entity = "url"
    vti_query = "entity:url tag:phishing"
  condition:
    for any tag in vt.net.url.tags : ( tag == "phishing" )
}
