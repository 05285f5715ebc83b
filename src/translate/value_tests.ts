import {
  compare,
  type Formula,
  type LikeTest,
  not,
  or,
  type RangeTest,
  rangeOfNetwork,
  type Scalar,
} from "../logic/index.ts";
import type { Schema, ValueType } from "../vt/index.ts";
import type { Bound as NumberBound, TextValue } from "../vti/index.ts";
import { encodeString } from "../yara/index.ts";
import { fileTypesOf } from "./file_types.ts";
import type { FieldPath, MappingRow, ValueKind } from "./mapping.ts";

/** Certain matches, what `translate` writes, all that may match. */
export type BoundName = "lower" | "usual" | "upper";

/** A test of one value at one bound; null where a value of this type cannot be meant, so that the path counts for nothing. */
export type ValueTest = (scalar: Scalar, type: ValueType, bound: BoundName, path: FieldPath) => Formula | null;

/**
 * The value occurs in a text, or has the form that its wildcards say. Whether `*.pdf` ends the text or stands
 * anywhere in it is documented nowhere, so that is what differs by bound.
 */
export function containsTest(value: TextValue, stored: MappingRow["stored"]): ValueTest {
  const hasWildcard = value.parts.some((part) => "wildcard" in part);
  const anchored = likeOf(value, hasWildcard);
  const anywhere = likeOf(value, false);
  return (scalar, type, bound) => {
    if (type.kind === "integer") return numberIn(value.text, scalar);
    if (type.kind !== "string") return null;
    const like = bound === "upper" ? anywhere : anchored;
    if (like === null) return not(compare(scalar, equalsText("")));
    return compare(scalar, inCase(like, stored, type, bound, "ignores case"));
  };
}

/** Fields that hold nothing but such a value. */
const HOLDS: Readonly<Partial<Record<ValueKind, RegExp>>> = {
  ip: /_ips?(?:\[\*\])?$/,
  ja3: /ja3(?:_digests|s)?(?:\[\*\])?$/,
  ja4: /ja4$/,
};

/** An address or a fingerprint is all of the text in fields of its own, and occurs in others. */
export function kindTest(value: TextValue, kind: ValueKind): ValueTest {
  const within = containsTest(value, undefined);
  const holds = HOLDS[kind];
  if (holds === undefined) return within;
  const whole = equalsTest(value, { stored: "lower" });
  return (scalar, type, bound, path) => {
    return bound !== "upper" && holds.test(path) ? whole(scalar, type, bound, path) : within(scalar, type, bound, path);
  };
}

/** The value is the whole text, but for its wildcards. */
export function equalsTest(value: TextValue, row: Pick<MappingRow, "stored">): ValueTest {
  const like = likeOf(value, true);
  return (scalar, type, bound) => {
    if (type.kind === "integer") return numberIn(value.text, scalar);
    if (type.kind !== "string") return null;
    if (like === null) return not(compare(scalar, equalsText("")));
    return compare(scalar, inCase(like, row.stored, type, bound, "minds case"));
  };
}

/** The host itself, or by its root; what lies below it may be meant as well. */
export function hostTest(host: string): ValueTest {
  const name = host.toLowerCase().replace(/^\.+|\.+$/g, "");
  return (scalar, type, bound) => {
    if (type.kind !== "string") return null;
    if (bound !== "upper") return compare(scalar, equalsText(name));
    const itself = compare(scalar, { ...equalsText(name), ignoreCase: true });
    return or([itself, compare(scalar, { ...equalsText(`.${name}`), start: false, ignoreCase: true })]);
  };
}

/** The module's method on a name: what it means is not looked into. */
export function permutationTest(name: string): ValueTest {
  const text = `permutation_of(${encodeString(name.toLowerCase())})`;
  return (scalar, type) => (type.kind === "string" ? compare(scalar, { type: "uninterpreted", text }) : null);
}

/** The text ends with `.ru`, or begins with `https://`. */
export function affixTest(
  value: string,
  affix: string,
  side: "start" | "end",
  stored: MappingRow["stored"],
): ValueTest {
  const bare = side === "end" ? value.replace(/^\.+/, "") : value.replace(/[:/]+$/, "");
  const text = side === "end" ? `${affix}${bare}` : `${bare}${affix}`;
  const like: LikeTest = { ...equalsText(text), start: side === "start", end: side === "end", ignoreCase: true };
  return (scalar, type, bound) =>
    type.kind === "string" ? compare(scalar, inCase(like, stored, type, bound, "ignores case")) : null;
}

/** `5`, `5+`, `5-`: the pages contradict each other on whether `5-` includes 5, so that is what differs by bound. */
export function numberTest(value: number, bound: NumberBound, row: Pick<MappingRow, "zeroIsAbsent"> = {}): ValueTest {
  return (scalar, type, name) => {
    if (type.kind !== "integer" && type.kind !== "float") return null;
    if (bound !== "at_most") return compare(scalar, rangeOf(value, bound, name));
    // A field without a value reads as zero: a rule that forgets so finds more, but is what hunters write.
    const min = row.zeroIsAbsent && name !== "upper" ? 1 : null;
    return compare(scalar, { ...rangeOf(value, bound, name), min });
  };
}

function rangeOf(value: number, bound: NumberBound, name: BoundName): RangeTest {
  if (bound === "exact") return { type: "range", min: value, max: value };
  if (bound === "at_least") return { type: "range", min: value, max: null };
  return { type: "range", min: null, max: value, ...(name === "lower" ? { maxOpen: true as const } : {}) };
}

const DAY = 86_400;

/** Like numbers, in Unix time; a bare day may mean its first second or all of it. */
export function dateTest(
  seconds: number,
  precision: "day" | "second",
  bound: NumberBound,
  row: Pick<MappingRow, "zeroIsAbsent">,
): ValueTest {
  if (bound === "at_least" || precision === "second") return numberTest(seconds, bound, row);
  const endOfDay = seconds + DAY - 1;
  return (scalar, type, name) => {
    if (type.kind !== "integer") return null;
    if (bound === "at_most")
      return numberTest(name === "upper" ? endOfDay : seconds, bound, row)(scalar, type, name, "");
    return compare(scalar, { type: "range", min: seconds, max: name === "lower" ? seconds : endOfDay });
  };
}

/** A tag among the tags, or one of the formats that carry it. */
export function fileTypeTest(tag: string, schema: Schema): ValueTest {
  const name = tag.toLowerCase();
  const numbers = fileTypesOf(name, schema);
  return (scalar, type, bound) => {
    if (type.kind === "enum") {
      if (numbers.length === 0) return null;
      return or(numbers.map((number) => compare(scalar, { type: "range", min: number, max: number })));
    }
    return type.kind === "string" ? compare(scalar, { ...equalsText(name), ignoreCase: bound === "upper" }) : null;
  };
}

/** The enum's value of that name. */
export function enumTest(name: string, prefix: string, schema: Schema): ValueTest {
  return (scalar, type) => {
    if (type.kind !== "enum") return null;
    const number = enumValue(name, prefix, type.name, schema);
    return number === null ? null : compare(scalar, { type: "range", min: number, max: number });
  };
}

/** `detect_debug_environment`, `detect-debug-environment` → the value of DETECT_DEBUG_ENVIRONMENT. */
export function enumValue(name: string, prefix: string, enumName: string, schema: Schema): number | null {
  const wanted = `${prefix}${name}`.replace(/[\s-]/g, "_").toLowerCase();
  for (const [constant, value] of schema.enumValues(enumName)) {
    if (constant.toLowerCase() === wanted) return value;
  }
  return null;
}

export function equalsText(text: string): LikeTest {
  return { type: "like", parts: [text], start: true, end: true, ignoreCase: false };
}

/** Null for a value that is nothing but a wildcard. `whole`: anchored where no wildcard stands. */
function likeOf(value: TextValue, whole: boolean): LikeTest | null {
  const parts = value.parts.flatMap((part) => ("literal" in part ? [part.literal] : []));
  if (parts.length === 0) return null;
  const first = value.parts[0];
  const last = value.parts[value.parts.length - 1];
  const start = whole && first !== undefined && "literal" in first;
  const end = whole && last !== undefined && "literal" in last;
  return { type: "like", parts, start, end, ignoreCase: true };
}

/**
 * Letter case: ignored, unless VirusTotal stores such values in one case. Then a rule that compares with that
 * spelling is as faithful as one that ignores case: the lower bound minds case, the upper does not, and `usual` is
 * as its caller says.
 */
function inCase(
  like: LikeTest,
  stored: MappingRow["stored"],
  type: ValueType,
  bound: BoundName,
  usual: "minds case" | "ignores case",
): LikeTest {
  const kept = type.kind === "string" && type.lowercase ? "lower" : stored;
  const ignores = bound === "upper" || (bound === "usual" && usual === "ignores case");
  if (kept === undefined || (ignores && kept !== "verbatim")) return like;
  const spell = (text: string) =>
    kept === "lower" ? text.toLowerCase() : kept === "upper" ? text.toUpperCase() : text;
  return { ...like, parts: like.parts.map(spell), ignoreCase: false };
}

/** `:445`, `445` against a number. */
function numberIn(text: string, scalar: Scalar): Formula | null {
  const digits = /^:?(\d{1,10})$/.exec(text)?.[1];
  if (digits === undefined) return null;
  return compare(scalar, { type: "range", min: Number(digits), max: Number(digits) });
}

/** `1.2.3.4`, `10.0.0.0/8`, as numbers from first to last; null for what is no IPv4 network. */
export function ipv4Range(text: string): { readonly first: number; readonly last: number } | null {
  const range = rangeOfNetwork(text);
  return range?.family === 4 ? { first: Number(range.first), last: Number(range.last) } : null;
}
