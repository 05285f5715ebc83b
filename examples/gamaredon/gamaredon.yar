import "vt"

rule Gamaredon_Document_WebDav {
  meta:
    author = "huntlint examples"
    description = "Documents that fetch a template over WebDAV from a Russian host, as Gamaredon's do"
    target_entity = "file"
    vti_query = "entity:file type:document behavior_processes:\"DavSetCookie\" (behavior_network:\"*.ru*\" OR embedded_domain:\"*.ru*\")"
  condition:
    for any tag in vt.metadata.file_type_tags : ( tag == "document" ) and
    (
      for any process in vt.behaviour.processes_created : ( process icontains "davclnt.dll,DavSetCookie" ) or
      for any command in vt.behaviour.command_executions : ( command icontains "davclnt.dll,DavSetCookie" )
    ) and
    (
      for any lookup in vt.behaviour.dns_lookups : ( lookup.hostname icontains ".ru" ) or
      for any conversation in vt.behaviour.http_conversations : ( conversation.url icontains ".ru" )
    )
}
