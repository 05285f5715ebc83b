import type { Witness } from "../findings/index.ts";
import {
  type Atom,
  and,
  atomsOf,
  compare,
  type Formula,
  foldCase,
  mapAtoms,
  not,
  type OpaqueFormula,
  opaque,
  opaqueText,
  or,
  RECORD,
  type Scalar,
  TRUE,
  term,
  tokensOf,
} from "../logic/index.ts";
import type { LoweredQuery } from "../translate/lowered.ts";
import type { MappingRow } from "../translate/mapping.ts";
import { loadModifiers } from "../translate/modifiers.ts";
import { type Bound, readDate, readDecimal, readInteger, readSize } from "../vti/index.ts";

type Kind = "number" | "days" | "time";

/** A number that only VirusTotal sees, and the bound that a query puts on it. */
interface Bounded {
  readonly modifier: string;
  /** Fields that hold it all the same, where a rule asks otherwise. */
  readonly fields: ReadonlySet<string>;
  readonly kind: Kind;
  readonly type: Scalar["type"];
  readonly value: number;
  readonly last: number;
  readonly bound: Bound;
}

export interface ToldValues {
  /** The formula with such numbers in place of what is equal to itself only, and texts that may be one left open. */
  readonly told: (formula: Formula) => Formula;
  /** What holds between them whatever is asked: nothing is submitted last before it was submitted first. */
  readonly order: Formula;
}

/**
 * What two queries ask of numbers and dates that no rule can test is told from each other all the same: who asks for
 * `fs:3d+` asks for `fs:5d+`. Days ago are counted from whenever a query is run, so they are compared with days ago
 * only; beside a fixed date for the same event they are left undecided.
 */
export function unreachableValues(queries: readonly LoweredQuery[]): ToldValues {
  const atoms = queries.flatMap(({ clauses }) => clauses.flatMap(({ usual }) => [...atomsOf(usual)]));
  const entity = queries[0]?.entity ?? "file";
  const known = new Map<string, Bounded>();
  const texts: OpaqueFormula[] = [];
  for (const atom of atoms) {
    if (atom.kind !== "opaque") continue;
    const row = loadModifiers().find(entity, atom.modifier)?.row;
    const bounded = row === undefined ? null : boundedBy(atom, row);
    if (bounded !== null) known.set(atom.key, bounded);
    else texts.push(withoutCase(atom));
  }
  const isAsked = (modifier: string, kind: Kind) =>
    [...known.values()].some((bounded) => bounded.modifier === modifier && bounded.kind === kind);
  const isFieldAsked = ({ fields }: Bounded) =>
    atoms.some((atom) => atom.kind === "compare" && fields.has(atom.scalar.path));
  const told = (atom: Atom): Formula => {
    if (atom.kind !== "opaque") return atom;
    const bounded = known.get(atom.key);
    if (bounded === undefined) {
      const text = withoutCase(atom);
      const others = texts.filter((other) => other.key !== text.key && mayBeOne(text, other));
      const held = others.filter((other) => holds(text, other));
      // Whether what has the one has the other, only VirusTotal knows.
      const isOpen = others.some((other) => !held.includes(other) && !holds(other, text));
      return isOpen ? term(opaqueText(text), { free: false }) : and([text, ...held]);
    }
    const { modifier } = bounded;
    // A fixed date may be one that a field holds.
    const isMixed = isAsked(modifier, "days") && (isAsked(modifier, "time") || isFieldAsked(bounded));
    return isMixed ? term(`${modifier}:${atom.value}`, { free: false }) : testOf(bounded);
  };
  return { told: (formula) => mapAtoms(formula, told), order: orderOf([...known.values()]) };
}

/** No page says that VirusTotal minds the letter case of what is searched for. */
function withoutCase({ modifier, value, reason }: OpaqueFormula): OpaqueFormula {
  return opaque(modifier, foldCase(value), reason);
}

/** Whether something found by one text may be found by the other for it: they overlap, or stand for any text. */
function mayBeOne(one: OpaqueFormula, other: OpaqueFormula): boolean {
  if (one.modifier !== other.modifier) return false;
  if (/[*?]/.test(one.value) || /[*?]/.test(other.value)) return true;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return one.value.includes(other.value) || other.value.includes(one.value) || a.includes(b) || b.includes(a);
}

/** Whether a text is found wherever another one is, be it by its signs or by its words. */
function holds(one: OpaqueFormula, other: OpaqueFormula): boolean {
  const isPlain = ![one, other].some(({ value }) => /[*?]/.test(value));
  return isPlain && one.value.includes(other.value) && wordsOf(one).includes(wordsOf(other));
}

function wordsOf({ value }: OpaqueFormula): string {
  return ` ${tokensOf(value).join(" ")} `;
}

/** Of each number of days that is asked for: what was submitted first since then was submitted last since then. */
function orderOf(all: readonly Bounded[]): Formula {
  const days = all.filter(({ kind }) => kind === "days");
  const modifiers = new Set(days.map(({ modifier }) => modifier));
  if (!modifiers.has("fs")) return TRUE;
  const later = LATER.filter((modifier) => modifiers.has(modifier));
  return and(
    days.flatMap(({ value }) =>
      later.flatMap((modifier) =>
        [true, false].map((maxOpen) => {
          const since = (name: string) =>
            compare(scalarOf("days", name, "float"), { type: "range", min: null, max: value, maxOpen });
          return or([not(since("fs")), since(modifier)]);
        }),
      ),
    ),
  );
}

function boundedBy({ modifier, value }: OpaqueFormula, row: MappingRow): Bounded | null {
  const rest = { modifier, fields: new Set(row.fields.usual.map((path) => path.replace(/^vt\./, ""))) };
  const number = (read: ReturnType<typeof readInteger>, type: Scalar["type"]): Bounded | null =>
    read.ok ? { ...rest, kind: "number", type, value: read.value, last: read.value, bound: read.bound } : null;
  switch (row.value) {
    case "date":
      return timeBound(value, rest);
    case "size":
      return number(readSize(value), "integer");
    case "decimal":
      return number(readDecimal(value), "float");
    case "integer":
      return number(readInteger(value, { signed: row.signed === true }), "integer");
    default:
      return null;
  }
}

const DAY = 86_400;

function timeBound(text: string, rest: Pick<Bounded, "modifier" | "fields">): Bounded | null {
  const read = readDate(text);
  if (!read.ok) return null;
  if (read.kind === "relative") {
    // `3d+` is what happened on or after that day: at most three days ago.
    const bound = read.bound === "at_least" ? "at_most" : "at_least";
    return { ...rest, kind: "days", type: "float", value: read.days, last: read.days, bound };
  }
  const { seconds, precision, bound } = read;
  const last = precision === "day" ? seconds + DAY - 1 : seconds;
  return { ...rest, kind: "time", type: "integer", value: seconds, last, bound };
}

function testOf({ kind, modifier, type, value, last, bound }: Bounded): Formula {
  const scalar = scalarOf(kind, modifier, type);
  if (bound === "at_most") return compare(scalar, { type: "range", min: null, max: value });
  if (bound === "exact") return compare(scalar, { type: "range", min: value, max: last });
  // Nothing is in the future.
  return kind === "days" && value === 0 ? TRUE : compare(scalar, { type: "range", min: value, max: null });
}

const NAMES: Readonly<Record<Kind, string>> = { days: "days since ", time: "time of ", number: "" };

function scalarOf(kind: Kind, modifier: string, type: Scalar["type"]): Scalar {
  return { scope: RECORD, path: `${NAMES[kind]}${modifier}`, type, term: true };
}

/** What never happens before the first submission. */
const LATER = ["ls", "la", "last_modification_date"];

/** Whether what an example says of times can be: none of them in the future, none before the first submission. */
export function isPossible({ terms, metadata }: Witness): boolean {
  const values = (terms ?? {}) as Readonly<Record<string, unknown>>;
  const days = (modifier: string) => number(values[`${NAMES.days}${modifier}`]);
  const time = (modifier: string) => number(values[`${NAMES.time}${modifier}`]);
  const fields = (metadata ?? {}) as Readonly<Record<string, unknown>>;
  const first = time("fs") ?? number(fields.first_submission_date);
  if (Object.entries(values).some(([name, value]) => name.startsWith(NAMES.days) && Number(value) < 0)) return false;
  return LATER.every((modifier) => {
    const later = time(modifier);
    const isDaysWrong = (days("fs") ?? Number.POSITIVE_INFINITY) < (days(modifier) ?? 0);
    return !isDaysWrong && (first === null || later === null || first <= later);
  });
}

function number(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
