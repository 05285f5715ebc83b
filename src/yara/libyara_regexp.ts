/**
 * Whether YARA 4 takes a regexp, which YARA-X may refuse: its grammar is simpler, and it reads what it does not
 * understand as plain characters (`re_lexer.l` and `re_grammar.y` of libyara 4.5).
 *
 * ```text
 * alternation   := concatenation ( "|" concatenation? )*
 * concatenation := ( single ( ( "*" | "+" | "?" | range ) "?"? )? | "^" | "$" | "\b" | "\B" )+
 * single        := "(" alternation ")" | "." | class | character
 * range         := "{" digit+ "}" | "{" digit* "," digit* "}"
 * ```
 */
export function isLibyaraRegexp(source: string): boolean {
  let at = 0;
  let depth = 0;
  // Whether the branch at hand has an item, and whether the last item can be repeated.
  let isStarted = false;
  let isRepeatable = false;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    switch (code) {
      case 40: // (
        depth++;
        at++;
        isStarted = false;
        isRepeatable = false;
        continue;
      case 41: // )
        if (depth === 0 || !isStarted) return false;
        depth--;
        at++;
        break;
      case 124: // |
        if (!isStarted) return false;
        at++;
        isRepeatable = false;
        continue;
      case 42: // *
      case 43: // +
      case 63: // ?
        if (!isRepeatable) return false;
        at += source.charCodeAt(at + 1) === 63 ? 2 : 1;
        isRepeatable = false;
        continue;
      case 94: // ^
      case 36: // $
        at++;
        isStarted = true;
        isRepeatable = false;
        continue;
      case 123: {
        // {
        const range = rangeAt(source, at);
        if (range === null) {
          at++;
          break;
        }
        if (!isRepeatable || !range.isValid) return false;
        at = range.end + (source.charCodeAt(range.end) === 63 ? 1 : 0);
        isRepeatable = false;
        continue;
      }
      case 91: {
        // [
        const end = classEnd(source, at);
        if (end === null) return false;
        at = end;
        break;
      }
      case 92: {
        // \
        const end = escapeEnd(source, at);
        if (end === null) return false;
        const letter = source[at + 1];
        at = end;
        isStarted = true;
        isRepeatable = letter !== "b" && letter !== "B";
        continue;
      }
      default:
        at++;
    }
    isStarted = true;
    isRepeatable = true;
  }
  return depth === 0 && isStarted;
}

/** The most repetitions that libyara takes. */
const MAX_RANGE = 32767;

function rangeAt(source: string, open: number): { end: number; isValid: boolean } | null {
  let at = open + 1;
  const digits = (): number => {
    const from = at;
    while (at < source.length && source.charCodeAt(at) >= 48 && source.charCodeAt(at) <= 57) at++;
    return at === from ? -1 : Number(source.slice(from, at));
  };
  const lower = digits();
  let upper = lower;
  if (source.charCodeAt(at) === 44) {
    at++;
    upper = digits();
    if (upper < 0) upper = MAX_RANGE;
  } else if (lower < 0) return null;
  if (source.charCodeAt(at) !== 125) return null;
  return { end: at + 1, isValid: Math.max(lower, 0) <= upper && upper <= MAX_RANGE };
}

/** The end of an escape outside a class; null for a back-reference, or `\x` without its digits. */
function escapeEnd(source: string, at: number): number | null {
  const letter = source[at + 1];
  if (letter === undefined || (letter >= "0" && letter <= "9")) return null;
  if (letter === "x") return /^[0-9A-Fa-f]{2}/.test(source.slice(at + 2, at + 4)) ? at + 4 : null;
  return at + 2;
}

/** The end of a class; null where it is never closed, or holds what libyara refuses. */
function classEnd(source: string, open: number): number | null {
  let at = open + 1;
  if (source[at] === "^") at++;
  // A bracket in the first place is a character.
  if (source[at] === "]") at++;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === 93) return at + 1;
    if (code >= 128) return null;
    const first = classCharacter(source, at);
    if (first === null) return null;
    at = first.end;
    if (source[at] !== "-" || source[at + 1] === "]" || at + 1 >= source.length) continue;
    if (source.charCodeAt(at + 1) >= 128) return null;
    const last = classCharacter(source, at + 1);
    if (last === null) return null;
    if (first.code !== null && last.code !== null && first.code > last.code) return null;
    at = last.end;
  }
  return null;
}

function classCharacter(source: string, at: number): { end: number; code: number | null } | null {
  if (source[at] !== "\\") return { end: at + 1, code: source.charCodeAt(at) };
  const letter = source[at + 1];
  if (letter === undefined) return null;
  if (letter === "x") {
    const digits = source.slice(at + 2, at + 4);
    return /^[0-9A-Fa-f]{2}$/.test(digits) ? { end: at + 4, code: Number.parseInt(digits, 16) } : null;
  }
  if (/[wWsSdDbBnrtfav]/.test(letter)) return { end: at + 2, code: null };
  return { end: at + 2, code: letter.charCodeAt(0) };
}
