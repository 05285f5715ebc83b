import type { Reason } from "../findings/index.ts";
import { type BoundPair, boundPairs, boundsOf, withBounds } from "./bound_pairs.ts";
import { fixedIndex } from "./element_facts.ts";
import { and, compare, FALSE, type Formula, foldCase, type LikeTest, not, or, type Test, testKey } from "./formula.ts";
import { isLooserElsewhere, isSimilar, literalPairs, literalsOf, MAX_LITERALS } from "./literal_pairs.ts";
import {
  alternativesOf,
  elementwise,
  type Field,
  fieldsOf,
  ignoringCaseOf,
  mapLike,
  mapPolar,
  transferAll,
  unanchored,
} from "./rewrite.ts";

/** What a relaxation is about, for the words of an explanation. */
export interface Detail {
  /** The literal of the clause that fails, and the one that the other side has in its place. */
  readonly literal?: string;
  readonly otherLiteral?: string;
  /** The literals that letter case, or one element, is asked of. */
  readonly texts?: readonly string[];
  /** A field that the clause does not look at; paths as in {@link Field}. */
  readonly field?: string;
  /** A field of the same collection at which it does look: one key of a map. */
  readonly ownField?: string;
  /** The tests of whole texts on both sides, which may be bound to an end of the value. */
  readonly anchors?: { readonly clause: readonly LikeTest[]; readonly others: readonly LikeTest[] };
  /** The tests of one scalar on both sides. */
  readonly bound?: Test;
  readonly otherBound?: Test;
  /** An alternative that only one side has, whose own texts are `texts`, and one of the other side that is like it. */
  readonly alternative?: Formula;
  readonly nearest?: Formula;
  /** Where the alternative looks, if the clause's other alternatives look elsewhere too. */
  readonly fields?: readonly string[];
  /** The other side asks for the alternative's texts in another clause. */
  readonly isElsewhere?: boolean;
  /** What is asked of one element: ways to meet it, each with the texts that it must all hold. */
  readonly together?: readonly (readonly string[])[];
  /** Texts that each element of a collection must hold. */
  readonly every?: { readonly field: string; readonly texts: readonly string[] };
  /** Elements of arrays at one place, `metadata.tags[0]`, and the texts that each of them must hold. */
  readonly elements?: readonly { readonly path: string; readonly texts: readonly string[] }[];
  /** Texts that the other side asks for in other clauses than the one in question. */
  readonly besides?: readonly string[];
  /** The work budget ran out before it was known why the clause fails. */
  readonly isUnexplained?: boolean;
}

/** One way in which a clause asks for too much: taking it away makes the clause weaker. */
export interface Relaxation {
  readonly reason: Reason;
  readonly detail: Detail;
}

type Change =
  | { readonly type: "elements" | "anchors" | "negation" }
  | { readonly type: "case" | "wildcard"; readonly literal: string }
  | { readonly type: "literal"; readonly from: string; readonly to: string; readonly isPart: boolean }
  | ({ readonly type: "bound" } & BoundPair)
  | { readonly type: "field"; readonly field: Field };

/** A relaxation and how it is made. */
export interface Candidate extends Relaxation {
  readonly change: Change;
}

const MAX_FIELDS = 40;

/**
 * The ways in which a clause might ask for too much, seen from what the other side says: the likeliest first.
 * `direction` is that of the difference: `narrower` when the clause is the second side's. `counterpart`: the
 * other side's clause that this one seems to stand for; only its fields are taken for missing ones. `own`: all clauses
 * of the same side.
 */
export function relaxationsOf(
  clause: Formula,
  others: readonly Formula[],
  direction: "narrower" | "broader",
  counterpart: Formula | null = null,
  own: readonly Formula[] = [clause],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const add = (reason: Reason, change: Change, detail: Detail = {}) => candidates.push({ reason, change, detail });
  const isNarrower = direction === "narrower";
  for (const literal of caseSensitiveLiterals(clause)) {
    add("case_sensitive", { type: "case", literal }, { texts: [literal] });
  }
  if (elementwise(clause).key !== clause.key) {
    const detail = { texts: [...literalsOf(clause).values()], ...inOneElement(clause, others) };
    add("same_element", { type: "elements" }, detail);
  }
  for (const [literal, written] of literalsOf(clause)) {
    if (isWildcardElsewhere(literal, others)) add("wildcard", { type: "wildcard", literal }, { literal: written });
  }
  for (const pair of literalPairs(clause, others, own)) {
    const detail = { literal: pair.written, otherLiteral: pair.otherWritten };
    const reason = !pair.isPart ? "literal_differs" : isNarrower ? "literal_longer" : "literal_shorter";
    add(reason, { type: "literal", from: pair.from, to: pair.to, isPart: pair.isPart }, detail);
  }
  if (isLooserElsewhere(clause, others)) {
    add("anchored", { type: "anchors" }, { anchors: { clause: likesOf(clause), others: others.flatMap(likesOf) } });
  }
  for (const bound of boundPairs(clause, others)) {
    const { path, from, to } = bound;
    const detail = { field: path, bound: from, otherBound: to };
    add(isNarrower ? "bound_narrower" : "bound_wider", { type: "bound", ...bound }, detail);
  }
  for (const field of newFields(clause, counterpart === null ? others : [counterpart])) {
    const ownField = [...fieldsOf(clause).keys()].find((path) => collectionOf(path) === collectionOf(field.path));
    const detail = { field: field.path, ...(ownField === undefined ? {} : { ownField }) };
    add(isNarrower ? "field_missing" : "field_added", { type: "field", field }, detail);
  }
  if (withoutNegations(clause).key !== clause.key) add("negation", { type: "negation" }, exclusion(clause, others));
  return candidates;
}

/** The clause with all of these ways taken away. Implied by the clause itself. */
export function relax(clause: Formula, candidates: readonly Candidate[]): Formula {
  const has = (type: Change["type"]) => candidates.some((c) => c.change.type === type);
  let relaxed = clause;
  if (has("negation")) relaxed = withoutNegations(relaxed);
  if (has("elements")) relaxed = elementwise(relaxed);
  const cased = candidates.flatMap(({ change }) => (change.type === "case" ? [change.literal] : []));
  if (cased.length > 0) relaxed = ignoringCaseOf(relaxed, new Set(cased));
  for (const { change } of candidates) {
    if (change.type === "wildcard") relaxed = withWildcards(relaxed, change.literal);
    if (change.type === "literal") relaxed = withLiteral(relaxed, change.from, change.to, change.isPart);
  }
  relaxed = withBounds(
    relaxed,
    candidates.flatMap(({ change }) => (change.type === "bound" ? [change] : [])),
  );
  if (has("anchors")) relaxed = unanchored(relaxed);
  const fields = candidates.flatMap(({ change }) => (change.type === "field" ? [change.field] : []));
  return fields.length > 0 ? withFields(relaxed, fields) : relaxed;
}

/** What a clause excludes and the other side does not, or not in the same words. */
function exclusion(clause: Formula, others: readonly Formula[]): Detail {
  const theirs = others.flatMap(excludedBy);
  const own = excludedBy(clause).filter((text) => !theirs.some((other) => excludes(other, text)));
  for (const { text, written } of own) {
    const a = foldCase(text);
    const other = theirs.find((one) => {
      const b = foldCase(one.text);
      return a.includes(b) || b.includes(a) || isSimilar(a, b);
    });
    if (other) return { literal: written, otherLiteral: other.written };
  }
  return { texts: own.map(({ written }) => written), ...(own.length > 0 ? {} : askedOfEvery(clause)) };
}

/** What excludes an element is that it does not hold a text. */
function askedOfEvery(clause: Formula): Detail {
  let detail: Detail = {};
  mapPolar(clause, (atom, positive) => {
    if (positive || atom.kind !== "exists" || detail.every !== undefined) return atom;
    const texts = [...literalsOf(not(atom.body)).values()];
    if (texts.length > 0) detail = { every: { field: atom.collection.path, texts } };
    return atom;
  });
  return detail;
}

interface ExcludedText {
  readonly text: string;
  readonly written: string;
  readonly ignoreCase: boolean;
}

/** Whether what holds one text holds the other, so that nothing is left of the other's exclusion. */
function excludes(one: ExcludedText, other: ExcludedText): boolean {
  if (one.ignoreCase) return foldCase(other.text).includes(foldCase(one.text));
  return !other.ignoreCase && other.text.includes(one.text);
}

/** The texts that a formula must not find. */
export function excludedBy(formula: Formula): ExcludedText[] {
  const texts: ExcludedText[] = [];
  mapLike(
    formula,
    ({ parts, spelling, ignoreCase }, atom) => {
      for (const [i, text] of parts.entries()) {
        if (text !== "") texts.push({ text, written: spelling?.[i] ?? text, ignoreCase });
      }
      return atom;
    },
    false,
  );
  return texts;
}

/**
 * What the first loop that asks for several texts asks for; of the ways to meet it, those of the other side first.
 * Where none does, the elements that are asked for by their place.
 */
function inOneElement(clause: Formula, others: readonly Formula[]): Detail {
  const theirs = others.flatMap((other) => [...literalsOf(other).keys()].map(foldCase));
  const strangers = (texts: readonly string[]) =>
    texts.filter((text) => !theirs.some((other) => foldCase(text).includes(other) || other.includes(foldCase(text))));
  let detail: Detail = {};
  mapPolar(clause, (atom, positive) => {
    if (!positive || atom.kind !== "exists" || detail.together !== undefined) return atom;
    const ways = alternativesOf(atom).map((way) => [...literalsOf(way).values()]);
    const together = ways.filter((texts) => texts.length > 1);
    if (together.length === 0) return atom;
    together.sort((a, b) => strangers(a).length - strangers(b).length);
    detail = { together, field: atom.collection.path };
    return atom;
  });
  const elements = placedElements(clause, "", true);
  if (detail.together !== undefined || elements.length === 0) return detail;
  return { elements };
}

/** The elements of arrays that are asked for by their place. */
function placedElements(formula: Formula, within: string, positive: boolean): NonNullable<Detail["elements"]> {
  switch (formula.kind) {
    case "and":
    case "or":
      return formula.operands.flatMap((operand) => placedElements(operand, within, positive));
    case "not":
      return placedElements(formula.operand, within, !positive);
    case "exists": {
      const { collection, body } = formula;
      const index = collection.type === "array" && positive ? fixedIndex(body) : null;
      const path = `${within}${collection.path}[${index ?? "*"}]`;
      if (index === null) return placedElements(body, `${path}.`, positive);
      return [{ path, texts: [...literalsOf(body).values()] }];
    }
    default:
      return [];
  }
}

function withoutNegations(clause: Formula): Formula {
  // Stronger below a negation is weaker in all; what stands under two negations is left alone.
  return mapPolar(clause, (atom, positive) => (positive ? atom : FALSE));
}

function withLiteral(clause: Formula, from: string, to: string, isPart: boolean): Formula {
  return mapLike(
    clause,
    (test, atom) => {
      const at = test.parts.findIndex((part) => part === from || (test.ignoreCase && part === foldCase(from)));
      if (at < 0 || atom.scalar.path === "@key") return atom;
      const parts = test.parts.map((part, i) => (i === at ? to : part));
      const start = test.start && at > 0;
      const end = test.end && at < test.parts.length - 1;
      const replaced = compare(atom.scalar, {
        ...test,
        parts,
        start: isPart ? start : test.start,
        end: isPart ? end : test.end,
      });
      return isPart ? replaced : or([atom, replaced]);
    },
    true,
  );
}

/** A literal's own `*` as what a query takes it for. */
function withWildcards(clause: Formula, literal: string): Formula {
  return mapLike(
    clause,
    (test, atom) => {
      if (test.parts.length !== 1 || (test.parts[0] !== literal && test.parts[0] !== foldCase(literal))) return atom;
      return compare(atom.scalar, { ...test, parts: (test.parts[0] ?? "").split(/\*+/) });
    },
    true,
  );
}

function isWildcardElsewhere(literal: string, others: readonly Formula[]): boolean {
  if (!/[^*]\*+[^*]/.test(literal)) return false;
  const wanted = foldCase(literal.replace(/\*+/g, "*").replace(/^\*|\*$/g, ""));
  let isFound = false;
  for (const other of others) {
    mapLike(other, (test, atom) => {
      if (test.parts.length > 1 && foldCase(test.parts.join("*")) === wanted) isFound = true;
      return atom;
    });
  }
  return isFound;
}

function caseSensitiveLiterals(clause: Formula): readonly string[] {
  const literals = new Set<string>();
  mapLike(
    clause,
    (test, atom) => {
      for (const part of test.ignoreCase || atom.scalar.path === "@key" ? [] : test.parts) {
        if (part.toLowerCase() !== part || part.toUpperCase() !== part) literals.add(part);
      }
      return atom;
    },
    true,
  );
  return [...literals].slice(0, MAX_LITERALS);
}

/** `metadata.exiftool` for `metadata.exiftool["Title"]`; the path itself where it holds no collection. */
function collectionOf(path: string): string {
  const at = path.indexOf("[");
  return at < 0 ? path : path.slice(0, at);
}

function withFields(clause: Formula, fields: readonly Field[]): Formula {
  const visit = (part: Formula): Formula => {
    if (part.kind === "and") return and(part.operands.map(visit));
    if (part.kind === "or") return or(part.operands.map(visit));
    return or([part, ...transferAll(part, fields)]);
  };
  return visit(clause);
}

function likesOf(formula: Formula): LikeTest[] {
  const tests: LikeTest[] = [];
  mapLike(
    formula,
    (test, atom) => {
      if (test.parts.length === 1 && atom.scalar.path !== "@key") tests.push(test);
      return atom;
    },
    true,
  );
  return tests;
}

function newFields(clause: Formula, others: readonly Formula[]): readonly Field[] {
  const own = fieldsOf(clause);
  const types = new Set([...own.values()].map((field) => field.scalar.type));
  const numbers = new Set(boundsOf(clause).map(({ test }) => testKey(test)));
  const fields = new Map<string, Field>();
  for (const other of others) {
    const bounds = boundsOf(other);
    // Five detections are no five submissions: numbers go with another field only where both sides ask for the same.
    const isOtherNumber = (path: string) => {
      const asked = bounds.filter((bound) => bound.path === path);
      return asked.length > 0 && !asked.some(({ test }) => numbers.has(testKey(test)));
    };
    for (const [path, field] of fieldsOf(other)) {
      if (!own.has(path) && types.has(field.scalar.type) && !isOtherNumber(path)) fields.set(path, field);
    }
  }
  return [...fields.values()].slice(0, MAX_FIELDS);
}
