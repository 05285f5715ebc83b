import { foldCase, type LikeTest } from "../logic/index.ts";

/** Text with gaps as a YARA regexp: `^a.*b$` with `s`, so that a gap reaches over line ends. */
export function likeRegexp({ parts, start, end, ignoreCase }: LikeTest): { source: string; flags: string } {
  const body = parts.map((part) => escapeRegexp(part, ignoreCase)).join(".*");
  return { source: `${start ? "^" : ""}${body}${end ? "$" : ""}`, flags: ignoreCase ? "is" : "s" };
}

const SPECIAL = new Set("\\^$.|?*+()[]{}");

/** A text as the regexp that matches it. A regexp ignores the case of ASCII letters only: others get both. */
export function escapeRegexp(text: string, ignoreCase: boolean): string {
  let source = "";
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (SPECIAL.has(character)) source += `\\${character}`;
    else if (code < 0x20 || code === 0x7f) source += hexEscape(code);
    else if (code < 0x80) source += character;
    else if (code >= 0xdc80 && code <= 0xdcff) source += hexEscape(code - 0xdc00);
    else if (code >= 0xd800 && code <= 0xdfff) source += [0xef, 0xbf, 0xbd].map(hexEscape).join("");
    else source += ignoreCase ? bothCases(character) : byteSafe(character);
  }
  return source;
}

function bothCases(character: string): string {
  const forms = new Set([character, foldCase(character), character.toUpperCase()].map((form) => byteSafe(form)));
  return forms.size === 1 ? byteSafe(character) : `(?:${[...forms].join("|")})`;
}

const INVISIBLE = /[\p{C}\p{Z}]/u;

function byteSafe(text: string): string {
  return INVISIBLE.test(text) ? [...Buffer.from(text, "utf8")].map(hexEscape).join("") : text;
}

function hexEscape(code: number): string {
  return `\\x${code.toString(16).padStart(2, "0")}`;
}
