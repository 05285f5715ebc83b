import type { Reason } from "../findings/index.ts";
import { fixedIndex } from "./element_facts.ts";
import {
  and,
  compare,
  FALSE,
  type Formula,
  foldCase,
  type LikeTest,
  not,
  or,
  type RangeTest,
  type Scalar,
  type Test,
} from "./formula.ts";
import {
  alternativesOf,
  elementwise,
  type Field,
  fieldsOf,
  ignoringCaseOf,
  mapLike,
  mapPolar,
  tokensOf,
  transferAll,
  unanchored,
} from "./rewrite.ts";
import { likeImplies } from "./text_like.ts";

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
  /** Elements of arrays at one place, `metadata.tags[0]`, and the texts that each of them must hold. */
  readonly elements?: readonly { readonly path: string; readonly texts: readonly string[] }[];
  /** Texts that the other side asks for in other clauses than the one in question. */
  readonly besides?: readonly string[];
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
  | { readonly type: "bound"; readonly path: string; readonly from: RangeTest; readonly to: RangeTest }
  | { readonly type: "field"; readonly field: Field };

/** A relaxation and how it is made. */
export interface Candidate extends Relaxation {
  readonly change: Change;
}

/** More pairs of literals than these are never needed to explain one clause. */
const MAX_LITERALS = 24;
const MAX_FIELDS = 40;
const MAX_BOUNDS = 24;

/**
 * The ways in which a clause might ask for too much, seen from what the other side says: the likeliest first.
 * `direction` is that of the difference: `narrower` when the clause is the second side's. `counterpart`: the
 * other side's clause that this one seems to stand for; only its fields are taken for missing ones. `siblings`: the
 * other clauses of the same side.
 */
export function relaxationsOf(
  clause: Formula,
  others: readonly Formula[],
  direction: "narrower" | "broader",
  counterpart: Formula | null = null,
  siblings: readonly Formula[] = [],
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
  for (const pair of literalPairs(clause, others, siblings)) {
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
  return { texts: own.map(({ written }) => written) };
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

/** The clause content with the other side's bounds too; what else it asks for stays. */
function withBounds(clause: Formula, pairs: readonly BoundPair[]): Formula {
  if (pairs.length === 0) return clause;
  return mapPolar(clause, (atom, positive) => {
    if (atom.kind !== "compare" || atom.test.type !== "range") return atom;
    const { scalar } = atom;
    const own = positive ? atom.test : beyond(atom.test, scalar.type);
    const meant = pairs.filter(({ path, from }) => path === scalar.path && own !== null && isSameRange(own, from));
    const theirs = meant.map(({ to }) => compare(scalar, to));
    return positive ? or([atom, ...theirs]) : and([atom, ...theirs.map(not)]);
  });
}

function withFields(clause: Formula, fields: readonly Field[]): Formula {
  const visit = (part: Formula): Formula => {
    if (part.kind === "and") return and(part.operands.map(visit));
    if (part.kind === "or") return or(part.operands.map(visit));
    return or([part, ...transferAll(part, fields)]);
  };
  return visit(clause);
}

interface LiteralPair {
  readonly from: string;
  readonly to: string;
  /** `to` is part of `from`. */
  readonly isPart: boolean;
  readonly written: string;
  readonly otherWritten: string;
}

function literalPairs(
  clause: Formula,
  others: readonly Formula[],
  siblings: readonly Formula[],
): readonly LiteralPair[] {
  const theirs = new Map(others.flatMap((other) => [...literalsOf(other)]));
  const [ownTexts, otherTexts] = [placedTexts([clause]), placedTexts(others)];
  const sideTexts = [...ownTexts, ...placedTexts(siblings)];
  const pairs: (LiteralPair & { readonly distance: number })[] = [];
  for (const [from, written] of literalsOf(clause)) {
    for (const [to, otherWritten] of theirs) {
      const a = foldCase(from);
      const b = foldCase(to);
      if (a === b) continue;
      const own = ownTexts.filter(({ text }) => text === a);
      const other = otherTexts.filter(({ text }) => text === b);
      const part = isFoundIn(own, other) ? partOf(from, to) : null;
      if (part === null) {
        // Of two whole values that are not the same neither finds the other, however much of it they hold.
        const isHeld = (a.includes(b) || b.includes(a)) && !isFoundIn(other, own);
        if (!isHeld && !isSimilar(a, b)) continue;
        // What both sides have stands for itself, not for another text.
        if (hasAt(sideTexts, b, own) || hasAt(otherTexts, a, other)) continue;
      }
      const distance = Math.abs(a.length - b.length) + (part === null ? 100 : 0);
      pairs.push({ from, to: part ?? to, isPart: part !== null, written, otherWritten, distance });
    }
  }
  return pairs.sort((x, y) => x.distance - y.distance).slice(0, MAX_LITERALS);
}

/** A text that is looked for, and where. */
interface PlacedText {
  /** The value, in whichever element of which collections. */
  readonly place: string;
  /** In lower case; null for a regular expression. */
  readonly text: string | null;
  readonly start: boolean;
  readonly end: boolean;
}

function placedTexts(formulas: readonly Formula[]): PlacedText[] {
  return formulas.flatMap((formula) => placedIn(formula, "", true));
}

function placedIn(formula: Formula, place: string, positive: boolean): PlacedText[] {
  switch (formula.kind) {
    case "and":
    case "or":
      return formula.operands.flatMap((operand) => placedIn(operand, place, positive));
    case "not":
      return placedIn(formula.operand, place, !positive);
    case "exists":
      return placedIn(formula.body, `${place}${formula.collection.path}>`, positive);
    case "compare": {
      const { scalar, test } = formula;
      const at = { place: `${place}${scalar.path}`, start: false, end: false };
      if (!positive || scalar.path === "@key") return [];
      if (test.type === "regexp") return [{ ...at, text: null }];
      if (test.type !== "like") return [];
      const last = test.parts.length - 1;
      return test.parts.map((part, i) => {
        return { ...at, text: foldCase(part), start: test.start && i === 0, end: test.end && i === last };
      });
    }
    default:
      return [];
  }
}

/** Whether a text is looked for in one of the places where these are. */
function hasAt(all: readonly PlacedText[], text: string, where: readonly PlacedText[]): boolean {
  return all.some((one) => one.text === text && where.some(({ place }) => place === one.place));
}

/** Whether a value that has some text of the first has, for that, some text of the second. */
function isFoundIn(first: readonly PlacedText[], second: readonly PlacedText[]): boolean {
  const like = ({ text, start, end }: PlacedText): LikeTest => {
    return { type: "like", parts: [text ?? ""], start, end, ignoreCase: true };
  };
  return first.some((one) => second.some((other) => likeImplies(like(one), like(other))));
}

/** Whether the clause wants a text at an end of its value where the other side is content with one like it anywhere. */
function isLooserElsewhere(clause: Formula, others: readonly Formula[]): boolean {
  const theirs = placedTexts(others);
  return placedTexts([clause]).some((own) => {
    const here = theirs.filter(({ place }) => place === own.place);
    return (here.length > 0 ? here : theirs).some((other) => {
      const isLooser = (own.start && !other.start) || (own.end && !other.end);
      return isLooser && (own.text === null || other.text === null || isAlikeText(own.text, other.text));
    });
  });
}

function isAlikeText(a: string, b: string): boolean {
  const words = (text: string) => tokensOf(text).join(" ");
  const isHeld = (one: string, other: string) => one.includes(other) || other.includes(one);
  return isHeld(a, b) || isHeld(words(a), words(b)) || isSimilar(a, b);
}

/** `part` as it stands in `whole`, in whose letter case it is still implied by it; null where it does not. */
function partOf(whole: string, part: string): string | null {
  if (whole.includes(part)) return part;
  const folded = foldCase(whole);
  const at = folded.indexOf(foldCase(part));
  if (at < 0 || folded.length !== whole.length) return null;
  return whole.slice(at, at + foldCase(part).length);
}

/** Texts that somebody may have meant to be the same: they begin or end alike over most of their length. */
function isSimilar(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return (head + tail) * 3 >= Math.max(a.length, b.length) * 2;
}

/**
 * The literals that a formula looks for, not those it excludes, each with its spelling in the source (where case
 * is ignored a test holds it folded). Keys of maps are none.
 */
export function literalsOf(formula: Formula): Map<string, string> {
  const literals = new Map<string, string>();
  mapLike(
    formula,
    (test, atom) => {
      if (atom.scalar.path === "@key") return atom;
      for (const [i, part] of test.parts.entries()) if (part !== "") literals.set(part, test.spelling?.[i] ?? part);
      return atom;
    },
    true,
  );
  return literals;
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

interface BoundPair {
  readonly path: string;
  readonly from: RangeTest;
  readonly to: RangeTest;
}

/** Bounds of the clause with those of the other side that they keep out something of, the nearest first. */
function boundPairs(clause: Formula, others: readonly Formula[]): readonly BoundPair[] {
  const own = boundsOf(clause);
  const theirs = others.flatMap(boundsOf);
  // A number that both sides name stands for itself, not for another one.
  const isNamedBy = (side: typeof own, { path, test }: (typeof own)[number]) =>
    isNumber(test) && side.some((bound) => bound.path === path && isSameRange(bound.test, test));
  const free = theirs.filter((bound) => !isNamedBy(own, bound));
  const pairs = new Map<string, BoundPair>();
  for (const { path, test: from } of own.filter((bound) => !isNamedBy(theirs, bound))) {
    for (const { path: otherPath, test: to } of free) {
      if (path !== otherPath || !isAlike(to, from) || isWithinRange(to, from)) continue;
      pairs.set(JSON.stringify([path, from.min, from.max, to.min, to.max]), { path, from, to });
    }
  }
  return oneForOne([...pairs.values()].sort((a, b) => distance(a) - distance(b))).slice(0, MAX_BOUNDS);
}

/** First the pairs of which each holds a bound that no pair before it holds, on either side. */
function oneForOne(pairs: readonly BoundPair[]): readonly BoundPair[] {
  const first: BoundPair[] = [];
  for (const pair of pairs) {
    const isTaken = ({ path, from, to }: BoundPair) =>
      path === pair.path && (isSameRange(from, pair.from) || isSameRange(to, pair.to));
    if (!first.some(isTaken)) first.push(pair);
  }
  return [...first, ...pairs.filter((pair) => !first.includes(pair))];
}

function isNumber({ min, max }: RangeTest): boolean {
  return min !== null && min === max;
}

function isSameRange(a: RangeTest, b: RangeTest): boolean {
  return a.min === b.min && a.max === b.max && !a.minOpen === !b.minOpen && !a.maxOpen === !b.maxOpen;
}

/** Whether whatever is within `inner` is within `outer`, but for an end that only one of them excludes. */
function isWithinRange(inner: RangeTest, outer: RangeTest): boolean {
  const [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return (inner.min ?? lowest) >= (outer.min ?? lowest) && (inner.max ?? highest) <= (outer.max ?? highest);
}

function distance({ from, to }: BoundPair): number {
  const between = (a: number | null, b: number | null) => (a === null || b === null ? 0 : Math.abs(a - b));
  return between(from.min, to.min) + between(from.max, to.max);
}

/** A lower bound against a lower one: `5+` and `10-` do not contradict each other. */
function isAlike(a: RangeTest, b: RangeTest): boolean {
  const [one, two] = [a, b].map(({ min, max }) => ({ min: max !== null && min === 0 ? null : min, max }));
  if (!one || !two || (a.min === b.min && a.max === b.max)) return false;
  return (one.min !== null && two.min !== null) || (one.max !== null && two.max !== null);
}

/** The bounds that a formula sets; of a bound that is negated, what is left. */
export function boundsOf(formula: Formula): { readonly path: string; readonly test: RangeTest }[] {
  const bounds: { readonly path: string; readonly test: RangeTest }[] = [];
  mapPolar(formula, (atom, positive) => {
    // The numbers of an enum are names, which are not more or less.
    if (atom.kind !== "compare" || atom.test.type !== "range" || atom.scalar.type === "enum") return atom;
    const test = positive ? atom.test : beyond(atom.test, atom.scalar.type);
    if (test !== null) bounds.push({ path: atom.scalar.path, test });
    return atom;
  });
  return bounds;
}

/** What is not within a bound, where that is one bound again. */
function beyond({ min, max }: RangeTest, type: Scalar["type"]): RangeTest | null {
  if (type !== "integer") return null;
  if (max !== null && (min === null || min === 0)) return { type: "range", min: max + 1, max: null };
  return min !== null && max === null ? { type: "range", min: null, max: min - 1 } : null;
}

function newFields(clause: Formula, others: readonly Formula[]): readonly Field[] {
  const own = fieldsOf(clause);
  const types = new Set([...own.values()].map((field) => field.scalar.type));
  const fields = new Map<string, Field>();
  for (const other of others) {
    for (const [path, field] of fieldsOf(other)) {
      if (!own.has(path) && types.has(field.scalar.type)) fields.set(path, field);
    }
  }
  return [...fields.values()].slice(0, MAX_FIELDS);
}
