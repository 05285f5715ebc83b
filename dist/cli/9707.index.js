export const id = 9707;
export const ids = [9707];
export const modules = {

/***/ 4730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/**
 * The word of `candidates` that `word` was most likely meant to be: at most one edit (insertion, deletion,
 * replacement, swap of neighbours) for every three letters, letter case aside; null where none is near enough, and
 * for words too short to tell.
 */
function nearestWord(word, candidates) {
    if (word.length < 3 || word.length > 60)
        return null;
    const lower = word.toLowerCase();
    let best = null;
    let bestDistance = Math.max(1, Math.floor(lower.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(lower, candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Edits that turn `a` into `b`, a swap of two neighbours counting as one (optimal string alignment). */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            let cost = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, beforePrevious[j - 2] + 1);
            }
            current.push(cost);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length];
}


/***/ }),

/***/ 9707:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kB: () => (/* reexport */ LEGACY_VARIABLES),
  yW: () => (/* reexport */ LIVEHUNT_MODULES),
  RL: () => (/* reexport */ MAX_RETROHUNT_RULES),
  c9: () => (/* reexport */ MAX_RULESET_BYTES),
  P6: () => (/* reexport */ RULE_ENTITIES),
  ij: () => (/* reexport */ extendSchema),
  MD: () => (/* reexport */ isRuleEntity),
  e$: () => (/* reexport */ loadSchema),
  UY: () => (/* reexport */ pageNaming),
  Rr: () => (/* reexport */ parsePath),
  o1: () => (/* reexport */ resolvePath),
  pD: () => (/* reexport */ useSchema)
});

// UNUSED EXPORTS: MAX_SCANNED_BYTES, Schema, documentationDifferences, leafPaths, meantFields, readType

;// CONCATENATED MODULE: ./build/src/vt/descriptions.json
const descriptions_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./descriptions.schema.json","read":"2026-02-08","sources":{"files":"https://docs.virustotal.com/docs/writing-yara-rules-for-livehunt","network":"https://docs.virustotal.com/docs/nethunt","behaviour":"https://docs.virustotal.com/reference/file-behaviour-summary","ids":"https://docs.virustotal.com/reference/crowdsourced_ids_results","sigma":"https://docs.virustotal.com/reference/sigma_analysis_results","gti":"https://gtidocs.virustotal.com/reference/url-object"},"structs":{"vt.titan.LiveHuntData":{"source":"files","fields":{"metadata":"What is known of the file that is scanned, as of its last submission","behaviour":"What the file did in sandboxes","net":{"text":"The URL, domain or IP address that is scanned, and what belongs to it","source":"network"}}},"vt.titan.FileMetadata":{"source":"files","fields":{"sha256":"SHA-256 of the file, in lower case","sha1":"SHA-1 of the file, in lower case","md5":"MD5 of the file, in lower case","ssdeep":"Fuzzy hash of the file","imphash":"Hash of a PE file\'s imports, in lower case","vhash":"VirusTotal\'s own hash of similar files, in lower case","telfhash":"Hash of an ELF file\'s symbols, in lower case (it begins with t1)","tlsh":"Trend Micro\'s locality-sensitive hash; it begins with T1","file_name":"Name under which the file was submitted last","file_type":"Type of the file, one of vt.FileType","file_size":"Size in bytes","file_type_tags":"Words for the type of the file, from broad to exact: executable, windows, peexe","times_submitted":"How often the file was submitted","unique_sources":"How many different sources submitted the file","new_file":"Whether this is the first time that VirusTotal sees the file","subfile":"Whether the file was extracted from another one","tags":"VirusTotal\'s tags: overlay, signed, cve-…","signatures":"What each antivirus engine calls the file: engine → label; engines that find nothing are left out","analysis_stats":"How many engines gave which verdict","submitter":"Where the last submission came from","magic":"What the magic library says of the file","first_submission_date":"When the file was first submitted, in seconds since 1970 (UTC)","exiftool":"What ExifTool says of the file: key → value","main_icon":"The file\'s icon","goresym":"What GoReSym found in a program written in Go","malware_families":"Families that the file\'s configuration was extracted for","itw":"Where the file was downloaded from: the URL, its domain and IP address","gti_assessment":{"text":"Google Threat Intelligence\'s verdict, severity and score","source":"gti"}}},"vt.titan.MainIcon":{"source":"files","fields":{"dhash":"Difference hash of the icon: similar icons have similar hashes","raw_md5":"MD5 of the icon"}},"vt.titan.GoReSym":{"source":"files","fields":{"version":"Version of Go","arch":"Processor that the program was built for","os":"System that the program was built for","build_id":"Build identifier","build_info":"Main package, dependencies and settings of the build","summary":"How many functions, interfaces and types the program has"}},"vt.titan.GoReSym.BuildInfo":{"source":"files","fields":{"path":"Path of the main package","dependencies":"Modules that the program is built from: path → version","settings":"Settings of the build: key → value"}},"vt.titan.GoReSym.Summary":{"source":"files","fields":{"num_user_functions":"Functions of the program\'s own","num_std_functions":"Functions of the standard library","num_interfaces":"Interfaces","num_types":"Types","num_dependencies":"Dependencies"}},"vt.analysis.AnalysisStats":{"source":"network","fields":{"malicious":"Engines that call it malicious: the positives","suspicious":"Engines that call it suspicious","undetected":"Engines that found nothing","harmless":"Engines that call it harmless","failure":"Engines that failed","type_unsupported":"Engines that cannot look at files of this type"}},"vt.submitter.Submitter":{"source":"files","fields":{"city":"City of the submitter, in lower case","country":"Country of the submitter, two letters in upper case"}},"vt.fileanalysis.BehaviourSummary":{"source":"files","fields":{"files_opened":"Paths of files opened","files_written":"Paths of files written to","files_deleted":"Paths of files deleted","files_copied":"Files copied or moved, from where and to where","files_attribute_changed":"Paths of files whose attributes were changed","files_dropped":"Files written or extracted that are of interest, with their hash and type","hosts_file":"Content of the hosts file, where it was changed","processes_created":"Command lines or names of processes created","processes_terminated":"Names of processes that ended","processes_killed":"Names of processes that were killed","processes_injected":"Processes that code was injected into","command_executions":"Shell commands executed","services_opened":"Services opened","services_created":"Services created","services_started":"Services started","services_stopped":"Services stopped","services_deleted":{"text":"Services deleted","source":"behaviour"},"services_bound":"Services bound (Android)","windows_searched":"Names of windows searched for","windows_hidden":"Names of windows made invisible","permissions_checked":"Permissions checked, and whose","permissions_requested":"Permissions asked for","mutexes_opened":"Mutexes opened","mutexes_created":"Mutexes created","signals_observed":"Signals and broadcasts observed","signals_hooked":"Signals and broadcasts that the program registered for","modules_loaded":"Libraries loaded at run time","calls_highlighted":"Calls worth a look","invokes":"Methods called by reflection","crypto_algorithms_observed":{"text":"Encryption algorithms used","source":"behaviour"},"crypto_keys":{"text":"Keys used for encryption","source":"behaviour"},"crypto_plain_text":{"text":"Text before encryption or after decryption","source":"behaviour"},"encoding_algorithms_observed":{"text":"Encodings used, such as base64","source":"behaviour"},"text_decoded":"Text that was decoded","text_highlighted":"Text worth a look, seen in windows, dialogs and the like","traits":"Behaviours recognised, of vt.BehaviourTrait","verdicts":"Verdicts of sandboxes, of vt.BehaviourVerdict","verdict_confidence":{"text":"How sure the sandbox is of its verdict, 0 to 100","source":"behaviour"},"verdict_labels":"Labels that sandboxes gave, often malware families","registry_keys_opened":"Registry keys opened","registry_keys_set":"Registry keys set, with their values","registry_keys_deleted":"Registry keys deleted","system_property_lookups":"System properties read (Android), WMI queries","system_property_sets":"System properties set (Android)","shared_preferences_lookups":"Shared preferences read (Android)","shared_preferences_sets":"Shared preferences set (Android)","content_model_observers":{"text":"Content models observed (Android)","source":"behaviour"},"content_model_sets":{"text":"Entries written to content models (Android)","source":"behaviour"},"activities_started":{"text":"Activities started (Android)","source":"behaviour"},"http_conversations":"HTTP requests and their responses","dns_lookups":"Names resolved","ip_traffic":"Addresses and ports talked to","smtp_conversations":"E-mail sent","sms_sent":{"text":"Text messages sent (Android)","source":"behaviour"},"databases_opened":{"text":"Databases opened (Android)","source":"behaviour"},"databases_deleted":{"text":"Databases deleted (Android)","source":"behaviour"},"ja3_digests":{"text":"JA3 fingerprints of TLS clients","source":"behaviour"},"memory_pattern_ips":{"text":"IP addresses found in memory","source":"behaviour"},"memory_pattern_domains":{"text":"Domains found in memory","source":"behaviour"},"memory_pattern_urls":{"text":"URLs found in memory","source":"behaviour"},"ids_alerts":{"text":"Alerts of Snort and Suricata rules","source":"ids"},"tls":"TLS connections: certificate, server name, fingerprints","mitre_attack_techniques":"MITRE ATT&CK techniques recognised","sigma_analysis_results":{"text":"Sigma rules that matched the events of a sandbox","source":"sigma"},"signature_matches":{"text":"Rules of the sandbox that matched","source":"behaviour"},"mbc":"Behaviours of the Malware Behavior Catalog recognised"}},"vt.fileanalysis.DnsLookup":{"source":"files","fields":{"hostname":"Name looked up","resolved_ips":"Addresses in the answer","txt_records":{"text":"TXT records in the answer","source":"behaviour"}}},"vt.fileanalysis.DroppedFile":{"source":"files","fields":{"path":"Path of the file","sha256":"SHA-256 of the file","type":"Type of the file, one of vt.FileType","process_name":"Process that wrote it","process_id":"Identifier of the process that wrote it","download_url":{"text":"URL that it was downloaded from","source":"behaviour"}}},"vt.fileanalysis.FileCopy":{"source":"files","fields":{"source":"Path that was copied","destination":"Path that it was copied to"}},"vt.fileanalysis.HttpConversation":{"source":"files","fields":{"url":"URL requested","request_method":"Method, one of vt.Http.Method","request_headers":"Headers of the request: name → value; names as they were sent","response_headers":"Headers of the response: name → value","response_status_code":"Status code of the response","response_body_filetype":"Type of the response\'s body, one of vt.FileType","response_body_first_ten_bytes":"First ten bytes of the response\'s body, in hexadecimal"}},"vt.fileanalysis.IpTraffic":{"source":"files","fields":{"destination_ip":"Address talked to","destination_port":"Port talked to","transport_layer_protocol":"Protocol, one of vt.Net.Protocol","destination_ip_asn":"Autonomous system of the address","destination_ip_as_int":"The address as a number"}},"vt.fileanalysis.KeyValue":{"source":"files","fields":{"key":"Name of what was set: a registry key, a property","value":"Value that it was set to"}},"vt.fileanalysis.MalwareBehaviorCatalog":{"source":"files","fields":{"id":"Identifier in the catalog","objective":"What the behaviour is for","behavior":"Name of the behaviour","method":"How it is done"}},"vt.fileanalysis.MitreAttackTechnique":{"source":"files","fields":{"id":"Identifier of the technique: T1012, in upper case","severity":{"text":"How bad it is, one of vt.ImpactSeverity","source":"behaviour"},"signature_description":{"text":"What the sandbox saw","source":"behaviour"}}},"vt.fileanalysis.PermissionCheck":{"source":"files","fields":{"permission":"Permission checked","owner":"Whose permission it is"}},"vt.fileanalysis.SignatureMatch":{"source":"behaviour","fields":{"id":"Identifier of the rule","format":"Kind of rule, one of vt.SignatureMatch.SignatureFormat","name":"Name of the rule","description":"What the rule looks for","authors":"Who wrote the rule","match_data":"What matched","rule_src":"Text of the rule","severity":"How bad it is, one of vt.ImpactSeverity"}},"vt.fileanalysis.Sms":{"source":"behaviour","fields":{"destination":"Number that the message was sent to","body":"Text of the message"}},"vt.fileanalysis.SmtpConversation":{"source":"files","fields":{"hostname":"Name of the mail server","destination_ip":"Address of the mail server","destination_port":"Port of the mail server","smtp_from":"Sender on the envelope","smtp_to":"Recipients on the envelope","message_from":"Senders in the message\'s header","message_to":"Recipients in the message\'s header","message_cc":"Recipients of copies","message_bcc":"Recipients of hidden copies","timestamp":"When it was sent","subject":"Subject of the message","html_body":"Body in HTML","txt_body":"Body as text","auth_user":"User name given to the server","auth_pass":"Password given to the server","headers":"Headers of the message","attachments":"Files attached","x_mailer":"Program that sent it, as its X-Mailer header says"}},"vt.fileanalysis.TLS":{"source":"files","fields":{"subject":"Subject of the server\'s certificate: CN, O, … → value","issuer":"Issuer of the server\'s certificate: CN, O, … → value","serial_number":"Serial number of the server\'s certificate","thumbprint":"Fingerprint of the server\'s certificate","version":"Version of TLS","sni":"Server name that the client asked for","ja3":"JA3 fingerprint of the client","ja3s":"JA3 fingerprint of the server","ja4":{"text":"JA4 fingerprint of the client","source":"behaviour"}}},"vt.sigma.SigmaMatch":{"source":"sigma","fields":{"match_context":"The events that matched","rule_level":"Level of the rule, one of vt.SigmaRule.Level","rule_id":"Identifier of the rule at VirusTotal","rule_source":"Rule set that it belongs to","rule_title":"Title of the rule","rule_description":"What the rule looks for","rule_author":"Who wrote the rule"}},"vt.sigma.SigmaMatchContext":{"source":"sigma","fields":{"values":"Fields of the event: CommandLine, Image, … → value"}},"vt.tools.net_analysis.CrowdSourcedIdsResults":{"source":"ids","fields":{"rule_msg":"Message of the alert","rule_category":"Category of the alert","rule_id":"Number of the rule (SID)","alert_severity":"How bad it is, one of vt.AlertSeverity","rule_source":"Rule set that it belongs to","alert_context":"What the alert is about: addresses, ports, URL"}},"vt.tools.net_analysis.CrowdSourcedIdsAlertContext":{"source":"ids","fields":{"protocol":"Protocol, one of vt.TransportLayerProtocol","src_ip":"Address that the traffic came from","src_port":"Port that the traffic came from","dest_ip":"Address that the traffic went to","dest_port":"Port that the traffic went to","hostname":"Host of the HTTP request","url":"URL of the HTTP request"}},"vt.net.EnrichedNetloc":{"source":"network","fields":{"url":"The URL; in file rules, under vt.metadata.itw, the one that the file came from","domain":"The domain of the URL, or the domain scanned","ip":"The address that the domain resolves to, or the address scanned"}},"vt.net.EnrichedURL":{"source":"network","fields":{"raw":"The whole URL","hostname":"Host of the URL","path":"Path of the URL","query":"Query of the URL, the part after ?","params":"Parameters of the query: name → value","port":"Port of the URL","response_code":"Status code of the response","response_headers":"Headers of the response: name → value","number_of_response_headers":"How many headers the response has","cookies":"Cookies that the response sets: name → value","favicon":"The page\'s icon","html_title":"Title of the page","html_meta_tags":"Meta tags of the page: key, and values","outgoing_links":"Links to other sites","redirects":"URLs that the request was redirected through","trackers":"Trackers found in the page","embedded_resources":{"text":"Files that the page loads","source":null},"downloaded_file":"The response\'s body, as a file that VirusTotal knows","communicating_file":"The last file that talked to the URL","analysis_stats":"How many engines gave which verdict on the URL","signatures":"What each engine says of the URL: engine → label","categories":"Category that each provider puts the URL in: provider → category","tags":"VirusTotal\'s tags","new_url":"Whether this is the first time that VirusTotal sees the URL","first_submission_date":"When the URL was first submitted, in seconds since 1970 (UTC)","submitter":"Where the last submission came from","gti_assessment":{"text":"Google Threat Intelligence\'s verdict, severity and score","source":"gti"}}},"vt.net.EnrichedDomain":{"source":"network","fields":{"raw":"The domain\'s name","root":"The registered domain that it belongs to","whois":"Whois record: key → value","whois_raw":"Whois record as text","https_certificate":"The certificate that the domain serves","jarm":"JARM fingerprint of the server","dns_records":"DNS records of the domain","favicon":"Icon of the domain\'s page","analysis_stats":"How many engines gave which verdict on the domain","signatures":"What each engine says of the domain, in lower case: engine → label","categories":"Category that each provider puts the domain in: provider → category","tags":"VirusTotal\'s tags: dga, nxdomain, …","popularity_ranks":"Ranks in lists of popular domains","number_of_popularity_ranks":"How many lists rank the domain","root_popularity_ranks":"Ranks of the registered domain in lists of popular domains","number_of_root_popularity_ranks":"How many lists rank the registered domain","downloaded_file":"The last file downloaded from the domain","communicating_file":"The last file that talked to the domain","new_domain":"Whether this is the first time that VirusTotal sees the domain","first_whois":"Whether this is the domain\'s first whois record","new_whois":"Whether the whois record has changed","first_resolution":"Whether the domain resolves for the first time","new_resolution":"Whether the domain resolves to another address than before","permutation_of":"Whether the domain looks like the one given: permutation_of(\\"example.com\\", vt.Domain.Permutation.TYPO)","gti_assessment":{"text":"Google Threat Intelligence\'s verdict, severity and score","source":"gti"}}},"vt.net.EnrichedIP":{"source":"network","fields":{"raw":"The address","ip_as_int":"The address as a number","ip_asn":"Number of its autonomous system","ip_as_owner":"Owner of its autonomous system","ip_country":"Country of the address","reverse_lookup":"Name that the address resolves to","whois":"Whois record: key → value","whois_raw":"Whois record as text","first_whois":{"text":"Whether this is the address\'s first whois record","source":null},"new_whois":"Whether the whois record has changed","https_certificate":"The certificate that the address serves","jarm":"JARM fingerprint of the server","analysis_stats":"How many engines gave which verdict on the address","signatures":"What each engine says of the address: engine → label","tags":{"text":"VirusTotal\'s tags","source":null},"downloaded_file":"The last file downloaded from the address","communicating_file":"The last file that talked to the address","in_range":"Whether the address lies in a network: in_range(\\"10.0.0.0/8\\"); false for a network that is none","gti_assessment":{"text":"Google Threat Intelligence\'s verdict, severity and score","source":"gti"}}},"vt.net.FileMetadata":{"source":"network","fields":{"sha256":"SHA-256 of the file, in lower case","file_type":"Type of the file, one of vt.FileType","analysis_stats":"How many engines gave which verdict on the file","signatures":"What each engine calls the file: engine → label","new_for_vt":"Whether VirusTotal had not seen the file before","new_for_url":"Whether the file had not been seen with this URL before","new_for_domain":"Whether the file had not been seen with this domain before","new_for_ip":"Whether the file had not been seen with this address before"}},"vt.net.Favicon":{"source":"network","fields":{"dhash":"Difference hash of the icon: similar icons have similar hashes","raw_md5":"MD5 of the icon, in lower case"}},"vt.net.KeyValue":{"source":"network","fields":{"key":"Name of the meta tag","values":"Its values"}},"vt.net.Tracker":{"source":"network","fields":{"name":"Name of the tracker","id":"Account that the tracker reports to","url":"URL of the tracker"}},"vt.net.PopularityRank":{"source":"network","fields":{"position":"Place in the list","ingestion_time":"When the list was read, in seconds since 1970 (UTC)","rank":"Name of the list"}},"vt.net.DNSRecord":{"source":"network","fields":{"type":"Type of the record: A, AAAA, MX, TXT, …","value":"Value of the record","dns_class":"Class of the record: IN","ttl":"How long the record may be kept, in seconds","priority":"Priority of an MX record","mname":"Primary name server (SOA)","rname":"Mail address of who is responsible (SOA)","serial":"Serial number (SOA)","refresh":"Seconds until a refresh (SOA)","retry":"Seconds until a retry (SOA)","expire":"Seconds until the zone expires (SOA)","minimum":"Least time to live (SOA)"}},"vt.net.SSLCertificate":{"source":"network","fields":{"thumbprint":"Fingerprint of the certificate","serial_number":"Serial number","signature":"The certificate\'s signature","subject":"Who the certificate is for","issuer":"Who issued the certificate","subject_alternative_name":"Other names that the certificate is for","validity":"From when and until when it is valid"}},"vt.net.Subject":{"source":"network","fields":{"common_name":"Common name (CN)","country":"Country (C)","organization":"Organisation (O)","organizational_unit":"Organisational unit (OU)","locality":"Locality (L)","state":"State or province (ST)"}},"vt.net.Validity":{"source":"network","fields":{"not_before":"From when it is valid, in seconds since 1970 (UTC)","not_after":"Until when it is valid, in seconds since 1970 (UTC)"}},"vt.hunting_gti_score.HuntingGtiScore":{"source":"gti","fields":{"verdict":"Whether it is benign, undetected, suspicious or malicious","severity":"How much harm it can do","threat_score":"Verdict and severity as one number, 0 to 100"}},"vt.hunting_gti_score.HuntingGtiVerdict":{"source":"gti","fields":{"value":"One of vt.GtiVerdict"}},"vt.hunting_gti_score.HuntingGtiSeverity":{"source":"gti","fields":{"value":"One of vt.GtiSeverity"}},"vt.hunting_gti_score.HuntingGtiThreatScore":{"source":"gti","fields":{"value":"0 to 100"}}},"differences":{"lacking":[{"path":"vt.metadata.analysis_stats.timeout","source":"network"},{"path":"vt.metadata.analysis_stats.confirmed_timeout","source":"network"},{"path":"vt.net.url.analysis_stats.timeout","source":"network"},{"path":"vt.net.url.analysis_stats.confirmed_timeout","source":"network"},{"path":"vt.net.domain.analysis_stats.timeout","source":"network"},{"path":"vt.net.domain.analysis_stats.confirmed_timeout","source":"network"},{"path":"vt.net.ip.analysis_stats.timeout","source":"network"},{"path":"vt.net.ip.analysis_stats.confirmed_timeout","source":"network"},{"path":"vt.net.ip.new_ip","source":"network"},{"path":"vt.net.domain.domain","source":"network"},{"path":"vt.behaviours.files_copied","source":"files"},{"path":"vt.behaviour.registry_key_deleted","source":"files"},{"path":"vt.metadata.goresym.build_info.deps","source":"files"}],"undocumented":["vt.behaviour.processes_list","vt.behaviour.services_deleted","vt.behaviour.ids_alerts","vt.behaviour.sigma_analysis_results","vt.behaviour.signature_matches","vt.behaviour.memory_pattern_ips","vt.behaviour.memory_pattern_domains","vt.behaviour.memory_pattern_urls","vt.behaviour.ja3_digests","vt.behaviour.tls[*].ja4","vt.behaviour.crypto_algorithms_observed","vt.behaviour.crypto_keys","vt.behaviour.crypto_plain_text","vt.behaviour.encoding_algorithms_observed","vt.behaviour.databases_opened","vt.behaviour.databases_deleted","vt.behaviour.sms_sent","vt.behaviour.activities_started","vt.behaviour.content_model_observers","vt.behaviour.content_model_sets","vt.behaviour.verdict_confidence","vt.behaviour.dns_lookups[*].txt_records","vt.behaviour.files_dropped[*].download_url","vt.behaviour.mitre_attack_techniques[*].severity","vt.behaviour.mitre_attack_techniques[*].signature_description","vt.net.url.embedded_resources","vt.net.ip.tags","vt.net.ip.first_whois","vt.net.url.gti_assessment","vt.net.domain.gti_assessment","vt.net.ip.gti_assessment"]}}');
;// CONCATENATED MODULE: ./build/src/vt/descriptions.js

const DATA = descriptions_namespaceObject;
/** What a field of a struct means; null where nothing is known but its name. */
function describeField(struct, name) {
    const described = Object.hasOwn(DATA.structs, struct) ? DATA.structs[struct] : undefined;
    const field = described && Object.hasOwn(described.fields, name) ? described.fields[name] : undefined;
    if (described === undefined || field === undefined)
        return null;
    const { text, source } = typeof field === "string" ? { text: field, source: described.source } : field;
    return { text, source: source === null ? null : (DATA.sources[source] ?? null) };
}
/** The page that names a path which the module does not have; null where none does. */
function pageNaming(path) {
    const lacking = DATA.differences.lacking.find((difference) => difference.path === path);
    return lacking ? (DATA.sources[lacking.source] ?? null) : null;
}
/** Paths that a page names and the module lacks, and paths of the module that no page on rules names. */
function documentationDifferences() {
    return DATA.differences;
}

;// CONCATENATED MODULE: ./build/src/vt/overlay.json
const overlay_namespaceObject = {"O":[]};
// EXTERNAL MODULE: ./build/src/text/nearest_word.js
var nearest_word = __webpack_require__(4730);
;// CONCATENATED MODULE: ./build/src/vt/rule_entity.js
/** What a ruleset can be about: of all entities, those that rules exist for. */
const RULE_ENTITIES = ["file", "url", "domain", "ip_address"];
function isRuleEntity(name) {
    return RULE_ENTITIES.includes(name);
}

;// CONCATENATED MODULE: ./build/src/vt/field_path.js

const STEP = /\.?([A-Za-z_]\w*)|\[(?:(\*)|(key)|(\d+)|"((?:[^"\\]|\\.)*)")\]/y;
/** The steps of a path, module's name first; null for text that is none. */
function parsePath(path) {
    const steps = [];
    STEP.lastIndex = 0;
    while (STEP.lastIndex < path.length) {
        const at = STEP.lastIndex;
        const match = STEP.exec(path);
        if (!match)
            return null;
        const [text, name, any, key, index, quoted] = match;
        if (name !== undefined) {
            if (text.startsWith(".") === (at === 0))
                return null;
            steps.push({ kind: "member", name });
        }
        else if (any)
            steps.push({ kind: "any" });
        else if (key)
            steps.push({ kind: "key" });
        else if (index !== undefined)
            steps.push({ kind: "at", index: Number(index) });
        else
            steps.push({ kind: "at", index: quoted.replace(/\\(.)/g, "$1") });
    }
    return steps.length ? steps : null;
}
/** Follows a path through the schema; null where a step leads nowhere. */
function resolvePath(schema, path) {
    const [first, ...steps] = parsePath(path) ?? [];
    if (first?.kind !== "member")
        return null;
    let type = schema.module(first.name);
    let last = null;
    let entities = RULE_ENTITIES;
    const features = new Set();
    for (const step of steps) {
        if (type === null)
            return null;
        if (step.kind !== "member") {
            type = stepInto(type, step);
            continue;
        }
        const field = schema.members(type).get(step.name);
        if (type.kind !== "struct" || !field)
            return null;
        last = { field, owner: type };
        entities = entities.filter((entity) => field.entities.includes(entity));
        for (const feature of field.features)
            features.add(feature);
        type = field.type;
    }
    return last && type && { path, module: first.name, ...last, type, entities, features: [...features] };
}
/** What stands at one step inside a collection; null where the type is none, or the index not its key's type. */
function stepInto(type, step) {
    if (type.kind === "array") {
        const isPlace = step.kind === "any" || (step.kind === "at" && typeof step.index === "number");
        return isPlace ? type.element : null;
    }
    if (type.kind !== "map")
        return null;
    if (step.kind === "key")
        return { kind: type.key };
    const isKey = step.kind === "any" || (typeof step.index === "string") === (type.key === "string");
    return isKey ? type.value : null;
}
/** Every path of a module that ends in a scalar, constants and functions left out, in the order of the schema. */
function* leafPaths(schema, module = "vt") {
    const root = schema.module(module);
    if (root)
        yield* leavesOf(schema, root, module, { entities: RULE_ENTITIES, features: [] });
}
function* leavesOf(schema, struct, path, way) {
    for (const field of schema.structFields(struct).values()) {
        if (field.constant !== null || field.type.kind === "function")
            continue;
        let type = field.type;
        let steps = `${path}.${field.name}`;
        while (type.kind === "array" || type.kind === "map") {
            type = type.kind === "array" ? type.element : type.value;
            steps += "[*]";
        }
        const entities = way.entities.filter((entity) => field.entities.includes(entity));
        const features = [...new Set([...way.features, ...field.features])];
        if (type.kind === "struct")
            yield* leavesOf(schema, type, steps, { entities, features });
        else
            yield { path: steps, field, owner: struct, type, entities, features };
    }
}

;// CONCATENATED MODULE: ./build/src/vt/livehunt.js
/**
 * What LiveHunt and Retrohunt accept, beyond what the compiler checks.
 *
 * Source: https://docs.virustotal.com/docs/writing-yara-rules-for-livehunt, https://docs.virustotal.com/docs/livehunt
 * and https://docs.virustotal.com/docs/retrohunt, read 2026-02-08.
 */
/** Modules that a rule may import: the list of "standard modules currently supported", and `vt`. */
const LIVEHUNT_MODULES = new Set([
    "vt",
    "pe",
    "elf",
    "dotnet",
    "lnk",
    "macho",
    "math",
    "magic",
    "hash",
    "string",
    "time",
]);
/** Bytes of a ruleset's text. */
const MAX_RULESET_BYTES = 1024 * 1024;
/** Bytes of a file; larger ones are never scanned. */
const MAX_SCANNED_BYTES = (/* unused pure expression or super */ null && (100 * 1024 * 1024));
/** Rules of one Retrohunt job. */
const MAX_RETROHUNT_RULES = 300;
/**
 * Fields whose text is always in one letter case by the pages, though the compiler does not know. By struct and
 * field; of a map it is about the values.
 */
const LETTER_CASES = {
    "vt.submitter.Submitter.city": "lower",
    "vt.submitter.Submitter.country": "upper",
    "vt.net.EnrichedDomain.signatures": "lower",
};
/** The case that a field's text is kept in, where a page says so and the compiler does not. */
function documentedLetterCase(struct, field) {
    const key = `${struct}.${field}`;
    return Object.hasOwn(LETTER_CASES, key) ? LETTER_CASES[key] : null;
}
/** Numbers that count things, though the compiler's types allow any: none of them is ever negative. */
const COUNTS = {
    "vt.analysis.AnalysisStats": ["malicious", "suspicious", "undetected", "harmless", "failure", "type_unsupported"],
    "vt.titan.FileMetadata": ["file_size", "times_submitted", "unique_sources"],
    "vt.net.EnrichedURL": ["port", "number_of_response_headers"],
    "vt.net.EnrichedIP": ["ip_asn"],
    "vt.net.EnrichedDomain": ["number_of_popularity_ranks", "number_of_root_popularity_ranks"],
    "vt.net.PopularityRank": ["position"],
    "vt.net.DNSRecord": ["ttl"],
    "vt.fileanalysis.IpTraffic": ["destination_port", "destination_ip_asn"],
};
/** Whether a field counts something. */
function isCount(struct, field) {
    return Object.hasOwn(COUNTS, struct) && COUNTS[struct]?.includes(field) === true;
}

;// CONCATENATED MODULE: ./build/src/vt/meant-fields.json
const meant_fields_namespaceObject = /*#__PURE__*/JSON.parse('{"w":{"vt.titan.LiveHuntData":{"meta":"metadata","file":"metadata","behavior":"behaviour","behaviours":"behaviour","behaviors":"behaviour","sandbox":"behaviour","network":"net","url":"net.url","domain":"net.domain","ip":"net.ip","itw":"metadata.itw","tags":"metadata.tags","signatures":"metadata.signatures","positives":"metadata.analysis_stats.malicious","file_name":"metadata.file_name","file_size":"metadata.file_size","file_type":"metadata.file_type","new_file":"metadata.new_file","submitter":"metadata.submitter","processes_created":"behaviour.processes_created","command_executions":"behaviour.command_executions"},"vt.titan.FileMetadata":{"positives":"analysis_stats.malicious","detections":"analysis_stats.malicious","malicious":"analysis_stats.malicious","last_analysis_stats":"analysis_stats","stats":"analysis_stats","engines":"signatures","signature":"signatures","last_analysis_results":"signatures","size":"file_size","filesize":"file_size","name":"file_name","names":"file_name","filename":"file_name","meaningful_name":"file_name","type":"file_type","filetype":"file_type","type_tag":"file_type_tags","type_tags":"file_type_tags","file_tags":"file_type_tags","tag":"tags","country":"submitter.country","submitter_country":"submitter.country","city":"submitter.city","submissions":"times_submitted","submission_count":"times_submitted","sources":"unique_sources","first_seen":"first_submission_date","first_submission":"first_submission_date","fs":"first_submission_date","icon":"main_icon","main_icon_dhash":"main_icon.dhash","icon_dhash":"main_icon.dhash","main_icon_md5":"main_icon.raw_md5","families":"malware_families","family":"malware_families","metadata":"exiftool","exif":"exiftool","new":"new_file","is_new":"new_file","is_subfile":"subfile","url":"itw.url","domain":"itw.domain","ip":"itw.ip","in_the_wild":"itw","gti_score":"gti_assessment.threat_score.value","gti":"gti_assessment"},"vt.analysis.AnalysisStats":{"positives":"malicious","detections":"malicious","detected":"malicious","clean":"harmless","type-unsupported":"type_unsupported","unsupported":"type_unsupported","failures":"failure"},"vt.fileanalysis.BehaviourSummary":{"processes":"processes_created","created_processes":"processes_created","terminated_processes":"processes_terminated","injected_processes":"processes_injected","killed_processes":"processes_killed","process_list":"processes_list","processes_tree":"processes_list","process_tree":"processes_list","commands":"command_executions","command_lines":"command_executions","commands_executed":"command_executions","command_execution":"command_executions","files":"files_opened","files_created":"files_written","files_created_or_written":"files_written","opened_files":"files_opened","written_files":"files_written","dropped_files":"files_dropped","deleted_files":"files_deleted","registry":"registry_keys_set","registry_keys":"registry_keys_set","registry_key_set":"registry_keys_set","registry_key_deleted":"registry_keys_deleted","registry_keys_created":"registry_keys_set","services":"services_created","created_services":"services_created","mutexes":"mutexes_created","mutex":"mutexes_created","modules":"modules_loaded","libraries_loaded":"modules_loaded","dlls_loaded":"modules_loaded","dns":"dns_lookups","dns_queries":"dns_lookups","http":"http_conversations","http_requests":"http_conversations","smtp":"smtp_conversations","traffic":"ip_traffic","ips":"ip_traffic","tls_conversations":"tls","ja3":"ja3_digests","sigma":"sigma_analysis_results","sigma_rules":"sigma_analysis_results","sigma_results":"sigma_analysis_results","signatures":"signature_matches","yara":"signature_matches","ids":"ids_alerts","ids_results":"ids_alerts","attack_techniques":"mitre_attack_techniques","attack_technique":"mitre_attack_techniques","mitre":"mitre_attack_techniques","techniques":"mitre_attack_techniques","verdict":"verdicts","tags":"traits","trait":"traits","permissions":"permissions_requested","highlighted_calls":"calls_highlighted","highlighted_text":"text_highlighted","decoded_text":"text_decoded","memory_ips":"memory_pattern_ips","memory_urls":"memory_pattern_urls","memory_domains":"memory_pattern_domains","windows":"windows_searched"},"vt.fileanalysis.HttpConversation":{"method":"request_method","headers":"request_headers","status":"response_status_code","status_code":"response_status_code","response_code":"response_status_code","user_agent":"request_headers[\\"User-Agent\\"]"},"vt.fileanalysis.IpTraffic":{"ip":"destination_ip","port":"destination_port","asn":"destination_ip_asn","protocol":"transport_layer_protocol"},"vt.fileanalysis.DnsLookup":{"domain":"hostname","host":"hostname","ips":"resolved_ips"},"vt.fileanalysis.DroppedFile":{"name":"path","file_name":"path","hash":"sha256","file_type":"type","url":"download_url"},"vt.fileanalysis.KeyValue":{"name":"key","registry_key":"key","data":"value"},"vt.fileanalysis.MitreAttackTechnique":{"technique":"id","technique_id":"id","description":"signature_description"},"vt.fileanalysis.TLS":{"serial":"serial_number","ja3_digest":"ja3","hostname":"sni"},"vt.sigma.SigmaMatch":{"context":"match_context","id":"rule_id","title":"rule_title","level":"rule_level","author":"rule_author","description":"rule_description","source":"rule_source"},"vt.tools.net_analysis.CrowdSourcedIdsResults":{"message":"rule_msg","msg":"rule_msg","category":"rule_category","severity":"alert_severity","context":"alert_context","id":"rule_id"},"vt.net.EnrichedURL":{"url":"raw","positives":"analysis_stats.malicious","detections":"analysis_stats.malicious","title":"html_title","meta_tags":"html_meta_tags","meta":"html_meta_tags","headers":"response_headers","header":"response_headers","status":"response_code","status_code":"response_code","cookie":"cookies","links":"outgoing_links","host":"hostname","domain":"hostname","parameters":"params","tracker":"trackers","redirect":"redirects","file":"downloaded_file","engines":"signatures","tag":"tags","category":"categories","icon":"favicon","new":"new_url"},"vt.net.EnrichedDomain":{"domain":"raw","name":"raw","positives":"analysis_stats.malicious","detections":"analysis_stats.malicious","certificate":"https_certificate","ssl_certificate":"https_certificate","ssl":"https_certificate","dns":"dns_records","records":"dns_records","last_dns_records":"dns_records","engines":"signatures","tag":"tags","category":"categories","icon":"favicon","new":"new_domain","tld":"root","popularity":"popularity_ranks"},"vt.net.EnrichedIP":{"ip":"raw","positives":"analysis_stats.malicious","detections":"analysis_stats.malicious","certificate":"https_certificate","ssl_certificate":"https_certificate","ssl":"https_certificate","asn":"ip_asn","as_owner":"ip_as_owner","country":"ip_country","engines":"signatures","tag":"tags","ptr":"reverse_lookup","rdns":"reverse_lookup"},"vt.net.FileMetadata":{"positives":"analysis_stats.malicious","type":"file_type","hash":"sha256","new":"new_for_vt"},"vt.net.SSLCertificate":{"san":"subject_alternative_name","alternative_names":"subject_alternative_name","serial":"serial_number","sha256":"thumbprint","not_after":"validity.not_after","not_before":"validity.not_before"},"vt.net.Subject":{"cn":"common_name","c":"country","o":"organization","ou":"organizational_unit","l":"locality","st":"state"},"vt.net.DNSRecord":{"class":"dns_class","data":"value","record_type":"type"},"vt.titan.MainIcon":{"md5":"raw_md5","hash":"dhash"},"vt.net.Favicon":{"md5":"raw_md5","hash":"dhash"},"vt.titan.GoReSym.BuildInfo":{"deps":"dependencies"}}}');
;// CONCATENATED MODULE: ./build/src/vt/meant_fields.js

const MEANT = meant_fields_namespaceObject.w;
/**
 * The path, from a value of that struct on, that people mean who write a name that it does not have: names from
 * queries, reports and older pages. Null where the table says nothing.
 */
function meantBy(struct, name) {
    const names = Object.hasOwn(MEANT, struct) ? MEANT[struct] : undefined;
    const lower = name.toLowerCase();
    return names && Object.hasOwn(names, lower) ? names[lower] : null;
}
/** The whole table, for tests and documentation: struct → name → path. */
function meantFields() {
    return MEANT;
}

;// CONCATENATED MODULE: ./build/src/vt/vt-module.json
const vt_module_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./vt-module.schema.json","version":"1.20.0","modules":{"console":{"root":"console.Console","zero":false},"crx":{"root":"crx.Crx","zero":false},"cuckoo":{"root":"cuckoo.Cuckoo","zero":false},"dex":{"root":"dex.Dex","zero":false},"dotnet":{"root":"dotnet.Dotnet","zero":false},"elf":{"root":"elf.ELF","zero":false},"hash":{"root":"hash.Hash","zero":false},"lnk":{"root":"lnk.Lnk","zero":false},"macho":{"root":"macho.Macho","zero":false},"math":{"root":"math.Math","zero":false},"pe":{"root":"pe.PE","zero":false},"string":{"root":"string.String","zero":false},"time":{"root":"time.Time","zero":false},"vt":{"root":"vt.titan.LiveHuntData","zero":true},"zip":{"root":"zip.Zip","zero":false}},"structs":{"console.Console":{},"crx.Crx":{"is_crx":"boolean","crx_version":"unsigned","header_size":"unsigned","id":"string","name":"string","description":"string","raw_name":"string","raw_description":"string","minimum_chrome_version":"string","homepage_url":"string","permissions":"string[]","host_permissions":"string[]","optional_permissions":"string[]","optional_host_permissions":"string[]","signatures":"crx.CrxSignature[]","version":"string"},"crx.CrxSignature":{"key":"string","verified":"boolean"},"cuckoo.Cuckoo":{"filesystem":"cuckoo.Cuckoo.filesystem","network":"cuckoo.Cuckoo.network","registry":"cuckoo.Cuckoo.registry","sync":"cuckoo.Cuckoo.sync"},"dex.ClassItem":{"class":"string","access_flags":"unsigned","superclass":"string","source_file":"string"},"dex.Dex":{"is_dex":"boolean","header":"dex.DexHeader","strings":"string[]","types":"string[]","protos":"dex.ProtoItem[]","fields":"dex.FieldItem[]","methods":"dex.MethodItem[]","class_defs":"dex.ClassItem[]","map_list":"dex.MapList"},"dex.DexHeader":{"magic":"unsigned","version":"unsigned","checksum":"unsigned","signature":"string","file_size":"unsigned","header_size":"unsigned","endian_tag":"unsigned","link_size":"unsigned","link_off":"unsigned","data_size":"unsigned","data_off":"unsigned","container_size":"unsigned","header_offset":"unsigned"},"dex.FieldItem":{"class":"string","type":"string","name":"string"},"dex.MapItem":{"type":"enum dex.TypeCode","unused":"unsigned","size":"unsigned","offset":"unsigned"},"dex.MapList":{"size":"unsigned","items":"dex.MapItem[]"},"dex.MethodItem":{"class":"string","proto":"dex.ProtoItem","name":"string"},"dex.ProtoItem":{"shorty":"string","return_type":"string","parameters_count":"unsigned","parameters":"string[]"},"dotnet.Assembly":{"name":"string","culture":"string","version":"dotnet.Version"},"dotnet.AssemblyRef":{"name":"string","public_key_or_token":"string","version":"dotnet.Version"},"dotnet.Class":{"fullname":"string","name":"string","namespace":"string","visibility":"string","type":"string","abstract":"boolean","sealed":"boolean","number_of_base_types":{"type":"integer","deprecated":"use `base_types.len()` instead"},"number_of_generic_parameters":{"type":"integer","deprecated":"use `generic_parameters.len()` instead"},"number_of_methods":{"type":"integer","deprecated":"use `methods.len()` instead"},"base_types":"string[]","generic_parameters":"string[]","methods":"dotnet.Method[]"},"dotnet.Dotnet":{"is_dotnet":"boolean","module_name":"string","version":"string","number_of_streams":{"type":"integer","deprecated":"use `dotnet.streams.len()` instead"},"number_of_guids":{"type":"integer","deprecated":"use `dotnet.guids.len()` instead"},"number_of_resources":{"type":"integer","deprecated":"use `dotnet.resources.len()` instead"},"number_of_generic_parameters":"integer","number_of_classes":{"type":"integer","deprecated":"use `dotnet.classes.len()` instead"},"number_of_assembly_refs":{"type":"integer","deprecated":"use `dotnet.assembly_refs.len()` instead"},"number_of_modulerefs":{"type":"integer","deprecated":"use `dotnet.modulerefs.len()` instead"},"number_of_user_strings":{"type":"integer","deprecated":"use `dotnet.user_strings.len()` instead"},"number_of_constants":{"type":"integer","deprecated":"use `dotnet.constants.len()` instead"},"number_of_field_offsets":{"type":"integer","deprecated":"use `dotnet.field_offsets.len()` instead"},"typelib":"string","streams":"dotnet.Stream[]","guids":"string[]","constants":"string[]","assembly":"dotnet.Assembly","assembly_refs":"dotnet.AssemblyRef[]","resources":"dotnet.Resource[]","classes":"dotnet.Class[]","field_offsets":"unsigned[]","user_strings":"string[]","modulerefs":"string[]"},"dotnet.Method":{"name":"string","visibility":"string","abstract":"boolean","static":"boolean","virtual":"boolean","final":"boolean","return_type":"string","number_of_generic_parameters":{"type":"integer","deprecated":"use `generic_parameters.len()` instead"},"number_of_parameters":{"type":"integer","deprecated":"use `parameters.len()` instead"},"generic_parameters":"string[]","parameters":"dotnet.Param[]"},"dotnet.Param":{"name":"string","type":"string"},"dotnet.Resource":{"offset":"unsigned","length":"unsigned","name":"string"},"dotnet.Stream":{"name":"string","offset":"unsigned","size":"unsigned"},"dotnet.Version":{"major":"unsigned","minor":"unsigned","build_number":"unsigned","revision_number":"unsigned"},"elf.Dyn":{"type":"enum elf.DynType","val":"integer"},"elf.ELF":{"type":"enum elf.Type","machine":"enum elf.Machine","entry_point":"integer","sh_offset":"integer","sh_entry_size":"unsigned","ph_offset":"integer","ph_entry_size":"unsigned","number_of_sections":{"type":"integer","deprecated":"use `elf.sections.len()` instead"},"number_of_segments":{"type":"integer","deprecated":"use `elf.segments.len()` instead"},"symtab_entries":"integer","dynsym_entries":"integer","dynamic_section_entries":"integer","sections":"elf.Section[]","segments":"elf.Segment[]","symtab":"elf.Sym[]","dynsym":"elf.Sym[]","dynamic":"elf.Dyn[]","osabi":"enum elf.OsAbi"},"elf.Section":{"type":"enum elf.SectionType","flags":"integer","address":"integer","size":"integer","offset":"integer","name":"string"},"elf.Segment":{"type":"enum elf.SegmentType","flags":"unsigned","offset":"integer","virtual_address":"integer","physical_address":"integer","file_size":"integer","memory_size":"integer","alignment":"integer"},"elf.Sym":{"name":"string","value":"integer","size":"integer","type":"enum elf.SymType","bind":"enum elf.SymBind","shndx":"unsigned","visibility":"enum elf.SymVisibility"},"hash.Hash":{},"lnk.Lnk":{"is_lnk":"boolean","name":"string","creation_time":"integer","access_time":"integer","write_time":"integer","file_size":"unsigned","file_attributes":"unsigned","icon_location":"string","icon_index":"unsigned","show_command":"enum lnk.ShowCommand","drive_type":"enum lnk.DriveType","drive_serial_number":"unsigned","volume_label":"string","local_base_path":"string","common_path_suffix":"string","relative_path":"string","working_dir":"string","cmd_line_args":"string","overlay_size":"integer","overlay_offset":"integer","tracker_data":"lnk.TrackerData","target_id_list":"lnk.ShellItem[]"},"lnk.ShellItem":{"item_type":"enum lnk.ShellItemType","data":"string","cpl_file_path":"string","root_folder_id":"string","volume_name":"string","volume_id":"string","file_entry_name":"string","network_location":"string"},"lnk.TrackerData":{"version":"unsigned","machine_id":"string","droid_volume_id":"string","droid_file_id":"string","droid_birth_volume_id":"string","droid_birth_file_id":"string"},"macho.BuildTool":{"tool":"unsigned","version":"string"},"macho.BuildVersion":{"platform":"unsigned","minos":"string","sdk":"string","ntools":"unsigned","tools":"macho.BuildTool[]"},"macho.Certificate":{"issuer":"string","subject":"string","is_self_signed":"boolean"},"macho.DyldInfo":{"rebase_off":"unsigned","rebase_size":"unsigned","bind_off":"unsigned","bind_size":"unsigned","weak_bind_off":"unsigned","weak_bind_size":"unsigned","lazy_bind_off":"unsigned","lazy_bind_size":"unsigned","export_off":"unsigned","export_size":"unsigned"},"macho.Dylib":{"name":"string","timestamp":"unsigned","compatibility_version":"string","current_version":"string"},"macho.Dysymtab":{"ilocalsym":"unsigned","nlocalsym":"unsigned","iextdefsym":"unsigned","nextdefsym":"unsigned","iundefsym":"unsigned","nundefsym":"unsigned","tocoff":"unsigned","ntoc":"unsigned","modtaboff":"unsigned","nmodtab":"unsigned","extrefsymoff":"unsigned","nextrefsyms":"unsigned","indirectsymoff":"unsigned","nindirectsyms":"unsigned","extreloff":"unsigned","nextrel":"unsigned","locreloff":"unsigned","nlocrel":"unsigned"},"macho.FatArch":{"cputype":"unsigned","cpusubtype":"unsigned","offset":"integer","size":"integer","align":"unsigned","reserved":"unsigned"},"macho.File":{"magic":"unsigned","cputype":"unsigned","cpusubtype":"unsigned","filetype":"unsigned","ncmds":"unsigned","sizeofcmds":"unsigned","flags":"unsigned","reserved":"unsigned","number_of_segments":{"type":"integer","deprecated":"use `segments.len()` instead"},"dynamic_linker":"string","entry_point":"integer","stack_size":"integer","source_version":"string","segments":"macho.Segment[]","dylibs":"macho.Dylib[]","rpaths":"string[]","entitlements":"string[]","symtab":"macho.Symtab","dysymtab":"macho.Dysymtab","dyld_info":"macho.DyldInfo","code_signature_data":"macho.LinkedItData","certificates":"macho.Certificate[]","uuid":"string","build_version":"macho.BuildVersion","min_version":"macho.MinVersion","exports":"string[]","imports":"string[]","linker_options":"string[]"},"macho.LinkedItData":{"dataoff":"unsigned","datasize":"unsigned"},"macho.Macho":{"magic":"unsigned","cputype":"unsigned","cpusubtype":"unsigned","filetype":"unsigned","ncmds":"unsigned","sizeofcmds":"unsigned","flags":"unsigned","reserved":"unsigned","number_of_segments":{"type":"integer","deprecated":"use `macho.segments.len()` instead"},"dynamic_linker":"string","entry_point":"integer","stack_size":"integer","source_version":"string","symtab":"macho.Symtab","dysymtab":"macho.Dysymtab","code_signature_data":"macho.LinkedItData","segments":"macho.Segment[]","dylibs":"macho.Dylib[]","dyld_info":"macho.DyldInfo","rpaths":"string[]","entitlements":"string[]","certificates":"macho.Certificate[]","uuid":"string","build_version":"macho.BuildVersion","min_version":"macho.MinVersion","exports":"string[]","imports":"string[]","linker_options":"string[]","fat_magic":"unsigned","nfat_arch":"unsigned","fat_arch":"macho.FatArch[]","file":"macho.File[]"},"macho.MinVersion":{"device":"enum macho.DeviceType","version":"string","sdk":"string"},"macho.Nlist":{"n_strx":"unsigned","n_type":"unsigned","n_sect":"unsigned","n_desc":"unsigned","n_value":"integer"},"macho.Section":{"segname":"string","sectname":"string","addr":"integer","size":"integer","offset":"unsigned","align":"unsigned","reloff":"unsigned","nreloc":"unsigned","flags":"unsigned","reserved1":"unsigned","reserved2":"unsigned","reserved3":"unsigned"},"macho.Segment":{"segname":"string","vmaddr":"integer","vmsize":"integer","fileoff":"integer","filesize":"integer","maxprot":"unsigned","initprot":"unsigned","nsects":"unsigned","flags":"unsigned","sections":"macho.Section[]"},"macho.Symtab":{"symoff":"unsigned","nsyms":"unsigned","stroff":"unsigned","strsize":"unsigned","entries":"string[]","nlists":"macho.Nlist[]"},"math.Math":{},"pe.Certificate":{"issuer":"string","subject":"string","thumbprint":"string","version":"integer","algorithm":"string","algorithm_oid":"string","serial":"string","not_before":"integer","not_after":"integer"},"pe.CounterSignature":{"verified":"boolean","sign_time":"integer","digest_alg":"string","chain":"pe.Certificate[]","digest":"string"},"pe.DirEntry":{"virtual_address":"unsigned","size":"unsigned"},"pe.Export":{"name":"string","ordinal":"unsigned","rva":"unsigned","offset":"unsigned","forward_name":"string"},"pe.Function":{"name":"string","ordinal":"unsigned","rva":"unsigned"},"pe.Import":{"library_name":"string","number_of_functions":"integer","functions":"pe.Function[]"},"pe.KeyValue":{"key":"string","value":"string"},"pe.Overlay":{"offset":"integer","size":"integer"},"pe.PE":{"is_pe":"boolean","machine":"enum pe.Machine","subsystem":"enum pe.Subsystem","os_version":"pe.Version","subsystem_version":"pe.Version","image_version":"pe.Version","linker_version":"pe.Version","opthdr_magic":"enum pe.OptionalMagic","characteristics":"unsigned","dll_characteristics":"unsigned","timestamp":"unsigned","image_base":"integer","checksum":"unsigned","base_of_code":"unsigned","base_of_data":"unsigned","entry_point":"unsigned","entry_point_raw":"unsigned","dll_name":"string","export_timestamp":"unsigned","section_alignment":"unsigned","file_alignment":"unsigned","loader_flags":"unsigned","size_of_optional_header":"unsigned","size_of_code":"unsigned","size_of_initialized_data":"unsigned","size_of_uninitialized_data":"unsigned","size_of_image":"unsigned","size_of_headers":"unsigned","size_of_stack_reserve":"integer","size_of_stack_commit":"integer","size_of_heap_reserve":"integer","size_of_heap_commit":"integer","pointer_to_symbol_table":"unsigned","win32_version_value":"unsigned","number_of_symbols":"unsigned","number_of_rva_and_sizes":"unsigned","number_of_sections":{"type":"unsigned","deprecated":"use `pe.sections.len()` instead"},"number_of_imported_functions":"integer","number_of_delayed_imported_functions":"integer","number_of_resources":{"type":"integer","deprecated":"use `pe.resources.len()` instead"},"number_of_version_infos":"integer","number_of_imports":"integer","number_of_delayed_imports":"integer","number_of_exports":"integer","number_of_signatures":{"type":"integer","deprecated":"use `pe.signatures.len()` instead"},"version_info":"{string: string}","version_info_list":"pe.KeyValue[]","rich_signature":"pe.RichSignature","pdb_path":"string","sections":"pe.Section[]","data_directories":"pe.DirEntry[]","resource_timestamp":"integer","resource_version":"pe.Version","resources":"pe.Resource[]","import_details":"pe.Import[]","delayed_import_details":"pe.Import[]","export_details":"pe.Export[]","is_signed":"boolean","signatures":"pe.Signature[]","overlay":"pe.Overlay"},"pe.Resource":{"length":"unsigned","rva":"unsigned","offset":"unsigned","type":"enum pe.ResourceType","id":"unsigned","language":"unsigned","type_string":"string","name_string":"string","language_string":"string"},"pe.RichSignature":{"offset":"unsigned","length":"unsigned","key":"unsigned","raw_data":"string","clear_data":"string","tools":"pe.RichTool[]"},"pe.RichTool":{"toolid":"unsigned","version":"unsigned","times":"unsigned"},"pe.Section":{"name":"string","full_name":"string","characteristics":"unsigned","raw_data_size":"unsigned","raw_data_offset":"unsigned","virtual_address":"unsigned","virtual_size":"unsigned","pointer_to_relocations":"unsigned","pointer_to_line_numbers":"unsigned","number_of_relocations":"unsigned","number_of_line_numbers":"unsigned"},"pe.Signature":{"subject":"string","issuer":"string","thumbprint":"string","version":"integer","algorithm":"string","algorithm_oid":"string","serial":"string","not_before":"integer","not_after":"integer","verified":"boolean","digest_alg":"string","digest":"string","file_digest":"string","number_of_certificates":"integer","number_of_countersignatures":"integer","signer_info":"pe.SignerInfo","certificates":"pe.Certificate[]","countersignatures":"pe.CounterSignature[]"},"pe.SignerInfo":{"program_name":"string","more_info":"string","digest":"string","digest_alg":"string","chain":"pe.Certificate[]"},"pe.Version":{"major":"unsigned","minor":"unsigned"},"string.String":{},"time.Time":{},"vt.analysis.AnalysisStats":{"malicious":"integer","suspicious":"integer","undetected":"integer","harmless":"integer","failure":"integer","type_unsupported":"integer"},"vt.fileanalysis.BehaviourSummary":{"files_opened":"string[]","files_written":"string[]","files_deleted":"string[]","files_copied":"vt.fileanalysis.FileCopy[]","files_attribute_changed":"string[]","files_dropped":"vt.fileanalysis.DroppedFile[]","hosts_file":"string","processes_created":"string[]","processes_terminated":"string[]","processes_killed":"string[]","processes_injected":"string[]","command_executions":"string[]","services_opened":"string[]","services_created":"string[]","services_started":"string[]","services_stopped":"string[]","services_deleted":"string[]","services_bound":"string[]","windows_searched":"string[]","windows_hidden":"string[]","permissions_checked":"vt.fileanalysis.PermissionCheck[]","permissions_requested":"string[]","mutexes_opened":"string[]","mutexes_created":"string[]","signals_observed":"string[]","signals_hooked":"string[]","modules_loaded":"string[]","calls_highlighted":"string[]","invokes":"string[]","crypto_algorithms_observed":"string[]","crypto_keys":"string[]","crypto_plain_text":"string[]","encoding_algorithms_observed":"string[]","text_decoded":"string[]","text_highlighted":"string[]","traits":"enum vt.BehaviourTrait[]","registry_keys_opened":"string[]","registry_keys_set":"vt.fileanalysis.KeyValue[]","registry_keys_deleted":"string[]","system_property_lookups":"string[]","system_property_sets":"vt.fileanalysis.KeyValue[]","shared_preferences_lookups":"string[]","shared_preferences_sets":"vt.fileanalysis.KeyValue[]","content_model_observers":"string[]","content_model_sets":"vt.fileanalysis.KeyValue[]","activities_started":"string[]","http_conversations":"vt.fileanalysis.HttpConversation[]","dns_lookups":"vt.fileanalysis.DnsLookup[]","ip_traffic":"vt.fileanalysis.IpTraffic[]","sms_sent":"vt.fileanalysis.Sms[]","verdicts":"enum vt.BehaviourVerdict[]","databases_opened":"string[]","databases_deleted":"string[]","ja3_digests":"string[]","memory_pattern_ips":"string[]","memory_pattern_domains":"string[]","memory_pattern_urls":"string[]","verdict_confidence":"integer","smtp_conversations":"vt.fileanalysis.SmtpConversation[]","verdict_labels":"string[]","ids_alerts":"vt.tools.net_analysis.CrowdSourcedIdsResults[]","tls":"vt.fileanalysis.TLS[]","mitre_attack_techniques":"vt.fileanalysis.MitreAttackTechnique[]","sigma_analysis_results":"vt.sigma.SigmaMatch[]","signature_matches":"vt.fileanalysis.SignatureMatch[]","mbc":"vt.fileanalysis.MalwareBehaviorCatalog[]","processes_list":"vt.fileanalysis.ProcessItem[]"},"vt.fileanalysis.DnsLookup":{"hostname":"string","resolved_ips":"string[]","txt_records":"string[]"},"vt.fileanalysis.DroppedFile":{"path":"string","sha256":"string","type":"enum vt.FileType","download_url":"string","process_name":"string","process_id":"string"},"vt.fileanalysis.FileCopy":{"source":"string","destination":"string"},"vt.fileanalysis.HttpConversation":{"url":"string","request_method":"enum vt.Http.Method","request_headers":"{string: string}","response_headers":"{string: string}","response_status_code":"integer","response_body_filetype":"enum vt.FileType","response_body_first_ten_bytes":"string"},"vt.fileanalysis.IpTraffic":{"destination_ip":"string","destination_port":"integer","transport_layer_protocol":"enum vt.Net.Protocol","destination_ip_asn":"integer","destination_ip_as_int":"integer"},"vt.fileanalysis.KeyValue":{"key":"string","value":"string"},"vt.fileanalysis.MalwareBehaviorCatalog":{"id":"string","objective":"string","behavior":"string","method":"string"},"vt.fileanalysis.MitreAttackTechnique":{"id":"string","severity":"enum vt.ImpactSeverity","signature_description":"string"},"vt.fileanalysis.PermissionCheck":{"permission":"string","owner":"string"},"vt.fileanalysis.ProcessItem":{"process_id":"string","parent_process_id":"string","name":"string","start_time":"integer","termination_time":"integer","files_opened":"string[]","files_written":"string[]","files_deleted":"string[]","files_copied":"vt.fileanalysis.FileCopy[]"},"vt.fileanalysis.SignatureMatch":{"id":"string","format":"enum vt.SignatureMatch.SignatureFormat","name":"string","description":"string","authors":"string[]","events":"string[]","match_data":"string[]","rule_src":"string","severity":"enum vt.ImpactSeverity"},"vt.fileanalysis.Sms":{"destination":"string","body":"string"},"vt.fileanalysis.SmtpConversation":{"hostname":"string","destination_ip":"string","destination_port":"unsigned","smtp_from":"string","smtp_to":"string[]","message_from":"string[]","message_to":"string[]","message_cc":"string[]","message_bcc":"string[]","timestamp":"string","subject":"string","html_body":"string","txt_body":"string","auth_user":"string","auth_pass":"string","headers":"vt.fileanalysis.KeyValue[]","attachments":"vt.fileanalysis.DroppedFile[]","x_mailer":"string"},"vt.fileanalysis.TLS":{"subject":"{string: string}","issuer":"{string: string}","serial_number":"string","thumbprint":"string","version":"string","sni":"string","ja3":"string","ja3s":"string","ja4":"string"},"vt.hunting_gti_score.HuntingGtiScore":{"verdict":"vt.hunting_gti_score.HuntingGtiVerdict","threat_score":"vt.hunting_gti_score.HuntingGtiThreatScore","severity":"vt.hunting_gti_score.HuntingGtiSeverity"},"vt.hunting_gti_score.HuntingGtiSeverity":{"value":"enum vt.GtiSeverity"},"vt.hunting_gti_score.HuntingGtiThreatScore":{"value":"integer"},"vt.hunting_gti_score.HuntingGtiVerdict":{"value":"enum vt.GtiVerdict"},"vt.net.DNSRecord":{"type":"string","dns_class":"string","ttl":"integer","mname":"string","rname":"string","priority":"integer","serial":"integer","retry":"integer","refresh":"integer","expire":"integer","minimum":"integer","value":"string"},"vt.net.EnrichedDomain":{"whois":"{string: string}","https_certificate":"vt.net.SSLCertificate","jarm":"string","dns_records":"vt.net.DNSRecord[]","favicon":"vt.net.Favicon","analysis_stats":"vt.analysis.AnalysisStats","signatures":"{string: string}","new_domain":"boolean","tags":"string[]","raw":"string","downloaded_file":"vt.net.FileMetadata","communicating_file":"vt.net.FileMetadata","first_whois":"boolean","new_whois":"boolean","first_resolution":"boolean","new_resolution":"boolean","whois_raw":"string","root":"string","categories":"{string: string}","popularity_ranks":"vt.net.PopularityRank[]","number_of_popularity_ranks":"integer","root_popularity_ranks":"vt.net.PopularityRank[]","number_of_root_popularity_ranks":"integer","gti_assessment":{"type":"vt.hunting_gti_score.HuntingGtiScore","acl":[{"accept":["gti","staff"],"title":"unknown field or method `gti_assessment`","label":"this field or method doesn\'t exist"}]}},"vt.net.EnrichedIP":{"whois":"{string: string}","https_certificate":"vt.net.SSLCertificate","jarm":"string","ip_as_owner":"string","ip_asn":"integer","ip_country":"string","analysis_stats":"vt.analysis.AnalysisStats","signatures":"{string: string}","tags":"string[]","raw":"string","downloaded_file":"vt.net.FileMetadata","communicating_file":"vt.net.FileMetadata","whois_raw":"string","ip_as_int":"integer","first_whois":{"type":"boolean","acl":[{"accept":["ip_address"],"title":"vt.net.ip.first_whois is supported in rulesets matching against IPs","label":"this field is supported for IPs only"}]},"new_whois":{"type":"boolean","acl":[{"accept":["ip_address"],"title":"vt.net.ip.new_whois is supported in rulesets matching against IPs","label":"this field is supported for IPs only"}]},"reverse_lookup":"string","gti_assessment":{"type":"vt.hunting_gti_score.HuntingGtiScore","acl":[{"accept":["gti","staff"],"title":"unknown field or method `gti_assessment`","label":"this field or method doesn\'t exist"}]}},"vt.net.EnrichedNetloc":{"url":{"type":"vt.net.EnrichedURL","acl":[{"accept":["url","file"],"title":"vt.net.url is supported only in rulesets matching against URLs","label":"this field is supported for URLs only"}]},"ip":{"type":"vt.net.EnrichedIP","acl":[{"accept":["url","domain","ip_address","file"],"title":"vt.net.ip is supported only in rulesets matching against URLs, domains or IPs","label":"this field is supported for URLs, domains and IPs only"}]},"domain":{"type":"vt.net.EnrichedDomain","acl":[{"accept":["url","domain","file"],"title":"vt.net.domain is supported only in rulesets matching against URLs or domains","label":"this field is supported for URLs and domains only"}]}},"vt.net.EnrichedURL":{"port":"integer","trackers":"vt.net.Tracker[]","response_headers":"{string: string}","response_code":"integer","cookies":"{string: string}","favicon":"vt.net.Favicon","outgoing_links":"string[]","redirects":"string[]","html_title":"string","html_meta_tags":"vt.net.KeyValue[]","new_url":"boolean","analysis_stats":"vt.analysis.AnalysisStats","first_submission_date":"integer","signatures":"{string: string}","submitter":"vt.submitter.Submitter","tags":"string[]","params":"{string: string}","path":"string","hostname":"string","raw":"string","downloaded_file":"vt.net.FileMetadata","communicating_file":"vt.net.FileMetadata","embedded_resources":"vt.net.ResourceFileMetadata[]","number_of_response_headers":"integer","query":"string","categories":"{string: string}","gti_assessment":{"type":"vt.hunting_gti_score.HuntingGtiScore","acl":[{"accept":["gti","staff"],"title":"unknown field or method `gti_assessment`","label":"this field or method doesn\'t exist"}]}},"vt.net.Favicon":{"raw_md5":"lowercase","dhash":"string"},"vt.net.FileMetadata":{"sha256":"lowercase","new_for_vt":"boolean","analysis_stats":"vt.analysis.AnalysisStats","file_type":"enum vt.FileType","new_for_url":"boolean","new_for_ip":"boolean","new_for_domain":"boolean","signatures":"{string: string}"},"vt.net.KeyValue":{"key":"string","values":"string[]"},"vt.net.PopularityRank":{"position":"integer","ingestion_time":"integer","rank":"string"},"vt.net.ResourceFileMetadata":{"sha256":"lowercase","analysis_stats":"vt.analysis.AnalysisStats","file_type":"enum vt.FileType","new_for_url":"boolean","signatures":"{string: string}"},"vt.net.SSLCertificate":{"thumbprint":"string","subject":"vt.net.Subject","validity":"vt.net.Validity","subject_alternative_name":"string[]","signature":"string","serial_number":"string","issuer":"vt.net.Subject"},"vt.net.Subject":{"common_name":"string","country":"string","organization":"string","organizational_unit":"string","locality":"string","state":"string"},"vt.net.Tracker":{"name":"string","id":"string","url":"string"},"vt.net.Validity":{"not_after":"integer","not_before":"integer"},"vt.sigma.SigmaMatch":{"match_context":"vt.sigma.SigmaMatchContext[]","rule_level":"enum vt.SigmaRule.Level","rule_id":"string","rule_source":"string","rule_title":"string","rule_description":"string","rule_author":"string"},"vt.sigma.SigmaMatchContext":{"values":"{string: string}"},"vt.submitter.Submitter":{"city":"string","country":"string"},"vt.titan.FileMetadata":{"sha256":"lowercase","sha1":"lowercase","md5":"lowercase","ssdeep":"string","imphash":"lowercase","vhash":"lowercase","file_name":"string","file_type":"enum vt.FileType","file_size":"integer","times_submitted":"integer","new_file":"boolean","tags":"string[]","signatures":"{string: string}","submitter":{"type":"vt.submitter.Submitter","acl":[{"reject":["retrohunt"],"title":"vt.metadata.submitter is not supported in Retrohunt","label":"this field is not supported in Retrohunt"}]},"subfile":"boolean","unique_sources":"integer","analysis_stats":"vt.analysis.AnalysisStats","magic":"string","file_type_tags":"string[]","first_submission_date":"integer","exiftool":"{string: string}","main_icon":"vt.titan.MainIcon","telfhash":"lowercase","goresym":"vt.titan.GoReSym","malware_families":"string[]","tlsh":"string","itw":"vt.net.EnrichedNetloc","gti_assessment":{"type":"vt.hunting_gti_score.HuntingGtiScore","acl":[{"accept":["gti","staff"],"title":"unknown field or method `gti_assessment`","label":"this field or method doesn\'t exist"}]}},"vt.titan.GoReSym":{"version":"string","arch":"string","os":"string","build_id":"string","build_info":"vt.titan.GoReSym.BuildInfo","summary":"vt.titan.GoReSym.Summary"},"vt.titan.GoReSym.BuildInfo":{"path":"string","dependencies":"{string: string}","settings":"{string: string}"},"vt.titan.GoReSym.Summary":{"num_user_functions":"integer","num_std_functions":"integer","num_interfaces":"integer","num_types":"integer","num_dependencies":"integer"},"vt.titan.LiveHuntData":{"metadata":{"type":"vt.titan.FileMetadata","acl":[{"accept":["file"],"title":"vt.metadata is supported only in rulesets matching against files","label":"this field is supported for files only"}]},"behaviour":{"type":"vt.fileanalysis.BehaviourSummary","acl":[{"accept":["file"],"title":"vt.behaviour is supported only in rulesets matching against files","label":"this field is supported for files only"}]},"net":{"type":"vt.net.EnrichedNetloc","acl":[{"accept":["url","domain","ip_address"],"title":"vt.net is not supported in rulesets matching against files","label":"this field is not supported for files, consider using `vt.metadata.itw`"}]}},"vt.titan.MainIcon":{"dhash":"string","raw_md5":"string"},"vt.tools.net_analysis.CrowdSourcedIdsAlertContext":{"protocol":"enum vt.TransportLayerProtocol","src_ip":"string","src_port":"unsigned","dest_ip":"string","dest_port":"unsigned","hostname":"string","url":"string","ja3":"string[]","ja3s":"string[]"},"vt.tools.net_analysis.CrowdSourcedIdsResults":{"rule_msg":"string","rule_category":"string","rule_id":"string","alert_severity":"enum vt.AlertSeverity","rule_source":"string","alert_context":"vt.tools.net_analysis.CrowdSourcedIdsAlertContext","rule_url":"string","rule_references":"string[]","tags":"string[]","rule_raw":"string"},"zip.Entry":{"file_path":"string","compression":"enum zip.Compression","uncompressed_size":"integer","compressed_size":"integer"},"zip.Zip":{"is_zip":"boolean","entries":"zip.Entry[]"},"cuckoo.Cuckoo.filesystem":{},"cuckoo.Cuckoo.network":{},"cuckoo.Cuckoo.registry":{},"cuckoo.Cuckoo.sync":{}},"enums":{"dex.AccessFlag":{"inline":true,"values":{"ACC_PUBLIC":1,"ACC_PRIVATE":2,"ACC_PROTECTED":4,"ACC_STATIC":8,"ACC_FINAL":16,"ACC_SYNCHRONIZED":32,"ACC_BRIDGE":64,"ACC_VARARGS":128,"ACC_NATIVE":256,"ACC_INTERFACE":512,"ACC_ABSTRACT":1024,"ACC_STRICT":2048,"ACC_SYNTHETIC":4096,"ACC_ANNOTATION":8192,"ACC_ENUM":16384,"ACC_CONSTRUCTOR":65536,"ACC_DECLARED_SYNCHRONIZED":131072}},"dex.AccessFlagSpecial":{"inline":true,"values":{"ACC_VOLATILE":64,"ACC_TRANSIENT":128}},"dex.TypeCode":{"inline":true,"values":{"TYPE_HEADER_ITEM":0,"TYPE_STRING_ID_ITEM":1,"TYPE_TYPE_ID_ITEM":2,"TYPE_PROTO_ID_ITEM":3,"TYPE_FIELD_ID_ITEM":4,"TYPE_METHOD_ID_ITEM":5,"TYPE_CLASS_DEF_ITEM":6,"TYPE_CALL_SITE_ID_ITEM":7,"TYPE_METHOD_HANDLE_ITEM":8,"TYPE_MAP_LIST":4096,"TYPE_TYPE_LIST":4097,"TYPE_ANNOTATION_SET_REF_LIST":4098,"TYPE_ANNOTATION_SET_ITEM":4099,"TYPE_CLASS_DATA_ITEM":8192,"TYPE_CODE_ITEM":8193,"TYPE_STRING_DATA_ITEM":8194,"TYPE_DEBUG_INFO_ITEM":8195,"TYPE_ANNOTATION_ITEM":8196,"TYPE_ENCODED_ARRAY_ITEM":8197,"TYPE_ANNOTATIONS_DIRECTORY_ITEM":8198,"TYPE_HIDDENAPI_CLASS_DATA_ITEM":61440}},"elf.DynType":{"inline":true,"values":{"DT_NULL":0,"DT_NEEDED":1,"DT_PLTRELSZ":2,"DT_PLTGOT":3,"DT_HASH":4,"DT_STRTAB":5,"DT_SYMTAB":6,"DT_RELA":7,"DT_RELASZ":8,"DT_RELAENT":9,"DT_STRSZ":10,"DT_SYMENT":11,"DT_INIT":12,"DT_FINI":13,"DT_SONAME":14,"DT_RPATH":15,"DT_SYMBOLIC":16,"DT_REL":17,"DT_RELSZ":18,"DT_RELENT":19,"DT_PLTREL":20,"DT_DEBUG":21,"DT_TEXTREL":22,"DT_JMPREL":23,"DT_BIND_NOW":24,"DT_INIT_ARRAY":25,"DT_FINI_ARRAY":26,"DT_INIT_ARRAYSZ":27,"DT_FINI_ARRAYSZ":28,"DT_RUNPATH":29,"DT_FLAGS":30,"DT_ENCODING":32,"DT_LOOS":1610612749,"DT_HIOS":1879044096,"DT_VALRNGLO":1879047424,"DT_VALRNGHI":1879047679,"DT_ADDRRNGLO":1879047680,"DT_ADDRRNGHI":1879047935,"DT_VERSYM":1879048176,"DT_RELACOUNT":1879048185,"DT_RELCOUNT":1879048186,"DT_FLAGS_1":1879048187,"DT_VERDEF":1879048188,"DT_VERDEFNUM":1879048189,"DT_VERNEED":1879048190,"DT_VERNEEDNUM":1879048191,"DT_LOPROC":1879048192,"DT_HIPROC":2147483647}},"elf.Machine":{"inline":true,"values":{"EM_NONE":0,"EM_M32":1,"EM_SPARC":2,"EM_386":3,"EM_68K":4,"EM_88K":5,"EM_IAMCU":6,"EM_860":7,"EM_MIPS":8,"EM_S370":9,"EM_MIPS_RS3_LE":10,"EM_PPC":20,"EM_PPC64":21,"EM_ARM":40,"EM_X86_64":62,"EM_AARCH64":183}},"elf.OsAbi":{"inline":true,"values":{"OSABI_NONE":0,"OSABI_HPUX":1,"OSABI_NETBSD":2,"OSABI_LINUX":3,"OSABI_GNU_HURD":4,"OSABI_SOLARIS":6,"OSABI_AIX":7,"OSABI_IRIX":8,"OSABI_FREE_BSD":9,"OSABI_TRU64":10,"OSABI_MODESTO":11,"OSABI_OPENBSD":12,"OSABI_OPENVMS":13,"OSABI_NSK":14,"OSABI_AROS":15,"OSABI_FENIXOS":16,"OSABI_CLOUDABI":17,"OSABI_OPENVOS":18,"OSABI_ARM_AEABI":64,"OSABI_ARM":97,"OSABI_STANDALONE":255}},"elf.SectionType":{"inline":true,"values":{"SHT_NULL":0,"SHT_PROGBITS":1,"SHT_SYMTAB":2,"SHT_STRTAB":3,"SHT_RELA":4,"SHT_HASH":5,"SHT_DYNAMIC":6,"SHT_NOTE":7,"SHT_NOBITS":8,"SHT_REL":9,"SHT_SHLIB":10,"SHT_DYNSYM":11,"SHT_INIT_ARRAY":14,"SHT_FINI_ARRAY":15}},"elf.SegmentFlags":{"inline":true,"values":{"PF_X":1,"PF_W":2,"PF_R":4}},"elf.SegmentType":{"inline":true,"values":{"PT_NULL":0,"PT_LOAD":1,"PT_DYNAMIC":2,"PT_INTERP":3,"PT_NOTE":4,"PT_SHLIB":5,"PT_PHDR":6,"PT_TLS":7,"PT_GNU_EH_FRAME":1685382480,"PT_GNU_STACK":1685382481,"PT_GNU_RELRO":1685382482,"PT_GNU_PROPERTY":1685382483}},"elf.SymBind":{"inline":true,"values":{"STB_LOCAL":0,"STB_GLOBAL":1,"STB_WEAK":2}},"elf.SymType":{"inline":true,"values":{"STT_NOTYPE":0,"STT_OBJECT":1,"STT_FUNC":2,"STT_SECTION":3,"STT_FILE":4,"STT_COMMON":5,"STT_TLS":6}},"elf.SymVisibility":{"inline":true,"values":{"STV_DEFAULT":0,"STV_INTERNAL":1,"STV_HIDDEN":2,"STV_PROTECTED":3}},"elf.Type":{"inline":true,"values":{"ET_NONE":0,"ET_REL":1,"ET_EXEC":2,"ET_DYN":3,"ET_CORE":4,"ET_LOPROC":65280,"ET_HIPROC":255}},"lnk.DriveType":{"values":{"UNKNOWN":0,"NO_ROOT_DIR":1,"REMOVABLE":2,"FIXED":3,"REMOTE":4,"CDROM":5,"RAMDISK":6}},"lnk.FileAttributes":{"inline":true,"values":{"FILE_ATTRIBUTE_READONLY":1,"FILE_ATTRIBUTE_HIDDEN":2,"FILE_ATTRIBUTE_SYSTEM":4,"RESERVED_1":8,"FILE_ATTRIBUTE_DIRECTORY":16,"FILE_ATTRIBUTE_ARCHIVE":32,"RESERVED_2":64,"FILE_ATTRIBUTE_NORMAL":128,"FILE_ATTRIBUTE_TEMPORARY":256,"FILE_ATTRIBUTE_SPARSE_FILE":512,"FILE_ATTRIBUTE_REPARSE_POINT":1024,"FILE_ATTRIBUTE_COMPRESSED":2048,"FILE_ATTRIBUTE_OFFLINE":4096,"FILE_ATTRIBUTE_NOT_CONTENT_INDEXED":8192,"FILE_ATTRIBUTE_ENCRYPTED":16384}},"lnk.ShellItemType":{"values":{"CONTROL_PANEL_CPL":0,"CONTROL_PANEL_CATEGORY":1,"ROOT_FOLDER":31,"VOLUME":32,"FILE_ENTRY":48,"NETWORK_LOCATION":64,"COMPRESSED_FOLDER":82,"URI":97,"CONTROL_PANEL":113,"PRINTERS":114,"COMMON_PLACES_FOLDER":115,"USERS_FILES_FOLDER":116}},"lnk.ShowCommand":{"values":{"NORMAL":1,"MAXIMIZED":3,"MIN_NO_ACTIVE":7}},"macho.CpuArm64SubType":{"inline":true,"values":{"CPU_SUBTYPE_ARM_V5TEJ":7,"CPU_SUBTYPE_ARM64_ALL":0}},"macho.CpuArmSubType":{"inline":true,"values":{"CPU_SUBTYPE_ARM_ALL":0,"CPU_SUBTYPE_ARM_V4T":5,"CPU_SUBTYPE_ARM_V6":6,"CPU_SUBTYPE_ARM_V5":7,"CPU_SUBTYPE_ARM_XSCALE":8,"CPU_SUBTYPE_ARM_V7":9,"CPU_SUBTYPE_ARM_V7F":10,"CPU_SUBTYPE_ARM_V7S":11,"CPU_SUBTYPE_ARM_V7K":12,"CPU_SUBTYPE_ARM_V6M":14,"CPU_SUBTYPE_ARM_V7M":15,"CPU_SUBTYPE_ARM_V7EM":16}},"macho.CpuI386SubType":{"inline":true,"values":{"CPU_SUBTYPE_I386_ALL":3}},"macho.CpuI386Type":{"inline":true,"values":{"CPU_TYPE_I386":7}},"macho.CpuIntelPentiumSubType":{"inline":true,"values":{"CPU_SUBTYPE_PENT":5,"CPU_SUBTYPE_PENTPRO":22,"CPU_SUBTYPE_PENTII_M3":54,"CPU_SUBTYPE_PENTII_M5":86,"CPU_SUBTYPE_PENTIUM_3":8,"CPU_SUBTYPE_PENTIUM_3_M":24,"CPU_SUBTYPE_PENTIUM_3_XEON":40,"CPU_SUBTYPE_PENTIUM_M":9,"CPU_SUBTYPE_PENTIUM_4":10,"CPU_SUBTYPE_PENTIUM_4_M":26}},"macho.CpuIntelSubType":{"inline":true,"values":{"CPU_SUBTYPE_INTEL_MODEL_ALL":0,"CPU_SUBTYPE_386":3,"CPU_SUBTYPE_486":4,"CPU_SUBTYPE_486SX":132,"CPU_SUBTYPE_586":5,"CPU_SUBTYPE_CELERON":103,"CPU_SUBTYPE_CELERON_MOBILE":119,"CPU_SUBTYPE_ITANIUM":11,"CPU_SUBTYPE_ITANIUM_2":27,"CPU_SUBTYPE_XEON":12,"CPU_SUBTYPE_XEON_MP":28}},"macho.CpuMcSubType":{"inline":true,"values":{"CPU_SUBTYPE_MC980000_ALL":0,"CPU_SUBTYPE_MC98601":1}},"macho.CpuPowerPCSubType":{"inline":true,"values":{"CPU_SUBTYPE_POWERPC_ALL":0,"CPU_SUBTYPE_POWERPC_601":1,"CPU_SUBTYPE_POWERPC_602":2,"CPU_SUBTYPE_POWERPC_603":3,"CPU_SUBTYPE_POWERPC_603e":4,"CPU_SUBTYPE_POWERPC_603ev":5,"CPU_SUBTYPE_POWERPC_604":6,"CPU_SUBTYPE_POWERPC_604e":7,"CPU_SUBTYPE_POWERPC_620":8,"CPU_SUBTYPE_POWERPC_750":9,"CPU_SUBTYPE_POWERPC_7400":10,"CPU_SUBTYPE_POWERPC_7450":11,"CPU_SUBTYPE_POWERPC_970":100}},"macho.CpuSparcSubType":{"inline":true,"values":{"CPU_SUBTYPE_SPARC_ALL":0}},"macho.CpuType":{"inline":true,"values":{"CPU_TYPE_MC680X0":6,"CPU_TYPE_X86":7,"CPU_TYPE_X86_64":16777223,"CPU_TYPE_MIPS":8,"CPU_TYPE_MC98000":10,"CPU_TYPE_ARM":12,"CPU_TYPE_ARM64":16777228,"CPU_TYPE_MC88000":13,"CPU_TYPE_SPARC":14,"CPU_TYPE_POWERPC":18,"CPU_TYPE_POWERPC64":16777234}},"macho.CpuX86SubType":{"inline":true,"values":{"CPU_SUBTYPE_X86_64_ALL":3}},"macho.DeviceType":{"inline":true,"values":{"MACOSX":36,"IPHONEOS":37,"TVOS":47,"WATCHOS":48}},"macho.FatHeader":{"inline":true,"values":{"FAT_MAGIC":3405691582,"FAT_CIGAM":3199925962,"FAT_MAGIC_64":3405691583,"FAT_CIGAM_64":3216703178}},"macho.FileFlag":{"inline":true,"values":{"MH_NOUNDEFS":1,"MH_INCRLINK":2,"MH_DYLDLINK":4,"MH_BINDATLOAD":8,"MH_PREBOUND":16,"MH_SPLIT_SEGS":32,"MH_LAZY_INIT":64,"MH_TWOLEVEL":128,"MH_FORCE_FLAT":256,"MH_NOMULTIDEFS":512,"MH_NOFIXPREBINDING":1024,"MH_PREBINDABLE":2048,"MH_ALLMODSBOUND":4096,"MH_SUBSECTIONS_VIA_SYMBOLS":8192,"MH_CANONICAL":16384,"MH_WEAK_DEFINES":32768,"MH_BINDS_TO_WEAK":65536,"MH_ALLOW_STACK_EXECUTION":131072,"MH_ROOT_SAFE":262144,"MH_SETUID_SAFE":524288,"MH_NO_REEXPORTED_DYLIBS":1048576,"MH_PIE":2097152,"MH_DEAD_STRIPPABLE_DYLIB":4194304,"MH_HAS_TLV_DESCRIPTORS":8388608,"MH_NO_HEAP_EXECUTION":16777216,"MH_APP_EXTENSION_SAFE":33554432}},"macho.FileType":{"inline":true,"values":{"MH_OBJECT":1,"MH_EXECUTE":2,"MH_FVMLIB":3,"MH_CORE":4,"MH_PRELOAD":5,"MH_DYLIB":6,"MH_DYLINKER":7,"MH_BUNDLE":8,"MH_DYLIB_STUB":9,"MH_DSYM":10,"MH_KEXT_BUNDLE":11}},"macho.Header":{"inline":true,"values":{"MH_MAGIC":4277009102,"MH_CIGAM":3472551422,"MH_MAGIC_64":4277009103,"MH_CIGAM_64":3489328638}},"macho.Mask64Bit":{"inline":true,"values":{"CPU_ARCH_ABI64":16777216,"CPU_SUBTYPE_LIB64":2147483648}},"macho.SectionAttributes":{"inline":true,"values":{"S_ATTR_PURE_INSTRUCTIONS":2147483648,"S_ATTR_NO_TOC":1073741824,"S_ATTR_STRIP_STATIC_SYMS":536870912,"S_ATTR_NO_DEAD_STRIP":268435456,"S_ATTR_LIVE_SUPPORT":134217728,"S_ATTR_SELF_MODIFYING_CODE":67108864,"S_ATTR_DEBUG":33554432,"S_ATTR_SOME_INSTRUCTIONS":1024,"S_ATTR_EXT_RELOC":512,"S_ATTR_LOC_RELOC":256}},"macho.SectionFlagMask":{"inline":true,"values":{"SECTION_TYPE":255,"SECTION_ATTRIBUTES":4294967040}},"macho.SectionType":{"inline":true,"values":{"S_REGULAR":0,"S_ZEROFILL":1,"S_CSTRING_LITERALS":2,"S_4BYTE_LITERALS":3,"S_8BYTE_LITERALS":4,"S_LITERAL_POINTERS":5,"S_NON_LAZY_SYMBOL_POINTERS":6,"S_LAZY_SYMBOL_POINTERS":7,"S_SYMBOL_STUBS":8,"S_MOD_INIT_FUNC_POINTERS":9,"S_MOD_TERM_FUNC_POINTERS":10,"S_COALESCED":11,"S_GB_ZEROFILL":12,"S_INTERPOSING":13,"S_16BYTE_LITERALS":14,"S_DTRACE_DOF":15,"S_LAZY_DYLIB_SYMBOL_POINTERS":16,"S_THREAD_LOCAL_REGULAR":17,"S_THREAD_LOCAL_ZEROFILL":18,"S_THREAD_LOCAL_VARIABLES":19,"S_THREAD_LOCAL_VARIABLE_POINTERS":20,"S_THREAD_LOCAL_INIT_FUNCTION_POINTERS":21}},"macho.SegmentFlag":{"inline":true,"values":{"SG_HIGHVM":1,"SG_FVMLIB":2,"SG_NORELOC":4,"SG_PROTECTED_VERSION_1":8}},"math.Consts":{"inline":true,"values":{"MEAN_BYTES":127.5}},"pe.Characteristics":{"inline":true,"values":{"RELOCS_STRIPPED":1,"EXECUTABLE_IMAGE":2,"LINE_NUMS_STRIPPED":4,"LOCAL_SYMS_STRIPPED":8,"AGGRESIVE_WS_TRIM":16,"LARGE_ADDRESS_AWARE":32,"BYTES_REVERSED_LO":128,"MACHINE_32BIT":256,"DEBUG_STRIPPED":512,"REMOVABLE_RUN_FROM_SWAP":1024,"NET_RUN_FROM_SWAP":2048,"SYSTEM":4096,"DLL":8192,"UP_SYSTEM_ONLY":16384,"BYTES_REVERSED_HI":32768}},"pe.DirectoryEntry":{"inline":true,"values":{"IMAGE_DIRECTORY_ENTRY_EXPORT":0,"IMAGE_DIRECTORY_ENTRY_IMPORT":1,"IMAGE_DIRECTORY_ENTRY_RESOURCE":2,"IMAGE_DIRECTORY_ENTRY_EXCEPTION":3,"IMAGE_DIRECTORY_ENTRY_SECURITY":4,"IMAGE_DIRECTORY_ENTRY_BASERELOC":5,"IMAGE_DIRECTORY_ENTRY_DEBUG":6,"IMAGE_DIRECTORY_ENTRY_COPYRIGHT":7,"IMAGE_DIRECTORY_ENTRY_ARCHITECTURE":7,"IMAGE_DIRECTORY_ENTRY_GLOBALPTR":8,"IMAGE_DIRECTORY_ENTRY_TLS":9,"IMAGE_DIRECTORY_ENTRY_LOAD_CONFIG":10,"IMAGE_DIRECTORY_ENTRY_BOUND_IMPORT":11,"IMAGE_DIRECTORY_ENTRY_IAT":12,"IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT":13,"IMAGE_DIRECTORY_ENTRY_COM_DESCRIPTOR":14}},"pe.DllCharacteristics":{"inline":true,"values":{"HIGH_ENTROPY_VA":32,"DYNAMIC_BASE":64,"FORCE_INTEGRITY":128,"NX_COMPAT":256,"NO_ISOLATION":512,"NO_SEH":1024,"NO_BIND":2048,"APPCONTAINER":4096,"WDM_DRIVER":8192,"GUARD_CF":16384,"TERMINAL_SERVER_AWARE":32768}},"pe.ImportFlags":{"inline":true,"values":{"IMPORT_STANDARD":1,"IMPORT_DELAYED":2,"IMPORT_ANY":3}},"pe.Machine":{"inline":true,"values":{"MACHINE_UNKNOWN":0,"MACHINE_ALPHA":388,"MACHINE_ALPHA64":644,"MACHINE_AM33":467,"MACHINE_AMD64":34404,"MACHINE_ARM":448,"MACHINE_ARM64":43620,"MACHINE_ARM64EC":42561,"MACHINE_ARM64X":42574,"MACHINE_ARMNT":452,"MACHINE_AXP64":644,"MACHINE_EBC":3772,"MACHINE_I386":332,"MACHINE_IA64":512,"MACHINE_LOONGARCH32":25138,"MACHINE_LOONGARCH64":25188,"MACHINE_M32R":36929,"MACHINE_MIPS16":614,"MACHINE_MIPSFPU":870,"MACHINE_MIPSFPU16":1126,"MACHINE_POWERPC":496,"MACHINE_POWERPCFP":497,"MACHINE_R3000BE":352,"MACHINE_R3000":354,"MACHINE_R4000":358,"MACHINE_R10000":360,"MACHINE_RISCV32":20530,"MACHINE_RISCV64":20580,"MACHINE_RISCV128":20776,"MACHINE_SH3":418,"MACHINE_SH3DSP":419,"MACHINE_SH4":422,"MACHINE_SH5":424,"MACHINE_THUMB":450,"MACHINE_WCEMIPSV2":361}},"pe.OptionalMagic":{"inline":true,"values":{"IMAGE_NT_OPTIONAL_HDR32_MAGIC":267,"IMAGE_NT_OPTIONAL_HDR64_MAGIC":523,"IMAGE_ROM_OPTIONAL_HDR_MAGIC":263}},"pe.ResourceType":{"inline":true,"values":{"RESOURCE_TYPE_CURSOR":1,"RESOURCE_TYPE_BITMAP":2,"RESOURCE_TYPE_ICON":3,"RESOURCE_TYPE_MENU":4,"RESOURCE_TYPE_DIALOG":5,"RESOURCE_TYPE_STRING":6,"RESOURCE_TYPE_FONTDIR":7,"RESOURCE_TYPE_FONT":8,"RESOURCE_TYPE_ACCELERATOR":9,"RESOURCE_TYPE_RCDATA":10,"RESOURCE_TYPE_MESSAGETABLE":11,"RESOURCE_TYPE_GROUP_CURSOR":12,"RESOURCE_TYPE_GROUP_ICON":14,"RESOURCE_TYPE_VERSION":16,"RESOURCE_TYPE_DLGINCLUDE":17,"RESOURCE_TYPE_PLUGPLAY":19,"RESOURCE_TYPE_VXD":20,"RESOURCE_TYPE_ANICURSOR":21,"RESOURCE_TYPE_ANIICON":22,"RESOURCE_TYPE_HTML":23,"RESOURCE_TYPE_MANIFEST":24}},"pe.SectionCharacteristics":{"inline":true,"values":{"SECTION_NO_PAD":8,"SECTION_CNT_CODE":32,"SECTION_CNT_INITIALIZED_DATA":64,"SECTION_CNT_UNINITIALIZED_DATA":128,"SECTION_LNK_OTHER":256,"SECTION_LNK_INFO":512,"SECTION_LNK_REMOVE":2048,"SECTION_LNK_COMDAT":4096,"SECTION_NO_DEFER_SPEC_EXC":16384,"SECTION_GPREL":32768,"SECTION_ALIGN_1BYTES":1048576,"SECTION_ALIGN_2BYTES":2097152,"SECTION_ALIGN_4BYTES":3145728,"SECTION_ALIGN_8BYTES":4194304,"SECTION_ALIGN_16BYTES":5242880,"SECTION_ALIGN_32BYTES":6291456,"SECTION_ALIGN_64BYTES":7340032,"SECTION_ALIGN_128BYTES":8388608,"SECTION_ALIGN_256BYTES":9437184,"SECTION_ALIGN_512BYTES":10485760,"SECTION_ALIGN_1024BYTES":11534336,"SECTION_ALIGN_2048BYTES":12582912,"SECTION_ALIGN_4096BYTES":13631488,"SECTION_ALIGN_8192BYTES":14680064,"SECTION_ALIGN_MASK":15728640,"SECTION_LNK_NRELOC_OVFL":16777216,"SECTION_MEM_DISCARDABLE":33554432,"SECTION_MEM_NOT_CACHED":67108864,"SECTION_MEM_NOT_PAGED":134217728,"SECTION_MEM_SHARED":268435456,"SECTION_MEM_EXECUTE":536870912,"SECTION_MEM_READ":1073741824,"SECTION_MEM_WRITE":2147483648,"SECTION_SCALE_INDEX":1}},"pe.Subsystem":{"inline":true,"values":{"SUBSYSTEM_UNKNOWN":0,"SUBSYSTEM_NATIVE":1,"SUBSYSTEM_WINDOWS_GUI":2,"SUBSYSTEM_WINDOWS_CUI":3,"SUBSYSTEM_OS2_CUI":5,"SUBSYSTEM_POSIX_CUI":7,"SUBSYSTEM_NATIVE_WINDOWS":8,"SUBSYSTEM_WINDOWS_CE_GUI":9,"SUBSYSTEM_EFI_APPLICATION":10,"SUBSYSTEM_EFI_BOOT_SERVICE_DRIVER":11,"SUBSYSTEM_EFI_RUNTIME_DRIVER":12,"SUBSYSTEM_EFI_ROM_IMAGE":13,"SUBSYSTEM_XBOX":14,"SUBSYSTEM_WINDOWS_BOOT_APPLICATION":16}},"vt.AlertSeverity":{"values":{"unset":0,"high":1,"medium":2,"low":3,"info":4}},"vt.BehaviourTrait":{"values":{"UNKNOWN_BEHAVIOUR":0,"DETECT_DEBUG_ENVIRONMENT":1,"DIRECT_CPU_CLOCK_ACCESS":2,"LONG_SLEEPS":3,"SELF_DELETE":4,"HOSTS_MODIFIER":5,"INSTALLS_BROWSER_EXTENSION":6,"PASSWORD_DIALOG":7,"SUDO":8,"PERSISTENCE":9,"SENDS_SMS":10,"CHECKS_GPS":11,"FTP_COMMUNICATION":12,"SSH_COMMUNICATION":13,"TELNET_COMMUNICATION":14,"SMTP_COMMUNICATION":15,"MYSQL_COMMUNICATION":26,"IRC_COMMUNICATION":17,"SUSPICIOUS_DNS":18,"SUSPICIOUS_UDP":19,"BIG_UPSTREAM":20,"TUNNELING":21,"CRYPTO":22,"TELEPHONY":23,"RUNTIME_MODULES":24,"REFLECTION":25,"DECRYPTS_EXE":27,"MACRO_ENVIRON":28,"MACRO_OPEN_FILE":29,"MACRO_WRITE_FILE":30,"MACRO_HANDLE_FILE":31,"MACRO_COPY_FILE":32,"MACRO_CREATE_FILE":33,"MACRO_RUN_FILE":34,"MACRO_HIDE_APP":35,"MACRO_POWERSHELL":36,"MACRO_CREATE_DIR":37,"MACRO_SAVE_WORKBOOK":38,"MACRO_CREATE_OLE":39,"MACRO_ENUM_WINDOWS":40,"MACRO_RUN_DLL":41,"MACRO_DOWNLOAD_URL":42,"MACRO_SEND_KEYS":43,"MACRO_REGISTRY":44,"MACRO_ANTI_ANALYSIS":45,"OBFUSCATED":46,"CLIPBOARD":47,"CHECKS_CPU_NAME":48,"CHECKS_DISK_SPACE":49,"CHECKS_MEMORY_AVAILABLE":50,"CHECKS_HOSTNAME":51,"CHECKS_NETWORK_ADAPTERS":52,"CHECKS_BIOS":53,"CHECKS_PCI_BUS":54,"CHECKS_USB_BUS":55,"EXECUTES_DROPPED_FILE":56,"REPEATED_CLOCK_ACCESS":57,"CHECKS_USER_INPUT":58,"CALLS_WMI":59,"EVAL_FUNCTION":60,"IDLE":61,"SERVICE_SCAN":62,"LISTENS":63,"SETS_PROCESS_NAME":64,"QR_CODE":65}},"vt.BehaviourVerdict":{"values":{"UNKNOWN_VERDICT":0,"CLEAN":1,"MALWARE":2,"GREYWARE":3,"RANSOM":4,"PHISHING":5,"BANKER":6,"ADWARE":7,"EXPLOIT":8,"EVADER":9,"RAT":10,"TROJAN":11,"SPREADER":12,"STEALER":13}},"vt.Domain.Permutation":{"values":{"ALL":31,"TYPO":1,"HOMOGLYPH":2,"HYPHENATION":4,"SUBDOMAIN":8,"BITSQUATTING":16}},"vt.FileType":{"values":{"UNKNOWN":0,"PE_EXE":1,"PE_DLL":2,"MSI":3,"NE_EXE":10,"NE_DLL":11,"DOS_EXE":20,"DOS_COM":21,"COFF":30,"ELF":31,"LINUX_KERNEL":32,"RPM":33,"LINUX":34,"MACH_O":35,"JAVA_BYTECODE":36,"DMG":37,"DEB":38,"PKG":39,"PYC":40,"LNK":50,"DESKTOP_ENTRY":51,"JPEG":100,"TIFF":101,"GIF":102,"PNG":103,"BMP":104,"GIMP":105,"IN_DESIGN":106,"PSD":107,"TARGA":108,"XWD":109,"DIB":110,"JNG":111,"ICO":112,"FPX":113,"EPS":114,"SVG":115,"EMF":116,"WEBP":117,"DWG":118,"DXF":119,"UNUSED_THREEDS":120,"OGG":150,"FLC":151,"FLI":152,"MP3":153,"FLAC":154,"WAV":155,"MIDI":156,"AVI":157,"MPEG":158,"QUICKTIME":159,"ASF":160,"DIVX":161,"FLV":162,"WMA":163,"WMV":164,"RM":165,"MOV":166,"MP4":167,"T3GP":168,"WEBM":169,"MKV":170,"PDF":200,"PS":201,"DOC":202,"DOCX":203,"PPT":204,"PPTX":205,"PPSX":209,"XLS":206,"XLSX":207,"RTF":208,"ODP":250,"ODS":251,"ODT":252,"HWP":253,"GUL":254,"ODF":255,"ODG":256,"ONE_NOTE":257,"UNUSED_OOXML":258,"SLK":259,"EBOOK":260,"LATEX":261,"TTF":262,"EOT":263,"WOFF":264,"CHM":265,"ZIP":300,"GZIP":301,"BZIP":302,"RZIP":303,"DZIP":304,"SEVENZIP":305,"CAB":306,"JAR":307,"RAR":308,"MSCOMPRESS":309,"ACE":310,"ARC":311,"ARJ":312,"ASD":313,"BLACKHOLE":314,"KGB":315,"ZLIB":316,"TAR":317,"ZST":318,"LZFSE":319,"PYTHON_WHL":320,"PYTHON_PKG":321,"MSIX":322,"TEXT":400,"SCRIPT":401,"PHP":402,"PYTHON":403,"PERL":404,"RUBY":405,"C":406,"CPP":407,"JAVA":408,"SHELLSCRIPT":409,"PASCAL":410,"AWK":411,"DYALOG":412,"FORTRAN":413,"JAVASCRIPT":414,"POWERSHELL":415,"VBA":416,"M4":417,"OBJETIVEC":418,"JMOD":419,"MAKEFILE":420,"INI":421,"UNUSED_CLJ":422,"UNUSED_PDB":425,"SQL":426,"UNUSED_NEKO":427,"UNUSED_WER":428,"GOLANG":429,"M3U":430,"BAT":431,"MSC":432,"RDP":433,"SYMBIAN":500,"PALMOS":501,"WINCE":502,"ANDROID":503,"IPHONE":504,"HTML":600,"XML":601,"SWF":602,"FLA":603,"COOKIE":604,"TORRENT":605,"EMAIL":606,"OUTLOOK":607,"SGML":608,"JSON":609,"CSV":610,"HTA":611,"INTERNET_SHORTCUT":612,"CAP":700,"ISOIMAGE":800,"SQUASHFS":801,"VHD":802,"VHDX":803,"APPLE":1000,"MACINTOSH":1001,"APPLESINGLE":1002,"APPLEDOUBLE":1003,"MACINTOSH_HFS":1004,"APPLE_PLIST":1005,"MACINTOSH_LIB":1006,"APPLESCRIPT":1007,"APPLESCRIPT_COMPILED":1008,"CRX":1100,"XPI":1101,"ROM":1200,"IPS":1201,"PEM":1300,"PGP":1301,"CRT":1302}},"vt.GtiSeverity":{"values":{"SEVERITY_UNKNOWN":0,"SEVERITY_NONE":4,"SEVERITY_LOW":8,"SEVERITY_MEDIUM":12,"SEVERITY_HIGH":16}},"vt.GtiVerdict":{"values":{"VERDICT_UNKNOWN":0,"VERDICT_BENIGN":4,"VERDICT_UNDETECTED":8,"VERDICT_SUSPICIOUS":12,"VERDICT_MALICIOUS":16}},"vt.Http.Method":{"values":{"UNKNOWN":0,"GET":1,"HEAD":2,"POST":3,"PUT":4,"DELETE":5,"TRACE":6,"OPTIONS":7,"CONNECT":8,"PATCH":9,"PROPFIND":10,"SETUP":11,"UNLOCK":12}},"vt.ImpactSeverity":{"values":{"IMPACT_SEVERITY_UNKNOWN":0,"IMPACT_SEVERITY_INFO":1,"IMPACT_SEVERITY_LOW":2,"IMPACT_SEVERITY_MEDIUM":3,"IMPACT_SEVERITY_HIGH":4}},"vt.Net.Protocol":{"values":{"UNKNOWN":0,"ICMP":1,"IGMP":2,"TCP":6,"UDP":17,"ESP":50,"AH":51,"L2TP":115,"SCTP":132}},"vt.SigmaRule.Level":{"values":{"unknown":0,"low":1,"medium":2,"high":3,"critical":4}},"vt.SignatureMatch.SignatureFormat":{"values":{"SIG_FORMAT_UNKNOWN":0,"SIG_FORMAT_YARA":1,"SIG_FORMAT_SIGMA":2,"SIG_FORMAT_CAPA":3,"SIG_FORMAT_OPENIOC":4,"SIG_FORMAT_KEYWORD":5}},"vt.TransportLayerProtocol":{"values":{"UNKNOWN":0,"ICMP":1,"IGMP":2,"TCP":6,"UDP":17,"ESP":50,"AH":51,"L2TP":115,"SCTP":132}},"zip.Compression":{"inline":true,"values":{"STORED":0,"SHRUNK":1,"REDUCED_1":2,"REDUCED_2":3,"REDUCED_3":4,"REDUCED_4":5,"IMPLODED":6,"DEFLATED":8,"DEFLATE64":9,"PKWARE_IMPLODING":10,"BZIP2":12,"LZMA":14,"ZSTD":93,"XZ":95,"UNKNOWN":255}}},"functions":{"":{"int8":["(integer) -> integer"],"int8be":["(integer) -> integer"],"int16":["(integer) -> integer"],"int16be":["(integer) -> integer"],"int32":["(integer) -> integer"],"int32be":["(integer) -> integer"],"uint8":["(integer) -> integer"],"uint8be":["(integer) -> integer"],"uint16":["(integer) -> integer"],"uint16be":["(integer) -> integer"],"uint32":["(integer) -> integer"],"uint32be":["(integer) -> integer"],"float32":["(integer) -> float"],"float32be":["(integer) -> float"],"float64":["(integer) -> float"],"float64be":["(integer) -> float"]},"console.Console":{"log":["(boolean) -> boolean","(float) -> boolean","(integer) -> boolean","(string, boolean) -> boolean","(string, float) -> boolean","(string, integer) -> boolean","(string, integer, integer) -> boolean","(string, string) -> boolean","(integer, integer) -> boolean","(string) -> boolean"],"hex":["(integer) -> boolean","(string, integer) -> boolean"]},"crx.Crx":{"permhash":["() -> lowercase"]},"cuckoo.Cuckoo.filesystem":{"file_access":["(regexp) -> integer"]},"cuckoo.Cuckoo.network":{"dns_lookup":["(regexp) -> integer"],"host":["(regexp) -> integer"],"http_get":["(regexp) -> integer"],"http_post":["(regexp) -> integer"],"http_request":["(regexp) -> integer"],"http_user_agent":["(regexp) -> integer"],"tcp":["(regexp, integer) -> integer"],"udp":["(regexp, integer) -> integer"]},"cuckoo.Cuckoo.registry":{"key_access":["(regexp) -> integer"]},"cuckoo.Cuckoo.sync":{"mutex":["(regexp) -> integer"]},"dex.Dex":{"checksum":["() -> integer"],"contains_class":["(string) -> boolean"],"contains_method":["(string) -> boolean"],"contains_string":["(string) -> boolean"],"signature":["() -> lowercase"]},"elf.ELF":{"import_md5":["() -> lowercase"],"telfhash":["() -> string"]},"hash.Hash":{"checksum32":["(integer, integer) -> integer","(string) -> integer"],"crc32":["(integer, integer) -> integer","(string) -> integer"],"md5":["(integer, integer) -> lowercase","(string) -> lowercase"],"sha1":["(integer, integer) -> lowercase","(string) -> lowercase"],"sha256":["(integer, integer) -> lowercase","(string) -> lowercase"]},"macho.Macho":{"dylib_hash":["() -> lowercase"],"entitlement_hash":["() -> lowercase"],"entry_point_for_arch":["(integer, integer) -> integer","(integer) -> integer"],"export_hash":["() -> lowercase"],"file_index_for_arch":["(integer, integer) -> integer","(integer) -> integer"],"has_dylib":["(string) -> boolean"],"has_entitlement":["(string) -> boolean"],"has_export":["(string) -> boolean"],"has_import":["(string) -> boolean"],"has_rpath":["(string) -> boolean"],"import_hash":["() -> lowercase"],"symhash":["() -> lowercase"]},"math.Math":{"abs":["(integer) -> integer"],"count":["(integer, integer, integer) -> integer","(integer) -> integer"],"deviation":["(integer, integer, float) -> float","(string, float) -> float"],"entropy":["(integer, integer) -> float","(string) -> float"],"in_range":["(float, float, float) -> boolean","(integer, integer, integer) -> boolean"],"max":["(integer, integer) -> integer"],"mean":["(integer, integer) -> float","(string) -> float"],"min":["(integer, integer) -> integer"],"mode":["() -> integer","(integer, integer) -> integer"],"monte_carlo_pi":["(integer, integer) -> float","(string) -> float"],"percentage":["(integer, integer, integer) -> float","(integer) -> float"],"serial_correlation":["(integer, integer) -> float","(string) -> float"],"to_number":["(boolean) -> integer"],"to_string":["(integer, integer) -> string","(integer) -> string"]},"pe.PE":{"calculate_checksum":["() -> integer"],"delayed_import_rva":["(string, string) -> integer","(string, integer) -> integer"],"exports":["(regexp) -> boolean","(string) -> boolean","(integer) -> boolean"],"exports_index":["(regexp) -> integer","(string) -> integer","(integer) -> integer"],"imphash":["() -> lowercase"],"import_rva":["(string, string) -> integer","(string, integer) -> integer"],"imports":["(regexp, regexp) -> integer","(string, string) -> boolean","(string, integer) -> integer","(string) -> integer","(integer, regexp, regexp) -> integer","(integer, string, string) -> boolean","(integer, string, integer) -> boolean","(integer, string) -> integer"],"is_32bit":["() -> boolean"],"is_64bit":["() -> boolean"],"is_dll":["() -> boolean"],"language":["(integer) -> boolean"],"locale":["(integer) -> boolean"],"rva_to_offset":["(integer) -> integer"],"section_index":["(string) -> integer","(integer) -> integer"]},"pe.RichSignature":{"toolid":["(integer, integer) -> integer","(integer) -> integer"],"version":["(integer, integer) -> integer","(integer) -> integer"]},"pe.Signature":{"valid_on":["method (integer) -> boolean"]},"string.String":{"length":["(string) -> integer"],"to_int":["(string, integer) -> integer","(string) -> integer"]},"time.Time":{"now":["() -> integer"]},"vt.net.EnrichedIP":{"in_range":["method (string) -> boolean"]},"vt.net.EnrichedDomain":{"permutation_of":["method (string) -> boolean","method (string, integer) -> boolean"]}},"methods":{"string":{"len":["() -> integer"]},"array":{"len":["() -> integer"]},"map":{"len":["() -> integer"]}}}');
;// CONCATENATED MODULE: ./build/src/vt/schema.js







const PINNED = vt_module_namespaceObject;
const NO_FIELDS = new Map();
/**
 * The modules' fields, types and access lists, as the pinned compiler has them. Made once and read on demand: a
 * struct's fields are built when somebody asks for them.
 */
class Schema {
    #data;
    #extra;
    #structs = new Map();
    #enums = new Map();
    #leaves = new Map();
    /** `extra`: by struct, the fields to add; see `extendSchema`. `data`: of another release than the pinned one. */
    constructor(extra = new Map(), data = PINNED) {
        this.#extra = extra;
        this.#data = data;
    }
    /** Adds a field to a struct: for whoever is still finding out what belongs in a schema. */
    add(struct, name, field) {
        this.#built(struct.name, () => this.#buildStruct(struct.name)).set(name, extraField(name, field));
    }
    /** The version of `@virustotal/yara-x` that all this comes from. */
    get version() {
        return this.#data.version;
    }
    /** Names of fields that the pinned compiler does not know. */
    get extraNames() {
        return new Set([...this.#extra.values()].flatMap((fields) => fields.map(([name]) => name)));
    }
    get moduleNames() {
        return Object.keys(this.#data.modules);
    }
    /** The struct that a module's name stands for; null for a module that the compiler does not have. */
    module(name) {
        const module = Object.hasOwn(this.#data.modules, name) ? this.#data.modules[name] : undefined;
        return module ? { kind: "struct", name: module.root } : null;
    }
    /** Whether unset scalars of a module read as 0, false and "" (`vt`), or are undefined (the others). */
    hasZeroValues(module) {
        return Object.hasOwn(this.#data.modules, module) && this.#data.modules[module]?.zero === true;
    }
    /** Functions of the language itself: `uint16`. */
    builtinFunctions() {
        return this.#built("", () => functionFields(this.#data.functions[""]));
    }
    /** Methods of every string, array or map: `len`. */
    methods(kind) {
        return this.#built(kind, () => functionFields(this.#data.methods[kind]));
    }
    /** Fields, methods and constants of a struct, by name; empty for a name that is none. */
    structFields(struct) {
        return this.#built(struct.name, () => this.#buildStruct(struct.name));
    }
    /** What can follow `.` after a value of this type. */
    members(type) {
        switch (type.kind) {
            case "struct":
                return this.structFields(type);
            case "string":
            case "array":
            case "map":
                return this.methods(type.kind);
            default:
                return NO_FIELDS;
        }
    }
    /** Constants of an enum as conditions name it (`vt.FileType`), with their values. */
    enumValues(name) {
        let values = this.#enums.get(name);
        if (!values) {
            const known = Object.hasOwn(this.#data.enums, name) ? this.#data.enums[name] : undefined;
            values = new Map(Object.entries(known?.values ?? {}));
            this.#enums.set(name, values);
        }
        return values;
    }
    get enumNames() {
        return Object.keys(this.#data.enums);
    }
    /** How a condition names one value of an enum: `vt.FileType.CHM`, `pe.MACHINE_AMD64`; null where none has it. */
    constantName(enumName, value) {
        for (const [name, of] of this.enumValues(enumName)) {
            if (of !== value)
                continue;
            const place = this.#data.enums[enumName]?.inline ? enumName.slice(0, enumName.lastIndexOf(".")) : enumName;
            return `${place}.${name}`;
        }
        return null;
    }
    /**
     * What was most likely meant by `name` after a value of this type: by meaning (`positives` of `vt.metadata` is
     * `analysis_stats.malicious`), else by spelling. A path from the value on; null where nothing is near.
     */
    suggest(type, name) {
        const meant = type.kind === "struct" ? meantBy(type.name, name) : null;
        return meant ?? (0,nearest_word/* nearestWord */.z)(name, this.members(type).keys());
    }
    /** Follows `vt.behaviour.ip_traffic[*].destination_ip`; see {@link ResolvedField}. Null where it leads nowhere. */
    resolve(path) {
        return resolvePath(this, path);
    }
    /** Every path of a module that ends in a value to compare. */
    fieldPaths(module = "vt") {
        let leaves = this.#leaves.get(module);
        if (!leaves) {
            leaves = [...leafPaths(this, module)];
            this.#leaves.set(module, leaves);
        }
        return leaves;
    }
    #built(name, build) {
        let fields = this.#structs.get(name);
        if (!fields) {
            fields = build();
            this.#structs.set(name, fields);
        }
        return fields;
    }
    #buildStruct(name) {
        const fields = new Map();
        const described = Object.hasOwn(this.#data.structs, name) ? this.#data.structs[name] : undefined;
        for (const [field, value] of Object.entries(described ?? {})) {
            fields.set(field, readField(field, typeof value === "string" ? { type: value } : value));
        }
        for (const [field, extra] of this.#extra.get(name) ?? []) {
            if (!fields.has(field))
                fields.set(field, extraField(field, extra));
        }
        for (const [method, field] of functionFields(Object.hasOwn(this.#data.functions, name) ? this.#data.functions[name] : {})) {
            fields.set(method, field);
        }
        this.#addConstants(name, fields);
        for (const [field, value] of fields) {
            if (value.extra || value.constant !== null)
                continue;
            const { text: description, source } = describeField(name, field) ?? { text: null, source: null };
            const letterCase = value.letterCase ?? documentedLetterCase(name, field);
            const type = isCount(name, field) ? { kind: "integer", count: true } : value.type;
            if (description !== null || letterCase !== null || type !== value.type) {
                fields.set(field, { ...value, type, letterCase, description, source });
            }
        }
        return fields;
    }
    /** Enums are members of the module's root under their path: `vt.Http.Method.GET` goes through two structs. */
    #addConstants(struct, fields) {
        const module = Object.entries(this.#data.modules).find(([, { root }]) => root === struct)?.[0];
        const prefix = `${module ?? struct}.`;
        for (const [path, { inline, values }] of Object.entries(this.#data.enums)) {
            const place = inline ? path.slice(0, path.lastIndexOf(".")) : path;
            if (`${place}.` === prefix) {
                for (const [constant, value] of Object.entries(values))
                    fields.set(constant, constantField(constant, path, value));
            }
            else if (place.startsWith(prefix)) {
                const [step = ""] = place.slice(prefix.length).split(".");
                if (!fields.has(step))
                    fields.set(step, plainField(step, { kind: "struct", name: `${prefix}${step}` }));
            }
        }
    }
}
function plainField(name, type) {
    return {
        name,
        type,
        entities: RULE_ENTITIES,
        features: [],
        acl: [],
        deprecated: null,
        letterCase: type.kind === "string" && type.lowercase ? "lower" : null,
        description: null,
        source: null,
        constant: null,
        extra: false,
    };
}
function extraField(name, { type, entities, description, source }) {
    return {
        ...readField(name, { type }),
        ...(entities ? { entities } : {}),
        description: description ?? null,
        source: source ?? null,
        extra: true,
    };
}
function constantField(name, enumName, value) {
    const type = Number.isInteger(value) ? { kind: "enum", name: enumName } : { kind: "float" };
    return { ...plainField(name, type), constant: value };
}
function readField(name, { type, acl = [], deprecated }) {
    const entries = acl.map(({ accept = [], reject = [], title, label }) => ({ accept, reject, title, label }));
    return {
        ...plainField(name, readType(type)),
        acl: entries,
        entities: RULE_ENTITIES.filter((entity) => entries.every(({ accept, reject }) => (accept.includes(entity) || !accept.some(isRuleEntity)) && !reject.includes(entity))),
        features: entries
            .flatMap(({ accept, reject }) => [...accept, ...reject])
            .filter((feature) => !isRuleEntity(feature)),
        deprecated: deprecated ?? null,
    };
}
/** Reads a type as `vt-module.json` writes it; a struct of a name that nobody has is a struct without fields. */
function readType(text) {
    if (text.endsWith("[]"))
        return { kind: "array", element: readType(text.slice(0, -2)) };
    const map = /^\{(string|integer): (.+)\}$/.exec(text);
    if (map)
        return { kind: "map", key: map[1], value: readType(map[2]) };
    if (text.startsWith("enum "))
        return { kind: "enum", name: text.slice(5) };
    switch (text) {
        case "string":
        case "float":
        case "boolean":
        case "regexp":
        case "integer":
            return { kind: text };
        case "lowercase":
            return { kind: "string", lowercase: true };
        case "unsigned":
            return { kind: "integer", unsigned: true };
        default:
            return { kind: "struct", name: text };
    }
}
function functionFields(functions) {
    return new Map(Object.entries(functions ?? {}).map(([name, texts]) => [name, plainField(name, readFunction(texts))]));
}
function readFunction(texts) {
    const isMethod = texts.some((text) => text.startsWith("method "));
    return { kind: "function", ...(isMethod ? { method: true } : {}), signatures: texts.map(readSignature) };
}
function readSignature(text) {
    const [, parameters = "", result = ""] = /\((.*)\) -> (\w+)$/.exec(text) ?? [];
    return {
        parameters: parameters === "" ? [] : parameters.split(", ").map(readType),
        result: readType(result),
    };
}

;// CONCATENATED MODULE: ./build/src/vt/extra_fields.js


const PATH = /^(.+)\.([A-Za-z_]\w*)$/;
const TYPE = /^(?:\{(?:string|integer): )?(?:string|lowercase|integer|unsigned|float|boolean|enum [\w.]+|\w+(?:\.\w+)+)(?:\[\]|\})?$/;
/**
 * The pinned compiler's schema with more fields: VirusTotal may fill some that a release does not know yet. A field
 * belongs to a struct, so that one added to `vt.net.url` is one of `vt.metadata.itw.url` too.
 */
function extendSchema(fields) {
    const known = overlay_namespaceObject.O;
    const byStruct = new Map();
    const faults = [];
    // For one added field may hold the next.
    const growing = new Schema();
    for (const [i, field] of [...known, ...fields].entries()) {
        const added = ownerOf(field, growing);
        if (typeof added === "string") {
            faults.push({ index: i - known.length, path: field.path, message: added });
            continue;
        }
        const { owner, name } = added;
        const others = byStruct.get(owner.name);
        if (others)
            others.push([name, field]);
        else
            byStruct.set(owner.name, [[name, field]]);
        growing.add(owner, name, field);
    }
    // Made at once, it has fields in the same order however they were added.
    return { schema: new Schema(byStruct), faults };
}
/** The struct that gets the field; in words, what is wrong with it. */
function ownerOf({ path, type }, schema) {
    const [, parent = "", name = ""] = PATH.exec(path) ?? [];
    if (name === "")
        return `\`${path}\` is no path such as \`vt.metadata.new_field\``;
    if (!TYPE.test(type))
        return `\`${type}\` is no type; write \`string\`, \`integer\`, \`boolean\`, \`string[]\` or \`{string: string}\``;
    const owner = parent.includes(".") ? schema.resolve(parent)?.type : schema.module(parent);
    if (!owner)
        return `there is no \`${parent}\` in the vt module of YARA-X ${schema.version}`;
    if (owner.kind !== "struct")
        return `\`${parent}\` has no fields; use \`[*]\` to go into an array or a map`;
    if (schema.structFields(owner).has(name))
        return `\`${path}\` is known already, in YARA-X ${schema.version}`;
    return { owner, name };
}
let standard;
let chosen = null;
/** The schema that everything uses: the pinned compiler's, the reviewed overlay's, and the configuration's fields. */
function loadSchema() {
    if (chosen !== null)
        return chosen;
    standard ??= extendSchema([]).schema;
    return standard;
}
/**
 * Makes {@link loadSchema} give another schema; null: the default again. A process may have several configurations,
 * so whoever goes on after a wait says again which it means.
 */
function useSchema(schema) {
    chosen = schema;
}

;// CONCATENATED MODULE: ./build/src/vt/legacy_variables.js
/**
 * Source: https://docs.virustotal.com/docs/writing-yara-rules-for-livehunt, the table of external variables that
 * are "deprecated": types and meaning. The fields are ours, by meaning.
 */
const VARIABLES = [
    {
        name: "file_name",
        type: { kind: "string" },
        field: "vt.metadata.file_name",
        replacement: "use `vt.metadata.file_name`",
        loop: null,
    },
    {
        name: "file_type",
        type: { kind: "string" },
        field: null,
        replacement: 'compare `vt.metadata.file_type` with a `vt.FileType`, or loop: `for any tag in vt.metadata.file_type_tags : (tag == "…")`',
        loop: { variable: "tag", over: "vt.metadata.file_type_tags" },
    },
    {
        name: "imphash",
        type: { kind: "string" },
        field: "vt.metadata.imphash",
        replacement: "use `vt.metadata.imphash`",
        loop: null,
    },
    { name: "md5", type: { kind: "string" }, field: "vt.metadata.md5", replacement: "use `vt.metadata.md5`", loop: null },
    {
        name: "new_file",
        type: { kind: "boolean" },
        field: "vt.metadata.new_file",
        replacement: "use `vt.metadata.new_file`",
        loop: null,
    },
    {
        name: "positives",
        type: { kind: "integer" },
        field: "vt.metadata.analysis_stats.malicious",
        replacement: "use `vt.metadata.analysis_stats.malicious`",
        loop: null,
    },
    {
        name: "sha1",
        type: { kind: "string" },
        field: "vt.metadata.sha1",
        replacement: "use `vt.metadata.sha1`",
        loop: null,
    },
    {
        name: "sha256",
        type: { kind: "string" },
        field: "vt.metadata.sha256",
        replacement: "use `vt.metadata.sha256`",
        loop: null,
    },
    {
        name: "signatures",
        type: { kind: "string" },
        field: null,
        replacement: 'loop over the labels: `for any engine, label in vt.metadata.signatures : (label icontains "…")`',
        loop: { variable: "engine, label", over: "vt.metadata.signatures" },
    },
    {
        name: "ssdeep",
        type: { kind: "string" },
        field: "vt.metadata.ssdeep",
        replacement: "use `vt.metadata.ssdeep`",
        loop: null,
    },
    {
        name: "submissions",
        type: { kind: "integer" },
        field: "vt.metadata.times_submitted",
        replacement: "use `vt.metadata.times_submitted`",
        loop: null,
    },
    {
        name: "tags",
        type: { kind: "string" },
        field: null,
        replacement: 'loop over the tags: `for any tag in vt.metadata.tags : (tag == "…")`',
        loop: { variable: "tag", over: "vt.metadata.tags" },
    },
    {
        name: "vhash",
        type: { kind: "string" },
        field: "vt.metadata.vhash",
        replacement: "use `vt.metadata.vhash`",
        loop: null,
    },
];
/** By name. They belong to file rulesets. */
const LEGACY_VARIABLES = new Map(VARIABLES.map((v) => [v.name, v]));

;// CONCATENATED MODULE: ./build/src/vt/index.js










/***/ })

};
