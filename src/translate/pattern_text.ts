import {
  bytesOfText,
  decodeString,
  encodeString,
  type Pattern,
  type PatternModifier,
  parseRegexp,
  textOfBytes,
} from "../yara/index.ts";

/**
 * A pattern as a `term` names it: its value and what changes its meaning, never its name, so that `$a` of two
 * rules is one term only where both search the same. Text and hex of the same bytes are one.
 *
 *     "MZ"   "evil" nocase wide   { 4D 5A ?? }   /ab+c/i
 */
export function patternText(pattern: Pattern): string {
  let text = known.get(pattern);
  if (text === undefined) {
    text = spelled(pattern);
    known.set(pattern, text);
  }
  return text;
}

/** A condition speaks of one pattern in several places, and each place is read more than once. */
const known = new WeakMap<Pattern, string>();

function spelled(pattern: Pattern): string {
  const modifiers = modifierWords(pattern);
  switch (pattern.kind) {
    case "TextPattern":
      return textPattern(pattern.value.value, modifiers);
    case "HexPattern": {
      const tokens = hexTokens(pattern.value.source);
      const bytes = tokens.map((token) => (/^[0-9A-F]{2}$/.test(token) ? Number.parseInt(token, 16) : -1));
      const isText = bytes.length > 0 && bytes.every((byte) => byte >= 0);
      return isText ? textPattern(textOfBytes(bytes), modifiers) : [`{ ${tokens.join(" ")} }`, ...modifiers].join(" ");
    }
    case "RegexpPattern": {
      const { source, flags } = pattern.value;
      // `nocase` and the flag `i` are one.
      const folded = modifiers.includes("nocase") ? `${flags}i` : flags;
      const others = modifiers.filter((word) => word !== "nocase");
      const literal = literalOf(source, folded);
      if (literal !== null) return textPattern(literal.text, literal.ignoreCase ? [...others, "nocase"] : others);
      return [`/${source}/${[...new Set(folded)].sort().join("")}`, ...others].join(" ");
    }
  }
}

/** Letter case that is ignored is lower; text of two bytes a character alone is that text of bytes. */
function textPattern(value: string, modifiers: readonly string[]): string {
  const isFolded = modifiers.includes("nocase") && /[A-Za-z]/.test(value);
  const text = isFolded ? value.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : value;
  const words = modifiers.filter((word) => word !== "nocase" || isFolded).sort();
  if (words.every((word) => word === "wide" || word === "nocase") && words.includes("wide")) {
    const bytes = [...bytesOfText(text)].flatMap((byte) => [byte, 0]);
    return [encodeString(textOfBytes(bytes)), ...words.filter((word) => word !== "wide")].join(" ");
  }
  return [encodeString(text), ...words].join(" ");
}

/** The text that a regexp is nothing but; null for others, and where it ignores the case of some letters only. */
function literalOf(source: string, flags: string): { readonly text: string; readonly ignoreCase: boolean } | null {
  const { node, usesUnicode } = parseRegexp(source, flags);
  if (node === null || usesUnicode) return null;
  const items = node.kind === "Concatenation" ? node.items : [node];
  const bytes: number[] = [];
  const modes = new Set<boolean>();
  for (const item of items) {
    if (item.kind !== "Character") return null;
    bytes.push(...item.bytes);
    if (item.bytes.some((byte) => /[A-Za-z]/.test(String.fromCharCode(byte)))) modes.add(item.ignoreCase);
  }
  return modes.size > 1 ? null : { text: textOfBytes(bytes), ignoreCase: modes.has(true) };
}

/** A text in a file's bytes, as a query's `content:` asks for it, named as {@link patternText} would. */
export function contentText(text: string): string {
  return encodeString(textOfBytes(bytesOfText(text)));
}

/** Bytes that files are full of: a run of one of them makes a slow pattern whatever its length. */
const FILLERS = new Set([0x00, 0x90, 0xff]);

/**
 * Whether the compiler calls a query's content slow as a pattern, and LiveHunt so refuses it: one byte, a run of a
 * filler, single bytes with jumps between them. Observed on the pinned compiler.
 */
export function isSlowContent(text: string): boolean {
  if (text.startsWith('"')) {
    const decoded = decodeString(text, 1, text.length - 1);
    const bytes = decoded.fault === null ? [...bytesOfText(decoded.value)] : [];
    return bytes.length === 1 || (FILLERS.has(bytes[0] ?? -1) && bytes.every((byte) => byte === bytes[0]));
  }
  const chunks = text
    .replace(/^\{|\}$/g, "")
    .split(/\[\d*-\d*\]/)
    .map((chunk) => chunk.match(/\([^()]*\)|~?[0-9A-F?]{2}/g)?.length ?? 0);
  return chunks.length > 1 && chunks.every((length) => length <= 1);
}

/** A hex string without its braces, named as {@link patternText} would. */
export function contentHex(source: string): string {
  const tokens = hexTokens(source);
  if (tokens.every((token) => /^[0-9A-F]{2}$/.test(token))) {
    return encodeString(textOfBytes(tokens.map((token) => Number.parseInt(token, 16))));
  }
  return `{ ${tokens.join(" ")} }`;
}

/** `private` hides matches and changes none; `ascii` alone is the default. */
function modifierWords(pattern: Pattern): string[] {
  const words = pattern.modifiers.filter((m) => m.name !== "private").map(modifierWord);
  const isPlainAscii = words.includes("ascii") && !words.includes("wide");
  return (isPlainAscii ? words.filter((word) => word !== "ascii") : words).sort();
}

function modifierWord(modifier: PatternModifier): string {
  const { name, argument } = modifier;
  if (name === "xor") {
    const [lower, upper] = xorRange(modifier);
    return lower === upper ? `xor(${lower})` : lower === 0 && upper === 255 ? name : `xor(${lower}-${upper})`;
  }
  if (argument === null) return name;
  switch (argument.kind) {
    case "StringLiteral":
      return `${name}(${encodeString(argument.value)})`;
    case "IntegerLiteral":
      return `${name}(${argument.value})`;
    case "ByteRange":
      return `${name}(${argument.lower.value}-${argument.upper.value})`;
  }
}

/** Without an argument, all keys. */
export function xorRange({ argument }: PatternModifier): readonly [number, number] {
  if (argument?.kind === "IntegerLiteral") return [Number(argument.value), Number(argument.value)];
  if (argument?.kind === "ByteRange") return [Number(argument.lower.value), Number(argument.upper.value)];
  return [0, 255];
}

/** Comments and spacing dropped, digits in capitals, jumps in one spelling. */
function hexTokens(source: string): string[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n\r]*/g, " ");
  const tokens = bare.match(/~?[0-9a-fA-F?]{2}|\[[^\]]*\]|[()|]/g) ?? [];
  return tokens.map((token) => {
    if (!token.startsWith("[")) return token.toUpperCase();
    const jump = token.replace(/\s+/g, "");
    const [, low, high] = /^\[(\d*)-(\d*)\]$/.exec(jump) ?? [];
    if (low === undefined) return jump;
    return low === high && low !== "" ? `[${low}]` : `[${low === "" ? "0" : low}-${high}]`;
  });
}
