import { foldCase, type LikeTest } from "./formula.ts";
import { hasCase } from "./letter_case.ts";
import { runLike } from "./text_machine.ts";
import { hasEscapedBytes, utf8Bytes } from "./utf8.ts";

export function matchesLike(test: LikeTest, value: string): boolean {
  if (test.parts.some(hasEscapedBytes) || hasEscapedBytes(value)) {
    return runLike(test, utf8Bytes(test.ignoreCase ? foldCase(value) : value));
  }
  const text = test.ignoreCase ? foldCase(value) : value;
  const { parts } = test;
  const last = parts.length - 1;
  if (last === 0 && test.start && test.end) return text === parts[0];
  let at = 0;
  let first = 0;
  if (test.start) {
    if (!text.startsWith(parts[0] as string)) return false;
    at = (parts[0] as string).length;
    first = 1;
  }
  for (let i = first; i <= (test.end ? last - 1 : last); i++) {
    const found = text.indexOf(parts[i] as string, at);
    if (found < 0) return false;
    at = found + (parts[i] as string).length;
  }
  if (!test.end || last < first) return true;
  const tail = parts[last] as string;
  return text.length - tail.length >= at && text.endsWith(tail);
}

/** A character that occurs in none of the texts, nor do its bytes. */
function freshCharacter(texts: readonly string[]): string {
  for (let code = 1; ; code = code === 0x7f ? 0xe000 : code + 1) {
    const character = String.fromCharCode(code);
    const isUsable = code < 0x30 || code >= 0x7f;
    if (isUsable && !texts.some((text) => text.includes(character))) return character;
  }
}

/**
 * Whether every value that passes `premise` passes `conclusion`: exact. The value made of the premise's parts
 * with a character between them that occurs nowhere else passes the least, so it decides.
 */
export function likeImplies(premise: LikeTest, conclusion: LikeTest): boolean {
  if (premise.ignoreCase && !conclusion.ignoreCase && conclusion.parts.some(hasCase)) return false;
  const gap = freshCharacter([...premise.parts, ...conclusion.parts]);
  const value = `${premise.start ? "" : gap}${premise.parts.join(gap)}${premise.end ? "" : gap}`;
  return matchesLike({ ...conclusion, ignoreCase: conclusion.ignoreCase || premise.ignoreCase }, value);
}

/** Whether no value passes both: only what is certain. */
export function likesExclude(a: LikeTest, b: LikeTest): boolean {
  const fold = a.ignoreCase || b.ignoreCase;
  const text = (part: string | undefined) => (fold ? foldCase(part ?? "") : (part ?? ""));
  const folded = (test: LikeTest): LikeTest =>
    fold && !test.ignoreCase ? { ...test, parts: test.parts.map(foldCase), ignoreCase: true } : test;
  const first = (test: LikeTest) => text(test.parts[0]);
  const last = (test: LikeTest) => text(test.parts[test.parts.length - 1]);
  if (isWhole(a)) return !matchesLike(folded(b), a.parts[0] as string);
  if (isWhole(b)) return !matchesLike(folded(a), b.parts[0] as string);
  if ([...a.parts, ...b.parts].some(hasEscapedBytes)) return false;
  if (a.start && b.start && !first(a).startsWith(first(b)) && !first(b).startsWith(first(a))) return true;
  return a.end && b.end && !last(a).endsWith(last(b)) && !last(b).endsWith(last(a));
}

/** Whether a test names all of the value. */
export function isWhole(test: LikeTest): boolean {
  return test.parts.length === 1 && test.start && test.end;
}
