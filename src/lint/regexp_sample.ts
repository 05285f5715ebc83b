import type { RegexpNode } from "../yara/index.ts";

/** A regular expression as JavaScript would have it, over bytes as characters up to U+00FF. */
export interface RegexpSample {
  /** One text that it matches, so far as its neighbours let it. */
  readonly bytes: string;
  readonly source: string;
  /** In how many ways it is tried from one place at most; each open repetition multiplies them by a text's length. */
  readonly ways: number;
  readonly open: number;
  /** How many bytes it matches at most, open repetitions aside. */
  readonly reach: number;
}

/** More ways than these are not tried. */
const MOST_WAYS = 1e6;
/** Longer samples make long files, and beyond 4 KB YARA-X finds no match of a regular expression. */
export const LONGEST_SAMPLE = 1_000;

const PLACES: Readonly<Record<string, string>> = { word_boundary: "\\b", not_word_boundary: "\\B" };
/** A byte that a person would write, where a set has one of them. */
const LIKED = ["a", "0", " ", "A", "_", "."].map((character) => character.charCodeAt(0));

/** `isWide`: each byte is followed by a zero. Null for what would take long, or asks for the beginning or end of a file. */
export function regexpSample(node: RegexpNode, isWide: boolean): RegexpSample | null {
  const one = (bytes: string, source: string): RegexpSample => {
    const wide = isWide ? "\0" : "";
    const all = `${bytes}${wide}`;
    return { ...EMPTY, bytes: all, source: isWide ? `${source}\\x00` : source, reach: all.length };
  };
  switch (node.kind) {
    case "Empty":
      return EMPTY;
    case "Character":
      // What is wide beyond ASCII is not known.
      if (isWide && node.bytes.length > 1) return null;
      return joined(
        node.bytes.map((byte) => one(String.fromCharCode(byte), byteSource(byte, node.ignoreCase))),
        (source) => source.join(""),
      );
    case "Class": {
      const { ranges } = node;
      const has = (byte: number) => ranges.some(([from, to]) => from <= byte && byte <= to);
      const sample = LIKED.find(has) ?? ranges[0]?.[0];
      if (sample === undefined) return null;
      const set = ranges.map(([from, to]) => `${byteSource(from)}-${byteSource(to)}`).join("");
      return one(String.fromCharCode(sample), `[${set}]`);
    }
    case "Assertion": {
      const source = PLACES[node.type];
      return source === undefined || isWide ? null : { ...EMPTY, source };
    }
    case "Group":
      return regexpSample(node.operand, isWide);
    case "Concatenation":
      return joined(
        node.items.map((item) => regexpSample(item, isWide)),
        (sources) => sources.join(""),
      );
    case "Alternation": {
      const branches = node.branches.map((branch) => regexpSample(branch, isWide));
      const [first] = branches;
      const all = joined(branches, (sources) => `(?:${sources.join("|")})`);
      return all && first ? { ...all, bytes: first.bytes, ways: all.ways + branches.length } : null;
    }
    case "Repetition": {
      const { minimum, maximum } = node;
      const inner = regexpSample(node.operand, isWide);
      if (inner === null || inner.reach * Math.max(minimum, maximum ?? 0) > LONGEST_SAMPLE) return null;
      // One repetition in another may be tried in more ways than anybody waits for.
      if (inner.open > 0 || (maximum === null && inner.ways > 1)) return null;
      const ways = maximum === null ? 1 : inner.ways ** maximum * (maximum - minimum + 1);
      if (ways > MOST_WAYS) return null;
      return {
        ...inner,
        bytes: inner.bytes.repeat(minimum),
        source: `(?:${inner.source}){${minimum},${maximum ?? ""}}`,
        ways,
        open: maximum === null ? 1 : 0,
        reach: inner.reach * Math.max(minimum, maximum ?? 1),
      };
    }
  }
}

const EMPTY: RegexpSample = { bytes: "", source: "", ways: 1, open: 0, reach: 0 };

/** One after the other; null where one of them is none. */
function joined(
  parts: readonly (RegexpSample | null)[],
  join: (sources: readonly string[]) => string,
): RegexpSample | null {
  let all = EMPTY;
  const sources: string[] = [];
  for (const part of parts) {
    if (part === null) return null;
    sources.push(part.source);
    all = {
      bytes: all.bytes + part.bytes,
      source: "",
      ways: all.ways * part.ways,
      open: all.open + part.open,
      reach: all.reach + part.reach,
    };
  }
  return all.ways > MOST_WAYS || all.reach > LONGEST_SAMPLE ? null : { ...all, source: join(sources) };
}

/** A byte in a regular expression of JavaScript; of an ASCII letter both cases, if they are not told apart. */
export function byteSource(byte: number, ignoreCase = false): string {
  const letter = String.fromCharCode(byte);
  if (ignoreCase && /[A-Za-z]/.test(letter)) return `[${letter.toLowerCase()}${letter.toUpperCase()}]`;
  return `\\x${byte.toString(16).padStart(2, "0")}`;
}
