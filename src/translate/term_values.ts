import type { LikeTest, RangeTest, Test } from "../logic/index.ts";
import type { Schema } from "../vt/index.ts";
import { type Term, term, type ValuePart } from "../vti/index.ts";
import type { FieldTest } from "./field_test.ts";
import { FILE_TYPE_ENUM, ownFileTypeTag } from "./file_types.ts";
import type { FieldPath, MappingRow } from "./mapping.ts";

/** Terms that must hold together, as one way to ask for a test. */
export type TermChoice = readonly Term[];

/**
 * The ways in which a row's modifier may ask for a test on a field: candidates, each to be read back and compared
 * with what was meant. `name`: the modifier as it is to be written.
 */
export function termChoices(
  row: MappingRow,
  name: string,
  test: Test,
  { scalar, place }: FieldTest,
  schema: Schema,
): readonly TermChoice[] {
  const single = (values: readonly (string | readonly ValuePart[])[]) => values.map((value) => [term(name, value)]);
  switch (row.shape) {
    case "text":
    case "keyword":
    case "engine_label":
    case "one_engine":
      if (test.type === "range") return single(portValues(row, test));
      if (test.type !== "like") return [];
      return single(likeValues(test, row.wildcard || row.shape !== "keyword"));
    case "exact":
    case "host":
      return test.type === "like" ? single(likeValues(test, false)) : [];
    case "suffix":
    case "prefix":
      return test.type === "like" ? single(affixValues(test, row)) : [];
    case "regexp":
      return test.type === "regexp" && test.flags === "" ? single([test.source]) : [];
    case "number":
    case "smallest":
      return test.type === "range" ? bounds(name, test, String) : [];
    case "size":
      return test.type === "range" ? bounds(name, test, sizeText) : [];
    case "date":
      return test.type === "range" ? bounds(name, test, isoDate) : [];
    case "type":
      return single(typeValues(test, schema));
    case "enum":
      return single(enumValues(row, test, place, schema));
    case "cidr":
      return single(addressValues(test, scalar.type === "integer"));
    default:
      return [];
  }
}

/** The value with `*` where text may stand; then the plain text, which may say more or less. */
function likeValues(test: LikeTest, mayHaveWildcards: boolean): readonly (readonly ValuePart[])[] {
  const parts = test.ignoreCase ? (test.spelling ?? test.parts) : test.parts;
  if (parts.some((part) => part === "")) return [];
  const values: (readonly ValuePart[])[] = [];
  if (parts.length === 1) values.push([{ literal: parts[0] as string }]);
  if (mayHaveWildcards && !(parts.length === 1 && test.start && test.end)) {
    const any: ValuePart = { wildcard: true };
    const inner = parts.flatMap((part, i): readonly ValuePart[] =>
      i === 0 ? [{ literal: part }] : [any, { literal: part }],
    );
    values.push([...(test.start ? [] : [any]), ...inner, ...(test.end ? [] : [any])]);
  }
  return values;
}

function affixValues(test: LikeTest, { shape, affix = "" }: MappingRow): readonly string[] {
  const [part = ""] = test.parts;
  if (test.parts.length !== 1) return [];
  if (shape === "suffix") return test.end && part.startsWith(affix) ? [part.slice(affix.length)] : [];
  return test.start && part.endsWith(affix) ? [part.slice(0, part.length - affix.length)] : [];
}

function bounds(name: string, { min, max }: RangeTest, write: (bound: number) => string): readonly TermChoice[] {
  if (min !== null && min === max) return [[term(name, write(min))]];
  const terms: Term[] = [];
  if (min !== null) terms.push(term(name, `${write(min)}+`));
  if (max !== null) terms.push(term(name, `${write(max)}-`));
  // A zero that every value passes is not worth a term.
  return min === 0 && max !== null ? [terms.slice(1), terms] : [terms];
}

const UNITS = [
  ["MB", 2 ** 20],
  ["KB", 2 ** 10],
] as const;

function sizeText(bytes: number): string {
  const unit = UNITS.find(([, size]) => bytes > 0 && bytes % size === 0);
  return unit === undefined ? String(bytes) : `${bytes / unit[1]}${unit[0]}`;
}

/** A number is looked for in texts where it is known for a port. */
function portValues(row: MappingRow, { min, max }: RangeTest): readonly string[] {
  return row.kinds?.port !== undefined && min !== null && min === max ? [`:${min}`] : [];
}

function isoDate(seconds: number): string {
  const written = new Date(seconds * 1000);
  if (Number.isNaN(written.getTime())) return String(seconds);
  return written
    .toISOString()
    .replace(/\.\d{3}Z$/, "")
    .replace(/T00:00:00$/, "");
}

function typeValues(test: Test, schema: Schema): readonly string[] {
  if (test.type === "like") return test.parts.length === 1 && test.start && test.end ? [test.parts[0] as string] : [];
  if (test.type !== "range" || test.min === null || test.min !== test.max) return [];
  const name = schema.constantName(FILE_TYPE_ENUM, test.min)?.split(".").pop();
  const tag = name === undefined ? null : ownFileTypeTag(name);
  return tag === null ? [] : [tag];
}

function enumValues(row: MappingRow, test: Test, place: FieldPath, schema: Schema): readonly string[] {
  if (test.type !== "range" || test.min === null || test.min !== test.max) return [];
  const type = schema.resolve(place)?.type;
  if (type?.kind !== "enum") return [];
  const name = schema.constantName(type.name, test.min)?.split(".").pop();
  if (name === undefined) return [];
  const prefix = (row.affix ?? "").toUpperCase();
  return [(name.toUpperCase().startsWith(prefix) ? name.slice(prefix.length) : name).toLowerCase()];
}

function addressValues(test: Test, isNumber: boolean): readonly string[] {
  if (test.type === "cidr") return [test.network.replace(/\/(?:32|128)$/, "")];
  if (test.type === "like") {
    if (test.parts.length !== 1 || !test.start) return [];
    const [part = ""] = test.parts;
    if (test.end) return [part];
    const bytes = part.replace(/\.$/, "").split(".");
    const isWhole = part.endsWith(".") && bytes.length < 4 && bytes.every((byte) => /^\d{1,3}$/.test(byte));
    return isWhole ? [`${[...bytes, "0", "0", "0"].slice(0, 4).join(".")}/${bytes.length * 8}`] : [];
  }
  if (test.type !== "range" || !isNumber || test.min === null || test.max === null) return [];
  const prefix = 32 - Math.log2(test.max - test.min + 1);
  if (!Number.isInteger(prefix) || prefix < 0 || test.min % 2 ** (32 - prefix) !== 0) return [];
  const low = test.min;
  const address = [24, 16, 8, 0].map((shift) => Math.floor(low / 2 ** shift) % 256).join(".");
  return [prefix === 32 ? address : `${address}/${prefix}`];
}
