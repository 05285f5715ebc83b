import { isIP } from "node:net";
import { parseNetwork } from "../logic/index.ts";
import { nearestWord, type Span } from "../text/index.ts";
import { readDate, readDecimal, readInteger, readSize, type Term, type TextValue } from "../vti/index.ts";
import type { QueryCheck } from "./check_query.ts";
import type { MappingRow } from "./mapping.ts";
import type { MappedModifier } from "./modifiers.ts";
import type { CheckCode } from "./query_fault.ts";
import { hashField } from "./read_texts.ts";

/** Whether a term's value is one that its modifier can have. `mapped`: null for free text. */
export function checkValue(term: Term, mapped: MappedModifier | null, check: QueryCheck): void {
  const { value } = term;
  if (value.kind !== "TextValue" || value.text.trim() === "") return;
  if (mapped === null) {
    checkFreeText(term, value, check);
    return;
  }
  if (mapped.row.entity === "any") return;
  new ValueCheck(term, value, mapped, check).run();
}

/** Pasted hashes are a search of their own. */
function checkFreeText(term: Term, value: TextValue, { entity, terms, faults }: QueryCheck): void {
  if (hashField(value.text, entity) === null) return;
  const others = terms.filter((other) => !isBareHash(other) && other.modifier?.name !== "entity");
  if (others.length === 0) return;
  const message = "a bare hash is looked up on its own: VirusTotal does not combine it with other terms";
  const help =
    value.text.length === 64 && entity === "file"
      ? `write \`sha256:${value.text.slice(0, 8)}…\``
      : "search for it alone";
  faults.add("warning", "hash_combined", term.range, message, help);
}

function isBareHash({ modifier, value }: Term): boolean {
  return modifier === null && value.kind === "TextValue" && hashField(value.text, "file") !== null;
}

class ValueCheck {
  readonly #term: Term;
  readonly #value: TextValue;
  readonly #row: MappingRow;
  readonly #check: QueryCheck;

  constructor(term: Term, value: TextValue, mapped: MappedModifier, check: QueryCheck) {
    this.#term = term;
    this.#value = value;
    this.#row = mapped.row;
    this.#check = check;
  }

  run(): void {
    const row = this.#row;
    const { text } = this.#value;
    switch (row.value) {
      case "integer":
      case "decimal":
        this.#number(text);
        return;
      case "size":
        this.#size(text);
        return;
      case "date":
        this.#date(text);
        return;
      case "hash":
        this.#hash(text);
        return;
      case "ip":
        this.#address(text);
        return;
      case "country":
        this.#country(text);
        return;
      case "boolean":
        if (!/^(?:true|false)$/i.test(text)) this.#error("bad_value", `\`${text}\` is neither true nor false`, null);
        return;
      default:
        this.#word(text);
    }
  }

  #number(text: string): void {
    const row = this.#row;
    const options = { signed: row.signed === true };
    const read = row.value === "decimal" ? readDecimal(text, options) : readInteger(text, options);
    if (!read.ok) {
      // `s:100KB`: submissions taken for the size.
      const isSize = readSize(text).ok && row.entity === "file";
      const network = row.modifier === "asn" ? /^AS(\d+)$/i.exec(text)?.[1] : undefined;
      const help = network === undefined ? read.help : `write \`${network}\``;
      this.#error("bad_number", read.message, isSize ? "sizes are searched with `size:`" : help);
      return;
    }
    const { cap } = row;
    if (cap !== undefined && read.bound !== "at_most" && read.value > cap) {
      const message = `VirusTotal counts to ${cap} here: \`${this.#shown()}\` never matches`;
      this.#warning("above_cap", message, `write \`${this.#name()}:${cap}+\` for as many as are counted`);
    }
  }

  #size(text: string): void {
    const read = readSize(text);
    if (!read.ok) this.#error("bad_size", read.message, read.help);
  }

  #date(text: string): void {
    const read = readDate(text);
    if (!read.ok) {
      this.#error("bad_date", read.message, read.help);
    } else if (read.note !== null) {
      this.#note("bad_date", read.note, null);
    } else if (
      read.kind === "relative" &&
      read.bound === "at_most" &&
      ["fs", "ls", "la"].includes(this.#row.modifier)
    ) {
      const message = `\`${this.#shown()}\` finds what is older than ${read.days} days`;
      this.#note("misused_value", message, `the last ${read.days} days are \`${this.#name()}:${read.days}d+\``);
    }
  }

  #hash(text: string): void {
    const lengths = HASH_LENGTHS[this.#row.modifier];
    if (lengths === undefined || this.#hasWildcard()) return;
    if (/^[0-9a-f]+$/i.test(text) && lengths.includes(text.length)) return;
    const expected = lengths.length === 1 ? `${lengths[0]}` : `${lengths.slice(0, -1).join(", ")} or ${lengths.at(-1)}`;
    const message = `\`${shorten(text)}\` is no such hash: it has ${expected} hexadecimal digits`;
    this.#warning("bad_hash", message, null);
  }

  #address(text: string): void {
    if (parseNetwork(text) !== null) return;
    const wrongPrefix = isIP(text.split("/")[0] ?? "") !== 0;
    const help = wrongPrefix
      ? "an IPv4 range has up to 32 bits, an IPv6 range up to 128"
      : "write `1.2.3.4` or `10.0.0.0/8`";
    this.#error("bad_address", `\`${shorten(text)}\` is no address and no range of addresses`, help);
  }

  #country(text: string): void {
    const word = text.toLowerCase();
    if (this.#row.values?.[word] !== undefined || this.#hasWildcard()) return;
    if (word === "uk") {
      const message = "countries have their ISO codes: the United Kingdom's is GB";
      this.#warning("bad_country", message, `write \`${this.#name()}:GB\``, "GB");
    } else if (!/^[a-z]{2}$/.test(word)) {
      const message = `\`${shorten(text)}\` is no country: its ISO code has two letters`;
      this.#warning("bad_country", message, `write e.g. \`${this.#name()}:DE\``);
    }
  }

  #word(text: string): void {
    const { shape } = this.#row;
    if (shape === "type") this.#type(text);
    else if (shape === "engine_label") this.#label(text);
    else if (this.#row.modifier === "tag") this.#tag(text);
    else if (this.#row.knownValues !== undefined) this.#known(text, this.#row.knownValues);
  }

  #type(text: string): void {
    const word = text.toLowerCase();
    if (["url", "domain", "ip", "file", "collection", "ip_address"].includes(word)) {
      const entity = word === "ip_address" ? "ip" : word;
      const help = `write \`entity:${entity}\``;
      const message = `\`type:${text}\` asks for a file format: kinds of objects are chosen by \`entity:\``;
      this.#add("error", "misused_value", this.#term.range, message, help, [
        { ...this.#term.range, text: `entity:${entity}` },
      ]);
      return;
    }
    this.#known(text, this.#row.knownValues ?? []);
  }

  /** Known in any spelling (`CAPE Sandbox`, `cape_sandbox`), but for formats, which are matched as they are. */
  #known(text: string, known: readonly string[]): void {
    if (this.#hasWildcard() || known.length === 0 || this.#isOtherwiseKnown(text)) return;
    const word = text.toLowerCase();
    if (known.some((each) => each.toLowerCase() === word)) return;
    const plain = (value: string) => value.toLowerCase().replace(/[^a-z0-9]/g, "");
    const alike = known.find((each) => plain(each) === plain(word));
    if (alike !== undefined && this.#row.shape !== "type") return;
    const meant = alike ?? nearestWord(text, known);
    const message = `\`${shorten(text)}\` is not among the values that VirusTotal's pages list for \`${this.#name()}:\``;
    this.#note("unknown_value", message, meant === null ? null : `did you mean \`${meant}\`?`, meant ?? undefined);
  }

  /** `have:` takes modifiers that its page does not list. */
  #isOtherwiseKnown(text: string): boolean {
    const { present, shape } = this.#row;
    if (shape !== "presence") return false;
    const word = text.toLowerCase();
    const { table, entity } = this.#check;
    return (
      present?.[word] !== undefined || [word, `${word}s`, word.replace(/s$/, "")].some((n) => table.find(entity, n))
    );
  }

  #label(text: string): void {
    const { table, entity } = this.#check;
    if (/^\d+[+-]?$/.test(text)) {
      const message = `\`${this.#shown()}\` searches labels for \`${text}\`; how many engines detect is \`positives:\``;
      const fixed = `positives:${text}`;
      this.#add("warning", "misused_value", this.#value.range, message, `write \`${fixed}\``, [
        { ...this.#term.range, text: fixed },
      ]);
      return;
    }
    const vendor = /^([A-Za-z][\w -]*):(.+)$/.exec(text);
    if (vendor === null) return;
    const name = (vendor[1] as string).toLowerCase().replace(/[ -]/g, "_");
    if (table.find(entity, name)?.row.shape !== "one_engine") return;
    const help = `write \`${name}:"${vendor[2]}"\``;
    this.#add(
      "warning",
      "engine_in_label",
      this.#value.range,
      `\`${vendor[1]}\` is an engine, not a part of labels`,
      help,
      [{ ...this.#term.range, text: `${name}:"${vendor[2]}"` }],
    );
  }

  #tag(text: string): void {
    if (this.#hasWildcard() || this.#row.entity !== "file") return;
    const word = text.toLowerCase();
    if (LABEL_WORDS.has(word)) {
      const message = `\`${word}\` is no tag of files, but a word in engines' labels`;
      this.#note("unknown_value", message, `did you mean \`engines:${word}\`?`);
    } else if (word === "cve") {
      this.#note("unknown_value", "no file has the tag `cve` alone", "write `tag:cve-*`", "cve-*");
    }
  }

  // ---- findings

  #hasWildcard(): boolean {
    return this.#value.parts.some((part) => "wildcard" in part);
  }

  #name(): string {
    return this.#term.modifier?.text ?? this.#row.modifier;
  }

  #shown(): string {
    const { start, end } = this.#term.range;
    return shorten(this.#check.text.slice(start, end));
  }

  #error(code: CheckCode, message: string, help: string | null): void {
    this.#add("error", code, this.#value.range, message, help, edited(this.#value.range, help));
  }

  #warning(code: CheckCode, message: string, help: string | null, text?: string): void {
    this.#add(
      "warning",
      code,
      this.#value.range,
      message,
      help,
      text === undefined ? [] : [{ ...this.#value.range, text }],
    );
  }

  #note(code: CheckCode, message: string, help: string | null, text?: string): void {
    this.#add(
      "note",
      code,
      this.#value.range,
      message,
      help,
      text === undefined ? [] : [{ ...this.#value.range, text }],
    );
  }

  #add(...fault: Parameters<QueryCheck["faults"]["add"]>): void {
    this.#check.faults.add(...fault);
  }
}

/** ``write `3d+` `` names the value itself. */
function edited(range: Span, help: string | null) {
  const text = help === null ? undefined : /^write `([^`\s:]+)`$/.exec(help)?.[1];
  return text === undefined ? [] : [{ start: range.start, end: range.end, text }];
}

/** Hexadecimal digits of the hashes that have a length of their own. */
const HASH_LENGTHS: Readonly<Record<string, readonly number[]>> = {
  imphash: [32],
  sectionmd5: [32],
  behash: [32],
  main_icon_md5: [32],
  rich_pe_header_hash: [32],
  main_icon_dhash: [16],
  sha256: [64],
  response_sha256: [64],
  sigma_rule: [64],
  peresource: [64],
  permhash: [64],
  authentihash: [64],
  ssl_thumbprint: [40],
  jarm: [62],
  "similar-to": [32, 40, 64],
};

/** Kinds of malware: what engines call a file, never a tag that VirusTotal gives. */
const LABEL_WORDS = new Set([
  "trojan",
  "virus",
  "worm",
  "backdoor",
  "ransomware",
  "botnet",
  "rootkit",
  "dropper",
  "downloader",
  "miner",
  "coinminer",
  "spyware",
  "adware",
  "malicious",
  "apt",
]);

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 40)}…${text.slice(-15)}`;
}
