import { bytesOfNumber, type FileClaim, numberOfBytes, type Pinned } from "./file_claim.ts";
import { FileBytes, isAlphanumeric, type PatternTheory } from "./file_patterns.ts";
import type { FilePattern } from "./file_test.ts";

/** Where a file's parts go. */
export interface FileLayout {
  /** Where what may stand anywhere begins. */
  readonly start: number;
  /** Fillers on either side of it. */
  readonly gap: number;
  readonly filler: number;
  /** Offsets and numbers are as they were chosen for themselves; else as it comes. */
  readonly isChosen: boolean;
}

/** A file that was put together for claims. */
export interface BuiltFile {
  readonly bytes: FileBytes;
  /** Its size may be greater than what is written out: the rest is nothing that anything looks for. */
  readonly size: number;
  /** Bytes counted from offsets that are not known. */
  readonly regions: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Keys of the patterns that were put in with no letter or digit beside. */
  readonly placed: ReadonlySet<string>;
}

/** Files longer than this are not written out. */
const MAX_LENGTH = 1 << 16;

/** Null where the claims leave no room for each other in this layout. */
export function buildFile(
  claims: readonly FileClaim[],
  pinned: Pinned,
  samples: ReadonlyMap<string, string>,
  layout: FileLayout,
): BuiltFile | null {
  return new Builder(claims, pinned, samples, layout).build();
}

class Builder {
  readonly #claims: readonly FileClaim[];
  readonly #samples: ReadonlyMap<string, string>;
  readonly #layout: FileLayout;
  readonly #regions: ReadonlyMap<string, Map<number, number>>;
  readonly #cells: Map<number, number>;
  readonly #placed = new Set<string>();
  /** Where the patterns begin that were put in. */
  readonly #starts: { readonly key: string; readonly at: number; readonly end: number }[] = [];
  #length = 0;
  #cursor: number;

  constructor(claims: readonly FileClaim[], pinned: Pinned, samples: ReadonlyMap<string, string>, layout: FileLayout) {
    this.#claims = claims;
    this.#samples = samples;
    this.#layout = layout;
    this.#cursor = layout.start;
    const regions = new Map<string, Map<number, number>>([["", new Map()]]);
    for (const [base, bytes] of pinned) regions.set(base, new Map([...bytes].map(([at, { byte }]) => [at, byte])));
    for (const { test } of claims)
      if (test.type === "number" && !regions.has(test.base)) regions.set(test.base, new Map());
    this.#regions = regions;
    this.#cells = regions.get("") as Map<number, number>;
    for (const at of this.#cells.keys()) this.#length = Math.max(this.#length, at + 1);
  }

  build(): BuiltFile | null {
    if (this.#length > MAX_LENGTH) return null;
    if (this.#layout.isChosen) this.#putNumbers();
    if (!this.#putMatches() || !this.#putSome() || !this.#putLast()) return null;
    const size = this.#size();
    if (size === null) return null;
    const text = this.#written(Math.min(size, MAX_LENGTH, this.#length + 16));
    const alone = this.#starts.filter(({ at, end }) => !isAlphanumeric(text[at - 1]) && !isAlphanumeric(text[end]));
    const placed = new Set(alone.map(({ key }) => key));
    return { bytes: new FileBytes(text), size, regions: this.#regions, placed };
  }

  /** The bytes up to a length, as text: mostly fillers, which are not looked at one by one. */
  #written(length: number): string {
    const filler = String.fromCharCode(this.#layout.filler);
    const places = [...this.#cells.keys()].filter((at) => at < length).sort((a, b) => a - b);
    const parts: string[] = [];
    let end = 0;
    for (const at of places) {
      if (at > end) parts.push(filler.repeat(at - end));
      parts.push(String.fromCharCode(this.#cells.get(at) as number));
      end = at + 1;
    }
    parts.push(filler.repeat(length - end));
    return parts.join("");
  }

  #putNumbers(): void {
    for (const { test, chosen } of this.#claims) {
      if (test.type !== "number" || test.offset + test.size > MAX_LENGTH) continue;
      const region = this.#regions.get(test.base) as Map<number, number>;
      const bytes = bytesOfNumber(chosen, test.size, test.bigEndian);
      for (let i = 0; i < test.size; i++) {
        if (!region.has(test.offset + i)) region.set(test.offset + i, bytes.charCodeAt(i));
      }
      if (test.base === "") this.#length = Math.max(this.#length, test.offset + test.size);
    }
  }

  #putMatches(): boolean {
    const all = this.#claims.flatMap(({ test, positive }) => (test.type === "match" && positive ? [test] : []));
    const matches = all.filter(({ ofEnd }) => !ofEnd);
    const width = ({ pattern, from, to }: (typeof matches)[number]) =>
      to !== null ? to - from : isOfStart(pattern) ? MAX_LENGTH : Number.POSITIVE_INFINITY;
    for (const { test, chosen } of this.#claims) {
      if (test.type === "offset" && this.#layout.isChosen && !this.#isAt(test.pattern, chosen, chosen)) {
        if (!this.#put(test.pattern, chosen, chosen)) return false;
      }
    }
    for (const test of matches.sort((a, b) => width(a) - width(b))) {
      if (!this.#isAt(test.pattern, test.from, test.to) && !this.#put(test.pattern, test.from, test.to)) return false;
    }
    for (const { test, chosen } of this.#claims) {
      if (test.type !== "count") continue;
      let count = this.#starts.filter(({ key }) => key === test.pattern.key).length;
      for (; count < Math.min(chosen, 100); count++) if (!this.#put(test.pattern, 0, null)) return false;
    }
    return true;
  }

  /** What stands near the end. */
  #putLast(): boolean {
    const last = this.#claims.flatMap(({ test, positive }) =>
      test.type === "match" && positive && test.ofEnd ? [test.pattern] : [],
    );
    this.#cursor = Math.max(this.#cursor, last.length === 0 ? 0 : this.#length);
    return last.every((pattern) => this.#put(pattern, 0, null));
  }

  #isAt(pattern: FilePattern, from: number, to: number | null): boolean {
    return this.#starts.some(({ key, at }) => key === pattern.key && at >= from && (to === null || at <= to));
  }

  #putSome(): boolean {
    const denied = new Set(
      this.#claims.flatMap(({ test, positive }) =>
        test.type === "match" && test.to === null && positive === false ? [test.pattern.key] : [],
      ),
    );
    for (const { test, positive } of this.#claims) {
      if (test.type !== "some" || !positive) continue;
      let missing = test.count - test.patterns.filter(({ key }) => this.#placed.has(key)).length;
      for (const pattern of test.patterns) {
        if (missing <= 0) break;
        if (this.#placed.has(pattern.key) || denied.has(pattern.key)) continue;
        if (!this.#put(pattern, 0, null)) return false;
        missing--;
      }
    }
    return true;
  }

  /** Puts a match in, as early as it may begin, or where the cursor is. */
  #put(pattern: FilePattern, from: number, to: number | null): boolean {
    const sample = this.#samples.get(pattern.key) ?? pattern.sample;
    if (sample === null) return false;
    const { gap } = this.#layout;
    const isAnywhere = to === null;
    for (let at = isAnywhere ? Math.max(from, this.#cursor + gap) : from; to === null || at <= to; at++) {
      if (at + sample.length > MAX_LENGTH) return false;
      if (from !== to && (this.#isDenied(pattern, at) || !this.#isFree(at - gap, sample.length + 2 * gap))) continue;
      if (from === to && !this.#fits(at, sample)) return false;
      for (let i = 0; i < sample.length; i++) this.#cells.set(at + i, sample.charCodeAt(i));
      this.#length = Math.max(this.#length, at + sample.length);
      if (isAnywhere) this.#cursor = at + sample.length;
      this.#starts.push({ key: pattern.key, at, end: at + sample.length });
      this.#placed.add(pattern.key);
      return true;
    }
    return false;
  }

  #isDenied({ key }: FilePattern, at: number): boolean {
    return this.#claims.some(
      ({ test, positive }) =>
        test.type === "match" &&
        positive === false &&
        !test.ofEnd &&
        test.pattern.key === key &&
        at >= test.from &&
        (test.to === null || at <= test.to),
    );
  }

  #isFree(from: number, length: number): boolean {
    for (let at = Math.max(0, from); at < from + length; at++) if (this.#cells.has(at)) return false;
    return true;
  }

  #fits(at: number, sample: string): boolean {
    for (let i = 0; i < sample.length; i++) {
      const byte = this.#cells.get(at + i);
      if (byte !== undefined && byte !== sample.charCodeAt(i)) return false;
    }
    return true;
  }

  /** A size that is accepted and not less than what is written out. */
  #size(): number | null {
    let least = this.#length;
    let most = Number.POSITIVE_INFINITY;
    let isShort = false;
    let tail = 0;
    for (const { test, positive } of this.#claims) {
      if (test.type === "match" && test.ofEnd) {
        least = Math.max(least, -test.from);
        if (positive) isShort = true;
        else tail = Math.max(tail, 1 - test.from);
      }
      if (test.type !== "reaches" || test.base !== "") continue;
      if (positive) least = Math.max(least, test.size);
      else most = Math.min(most, test.size - 1);
    }
    const sizes = this.#claims.filter(({ test }) => test.type === "size");
    // Values change their acceptance at bounds only, and the one that was chosen lies between some.
    const chosen = sizes[0]?.chosen ?? 0;
    const far = this.#length + tail;
    const tried = isShort
      ? [least, least + 1]
      : [Math.max(chosen, far), Math.max(far, least), least, least + 1, least + 2];
    const candidates = tried.filter((size) => size >= least && size <= most);
    return candidates.find((size) => sizes.every((claim) => claim.accepts(size))) ?? null;
  }
}

/** What a claim's test says of a file: a number, 1 or 0 for true or false; null where that is not known. */
export function fileValue(claim: FileClaim, file: BuiltFile, theory: PatternTheory): number | null {
  const { test, positive } = claim;
  switch (test.type) {
    case "match": {
      const { pattern, from, to, ofEnd } = test;
      if (ofEnd) {
        const [low, high] = [from, to ?? 0].map((place) => Math.max(0, place + file.size)) as [number, number];
        return isReadable(pattern) ? Number(theory.firstMatch(pattern, file.bytes, low, high) !== null) : null;
      }
      if (from === 0 && to === null) {
        const found = theory.isIn(pattern, file.bytes);
        return found === null ? (positive && file.placed.has(pattern.key) ? 1 : null) : Number(found);
      }
      if (!isReadable(pattern)) return null;
      return theory.firstMatch(pattern, file.bytes, from, to) === null ? 0 : 1;
    }
    case "count":
      return isReadable(test.pattern) ? theory.count(test.pattern, file.bytes) : null;
    case "offset":
      return isReadable(test.pattern) ? theory.firstMatch(test.pattern, file.bytes, 0, null) : null;
    case "some": {
      const found = test.patterns.map((pattern) => theory.isIn(pattern, file.bytes));
      const certain = found.filter(
        (one, i) => one === true || (one === null && positive && file.placed.has(test.patterns[i]?.key ?? "")),
      );
      if (certain.length >= test.count) return 1;
      const open = found.filter((one) => one === null).length;
      return certain.length + open >= test.count && !positive ? null : 0;
    }
    case "number":
      return readNumber(test, file);
    case "reaches":
      // Elsewhere nothing but such claims says how far it reaches: proofs have looked at them.
      return test.base === "" ? Number(file.size >= test.size) : Number(positive);
    case "size":
      return file.size;
    case "other":
      return positive === null ? claim.chosen : Number(positive);
  }
}

/** Whether a pattern may match at the beginning of the file alone. */
function isOfStart({ program }: FilePattern): boolean {
  return program?.some((instruction) => instruction.op === "place" && instruction.type === "start") === true;
}

function isReadable(pattern: FilePattern): boolean {
  return !pattern.isLoose && (pattern.texts !== null || pattern.program !== null);
}

function readNumber(test: Extract<FileClaim["test"], { readonly type: "number" }>, file: BuiltFile): number | null {
  const { base, offset, size, signed, bigEndian } = test;
  if (base === "" && offset + size > file.size) return null;
  const region = file.regions.get(base);
  const byteAt = (at: number) => (base === "" ? file.bytes.bytes[at] : undefined) ?? region?.get(at) ?? 0;
  const bytes = Array.from({ length: size }, (_, i) => byteAt(offset + i));
  return numberOfBytes(bytes, signed, bigEndian);
}

/** Whether the match that would be put in for one pattern matches the other. */
export function placedSamples(
  pattern: FilePattern,
  samples: ReadonlyMap<string, string>,
  other: FilePattern,
  theory: PatternTheory,
): boolean {
  const sample = samples.get(pattern.key) ?? pattern.sample;
  return sample === null || theory.isIn(other, new FileBytes(sample)) !== false;
}
