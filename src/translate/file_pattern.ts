import { byteOf, choice, compileProgram, type FilePattern, type Regular, repeat, sequence } from "../logic/index.ts";
import {
  bytesOfText,
  type HexToken,
  type Pattern,
  type PatternModifier,
  parse,
  parseHex,
  parseRegexp,
} from "../yara/index.ts";
import { xorRange } from "./pattern_text.ts";
import { regularOf } from "./regexp_program.ts";

const MAX_REMEMBERED = 5_000;
const remembered = new Map<string, FilePattern>();

/** What a pattern matches, read from its canonical text (see `pattern_text.ts`). */
export function filePattern(text: string): FilePattern {
  let pattern = remembered.get(text);
  if (!pattern) {
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    pattern = readWhenAsked(text);
    remembered.set(text, pattern);
  }
  return pattern;
}

/** Most patterns are never asked what they match. */
function readWhenAsked(key: string): FilePattern {
  let known: FilePattern | undefined;
  const pattern = () => {
    known ??= read(key);
    return known;
  };
  return {
    key,
    get texts() {
      return pattern().texts;
    },
    get ignoreCase() {
      return pattern().ignoreCase;
    },
    get isWord() {
      return pattern().isWord;
    },
    get program() {
      return pattern().program;
    },
    get isLoose() {
      return pattern().isLoose;
    },
    get sample() {
      return pattern().sample;
    },
  };
}

function read(text: string): FilePattern {
  const { tree } = parse(`rule r { strings: $a = ${text} condition: $a }`);
  const [rule] = tree.items;
  const pattern = rule?.kind === "Rule" ? rule.patterns?.patterns[0] : undefined;
  const unread = {
    key: text,
    texts: null,
    ignoreCase: false,
    isWord: false,
    program: null,
    isLoose: true,
    sample: null,
  };
  if (!pattern) return unread;
  switch (pattern.kind) {
    case "TextPattern":
      return ofText(text, pattern.value.value, pattern.modifiers);
    case "HexPattern": {
      const { tokens, errors } = parseHex(pattern.value);
      return errors.length > 0 ? unread : ofRegular(text, hexRegular(tokens), pattern);
    }
    case "RegexpPattern": {
      const { source, flags } = pattern.value;
      const isFolded = pattern.modifiers.some(({ name }) => name === "nocase");
      const { node, usesUnicode } = parseRegexp(source, isFolded ? `${flags}i` : flags);
      return node === null || usesUnicode ? unread : ofRegular(text, regularOf(node), pattern);
    }
  }
}

/** Bytes as characters up to U+00FF. */
function latin(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function widened(bytes: string): string {
  return bytes.replace(/[\s\S]/g, "$&\0");
}

function ofText(key: string, value: string, modifiers: readonly PatternModifier[]): FilePattern {
  const byName = new Map(modifiers.map((modifier) => [modifier.name, modifier]));
  const bytes = [...bytesOfText(value)];
  const plain = latin(bytes);
  const ignoreCase = byName.has("nocase");
  const isWord = byName.has("fullword");
  const isWide = byName.has("wide");
  const forms = [...(isWide && !byName.has("ascii") ? [] : [plain]), ...(isWide ? [widened(plain)] : [])];
  const of = { key, ignoreCase, isWord, program: null, isLoose: false };
  const base64 = byName.get("base64") ?? byName.get("base64wide");
  if (base64) {
    // Which of the bytes beside must be digits too is not said.
    const alphabet = base64.argument?.kind === "StringLiteral" ? base64.argument.value : BASE64;
    const narrow = forms.flatMap((form) => base64Forms(form, alphabet));
    const isNarrow = byName.has("base64");
    const texts = [...(isNarrow ? narrow : []), ...(byName.has("base64wide") ? narrow.map(widened) : [])];
    const filled = base64Digits(`${forms[0]}${"\0".repeat(3 + ((3 - ((forms[0]?.length ?? 0) % 3)) % 3))}`, alphabet);
    return { ...of, texts, isLoose: true, sample: isNarrow ? filled : widened(filled) };
  }
  const xor = byName.get("xor");
  if (!xor) return { ...of, texts: forms, sample: forms[0] ?? null };
  const [lower, upper] = xorRange(xor);
  const keys = Array.from({ length: Math.max(0, upper - lower + 1) }, (_, i) => lower + i);
  const texts = keys.flatMap((k) => forms.map((form) => latin(Array.from(form, (c) => c.charCodeAt(0) ^ k))));
  // What stands beside a word is decrypted too.
  return { ...of, texts, isWord: false, isLoose: isWord, sample: isWord && lower > 0 ? null : (texts[0] ?? null) };
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64Digits(bytes: string, alphabet: string): string {
  const encoded = Buffer.from(bytes, "latin1").toString("base64");
  return alphabet === BASE64 ? encoded : encoded.replace(/[^=]/g, (digit) => alphabet[BASE64.indexOf(digit)] ?? digit);
}

/** How bytes look within a longer encoding: by what stands before them, without the digits that hold other bits too. */
function base64Forms(bytes: string, alphabet: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const bits = (before + bytes.length) * 8;
    const digits = base64Digits("\0".repeat(before) + bytes, alphabet);
    return digits.slice(before === 0 ? 0 : before + 1, Math.floor(bits / 6));
  });
}

function ofRegular(key: string, regular: Regular, { modifiers }: Pattern): FilePattern {
  const names = new Set(modifiers.map(({ name }) => name));
  const wide = names.has("wide") ? widenedRegular(regular) : null;
  const whole = wide === null ? regular : names.has("ascii") ? choice([regular, wide]) : wide;
  const sample = sampleOf(whole);
  const isLoose = names.has("fullword");
  return { key, texts: null, ignoreCase: false, isWord: false, program: compileProgram(whole), isLoose, sample };
}

function hexRegular(tokens: readonly HexToken[]): Regular {
  return sequence(tokens.map(hexItem));
}

function hexItem(token: HexToken): Regular {
  switch (token.kind) {
    case "byte": {
      if (token.mask === 0xff && !token.negated) return byteOf([[token.value, token.value]]);
      if (token.mask === 0 && !token.negated) return ANY_BYTE;
      const bytes = Array.from({ length: 256 }, (_, byte) => byte);
      const matching = bytes.filter((byte) => ((byte & token.mask) === token.value) !== token.negated);
      return byteOf(matching.map((byte) => [byte, byte]));
    }
    case "jump":
      return repeat(ANY_BYTE, token.minimum, token.maximum);
    case "alternative":
      return choice(token.alternatives.map(hexRegular));
  }
}

const ANY_BYTE = byteOf([[0, 255]]);
const ZERO = byteOf([[0, 0]]);

function widenedRegular(regular: Regular): Regular {
  switch (regular.kind) {
    case "byte":
      return sequence([regular, ZERO]);
    case "sequence":
      return sequence(regular.items.map(widenedRegular));
    case "choice":
      return choice(regular.branches.map(widenedRegular));
    case "repeat":
      return repeat(widenedRegular(regular.operand), regular.minimum, regular.maximum);
    default:
      return regular;
  }
}

/** Samples longer than this are not made. */
const MAX_SAMPLE = 4_096;

/** A short text that matches, so far as the places within agree; null where there is none that is short. */
function sampleOf(regular: Regular): string | null {
  switch (regular.kind) {
    case "empty":
    case "place":
      return "";
    case "byte": {
      const [first] = regular.ranges;
      if (first === undefined) return null;
      const letter = regular.ranges.some(([low, high]) => low <= 0x61 && high >= 0x61);
      return String.fromCharCode(letter ? 0x61 : first[0]);
    }
    case "sequence": {
      let text = "";
      for (const item of regular.items) {
        const part = sampleOf(item);
        if (part === null || text.length + part.length > MAX_SAMPLE) return null;
        text += part;
      }
      return text;
    }
    case "choice": {
      const samples = regular.branches.map(sampleOf).filter((sample) => sample !== null);
      return samples.sort((a, b) => a.length - b.length)[0] ?? null;
    }
    case "repeat": {
      if (regular.minimum === 0) return "";
      const part = sampleOf(regular.operand);
      return part === null || part.length * regular.minimum > MAX_SAMPLE ? null : part.repeat(regular.minimum);
    }
  }
}
