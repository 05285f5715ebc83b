import type { FaultList } from "./faults.ts";

/**
 * The values of `content:` (VTGrep). Source: https://docs.virustotal.com/docs/vtgrep, read 2025: Python
 * string-literal escapes in quotes; `{hex}` with `??`, `[1-100]` and `(a|b)`; `@0`, `@0-10`, `@0x00-0x0A` after.
 */

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\",
  '"': '"',
  "'": "'",
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\n": "",
};

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;

/** Resolves Python's escapes; an unknown one keeps its backslash, as in Python. `offset`: where `raw` begins. */
export function unescapeContent(raw: string, offset: number, faults: FaultList): string {
  return raw.replace(
    ESCAPE,
    (
      whole: string,
      x: string | undefined,
      u: string | undefined,
      long: string | undefined,
      octal: string | undefined,
      other: string | undefined,
      at: number,
    ) => {
      const hex = x ?? u ?? long;
      if (hex !== undefined) {
        const code = Number.parseInt(hex, 16);
        if (code <= 0x10ffff) return String.fromCodePoint(code);
      }
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      const simple = other === undefined ? undefined : SIMPLE_ESCAPES[other];
      if (simple !== undefined) return simple;
      const span = { start: offset + at, end: offset + at + whole.length };
      if (hex !== undefined || (other !== undefined && "xuUN".includes(other))) {
        const help = "write `\\xHH` with two digits, or double the backslash if it is meant as itself";
        faults.add("error", "bad_escape", span, `\`${whole}\` is no complete escape`, help, [
          { start: span.start, end: span.start, text: "\\" },
        ]);
      } else {
        const message = `\`${whole}\` is no escape: the backslash is read as itself`;
        faults.add("note", "bad_escape", span, message, "double the backslash", [
          { start: span.start, end: span.start, text: "\\" },
        ]);
      }
      return whole;
    },
  );
}

/** The inverse of {@link unescapeContent}, for what stands between double quotes. */
export function escapeContent(text: string): string {
  // Backslash and quote, control characters, line separators, and lone surrogates (which no file could hold).
  const special =
    /[\\"\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  return text.replace(special, (char) => {
    if (char === "\\" || char === '"') return `\\${char}`;
    if (char === "\n") return "\\n";
    if (char === "\r") return "\\r";
    if (char === "\t") return "\\t";
    const code = char.charCodeAt(0);
    const hex = code.toString(16).padStart(code < 0x100 ? 2 : 4, "0");
    return code < 0x100 ? `\\x${hex}` : `\\u${hex}`;
  });
}

const HEX_TOKEN =
  /\s+|[0-9a-fA-F]{2}|\?\?|\[\s*\d+\s*(?:-\s*\d+\s*)?\]|[()|]|~?(?:[0-9a-fA-F]\?|\?[0-9a-fA-F])|~[0-9a-fA-F]{2}|\[\s*\d*\s*-\s*\d*\s*\]|[\s\S]/y;

/** Checks what stands between the braces. `offset`: where `hex` begins in the query. */
export function checkHex(hex: string, offset: number, faults: FaultList): void {
  let depth = 0;
  let opened = 0;
  let bytes = 0;
  HEX_TOKEN.lastIndex = 0;
  for (let match = HEX_TOKEN.exec(hex); match !== null; match = HEX_TOKEN.exec(hex)) {
    const token = match[0];
    const start = offset + match.index;
    const span = { start, end: start + token.length };
    if (/^\s/.test(token)) continue;
    if (/^(?:[0-9a-fA-F]{2}|\?\?)$/.test(token)) {
      bytes++;
    } else if (token === "(") {
      if (depth++ === 0) opened = start;
    } else if (token === ")") {
      if (--depth < 0) {
        faults.add("error", "bad_hex", span, "`)` closes nothing in the hex string");
        return;
      }
    } else if (token === "|") {
      if (depth === 0) {
        faults.add("error", "bad_hex", span, "`|` stands outside parentheses", "write `(90|cc)`");
        return;
      }
    } else if (token.startsWith("[")) {
      const [low, high] = [...token.matchAll(/\d+/g)].map((m) => Number(m[0]));
      if (/\[\s*-|-\s*\]/.test(token)) {
        const message = `the jump \`${token}\` has no end on one side: the documentation shows none such`;
        faults.add("warning", "undocumented_hex", span, message, "write both ends, e.g. `[1-100]`");
      } else if (low !== undefined && high !== undefined && low > high) {
        faults.add("error", "bad_hex", span, `the jump \`${token}\` runs backwards`, `write \`[${high}-${low}]\``, [
          { ...span, text: `[${high}-${low}]` },
        ]);
        return;
      }
    } else if (token.includes("?") && token.length > 1) {
      const message = `\`${token}\` is half a byte: the documentation shows \`??\` only`;
      faults.add("warning", "undocumented_hex", span, message, "write `??`, or list the bytes: `(a0|a1)`");
      bytes++;
    } else if (token.startsWith("~") && token.length > 1) {
      faults.add("warning", "undocumented_hex", span, `\`${token}\` (any other byte) is documented nowhere`);
      bytes++;
    } else {
      const help = /[0-9a-fA-F?]/.test(token)
        ? "a byte has two digits"
        : "hex digits, `??`, `[1-100]` and `(a|b)` only";
      faults.add("error", "bad_hex", span, `\`${token}\` is no byte`, help);
      return;
    }
  }
  if (depth > 0) {
    faults.add("error", "bad_hex", { start: opened, end: opened + 1 }, "`(` is not closed in the hex string");
  } else if (bytes === 0) {
    faults.add("error", "bad_hex", { start: offset, end: offset + hex.length }, "the hex string has no byte");
  } else if (/^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/.test(hex.trim())) {
    const message = "this has the length of a hash: `content:` searches a file's bytes, which hold no hash of it";
    const help = "to look up a hash, search for it alone";
    faults.add("warning", "hash_as_content", { start: offset, end: offset + hex.length }, message, help);
  }
}

const OFFSET = /@(0[xX][0-9a-fA-F]{1,12}|\d{1,15})(?:-(0[xX][0-9a-fA-F]{1,12}|\d{1,15}))?(?=[\s)]|$)/y;

/** Reads `@0`, `@0-10` or `@0x00-0x0A` at an offset; null where none stands there. */
export function readOffset(
  text: string,
  at: number,
  faults: FaultList,
): { end: number; offset: { from: number; to: number } | null } | null {
  if (text[at] !== "@") return null;
  OFFSET.lastIndex = at;
  const match = OFFSET.exec(text);
  if (match === null) {
    let end = at + 1;
    while (end < text.length && !/[\s)]/.test(text[end] as string)) end++;
    const help = "write `@0`, `@0-10` or `@0x00-0x0A`";
    faults.add("error", "bad_offset", { start: at, end }, `\`${text.slice(at, end)}\` is no position in a file`, help);
    return { end, offset: null };
  }
  const from = Number(match[1]);
  const to = match[2] === undefined ? from : Number(match[2]);
  const end = at + match[0].length;
  if (from > to) {
    const swapped = `@${match[2]}-${match[1]}`;
    const message = `the positions \`${match[0]}\` run backwards`;
    faults.add("error", "bad_offset", { start: at, end }, message, `write \`${swapped}\``, [
      { start: at, end, text: swapped },
    ]);
    return { end, offset: null };
  }
  return { end, offset: { from, to } };
}
