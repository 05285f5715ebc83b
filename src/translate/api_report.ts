import { isIPv4 } from "node:net";
import type { Entity, Witness } from "../findings/index.ts";
import type { EnumType, Schema, StructType, ValueType } from "../vt/index.ts";
import { FILE_TYPE_ENUM, onlyFileType } from "./file_types.ts";

/** A record made of a report, or why none could be made. */
export type ReportRecord =
  | {
      readonly record: Witness;
      readonly entity: Entity | null;
      /** Attributes of the report that the vt module has no field for. */
      readonly unused: readonly string[];
    }
  | { readonly error: string };

type JsonObject = Readonly<Record<string, unknown>>;

/** Where an entity's attributes go in the vt module. */
const PLACES: Readonly<Record<string, readonly [entity: Entity, path: readonly string[]]>> = {
  file: ["file", ["metadata"]],
  url: ["url", ["net", "url"]],
  domain: ["domain", ["net", "domain"]],
  ip_address: ["ip_address", ["net", "ip"]],
};

/**
 * Attributes that the module has under another name. Source: the API's object descriptions
 * (https://docs.virustotal.com/reference/files, …/url-object, …/domains-object, …/ip-object, read 2026-11).
 */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  file: {
    size: "file_size",
    meaningful_name: "file_name",
    type_tags: "file_type_tags",
    last_analysis_stats: "analysis_stats",
    last_analysis_results: "signatures",
  },
  url: {
    url: "raw",
    title: "html_title",
    last_http_response_code: "response_code",
    last_http_response_headers: "response_headers",
    last_http_response_cookies: "cookies",
    redirection_chain: "redirects",
    html_meta: "html_meta_tags",
    last_analysis_stats: "analysis_stats",
    last_analysis_results: "signatures",
  },
  domain: {
    last_dns_records: "dns_records",
    last_https_certificate: "https_certificate",
    whois: "whois_raw",
    last_analysis_stats: "analysis_stats",
    last_analysis_results: "signatures",
  },
  ip_address: {
    as_owner: "ip_as_owner",
    asn: "ip_asn",
    country: "ip_country",
    last_https_certificate: "https_certificate",
    whois: "whois_raw",
    last_analysis_stats: "analysis_stats",
    last_analysis_results: "signatures",
  },
  file_behaviour: { tags: "traits" },
};

/** Names within a certificate, which the API abbreviates as X.509 does. */
const SUBJECT: Readonly<Record<string, string>> = {
  CN: "common_name",
  C: "country",
  O: "organization",
  OU: "organizational_unit",
  L: "locality",
  ST: "state",
};

/**
 * Reads a report of VirusTotal's API v3 as the record that a rule would see: an object of type `file`, `url`,
 * `domain` or `ip_address`, alone or in `data`, with sandbox reports in its relationships; sandbox reports or a
 * behaviour summary alone; a list of such; or a record already. What the module knows by the same name is taken
 * over with its type, what it knows by another name is renamed.
 */
export function recordOfReport(report: unknown, schema: Schema): ReportRecord {
  if (Array.isArray(report)) return joined(report.map((part) => recordOfReport(part, schema)));
  if (!isObject(report)) return { error: "a report is a JSON object" };
  if (["metadata", "behaviour", "net", "terms"].some((key) => isObject(report[key]))) {
    return { record: report, entity: null, unused: [] };
  }
  if (isObject(report.error)) {
    return { error: `this is an error of the API, not a report: ${String(report.error.message ?? report.error.code)}` };
  }
  if (report.data !== undefined) return recordOfReport(report.data, schema);
  const reader = new ReportReader(schema);
  if (typeof report.type === "string" && isObject(report.attributes)) return reader.object(report.type, report);
  if (reader.isBehaviour(report)) return reader.behaviour(report);
  return { error: "no report of a file, URL, domain, IP address or sandbox was found in it" };
}

function joined(parts: readonly ReportRecord[]): ReportRecord {
  let record: Witness = {};
  let entity: Entity | null = null;
  const unused: string[] = [];
  for (const part of parts) {
    if ("error" in part) return part;
    record = merge(record, part.record) as Witness;
    entity ??= part.entity;
    for (const path of part.unused) unused.push(path);
  }
  return parts.length === 0 ? { error: "the list holds no report" } : { record, entity, unused: [...new Set(unused)] };
}

/** What several sandboxes saw of one file: lists one after the other, maps together. */
function merge(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
  if (!isObject(a) || !isObject(b)) return b ?? a;
  const merged: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    define(merged, key, Object.hasOwn(merged, key) ? merge(merged[key], value) : value);
  }
  return merged;
}

class ReportReader {
  readonly #schema: Schema;

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  object(type: string, report: JsonObject): ReportRecord {
    const attributes = report.attributes as JsonObject;
    if (type === "file_behaviour") return this.behaviour(attributes);
    const place = Object.hasOwn(PLACES, type) ? PLACES[type] : undefined;
    if (!place) return { error: `rules cannot match an object of type ${JSON.stringify(type)}` };
    const [entity, path] = place;
    const known = this.#known(type, report, attributes);
    const { value, unused } = this.#struct(this.#structAt(path), known);
    const own: ReportRecord = { record: nested(path, value), entity, unused };
    const behaviours = isObject(report.relationships) ? report.relationships.behaviours : undefined;
    const list = isObject(behaviours) && Array.isArray(behaviours.data) ? behaviours.data : [];
    const seen = list.filter((item) => isObject(item) && isObject(item.attributes));
    return joined([own, ...seen.map((item) => this.behaviour((item as JsonObject).attributes as JsonObject))]);
  }

  behaviour(attributes: JsonObject): ReportRecord {
    const known = rename(attributes, RENAMED.file_behaviour ?? {});
    const { value, unused } = this.#struct(this.#structAt(["behaviour"]), known);
    return { record: { behaviour: value }, entity: "file", unused };
  }

  /** A summary has no type: it is known by the names in it. */
  isBehaviour(report: JsonObject): boolean {
    const fields = this.#schema.structFields(this.#structAt(["behaviour"]));
    return Object.keys(report).some((key) => fields.has(key) && key !== "tags");
  }

  #structAt(path: readonly string[]): StructType {
    const type = this.#schema.resolve(`vt.${path.join(".")}`)?.type;
    if (type?.kind !== "struct") throw new Error(`the schema has no struct vt.${path.join(".")}`);
    return type;
  }

  /** The attributes under the module's names, and what follows from them. */
  #known(type: string, report: JsonObject, attributes: JsonObject): JsonObject {
    const known: Record<string, unknown> = { ...rename(attributes, RENAMED[type] ?? {}) };
    if (isObject(attributes.last_analysis_results)) known.signatures = labelsOf(attributes.last_analysis_results);
    if (isObject(attributes.last_https_certificate)) {
      known.https_certificate = certificateOf(attributes.last_https_certificate);
    }
    if (type === "file") {
      const names = Array.isArray(attributes.names) ? attributes.names : [];
      known.file_name ??= names[0];
      if (isObject(attributes.pe_info)) known.imphash ??= attributes.pe_info.imphash;
      const tag = typeof attributes.type_tag === "string" ? onlyFileType(attributes.type_tag) : null;
      if (tag !== null) known.file_type ??= tag;
    } else if (type === "url") {
      Object.assign(known, { ...urlParts(String(known.raw ?? "")), ...known });
      known.trackers = trackersOf(attributes.trackers);
      known.html_meta_tags = pairsOf(attributes.html_meta);
    } else {
      known.raw ??= report.id;
      known.popularity_ranks = ranksOf(attributes.popularity_ranks);
      if (type === "ip_address" && isIPv4(String(known.raw))) {
        known.ip_as_int = String(known.raw)
          .split(".")
          .reduce((sum, part) => sum * 256 + Number(part), 0);
      }
    }
    return known;
  }

  #struct(type: StructType, source: JsonObject): { value: JsonObject; unused: string[] } {
    const fields = this.#schema.structFields(type);
    const value: Record<string, unknown> = {};
    const unused: string[] = [];
    for (const [key, raw] of Object.entries(source)) {
      const field = fields.get(key.replaceAll("-", "_"));
      const read = field && raw !== undefined && raw !== null ? this.#read(field.type, raw) : undefined;
      if (field && read !== undefined) define(value, field.name, read);
      else if (raw !== undefined && raw !== null) unused.push(key);
    }
    return { value, unused };
  }

  /** A value as the module would hold it; undefined where it cannot be that. */
  #read(type: ValueType, raw: unknown): unknown {
    switch (type.kind) {
      case "string":
        if (typeof raw === "string") return type.lowercase ? raw.toLowerCase() : raw;
        return typeof raw === "number" || typeof raw === "boolean" ? String(raw) : undefined;
      case "integer": {
        const number = numberOf(raw);
        return number === undefined ? undefined : Math.trunc(number);
      }
      case "float":
        return numberOf(raw);
      case "boolean":
        return typeof raw === "boolean" ? raw : undefined;
      case "enum":
        return this.#enumValue(type, raw);
      case "struct":
        return isObject(raw) ? this.#struct(type, raw).value : undefined;
      case "array": {
        const items = (Array.isArray(raw) ? raw : [raw]).map((item) => this.#read(type.element, item));
        return items.filter((item) => item !== undefined);
      }
      case "map": {
        if (!isObject(raw)) return undefined;
        const map: Record<string, unknown> = {};
        for (const [key, item] of Object.entries(raw)) {
          const read = this.#read(type.value, item);
          if (read !== undefined) define(map, key, read);
        }
        return map;
      }
      default:
        return undefined;
    }
  }

  #enumValue(type: EnumType, raw: unknown): number | undefined {
    if (typeof raw === "number") return raw;
    if (typeof raw !== "string") return undefined;
    const word = raw.toUpperCase().replaceAll("-", "_");
    const values = this.#schema.enumValues(type.name);
    // The API writes VERDICT_MALICIOUS and SEVERITY_HIGH where the module has MALICIOUS or the whole.
    const value = values.get(word) ?? values.get(word.slice(word.indexOf("_") + 1));
    if (value !== undefined || type.name !== FILE_TYPE_ENUM) return value;
    const byTag = onlyFileType(raw);
    return byTag === null ? undefined : values.get(byTag);
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sets a key of a map from outside; `__proto__` is a name like any other there. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function nested(path: readonly string[], value: JsonObject): Witness {
  return path.reduceRight<JsonObject>((inner, step) => ({ [step]: inner }), value);
}

/** New names win over attributes that happen to have them already. */
function rename(attributes: JsonObject, names: Readonly<Record<string, string>>): JsonObject {
  const renamed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (!Object.hasOwn(names, key)) define(renamed, key, value);
  }
  for (const [key, name] of Object.entries(names)) {
    if (Object.hasOwn(attributes, key)) define(renamed, name, attributes[key]);
  }
  return renamed;
}

function numberOf(raw: unknown): number | undefined {
  if (typeof raw === "number") return raw;
  if (typeof raw !== "string" || raw.trim() === "") return undefined;
  const number = Number(raw);
  if (!Number.isNaN(number)) return number;
  const time = Date.parse(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(raw) ? `${raw.replace(" ", "T")}Z` : raw);
  return Number.isNaN(time) ? undefined : Math.floor(time / 1000);
}

/** Engines that gave a label, with it. */
function labelsOf(results: JsonObject): JsonObject {
  const labels: Record<string, unknown> = {};
  for (const [engine, result] of Object.entries(results)) {
    if (!isObject(result)) continue;
    const isDetected = result.category === undefined || /^(?:malicious|suspicious)$/.test(String(result.category));
    if (isDetected && typeof result.result === "string") define(labels, engine, result.result);
  }
  return labels;
}

function certificateOf(certificate: JsonObject): JsonObject {
  const names = (raw: unknown): unknown =>
    isObject(raw) ? Object.fromEntries(Object.entries(raw).map(([key, value]) => [SUBJECT[key] ?? key, value])) : raw;
  const extensions = isObject(certificate.extensions) ? certificate.extensions : {};
  const signature = isObject(certificate.cert_signature) ? certificate.cert_signature : {};
  return {
    ...certificate,
    subject: names(certificate.subject),
    issuer: names(certificate.issuer),
    subject_alternative_name: extensions.subject_alternative_name,
    signature: signature.signature,
  };
}

function urlParts(raw: string): JsonObject {
  if (!URL.canParse(raw)) return {};
  const url = new URL(raw);
  const ports: Readonly<Record<string, number>> = { "http:": 80, "https:": 443, "ftp:": 21 };
  return {
    hostname: url.hostname,
    path: url.pathname,
    query: url.search.slice(1),
    port: url.port === "" ? ports[url.protocol] : Number(url.port),
    params: Object.fromEntries(url.searchParams),
  };
}

/** `{name: [{id, url}]}` as a list. */
function trackersOf(raw: unknown): unknown {
  if (!isObject(raw)) return raw;
  return Object.entries(raw).flatMap(([name, uses]) =>
    (Array.isArray(uses) ? uses : []).filter(isObject).map((use) => ({ name, ...use })),
  );
}

function pairsOf(raw: unknown): unknown {
  return isObject(raw) ? Object.entries(raw).map(([key, values]) => ({ key, values })) : raw;
}

/** `{Alexa: {rank, timestamp}}` as a list. */
function ranksOf(raw: unknown): unknown {
  if (!isObject(raw)) return raw;
  return Object.entries(raw).map(([rank, place]) => ({
    rank,
    position: isObject(place) ? place.rank : undefined,
    ingestion_time: isObject(place) ? place.timestamp : undefined,
  }));
}
