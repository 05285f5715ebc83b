/** A pattern's mark and text within a term: `$("MZ")`, `#(/a+/i)`. */
export interface MarkedPattern {
  readonly mark: "$" | "#" | "@" | "!";
  /** As `pattern_text.ts` spells it. */
  readonly pattern: string;
}

/** The text of a term (see `symbolic.ts`) with its patterns taken out; strings stay whole. */
export function splitTerm(text: string): readonly (string | MarkedPattern)[] {
  const parts: (string | MarkedPattern)[] = [];
  let out = "";
  let at = 0;
  while (at < text.length) {
    const character = text[at] as string;
    if (character === '"') {
      const end = endOfString(text, at);
      out += text.slice(at, end);
      at = end;
    } else if ("$#@!".includes(character) && text[at + 1] === "(") {
      const end = endOfPattern(text, at + 2);
      if (out !== "") parts.push(out);
      out = "";
      parts.push({ mark: character as MarkedPattern["mark"], pattern: text.slice(at + 2, end) });
      at = end + 1;
    } else {
      out += character;
      at++;
    }
  }
  if (out !== "") parts.push(out);
  return parts;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** The place of the `)` that ends a pattern's text: strings, regexps and hex strings hold parentheses of their own. */
function endOfPattern(text: string, start: number): number {
  let at = start;
  if (text[at] === '"') at = endOfString(text, at);
  else if (text[at] === "{") at = text.indexOf("}", at) + 1;
  else {
    at++;
    while (at < text.length && text[at] !== "/") at += text[at] === "\\" ? 2 : 1;
  }
  for (let depth = 0; at < text.length; at++) {
    if (text[at] === '"') at = endOfString(text, at) - 1;
    else if (text[at] === "(") depth++;
    else if (text[at] === ")" && depth-- === 0) break;
  }
  return at;
}
