import { xorRange } from "../translate/pattern_text.ts";
import { bytesOfText, type ParsedHex, type Pattern, parseHex, parseRegexp, type RegexpPattern } from "../yara/index.ts";
import { byteSource, LONGEST_SAMPLE, regexpSample } from "./regexp_sample.ts";

/** Bytes that a pattern matches, and what more is known of it. Bytes are characters up to U+00FF. */
export interface PatternSample {
  readonly bytes: string;
  /** Whatever this finds is a match. */
  readonly certain: LazyRegExp;
  /** It finds every match, and maybe more; the same where it is just the matches, null where that is not known. */
  readonly possible: LazyRegExp | null;
  /** Where none of these stands, nothing is found: looked for first, since a regexp takes long to be made. */
  readonly texts: readonly string[] | null;
  /** Steps that looking for it takes at most, in a text of so many bytes: hostile ones are chosen to take them all. */
  effort(length: number): number;
}

type LazyRegExp = () => RegExp;

function lazily(source: () => string): LazyRegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source(), "gs");
    return made;
  };
}

/** Jumps that are longer may reach into what is not written out. */
const LONGEST_JUMP = 200;

/** Null for what is not as simple: what is encrypted or encoded, half bytes, regexps that repeat repetitions. */
export function patternSample(pattern: Pattern): PatternSample | null {
  const names = new Set(pattern.modifiers.map(({ name }) => name));
  if (names.has("base64") || names.has("base64wide")) return null;
  switch (pattern.kind) {
    case "TextPattern": {
      const isWide = names.has("wide");
      const isWord = names.has("fullword");
      const xor = pattern.modifiers.find(({ name }) => name === "xor");
      if (isWord && xor !== undefined) return null;
      // One key is as good as another for what is to be there; what is not to be there would need all of them.
      const key = xor === undefined ? 0 : xorRange(xor)[0];
      const bytes = bytesOfText(pattern.value.value);
      if (bytes.length > LONGEST_SAMPLE) return null;
      const plain = Array.from(bytes, (byte) => String.fromCharCode(byte ^ key));
      const forms = [
        ...(isWide && !names.has("ascii") ? [] : [plain]),
        ...(isWide ? [plain.map((c) => c + String.fromCharCode(key))] : []),
      ];
      const ignoreCase = names.has("nocase");
      const texts = forms.map((form) => form.join(""));
      const sourceOf = (text: string) => Array.from(text, (c) => byteSource(c.charCodeAt(0), ignoreCase)).join("");
      const source = () => texts.map(sourceOf).join("|");
      const possible = lazily(source);
      // No letter or digit beside, nor beside a zero: then it stands alone, be it wide or not.
      const certain = isWord ? lazily(() => `(?<![0-9A-Za-z].?)(?:${source()})(?!.?[0-9A-Za-z])`) : possible;
      return {
        bytes: texts[0] ?? "",
        certain,
        possible: xor === undefined ? possible : null,
        texts: ignoreCase || xor !== undefined ? null : texts,
        effort: (length) => length * forms.reduce((sum, form) => sum + form.length, 0),
      };
    }
    case "HexPattern":
      return hexSample(parseHex(pattern.value));
    case "RegexpPattern":
      return ofRegexp(pattern, names);
  }
}

function ofRegexp({ value }: RegexpPattern, names: ReadonlySet<string>): PatternSample | null {
  // Which of its matches stand alone depends on how long they are.
  if (names.has("fullword")) return null;
  const { node, minimumLength } = parseRegexp(value.source, names.has("nocase") ? `${value.flags}i` : value.flags);
  if (node === null || minimumLength === 0) return null;
  const isWide = names.has("wide");
  const plain = isWide && !names.has("ascii") ? null : regexpSample(node, false);
  const wide = isWide ? regexpSample(node, true) : null;
  const sample = plain ?? wide;
  if (sample === null) return null;
  const isWhole = (plain !== null) === (!isWide || names.has("ascii")) && (wide !== null) === isWide;
  const forms = [plain, wide].flatMap((form) => form ?? []);
  const certain = lazily(() => forms.map(({ source }) => source).join("|"));
  return {
    bytes: sample.bytes,
    certain,
    // Never the same: how often it matches, and where first, depends on more than this.
    possible: isWhole ? () => certain() : null,
    texts: null,
    effort: (length) => forms.reduce((sum, { ways, open, reach }) => sum + ways * reach * length ** (open + 1), 0),
  };
}

function hexSample({ tokens, errors }: ParsedHex): PatternSample | null {
  if (errors.length > 0) return null;
  let bytes = "";
  let regexp = "";
  let ways = 1;
  let reach = 0;
  for (const token of tokens) {
    if (token.kind === "byte") {
      if (token.negated || (token.mask !== 0 && token.mask !== 0xff)) return null;
      bytes += String.fromCharCode(token.value);
      reach++;
      regexp += token.mask === 0 ? "." : byteSource(token.value);
    } else if (token.kind === "jump") {
      const { minimum, maximum } = token;
      if (maximum === null || maximum > LONGEST_JUMP) return null;
      bytes += "\0".repeat(minimum);
      regexp += `.{${minimum},${maximum}}`;
      ways *= maximum - minimum + 1;
      reach += maximum;
    } else return null;
    if (reach > LONGEST_SAMPLE) return null;
  }
  const exact = lazily(() => regexp);
  return { bytes, certain: exact, possible: exact, texts: null, effort: (length) => ways * reach * length };
}
