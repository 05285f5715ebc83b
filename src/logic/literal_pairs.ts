import { type Formula, foldCase, type LikeTest } from "./formula.ts";
import { mapLike, tokensOf } from "./rewrite.ts";
import { likeImplies } from "./text_like.ts";

/** More pairs of literals than these are never needed to explain one clause. */
export const MAX_LITERALS = 24;

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

/** A literal of a clause and one that the other side may have in its place. */
export interface LiteralPair {
  readonly from: string;
  readonly to: string;
  /** `to` is part of `from`. */
  readonly isPart: boolean;
  readonly written: string;
  readonly otherWritten: string;
}

/** `side`: all clauses of the clause's own side, itself among them. The closest pairs first. */
export function literalPairs(
  clause: Formula,
  others: readonly Formula[],
  side: readonly Formula[],
): readonly LiteralPair[] {
  const { literals: theirs, byText: otherTexts } = textsOf(others);
  const ownTexts = byText(clausePlaces(clause));
  const { byText: sideTexts } = textsOf(side);
  const pairs: (LiteralPair & { readonly distance: number })[] = [];
  for (const [from, written] of literalsOf(clause)) {
    for (const [to, otherWritten] of theirs) {
      const a = foldCase(from);
      const b = foldCase(to);
      if (a === b || !(a.includes(b) || b.includes(a) || isSimilar(a, b))) continue;
      const own = ownTexts.get(a) ?? [];
      const other = otherTexts.get(b) ?? [];
      const part = isFoundIn(own, other) ? partOf(from, to) : null;
      if (part === null) {
        // Of two whole values that are not the same neither finds the other, however much of it they hold.
        if (isFoundIn(other, own) && !isSimilar(a, b)) continue;
        // What both sides have stands for itself, not for another text.
        if (isAnyAt(sideTexts.get(b), own) || isAnyAt(otherTexts.get(a), other)) continue;
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

/** What the clauses of a side look for. */
interface SideTexts {
  /** As {@link literalsOf} has them. */
  readonly literals: ReadonlyMap<string, string>;
  readonly placed: readonly PlacedText[];
  readonly byText: ReadonlyMap<string | null, readonly PlacedText[]>;
}

/** Each clause of a comparison is explained against the same two sides. */
const known = new WeakMap<readonly Formula[], SideTexts>();

function textsOf(side: readonly Formula[]): SideTexts {
  let texts = known.get(side);
  if (texts === undefined) {
    const placed = side.flatMap(clausePlaces);
    texts = { literals: new Map(side.flatMap((clause) => [...literalsOf(clause)])), placed, byText: byText(placed) };
    known.set(side, texts);
  }
  return texts;
}

function clausePlaces(clause: Formula): PlacedText[] {
  return placedIn(clause, "", true);
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

function byText(texts: readonly PlacedText[]): ReadonlyMap<string | null, readonly PlacedText[]> {
  const groups = new Map<string | null, PlacedText[]>();
  for (const placed of texts) {
    const group = groups.get(placed.text);
    if (group === undefined) groups.set(placed.text, [placed]);
    else group.push(placed);
  }
  return groups;
}

/** Whether one of these is looked for where one of those is. */
function isAnyAt(texts: readonly PlacedText[] = [], those: readonly PlacedText[]): boolean {
  return texts.some((one) => those.some(({ place }) => place === one.place));
}

/** Whether a value that has some text of the first has, for that, some text of the second. */
function isFoundIn(first: readonly PlacedText[], second: readonly PlacedText[]): boolean {
  const like = ({ text, start, end }: PlacedText): LikeTest => {
    return { type: "like", parts: [text ?? ""], start, end, ignoreCase: true };
  };
  return first.some((one) => second.some((other) => likeImplies(like(one), like(other))));
}

/** Whether the clause wants a text at an end of its value where the other side is content with one like it anywhere. */
export function isLooserElsewhere(clause: Formula, others: readonly Formula[]): boolean {
  const { placed: theirs } = textsOf(others);
  return clausePlaces(clause).some((own) => {
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

/**
 * Texts that somebody may have meant to be the same: they begin or end alike over most of their length, or two signs
 * changed places.
 */
export function isSimilar(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3) return false;
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  if (a.length === b.length && isSwapped(a, b, head)) return true;
  if (shorter < 4) return false;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return (head + tail) * 3 >= Math.max(a.length, b.length) * 2;
}

/** Whether texts differ in nothing but that the signs at a place and behind it changed places. */
function isSwapped(a: string, b: string, at: number): boolean {
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
