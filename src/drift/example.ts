import type { Entity, Witness } from "../findings/index.ts";
import { visible } from "../text/index.ts";

const NOUN: Readonly<Record<Entity, string>> = {
  file: "a file",
  url: "a URL",
  domain: "a domain",
  ip_address: "an IP address",
  collection: "a collection",
};

/** How a value of a field is said, and several. `{}` stands for them. Paths without indexes. */
const PHRASES: Readonly<Record<string, string | readonly [one: string, several: string]>> = {
  "behaviour.command_executions": ["whose sandbox shows the command {}", "whose sandbox shows the commands {}"],
  "behaviour.processes_created": ["whose sandbox shows the new process {}", "whose sandbox shows the new processes {}"],
  "behaviour.processes_terminated": [
    "whose sandbox shows the ended process {}",
    "whose sandbox shows the ended processes {}",
  ],
  "behaviour.processes_killed": [
    "whose sandbox shows the killed process {}",
    "whose sandbox shows the killed processes {}",
  ],
  "behaviour.processes_injected": [
    "whose sandbox shows the injected process {}",
    "whose sandbox shows the injected processes {}",
  ],
  "behaviour.files_opened": ["that opens the file {}", "that opens the files {}"],
  "behaviour.files_written": ["that writes the file {}", "that writes the files {}"],
  "behaviour.files_deleted": ["that deletes the file {}", "that deletes the files {}"],
  "behaviour.files_dropped.path": ["that drops the file {}", "that drops the files {}"],
  "behaviour.files_dropped.process_name": "that drops a file from the process {}",
  "behaviour.registry_keys_opened": ["that opens the registry key {}", "that opens the registry keys {}"],
  "behaviour.registry_keys_deleted": ["that deletes the registry key {}", "that deletes the registry keys {}"],
  "behaviour.registry_keys_set.key": ["that sets the registry key {}", "that sets the registry keys {}"],
  "behaviour.registry_keys_set.value": "that sets a registry key to {}",
  "behaviour.http_conversations.url": ["that requests the URL {}", "that requests the URLs {}"],
  "behaviour.dns_lookups.hostname": ["that looks up the host {}", "that looks up the hosts {}"],
  "behaviour.ip_traffic.destination_ip": "that contacts {}",
  "behaviour.services_created": ["that creates the service {}", "that creates the services {}"],
  "behaviour.services_started": ["that starts the service {}", "that starts the services {}"],
  "behaviour.mutexes_created": ["that creates the mutex {}", "that creates the mutexes {}"],
  "behaviour.modules_loaded": ["that loads the module {}", "that loads the modules {}"],
  "behaviour.text_highlighted": ["whose sandbox highlights the text {}", "whose sandbox highlights the texts {}"],
  "behaviour.system_property_lookups": [
    "that looks up the system property {}",
    "that looks up the system properties {}",
  ],
  "metadata.tags": "tagged {}",
  "metadata.file_type": "of the format {}",
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
  readonly values: unknown[];
}

const MAX_FACTS = 4;
const MAX_VALUE = 120;

/** A witness as a person would say it: "a file whose sandbox shows the command `…`, tagged `chm`". */
export function describeWitness(
  witness: Witness,
  entity: Entity,
  focus: ReadonlySet<string> = new Set(),
  constantOf: (path: string, value: unknown) => string | null = () => null,
): string {
  const facts = new Map<string, Fact>();
  for (const [key, value] of Object.entries(witness)) {
    if (key !== "terms") collect(value, key, facts);
  }
  // What the clause is about comes first.
  const weight = ({ path }: Fact) => ([...focus].some((field) => field.replaceAll("[*]", "") === path) ? 0 : 1);
  const ordered = [...facts.values()].sort((a, b) => weight(a) - weight(b));
  // A size may be asked for as a field and as `filesize`: it is said once.
  const words = [...new Set([...ordered.map((fact) => say(fact, constantOf)), ...sayTerms(witness.terms)])];
  if (words.length === 0) return `${NOUN[entity]} of which nothing is known`;
  const shown = words.slice(0, MAX_FACTS).join(", ");
  const rest = words.length - MAX_FACTS;
  return `${NOUN[entity]} ${shown}${rest > 0 ? `, and ${rest} more` : ""}`;
}

function collect(value: unknown, path: string, facts: Map<string, Fact>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, path, facts);
  } else if (typeof value === "object" && value !== null && Object.keys(value).length > 0) {
    for (const [key, item] of Object.entries(value)) {
      const isName = /^[A-Za-z_]\w*$/.test(key) && !isMap(path);
      collect(item, isName ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`, facts);
    }
  } else {
    const fact = facts.get(path);
    const said = typeof value === "object" ? undefined : value;
    if (fact) fact.values.push(said);
    else facts.set(path, { path, values: [said] });
  }
}

/** Maps whose keys look like names of fields. */
function isMap(path: string): boolean {
  return /(?:exiftool|signatures|values|headers|html_meta_tags)$/.test(path);
}

function say({ path, values }: Fact, constantOf: (path: string, value: unknown) => string | null): string {
  const phrase = PHRASES[path];
  const [first] = values;
  if (first === undefined) return `with an entry in vt.${visible(path)}`;
  if (first === false) return `without vt.${path}`;
  const shown = list(values.map((value) => constantOf(path, value) ?? spell(value)));
  if (phrase === undefined) return first === true ? `with vt.${path}` : `with ${shown} in vt.${visible(path)}`;
  const form = typeof phrase === "string" ? phrase : values.length > 1 ? phrase[1] : phrase[0];
  // Not replace() with a string: `$&` in a value would be read as a pattern.
  return form.replace("{}", () => shown);
}

function sayTerms(terms: unknown): string[] {
  if (typeof terms !== "object" || terms === null) return [];
  return Object.entries(terms).map(([text, truth]) => {
    const shown = `\`${visible(text)}\``;
    if (text === "filesize" && typeof truth === "number") return `of ${truth} bytes`;
    if (truth === true) return `that matches ${shown}`;
    return truth === false ? `that does not match ${shown}` : `with ${shown} = ${spell(truth)}`;
  });
}

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

function spell(value: unknown): string {
  const text = String(value);
  const short = text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE - 20)}…${text.slice(-15)}` : text;
  return typeof value === "string" ? `\`${visible(short)}\`` : short;
}
