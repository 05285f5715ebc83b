import type { RegexpProgram } from "./automaton.ts";
import type { FileTest } from "./file_test.ts";
import { foldCase, hasCase } from "./letter_case.ts";

/**
 * The one form in which rules and queries meet. A formula says true or false of a record; what YARA leaves
 * undefined has been made explicit before (see `translate/lower_rule.ts`), so every rewriting here is plain logic.
 *
 * Nodes are immutable and carry a `key`: two formulas with the same key mean the same, whatever order or
 * spelling they came in. Build them with the functions below, which simplify as they go.
 */

/** A scope number for the record itself; 0 is the innermost `exists`'s element, 1 the next outer one's. */
export const RECORD = -1;

export type ScalarType = "string" | "integer" | "float" | "boolean" | "enum";

/** A value in the record or in an element of a collection. */
export interface Scalar {
  readonly scope: number;
  /**
   * Steps from the scope's value, joined by dots: `metadata.file_name`; empty for an element that is itself
   * the value; `@key`, `@value` in an entry of a map; `@index` for an element's place in an array.
   */
  readonly path: string;
  readonly type: ScalarType;
  /** Not a field of the record: a pattern, `filesize`, another module's value. Lives in the record's `terms`. */
  readonly term?: true;
  /** The values an enum has, so that a witness shows one that exists. */
  readonly values?: readonly number[];
  /** Numbers that are never negative (unsigned in the schema). */
  readonly unsigned?: true;
  /**
   * Numbers that are negative in no record that there is, though their type allows it. Proofs and examples keep to
   * that; a test stays what it is, so that any record is evaluated as the compiler does.
   */
  readonly count?: true;
  /** Text that never holds a capital letter (`lowercase` in the schema). */
  readonly lowercase?: true;
  /** What a term's value, or the file's size, is of the scanned file. */
  readonly file?: FileTest;
  /** The path in the record of the same value: `metadata.file_size` of `filesize`. */
  readonly sameAs?: string;
  /** The path, in the same scope, of the text whose IPv4 address this number is; it is 0 where that is none. */
  readonly addressOf?: string;
}

export interface Collection {
  readonly scope: number;
  readonly path: string;
  readonly type: "array" | "map";
  /** What an element of an array, or a value of a map, is. */
  readonly element: ScalarType | "struct";
}

/**
 * Text with gaps: the parts occur in this order, without overlap, with anything between them; anchored, the
 * first begins the value or the last ends it. One part: contains, starts with, ends with, equals.
 */
export interface LikeTest {
  readonly type: "like";
  readonly parts: readonly string[];
  readonly start: boolean;
  readonly end: boolean;
  readonly ignoreCase: boolean;
  /** The parts as they were written, where case is ignored: for witnesses and translations. Not part of the meaning. */
  readonly spelling?: readonly string[];
}

/**
 * A regular expression that is no {@link LikeTest} in disguise. `source` and `flags` are its identity; `program`,
 * from {@link compileProgram}, says what it matches: without one (Unicode classes, too large) the test is equal
 * only to itself.
 */
export interface RegexpTest {
  readonly type: "regexp";
  readonly source: string;
  readonly flags: string;
  readonly program: RegexpProgram | null;
}

/**
 * `min ≤ value ≤ max`; an end left out is open. Floats may exclude their ends. Bounds of integers must be safe
 * integers: what JavaScript's numbers cannot hold belongs in an {@link UninterpretedTest}.
 */
export interface RangeTest {
  readonly type: "range";
  readonly min: number | null;
  readonly max: number | null;
  readonly minOpen?: boolean;
  readonly maxOpen?: boolean;
}

/** The value is the boolean true. */
export interface TrueTest {
  readonly type: "true";
}

/** An IP address, kept as text, lies in a network such as `10.0.0.0/8`. */
export interface CidrTest {
  readonly type: "cidr";
  readonly network: string;
}

/** A test whose meaning the engine does not know (`<` on strings, `permutation_of`): equal only to itself. */
export interface UninterpretedTest {
  readonly type: "uninterpreted";
  readonly text: string;
}

export type Test = LikeTest | RegexpTest | RangeTest | TrueTest | CidrTest | UninterpretedTest;

export interface TrueFormula {
  readonly kind: "true";
  readonly key: string;
}
export interface FalseFormula {
  readonly kind: "false";
  readonly key: string;
}
export interface AndFormula {
  readonly kind: "and";
  readonly key: string;
  readonly operands: readonly Formula[];
}
export interface OrFormula {
  readonly kind: "or";
  readonly key: string;
  readonly operands: readonly Formula[];
}
export interface NotFormula {
  readonly kind: "not";
  readonly key: string;
  readonly operand: Formula;
}
/** At least `count` elements satisfy `body`, in which scope 0 is the element. */
export interface ExistsFormula {
  readonly kind: "exists";
  readonly key: string;
  readonly collection: Collection;
  readonly body: Formula;
  readonly count: number;
}
export interface CompareFormula {
  readonly kind: "compare";
  readonly key: string;
  readonly scalar: Scalar;
  readonly test: Test;
}
/**
 * A part of a condition that is no test on one value: compared by its canonical text. `free`: it can be true
 * or false whatever the record says (a pattern); otherwise it depends on values that the engine cannot steer.
 */
export interface TermFormula {
  readonly kind: "term";
  readonly key: string;
  readonly text: string;
  readonly free: boolean;
  /** Scopes of the loop variables it mentions. */
  readonly scopes: readonly number[];
  /** What it says of the scanned file, so far as that is known. */
  readonly file?: FileTest;
}
/** What only VTI can see. */
export interface OpaqueFormula {
  readonly kind: "opaque";
  readonly key: string;
  readonly modifier: string;
  readonly value: string;
  readonly reason: string;
}

export type Formula =
  | TrueFormula
  | FalseFormula
  | AndFormula
  | OrFormula
  | NotFormula
  | ExistsFormula
  | CompareFormula
  | TermFormula
  | OpaqueFormula;

export type Atom = ExistsFormula | CompareFormula | TermFormula | OpaqueFormula;

export { foldCase };

export const TRUE: TrueFormula = { kind: "true", key: "T" };
export const FALSE: FalseFormula = { kind: "false", key: "F" };

export function scalarKey(scalar: Scalar): string {
  return `${scalar.scope}${scalar.term ? "$" : "."}${scalar.path}`;
}

export function collectionKey(collection: Collection): string {
  return `${collection.scope}.${collection.path}`;
}

const testKeys = new WeakMap<Test, string>();

export function testKey(test: Test): string {
  let key = testKeys.get(test);
  if (key === undefined) {
    key = writeKey(test);
    testKeys.set(test, key);
  }
  return key;
}

function writeKey(test: Test): string {
  switch (test.type) {
    case "like":
      return `like${test.start ? "^" : ""}${test.end ? "$" : ""}${test.ignoreCase ? "i" : ""}${JSON.stringify(test.parts)}`;
    case "regexp":
      return `re${JSON.stringify(test.source)}${test.flags}`;
    case "range":
      return `${test.minOpen ? "(" : "["}${test.min ?? ""},${test.max ?? ""}${test.maxOpen ? ")" : "]"}`;
    case "true":
      return "true";
    case "cidr":
      return `cidr${test.network}`;
    case "uninterpreted":
      return `?${JSON.stringify(test.text)}`;
  }
}

/** One spelling for tests that mean the same. Null: always true. */
function canonicalLike(test: LikeTest): LikeTest | null {
  let { start, end } = test;
  const isEmpty = test.parts.length === 1 && test.parts[0] === "" && start && end;
  if (isEmpty) return { type: "like", parts: [""], start, end, ignoreCase: false };
  const isKept = (part: string) => part !== "";
  // An anchored part that is empty says nothing, so what comes after it floats.
  if (test.parts[0] === "") start = false;
  if (test.parts[test.parts.length - 1] === "") end = false;
  const parts = test.parts.filter(isKept);
  if (parts.length === 0) return null;
  const ignoreCase = test.ignoreCase && parts.some(hasCase);
  if (!ignoreCase) return { type: "like", parts, start, end, ignoreCase };
  const folded = parts.map(foldCase);
  const written = test.spelling?.filter(isKept) ?? parts;
  const isStale = written.length !== parts.length || written.some((part, i) => foldCase(part) !== folded[i]);
  const spelling = isStale ? parts : written;
  const isSame = spelling.every((part, i) => part === folded[i]);
  return { type: "like", parts: folded, start, end, ignoreCase, ...(isSame ? {} : { spelling }) };
}

/** A test on text that never holds capitals: case need not be ignored, and a capital never occurs. */
function lowercaseLike(test: LikeTest): LikeTest | "none" {
  if (test.ignoreCase) return { ...test, parts: test.parts.map(foldCase), ignoreCase: false };
  return test.parts.some((part) => foldCase(part) !== part) ? "none" : test;
}

/** Whether `scalar` passes `test`. */
export function compare(scalar: Scalar, test: Test): Formula {
  let canonical: Test = test;
  if (test.type === "like") {
    const suited = scalar.lowercase ? lowercaseLike(test) : test;
    if (suited === "none") return FALSE;
    const like = canonicalLike(suited);
    if (!like) return TRUE;
    canonical = like;
  } else if (test.type === "range") {
    const range = canonicalRange(test, scalar);
    if (range === "all") return TRUE;
    if (range === "none") return FALSE;
    canonical = range;
  }
  return { kind: "compare", key: `c${scalarKey(scalar)}:${testKey(canonical)}`, scalar, test: canonical };
}

function canonicalRange(test: RangeTest, scalar: Scalar): RangeTest | "all" | "none" {
  let { min, max } = test;
  if (scalar.type !== "float") {
    if (min !== null) min = test.minOpen ? Math.floor(min) + 1 : Math.ceil(min);
    if (max !== null) max = test.maxOpen ? Math.ceil(max) - 1 : Math.floor(max);
    if (scalar.unsigned && (min === null || min <= 0)) min = max === null ? null : 0;
    if (scalar.unsigned && max !== null && max < 0) return "none";
    if (min === null && max === null) return "all";
    if (min !== null && max !== null && min > max) return "none";
    return { type: "range", min, max };
  }
  const minOpen = min !== null && test.minOpen === true;
  const maxOpen = max !== null && test.maxOpen === true;
  if (min === null && max === null) return "all";
  if (min !== null && max !== null && (min > max || (min === max && (minOpen || maxOpen)))) return "none";
  return { type: "range", min, max, ...(minOpen ? { minOpen } : {}), ...(maxOpen ? { maxOpen } : {}) };
}

export function and(operands: readonly Formula[]): Formula {
  return junction("and", operands);
}

export function or(operands: readonly Formula[]): Formula {
  return junction("or", operands);
}

function junction(kind: "and" | "or", operands: readonly Formula[]): Formula {
  const unit = kind === "and" ? "true" : "false";
  const zero = kind === "and" ? FALSE : TRUE;
  const byKey = new Map<string, Formula>();
  const add = (formula: Formula): boolean => {
    if (formula.kind === unit) return true;
    if (formula.kind === zero.kind) return false;
    if (formula.kind === kind) return (formula as AndFormula | OrFormula).operands.every(add);
    byKey.set(formula.key, formula);
    return true;
  };
  if (!operands.every(add)) return zero;
  for (const formula of byKey.values()) {
    if (formula.kind === "not" && byKey.has(formula.operand.key)) return zero;
  }
  const list = [...byKey.values()];
  if (list.length === 0) return kind === "and" ? TRUE : FALSE;
  if (list.length === 1) return list[0] as Formula;
  const keys = list.map((f) => f.key).sort();
  return { kind, key: `${kind === "and" ? "&" : "|"}(${keys.join(" ")})`, operands: list } as Formula;
}

export function not(operand: Formula): Formula {
  if (operand.kind === "true") return FALSE;
  if (operand.kind === "false") return TRUE;
  if (operand.kind === "not") return operand.operand;
  return { kind: "not", key: `!${operand.key}`, operand };
}

export function exists(collection: Collection, body: Formula, count = 1): Formula {
  if (body.kind === "false") return FALSE;
  if (count <= 0) return TRUE;
  const times = count === 1 ? "" : `${count}×`;
  return { kind: "exists", key: `e${times}${collectionKey(collection)}{${body.key}}`, collection, body, count };
}

export interface TermOptions {
  readonly free?: boolean;
  readonly scopes?: readonly number[];
  readonly file?: FileTest | undefined;
}

export function term(text: string, { free = true, scopes = [], file }: TermOptions = {}): TermFormula {
  const key = `t${JSON.stringify(text)}${scopes.join(",")}`;
  return { kind: "term", key, text, free, scopes, ...(file ? { file } : {}) };
}

export function opaque(modifier: string, value: string, reason: string): OpaqueFormula {
  return { kind: "opaque", key: `o${modifier}:${JSON.stringify(value)}`, modifier, value, reason };
}

/** The negation, with `not` at atoms only. */
export function negated(formula: Formula): Formula {
  switch (formula.kind) {
    case "and":
      return or(formula.operands.map(negated));
    case "or":
      return and(formula.operands.map(negated));
    default:
      return not(formula);
  }
}

/** Under which name a witness lists an opaque part among its `terms`. */
export function opaqueText({ modifier, value }: OpaqueFormula): string {
  return `${modifier}:${JSON.stringify(value)}`;
}

/** The same formula with its atoms replaced; `depth` counts the `exists` around an atom. */
export function mapAtoms(formula: Formula, replace: (atom: Atom, depth: number) => Formula, depth = 0): Formula {
  switch (formula.kind) {
    case "true":
    case "false":
      return formula;
    case "and":
      return and(formula.operands.map((f) => mapAtoms(f, replace, depth)));
    case "or":
      return or(formula.operands.map((f) => mapAtoms(f, replace, depth)));
    case "not":
      return not(mapAtoms(formula.operand, replace, depth));
    case "exists": {
      const body = mapAtoms(formula.body, replace, depth + 1);
      const same = body === formula.body ? formula : exists(formula.collection, body, formula.count);
      return same.kind === "exists" ? replace(same, depth) : same;
    }
    default:
      return replace(formula, depth);
  }
}

/** Every atom, outer ones before those in their bodies. */
export function* atomsOf(formula: Formula): Generator<Atom> {
  switch (formula.kind) {
    case "true":
    case "false":
      return;
    case "and":
    case "or":
      for (const operand of formula.operands) yield* atomsOf(operand);
      return;
    case "not":
      yield* atomsOf(formula.operand);
      return;
    case "exists":
      yield formula;
      yield* atomsOf(formula.body);
      return;
    default:
      yield formula;
  }
}

/** Whether anything in the formula is out of the record's reach. */
export function hasOpaque(formula: Formula): boolean {
  for (const atom of atomsOf(formula)) if (atom.kind === "opaque") return true;
  return false;
}
