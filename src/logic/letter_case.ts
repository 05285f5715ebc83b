/**
 * Letter case as the compiler ignores it (YARA-X 1.20.0, observed through `iequals` and the like): each character
 * is replaced by its lower-case mapping, `K` (U+212A) by `k` and `İ` (U+0130) by `i` and U+0307. No context counts:
 * `Σ` becomes `σ` at the end of a word too, where JavaScript's `toLowerCase` says `ς`. `ſ` and `s` stay two letters.
 */
export function foldCase(text: string): string {
  if (!text.includes("Σ")) return text.toLowerCase();
  return Array.from(text, (character) => character.toLowerCase()).join("");
}

/** Capital letters end before this in Unicode 16. */
const LAST_CASED = 0x1efff;

/** ASCII letters that have more than one capital. */
const KELVIN_SIGN = "\u212a";
const DOTTED_CAPITAL_I = "\u0130";

let capitals: ReadonlyMap<string, readonly string[]> | undefined;

/** Characters in whose folded form a character occurs, other than itself. */
export function capitalsOf(character: string): readonly string[] {
  if (character >= "a" && character <= "z" && character.length === 1) {
    const capital = character.toUpperCase();
    if (character === "k") return [capital, KELVIN_SIGN];
    return character === "i" ? [capital, DOTTED_CAPITAL_I] : [capital];
  }
  if (character < "\u0080") return [];
  capitals ??= readCapitals();
  return capitals.get(character) ?? [];
}

function readCapitals(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (let point = 0x80; point <= LAST_CASED; point++) {
    const capital = String.fromCodePoint(point);
    const folded = capital.toLowerCase();
    if (folded === capital) continue;
    for (const character of folded) {
      const known = found.get(character);
      if (known) known.push(capital);
      else found.set(character, [capital]);
    }
  }
  return found;
}

/** Whether ignoring letter case makes a difference to a text that is searched for. */
export function hasCase(text: string): boolean {
  if (/[A-Za-z]/.test(text)) return true;
  for (const character of text) {
    if (character >= "\u0080" && (foldCase(character) !== character || capitalsOf(character).length > 0)) return true;
  }
  return false;
}
