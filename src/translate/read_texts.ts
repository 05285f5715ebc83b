import { isIP } from "node:net";
import type { Entity } from "../findings/index.ts";
import { and, compare, FALSE, not, or, parseNetwork, TRUE } from "../logic/index.ts";
import type { ContentValue, TextValue } from "../vti/index.ts";
import { parseRegexp } from "../yara/index.ts";
import { sameBounds } from "./bounds.ts";
import type { FieldReader, ReadTerm } from "./field_reader.ts";
import { fileTerm } from "./file_terms.ts";
import { fileTypesOf } from "./file_types.ts";
import { type FieldPath, type MappedFields, VALUE_KINDS, type ValueKind } from "./mapping.ts";
import { canonicalNetwork, networkStarts } from "./network_text.ts";
import { contentHex, contentText } from "./pattern_text.ts";
import { regexpLikes } from "./regexp_likes.ts";
import { regexpTest } from "./regexp_program.ts";
import {
  affixTest,
  containsTest,
  enumTest,
  equalsTest,
  equalsText,
  fileTypeTest,
  hostTest,
  ipv4Range,
  kindTest,
  permutationTest,
  type ValueTest,
} from "./value_tests.ts";

/** Looked for where such values stand, for a value that is recognised. */
export function readText(reader: FieldReader, value: TextValue): ReadTerm {
  const { row } = reader;
  for (const kind of VALUE_KINDS) {
    const fields = row.kinds?.[kind];
    if (fields !== undefined && isOfKind[kind](value.text)) return reader.tested(kindTest(value, kind), null, fields);
  }
  return reader.tested(containsTest(value, row.stored));
}

const isOfKind: Readonly<Record<ValueKind, (text: string) => boolean>> = {
  ip: (text) => isIP(text) !== 0,
  port: (text) => /^:\d{1,5}$/.test(text),
  ja3: (text) => /^[0-9a-f]{32}$/i.test(text),
  ja4: (text) => /^[tqd]\d{2}[di][0-9*]{4}[0-9a-z*]{0,2}_[0-9a-f*]+_[0-9a-f*]+$/i.test(text),
  url: (text) => /^(?:https?:\/\/|www\.)/i.test(text),
  registry: (text) => /^\[?(?:HKLM|HKCU|HKCR|HKU|HKEY_\w+)\\/i.test(text),
};

/** `keyword`, `exact`. */
export function readWhole(reader: FieldReader, value: TextValue): ReadTerm {
  return reader.tested(equalsTest(value, reader.row));
}

export function readHost(reader: FieldReader, { text }: TextValue): ReadTerm {
  return reader.tested(hostTest(text));
}

export function readPermutation(reader: FieldReader, { text }: TextValue): ReadTerm {
  return reader.tested(permutationTest(text));
}

/** `suffix`, `prefix`. */
export function readAffix(reader: FieldReader, { text }: TextValue): ReadTerm {
  const { affix = "", shape, stored } = reader.row;
  return reader.tested(affixTest(text, affix, shape === "suffix" ? "end" : "start", stored));
}

export function readRegexp(reader: FieldReader, { text }: TextValue): ReadTerm {
  return testedRegexp(reader, text);
}

/** The row's fields match a regular expression. */
export function testedRegexp(reader: FieldReader, source: string, loss: string | null = null): ReadTerm {
  const parsed = parseRegexp(source, "");
  if (parsed.node === null) return reader.unsupported(`\`${source}\` is no regular expression that YARA reads.`);
  const likes = regexpLikes(parsed.node);
  const test: ValueTest = (scalar, type) => {
    if (type.kind !== "string") return null;
    if (likes !== null) return or(likes.map((like) => compare(scalar, like)));
    return compare(scalar, regexpTest(source, "", parsed));
  };
  return reader.tested(test, loss);
}

// ---- words of closed lists

const FORMAT: FieldPath = "vt.metadata.file_type";

/** One format of its own is tested by its name, a family by its tag; either test says the same. */
export function readType(reader: FieldReader, value: TextValue): ReadTerm {
  const { row, schema } = reader;
  if (value.parts.some((part) => "wildcard" in part)) return readWhole(reader, value);
  const isFormat = fileTypesOf(value.text, schema).length === 1;
  const fields: MappedFields = isFormat
    ? { required: [FORMAT], usual: [FORMAT], possible: [FORMAT], same: row.fields.usual }
    : { ...row.fields, same: [FORMAT] };
  return reader.tested(fileTypeTest(value.text, schema), null, fields);
}

export function readEnum(reader: FieldReader, { text }: TextValue): ReadTerm {
  const read = reader.tested(enumTest(text, reader.row.affix ?? "", reader.schema));
  return read.kind === "unsupported" ? reader.unsupported(`LiveHunt has no value \`${text}\` here.`) : read;
}

// ---- addresses

export function readAddress(reader: FieldReader, { text }: TextValue): ReadTerm {
  if (parseNetwork(text) === null) return reader.unsupported(`\`${text}\` is no address and no range of addresses.`);
  const range = ipv4Range(text);
  const isSingle = isIP(text) !== 0;
  const test: ValueTest = (scalar, type, bound, path) => {
    if (type.kind === "integer") {
      return range === null ? null : compare(scalar, { type: "range", min: range.first, max: range.last });
    }
    if (type.kind !== "string") return null;
    if (isSingle) return compare(scalar, { ...equalsText(text), ignoreCase: bound === "upper" });
    // Addresses that are text alone have no `in_range`, but beginnings.
    const starts = path.endsWith(".raw") ? null : networkStarts(text);
    if (starts === null) return compare(scalar, { type: "cidr", network: canonicalNetwork(text) });
    return or(starts.map((start) => compare(scalar, { ...equalsText(start), end: !start.endsWith(".") })));
  };
  // A range is compared with the address as a number where the text has no `in_range`.
  const { usual, same = [] } = reader.row.fields;
  const numbers = same.filter((path) => path.endsWith("_as_int"));
  const isByNumber = !isSingle && range !== null && numbers.length > 0 && !usual.every((path) => path.endsWith(".raw"));
  if (!isByNumber) return reader.tested(test);
  return reader.tested(test, null, { required: numbers, usual: numbers, possible: numbers, same: usual });
}

// ---- engines

export function readEngineLabel(reader: FieldReader, value: TextValue): ReadTerm {
  return reader.tested(containsTest(value, reader.row.stored));
}

export function readOneEngine(reader: FieldReader, value: TextValue): ReadTerm {
  const { row, selects } = reader;
  const paths = row.fields.usual.map((path) => engineEntry(path, selects));
  const word = value.text.toLowerCase();
  if (word !== "infected" && word !== "clean") {
    return reader.tested(containsTest(value, row.stored), null, { required: paths, usual: paths, possible: paths });
  }
  const isThere = reader.some(paths, "usual", () => TRUE) ?? FALSE;
  if (word === "infected") return reader.said(sameBounds(isThere), paths);
  const loss = "A rule cannot tell an engine that found nothing from one that did not scan.";
  return reader.said(sameBounds(not(isThere)), paths, loss);
}

/** `signatures[*]` → `signatures["Kaspersky"]`. */
export function engineEntry(path: FieldPath, engine: string | null): FieldPath {
  return path.replace("[*]", `[${JSON.stringify(engine)}]`);
}

// ---- contents and bare words

export function readContent(reader: FieldReader, value: TextValue | ContentValue): ReadTerm {
  const content = value.kind === "ContentValue" ? value.content : { text: value.text };
  const offset = value.kind === "ContentValue" ? value.offset : null;
  const literal = "hex" in content ? contentHex(content.hex) : contentText(content.text);
  if (literal === '""' || literal === "{  }") return reader.unsupported("It names nothing to search for.");
  const anywhere = fileTerm(`$(${literal})`);
  if (offset === null) return reader.said(sameBounds(anywhere), []);
  const { from, to } = offset;
  const anchor = from === to ? `at ${from}` : `in (${from}..${to})`;
  return reader.said(sameBounds(and([fileTerm(`$(${literal}) ${anchor}`), anywhere])), []);
}

/** A bare hash is the file's own; other words stand anywhere. */
export function readFreeText(reader: FieldReader, value: TextValue): ReadTerm {
  const hash = hashField(value.text, reader.row.entity);
  if (hash === null) return reader.tested(containsTest(value, undefined));
  const fields = { required: [hash], usual: [hash], possible: [hash] };
  return { ...reader.tested(equalsTest(value, { stored: "lower" }), null, fields), fidelity: "exact", reason: null };
}

/** The field for a bare MD5, SHA-1 or SHA-256 of a file; null for other words. */
export function hashField(text: string, entity: Entity | "any"): FieldPath | null {
  if (entity !== "file" || !/^[0-9a-f]+$/i.test(text)) return null;
  const names: Readonly<Record<number, string>> = { 32: "md5", 40: "sha1", 64: "sha256" };
  const name = names[text.length];
  return name === undefined ? null : `vt.metadata.${name}`;
}
