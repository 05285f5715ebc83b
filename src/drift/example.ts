import type { Entity, Witness } from "../findings/index.ts";
import { visible } from "../text/index.ts";

const NOUN: Readonly<Record<Entity, string>> = {
  file: "a file",
  url: "a URL",
  domain: "a domain",
  ip_address: "an IP address",
  collection: "a collection",
};

/** How a value of a field is said; `{}` stands for it. Paths without indexes. */
const PHRASES: Readonly<Record<string, string>> = {
  "behaviour.command_executions": "whose sandbox shows the command {}",
  "behaviour.processes_created": "whose sandbox shows the new process {}",
  "behaviour.processes_terminated": "whose sandbox shows the ended process {}",
  "behaviour.processes_killed": "whose sandbox shows the killed process {}",
  "behaviour.processes_injected": "whose sandbox shows the injected process {}",
  "behaviour.files_opened": "that opens the file {}",
  "behaviour.files_written": "that writes the file {}",
  "behaviour.files_deleted": "that deletes the file {}",
  "behaviour.files_dropped.path": "that drops the file {}",
  "behaviour.files_dropped.process_name": "that drops a file from the process {}",
  "behaviour.registry_keys_opened": "that opens the registry key {}",
  "behaviour.registry_keys_deleted": "that deletes the registry key {}",
  "behaviour.registry_keys_set.key": "that sets the registry key {}",
  "behaviour.registry_keys_set.value": "that sets a registry key to {}",
  "behaviour.http_conversations.url": "that requests the URL {}",
  "behaviour.dns_lookups.hostname": "that looks up the host {}",
  "behaviour.ip_traffic.destination_ip": "that contacts {}",
  "behaviour.services_created": "that creates the service {}",
  "behaviour.services_started": "that starts the service {}",
  "behaviour.mutexes_created": "that creates the mutex {}",
  "behaviour.modules_loaded": "that loads the module {}",
  "behaviour.text_highlighted": "whose sandbox highlights the text {}",
  "behaviour.system_property_lookups": "that looks up the system property {}",
  "metadata.tags": "tagged {}",
  "metadata.file_type_tags": "of type {}",
  "metadata.file_name": "named {}",
  "metadata.file_size": "of {} bytes",
  "metadata.analysis_stats.malicious": "with {} detections",
  "metadata.new_file": "seen for the first time",
  "metadata.submitter.country": "submitted from {}",
  "net.domain.raw": "named {}",
  "net.url.raw": "at {}",
  "net.ip.raw": "at {}",
};

interface Fact {
  readonly path: string;
  readonly words: string;
}

const MAX_FACTS = 4;
const MAX_VALUE = 120;

/** A witness as a person would say it: "a file whose sandbox shows the command `…`, tagged `chm`". */
export function describeWitness(witness: Witness, entity: Entity, focus: ReadonlySet<string> = new Set()): string {
  const facts: Fact[] = [];
  for (const [key, value] of Object.entries(witness)) {
    if (key === "terms") addTerms(value, facts);
    else collect(value, key, facts);
  }
  // What the clause is about comes first.
  const weight = (fact: Fact) => ([...focus].some((path) => sameField(path, fact.path)) ? 0 : 1);
  const ordered = [...facts].sort((a, b) => weight(a) - weight(b));
  if (ordered.length === 0) return `${NOUN[entity]} of which nothing is known`;
  const shown = ordered.slice(0, MAX_FACTS).map((fact) => fact.words);
  const rest = ordered.length - shown.length;
  return `${NOUN[entity]} ${shown.join(", ")}${rest > 0 ? `, and ${rest} more` : ""}`;
}

function sameField(pattern: string, path: string): boolean {
  return pattern.replaceAll("[*]", "") === path;
}

function collect(value: unknown, path: string, facts: Fact[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, path, facts);
  } else if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) facts.push({ path, words: `with an entry in vt.${path}` });
    for (const [key, item] of entries) {
      const isName = /^[A-Za-z_]\w*$/.test(key) && !isMap(path);
      collect(item, isName ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`, facts);
    }
  } else {
    const phrase = PHRASES[path];
    const shown = spell(value);
    if (value === false) facts.push({ path, words: `without vt.${path}` });
    else if (phrase !== undefined) facts.push({ path, words: phrase.replace("{}", shown) });
    else if (value === true) facts.push({ path, words: `with vt.${path}` });
    else facts.push({ path, words: `with ${shown} in vt.${path}` });
  }
}

/** Maps whose keys look like names of fields. */
function isMap(path: string): boolean {
  return /(?:exiftool|signatures|values|headers|html_meta_tags)$/.test(path);
}

function addTerms(value: unknown, facts: Fact[]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [text, truth] of Object.entries(value)) {
    const shown = `\`${visible(text)}\``;
    if (truth === true) facts.push({ path: text, words: `that matches ${shown}` });
    else if (truth === false) facts.push({ path: text, words: `that does not match ${shown}` });
    else facts.push({ path: text, words: `with ${shown} = ${spell(truth)}` });
  }
}

function spell(value: unknown): string {
  const text = String(value);
  const short = text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE - 20)}…${text.slice(-15)}` : text;
  return typeof value === "string" ? `\`${visible(short)}\`` : short;
}
