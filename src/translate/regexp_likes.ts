import { foldCase, type LikeTest } from "../logic/index.ts";
import { isEscapedByte, type RegexpNode, textOfBytes } from "../yara/index.ts";

/** Beyond these a regexp is no longer taken apart into literals. */
const MAX_ALTERNATIVES = 64;
const MAX_PIECES = 4096;
const MAX_COPIES = 64;
/** Members of a class; more are a class in earnest (`\d`), no alternatives in disguise. */
const MAX_CLASS = 8;
/** Repetitions with a few counts (`a?`, `a{1,3}`) become alternatives; others must stand at an open end. */
const MAX_COUNTS = 4;

/** One byte; `fold`: an ASCII letter in both cases. */
interface Letter {
  readonly kind: "letter";
  /** In lower case where it is folded. */
  readonly byte: number;
  readonly fold: boolean;
  /** As it stands in the regexp. */
  readonly written: number;
}
/** `gap`: any bytes at all; `loose`: nothing, or something that no literal says; `start`, `end`: `^`, `$`. */
type Piece = Letter | { readonly kind: "gap" | "loose" | "start" | "end" };

const GAP: Piece = { kind: "gap" };
const LOOSE: Piece = { kind: "loose" };

const SMALL_K = 0x6b;

/** Thrown within this file only: an error would gather a stack that nobody reads. */
const NO_LITERAL = Symbol("no literal");

/**
 * A regexp that is literals, prefixes or alternatives of them in disguise: the tests of which one must pass. Null
 * where some part says more than text with gaps can (`\d+`, `\b`). Letter case is ignored for ASCII letters only,
 * so a literal with other letters that have two cases is none under `i`. One liberty is taken: `/^k/i` does not match
 * the Kelvin sign, as the test that is made of it does. Else every rule that writes `/^kernel/i` would differ from
 * `istartswith "kernel"` by a sign that nobody means.
 */
export function regexpLikes(node: RegexpNode): readonly LikeTest[] | null {
  try {
    const likes = limited(expand(node).flatMap(unmixed)).map(likeOf);
    const byKey = new Map(likes.map((like) => [JSON.stringify(like), like]));
    return withoutImplied([...byKey.values()]);
  } catch (error) {
    if (error === NO_LITERAL) return null;
    throw error;
  }
}

function expand(node: RegexpNode): readonly (readonly Piece[])[] {
  switch (node.kind) {
    case "Empty":
      return [[]];
    case "Character":
      return [node.bytes.map((byte) => letter(byte, node.ignoreCase))];
    case "Class":
      return lettersOf(node.ranges).map((piece) => [piece]);
    case "Assertion":
      if (node.type !== "start" && node.type !== "end") throw NO_LITERAL;
      return [[{ kind: node.type }]];
    case "Group":
      return expand(node.operand);
    case "Alternation":
      return limited(node.branches.flatMap((branch) => expand(branch)));
    case "Concatenation":
      return node.items.reduce<readonly (readonly Piece[])[]>((heads, item) => product(heads, expand(item)), [[]]);
    case "Repetition": {
      const { operand, minimum, maximum } = node;
      if (minimum > MAX_COPIES) throw NO_LITERAL;
      const isAny = isFullClass(operand);
      if (isAny && minimum === 0 && maximum === null) return [[GAP]];
      const copies = (count: number) => {
        let all: readonly (readonly Piece[])[] = [[]];
        for (let i = 0; i < count; i++) all = product(all, expand(operand));
        return all;
      };
      if (minimum === 0 && (maximum === null || maximum >= MAX_COUNTS)) return [[LOOSE]];
      if (maximum === null) return product(copies(minimum), [[LOOSE]]);
      if (maximum - minimum >= MAX_COUNTS) return product(copies(minimum), [[LOOSE]]);
      const counts = Array.from({ length: maximum - minimum + 1 }, (_, i) => copies(minimum + i));
      return limited(counts.flat());
    }
  }
}

function product(heads: readonly (readonly Piece[])[], tails: readonly (readonly Piece[])[]) {
  return limited(heads.flatMap((head) => tails.map((tail) => [...head, ...tail])));
}

function limited<T extends readonly (readonly Piece[])[]>(alternatives: T): T {
  if (alternatives.length > MAX_ALTERNATIVES) throw NO_LITERAL;
  let pieces = 0;
  for (const alternative of alternatives) pieces += alternative.length;
  if (pieces > MAX_PIECES) throw NO_LITERAL;
  return alternatives;
}

function isLetter(byte: number): boolean {
  const lower = byte | 32;
  return lower >= 97 && lower <= 122;
}

function letter(byte: number, ignoreCase: boolean): Letter {
  const fold = ignoreCase && isLetter(byte);
  return { kind: "letter", byte: fold ? byte | 32 : byte, fold, written: byte };
}

function isFullClass(node: RegexpNode): boolean {
  if (node.kind === "Group") return isFullClass(node.operand);
  return node.kind === "Class" && node.ranges[0]?.[0] === 0 && node.ranges[0][1] === 255;
}

/**
 * The bytes of a class, a letter in both cases as one; but not `[kK]`, since a text that ignores case takes the
 * Kelvin sign for a k and the class does not.
 */
function lettersOf(ranges: readonly (readonly [number, number])[]): Letter[] {
  const bytes = new Set<number>();
  for (const [first, last] of ranges) {
    if (last - first >= 2 * MAX_CLASS) throw NO_LITERAL;
    for (let byte = first; byte <= last; byte++) bytes.add(byte);
  }
  const letters: Letter[] = [];
  for (const byte of bytes) {
    const isPair = isLetter(byte) && bytes.has(byte ^ 32) && (byte | 32) !== SMALL_K;
    if (!isPair) letters.push(letter(byte, false));
    else if (byte & 32) letters.push(letter(byte, true));
  }
  if (letters.length > MAX_CLASS) throw NO_LITERAL;
  return letters;
}

/** A text ignores letter case as a whole or not at all: `[Ff]oo` becomes two. */
function unmixed(alternative: readonly Piece[]): readonly (readonly Piece[])[] {
  const letters = alternative.filter((piece): piece is Letter => piece.kind === "letter" && isLetter(piece.byte));
  const folded = letters.filter((l) => l.fold).length;
  if (folded === 0 || folded === letters.length) return [alternative];
  if (2 ** folded > MAX_ALTERNATIVES) throw NO_LITERAL;
  let all: readonly (readonly Piece[])[] = [[]];
  for (const piece of alternative) {
    const forms: readonly Piece[] =
      piece.kind === "letter" && piece.fold ? [letter(piece.byte, false), letter(piece.byte ^ 32, false)] : [piece];
    all = product(
      all,
      forms.map((form) => [form]),
    );
  }
  return all;
}

function likeOf(alternative: readonly Piece[]): LikeTest {
  const { pieces, start, end } = trimmed(alternative);
  const segments: Letter[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "gap") segments.push([]);
    else if (piece.kind === "letter") segments[segments.length - 1]?.push(piece);
    // `a^b`, `a\d*b`: nothing that a text with gaps says.
    else throw NO_LITERAL;
  }
  const letters = segments.flat();
  const ignoreCase = letters.some((l) => l.fold);
  const parts = segments.map((segment) => textOfBytes(segment.map((l) => l.byte)));
  for (const part of parts) {
    // Half a character may match within others; only whole values are safe to compare as text.
    if (!(start && end && parts.length === 1) && [...part].some((c) => isEscapedByte(c.charCodeAt(0)))) {
      throw NO_LITERAL;
    }
    if (ignoreCase && [...part].some((c) => c > "\x7f" && (foldCase(c) !== c || c.toUpperCase() !== c))) {
      throw NO_LITERAL;
    }
  }
  if (!ignoreCase) return { type: "like", parts, start, end, ignoreCase };
  const spelling = segments.map((segment) => textOfBytes(segment.map((l) => l.written)));
  return { type: "like", parts, start, end, ignoreCase, spelling };
}

/** Takes anchors off, and what matches nothing at an open end. */
function trimmed(alternative: readonly Piece[]): {
  readonly pieces: readonly Piece[];
  readonly start: boolean;
  readonly end: boolean;
} {
  let from = 0;
  let to = alternative.length;
  let start = false;
  let end = false;
  while (from < to && alternative[from]?.kind === "start") {
    start = true;
    from++;
  }
  while (to > from && alternative[to - 1]?.kind === "end") {
    end = true;
    to--;
  }
  const isOpen = (piece: Piece | undefined) => piece?.kind === "loose" || piece?.kind === "gap";
  if (start && from < to && alternative[from]?.kind === "gap") {
    start = false;
    from++;
  }
  if (end && to > from && alternative[to - 1]?.kind === "gap") {
    end = false;
    to--;
  }
  while (!start && from < to && isOpen(alternative[from])) from++;
  while (!end && to > from && isOpen(alternative[to - 1])) to--;
  return { pieces: alternative.slice(from, to), start, end };
}

/** `ab|abc` asks no more than `ab`. */
function withoutImplied(likes: readonly LikeTest[]): readonly LikeTest[] {
  const isOpen = (like: LikeTest) => like.parts.length === 1 && !like.start && !like.end;
  return likes.filter(
    (like) =>
      !likes.some(
        (other) =>
          other !== like &&
          isOpen(other) &&
          other.ignoreCase === like.ignoreCase &&
          like.parts.some((part) => part.includes(other.parts[0] as string)) &&
          !(isOpen(like) && like.parts[0] === other.parts[0]),
      ),
  );
}
