import type { RegexpMachine } from "./automaton.ts";
import type { LikeTest } from "./formula.ts";
import { capitalsOf, foldCase } from "./letter_case.ts";
import { characterOf, escapedByte, hasEscapedBytes, isEscapedByte, utf8Bytes } from "./utf8.ts";

/** One step of a value: a character, or one byte outside valid UTF-8. */
export interface TextSymbol {
  readonly text: string;
  readonly bytes: readonly number[];
  /** Its bytes with letter case folded. */
  readonly folded: readonly number[];
}

export interface Alphabet {
  /** Those that a person would rather read come first. */
  readonly symbols: readonly TextSymbol[];
  /** Whether every character and byte behaves like one of these, so that a search without result is a proof. */
  readonly complete: boolean;
}

/** Ways to combine classes of bytes to characters of several bytes; beyond these the alphabet is incomplete. */
const MAX_COMBINATIONS = 1024;

/** ASCII in the order in which characters are picked where any would do. */
const READABLE =
  "x0_-. yzabcdefghijklmnopqrstuvw123456789XYZABCDEFGHIJKLMNOPQRSTUVW/\\:,;=()[]{}!@#$%&*+<>?|~^`'\"\t\n\r";

/**
 * Symbols such that the tests cannot tell any other from one of them: every character of a literal, in each letter
 * case, and for what occurs in no literal one character for each way in which the regexps see its bytes.
 */
export function alphabetOf(
  likes: readonly LikeTest[],
  regexps: readonly RegexpMachine[],
  isLowercase: boolean,
): Alphabet {
  const named = new Set<string>();
  let complete = true;
  for (const { parts, ignoreCase } of likes) {
    for (const part of parts) {
      // A byte of a longer sequence may stand in many characters; one that no sequence holds stands alone.
      if (hasEscapedBytes(part) && utf8Bytes(part).some((byte) => byte >= 0x80 && byte < 0xf8)) complete = false;
      for (const character of part) {
        named.add(character);
        if (!ignoreCase) continue;
        for (const folded of foldCase(character)) {
          named.add(folded);
          for (const capital of capitalsOf(folded)) named.add(capital);
        }
      }
    }
  }
  const isAllowed = (text: string) => !isLowercase || foldCase(text) === text;
  const symbols = [...named].filter(isAllowed).map(symbolOf);
  const seen = new Set<string>();
  const signature = (bytes: readonly number[]) =>
    bytes.map((byte) => regexps.map((r) => r.classOf[byte]).join(".")).join();
  const add = (text: string, bytes: readonly number[]): void => {
    const key = signature(bytes);
    if (seen.has(key) || named.has(text) || !isAllowed(text)) return;
    seen.add(key);
    symbols.push(symbolOf(text));
  };
  for (const text of READABLE) add(text, [text.charCodeAt(0)]);
  for (let byte = 0; byte < 0x80; byte++) add(String.fromCharCode(byte), [byte]);
  if (seen.size === 0) symbols.push(symbolOf("\ue000"));
  if (regexps.length > 0) {
    const longer = longCharacters(regexps, (text) => !named.has(text) && isAllowed(text));
    symbols.push(...longer.symbols);
    if (!longer.complete) complete = false;
    for (let byte = 0x80; byte <= 0xff; byte++) add(escapedByte(byte), [byte]);
  }
  return { symbols, complete };
}

function symbolOf(text: string): TextSymbol {
  const bytes = utf8Bytes(text);
  const isByte = isEscapedByte(text.charCodeAt(0));
  return { text, bytes, folded: isByte ? bytes : utf8Bytes(foldCase(text)) };
}

/** One character for each combination of the classes of its bytes, for two, three and four bytes. */
function longCharacters(
  regexps: readonly RegexpMachine[],
  isUsable: (text: string) => boolean,
): { readonly symbols: readonly TextSymbol[]; readonly complete: boolean } {
  const tails = byClass(regexps, 0x80, 0xbf);
  const symbols: TextSymbol[] = [];
  let combinations = 0;
  for (const [first, last, size] of [
    [0xc2, 0xdf, 2],
    [0xe0, 0xef, 3],
    [0xf0, 0xf4, 4],
  ] as const) {
    const leads = byClass(regexps, first, last);
    combinations += leads.length * tails.length ** (size - 1);
    if (combinations > MAX_COMBINATIONS) return { symbols, complete: false };
    let prefixes: (readonly (readonly number[])[])[] = leads.map((lead) => [lead]);
    for (let i = 1; i < size; i++) prefixes = prefixes.flatMap((head) => tails.map((tail) => [...head, tail]));
    for (const choices of prefixes) {
      const found = firstCharacter(choices, isUsable);
      if (found !== null) symbols.push(symbolOf(found));
    }
  }
  return { symbols, complete: true };
}

/** The bytes of a range, those that no regexp tells apart together. */
function byClass(regexps: readonly RegexpMachine[], first: number, last: number): readonly (readonly number[])[] {
  const classes = new Map<string, number[]>();
  for (let byte = first; byte <= last; byte++) {
    const key = regexps.map((r) => r.classOf[byte]).join(".");
    const known = classes.get(key);
    if (known) known.push(byte);
    else classes.set(key, [byte]);
  }
  return [...classes.values()];
}

function firstCharacter(
  choices: readonly (readonly number[])[],
  isUsable: (text: string) => boolean,
  head: readonly number[] = [],
): string | null {
  const next = choices[head.length];
  if (next === undefined) {
    const text = characterOf(head);
    return text !== null && isUsable(text) ? text : null;
  }
  for (const byte of next) {
    if (head.length === 1 && !isSecond(head[0] as number, byte)) continue;
    const found = firstCharacter(choices, isUsable, [...head, byte]);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a byte may follow the first of a character: no overlong form, no surrogate (RFC 3629). */
function isSecond(first: number, second: number): boolean {
  switch (first) {
    case 0xe0:
      return second >= 0xa0;
    case 0xed:
      return second < 0xa0;
    case 0xf0:
      return second >= 0x90;
    case 0xf4:
      return second < 0x90;
    default:
      return true;
  }
}
