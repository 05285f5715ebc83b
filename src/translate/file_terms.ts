import {
  type FileTest,
  RECORD,
  type Scalar,
  type ScalarType,
  type TermFormula,
  type TermOptions,
  term,
} from "../logic/index.ts";
import { filePattern } from "./file_pattern.ts";
import { type MarkedPattern, splitTerm } from "./term_text.ts";

/** A term that may be about the scanned file. */
export function fileTerm(text: string, options: Omit<TermOptions, "file"> = {}): TermFormula {
  return term(text, { ...options, file: fileTestOf(text) });
}

/** A value that lives in the record's `terms` under its spelling. */
export function termScalar(text: string, type: ScalarType, isUnsigned = false): Scalar {
  const file = fileTestOf(text);
  return {
    scope: RECORD,
    path: text,
    type,
    term: true,
    ...(isUnsigned ? { unsigned: true } : {}),
    ...(file ? { file } : {}),
    ...(file?.type === "size" ? { sameAs: "metadata.file_size" } : {}),
  };
}

const MAX_REMEMBERED = 5_000;
const remembered = new Map<string, FileTest | undefined>();

/** What a term's text (see `symbolic.ts`) reads off the scanned file; undefined where it has nothing to do with it. */
export function fileTestOf(text: string): FileTest | undefined {
  if (!remembered.has(text)) {
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(text, read(text));
  }
  return remembered.get(text);
}

function read(text: string): FileTest | undefined {
  if (text === "filesize") return { type: "size" };
  const parts = splitTerm(text);
  const [first, second, ...rest] = parts;
  if (typeof first === "object" && rest.length === 0 && (second === undefined || typeof second === "string")) {
    const test = readMarked(first, second ?? "");
    if (test) return test;
  }
  const patterns = [...new Set(parts.flatMap((part) => (typeof part === "object" ? [part.pattern] : [])))];
  const outline = parts.map((part) => (typeof part === "object" ? part.mark : part)).join("");
  const some = /^(\d+) of \(\$(?:, \$)*\)$/.exec(outline);
  if (some) return { type: "some", patterns: patterns.map(filePattern), count: Number(some[1]) };
  const number = patterns.length === 0 ? readNumber(text) : null;
  if (number) return number;
  const about = [...patterns, ...(mentionsSize(outline) ? ["filesize"] : [])];
  return about.length === 0 ? undefined : { type: "other", about };
}

function readMarked({ mark, pattern: written }: MarkedPattern, after: string): FileTest | null {
  const pattern = filePattern(written);
  switch (mark) {
    case "$": {
      if (after === "") return { type: "match", pattern, from: 0, to: null };
      const at = /^ at (.*)$/s.exec(after);
      const within = /^ in \((.*)\.\.(.*)\)$/s.exec(after);
      const from = readPlace(at?.[1] ?? within?.[1] ?? "");
      const to = readPlace(at?.[1] ?? within?.[2] ?? "");
      if (from === null || to === null) return null;
      if (from.ofEnd)
        return to.ofEnd ? { type: "match", pattern, from: from.offset, to: to.offset, ofEnd: true } : null;
      if (to.ofEnd) return to.offset === 0 ? { type: "match", pattern, from: from.offset, to: null } : null;
      return { type: "match", pattern, from: from.offset, to: to.offset };
    }
    case "#":
      return after === "" ? { type: "count", pattern } : null;
    case "@":
      return after === "[1]" ? { type: "offset", pattern } : null;
    default:
      return null;
  }
}

/** `10`, `filesize`, `(filesize - 10)`. */
function readPlace(text: string): { readonly offset: number; readonly ofEnd: boolean } | null {
  if (/^\d+$/.test(text)) return { offset: Number(text), ofEnd: false };
  if (text === "filesize") return { offset: 0, ofEnd: true };
  const before = /^\(filesize - (\d+)\)$/.exec(text);
  return before && { offset: -Number(before[1]), ofEnd: true };
}

/** `uint16be(4)`, `defined uint32((uint32(60) + 4))`: offsets are counted from what is not known. */
function readNumber(text: string): FileTest | null {
  const read = /^(defined )?(u?)int(8|16|32)(be)?\((.*)\)$/s.exec(text);
  if (!read || !isBalanced(read[5] as string)) return null;
  const [, isGuard, unsigned, bits, bigEndian, argument] = read as unknown as string[];
  const sum = /^\((?:(\d+) \+ (.*)|(.*) \+ (\d+))\)$/s.exec(argument as string);
  const isSum = sum !== null && isBalanced((sum[2] ?? sum[3]) as string);
  const isKnown = /^\d+$/.test(argument as string);
  const base = isKnown ? "" : isSum ? ((sum[2] ?? sum[3]) as string) : (argument as string);
  const offset = isKnown ? Number(argument) : isSum ? Number(sum[1] ?? sum[4]) : 0;
  if (!Number.isSafeInteger(offset)) return null;
  const size = Number(bits) / 8;
  if (isGuard !== undefined) return { type: "reaches", base, size: offset + size };
  return { type: "number", base, offset, size, signed: unsigned === "", bigEndian: bigEndian !== undefined };
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth++;
    else if (character === ")" && depth-- === 0) return false;
  }
  return depth === 0;
}

/**
 * Whether the file's size is part of a calculation. As an argument (`math.entropy(0, filesize)`) or the end of a place
 * (`$a in (0..filesize - 10)`) it says little.
 */
function mentionsSize(outline: string): boolean {
  if (!outline.includes("filesize")) return false;
  let rest = outline.replace(/"(?:[^"\\]|\\.)*"/gs, '""').replace(/\$ (?:at|in) .*/s, "$$");
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(/[\w\])]\([^()]*\)/g, "x");
  }
  return /\bfilesize\b/.test(rest);
}
