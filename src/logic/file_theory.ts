import { type Dependencies, NONE, united, unitedAll } from "./dependencies.ts";
import { bytesOfNumber, type FileClaim, numberOfBytes, type Pinned } from "./file_claim.ts";
import { type BuiltFile, buildFile, type FileLayout, fileValue, placedSamples } from "./file_layout.ts";
import { foldAscii, type PatternTheory } from "./file_patterns.ts";
import { FILE_SIZE, type FilePattern, type FileTest, subjectsOf } from "./file_test.ts";

/** `file`: one that meets all claims, with what its terms' values are, by their texts. */
export type FileAnswer =
  | { readonly status: "sat"; readonly file: BuiltFile; readonly values: ReadonlyMap<string, number> }
  | { readonly status: "unsat"; readonly deps: Dependencies }
  | { readonly status: "unknown"; readonly reason: string; readonly deps: Dependencies };

const ROUNDS = 4;

/**
 * Whether there is a file of which all claims are true. Parts of a condition that say different things may still be
 * about the same bytes (`"abcdef"` and `"abcde"`, `$a at 0` and `$a in (0..10)`), so a file is put together and looked
 * at; where none is found, only a proof says that there is none. With `onlyProof` no file is put together: then it is
 * "unknown" whether there is one.
 */
export function solveFile(claims: readonly FileClaim[], theory: PatternTheory, onlyProof = false): FileAnswer {
  const pinned = pinBytes(claims);
  if ("conflict" in pinned) return { status: "unsat", deps: pinned.conflict };
  const contradicted = contradictionOf(claims, pinned);
  if (contradicted) return { status: "unsat", deps: contradicted };
  const entangled = entanglementOf(claims);
  if (entangled) return { status: "unknown", reason: entangled.reason, deps: entangled.deps };
  const samples = new Map<string, string>();
  const avoided = new Map<string, readonly FilePattern[]>();
  let failed: readonly FileClaim[] = claims;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, layout] of onlyProof ? [] : LAYOUTS.entries()) {
      if (i > 0 && failed !== claims && failed.every(isOfPatternsAlone)) break;
      theory.spend(claims.length << 2);
      const file = buildFile(claims, pinned, samples, layout);
      if (file === null) continue;
      const values = new Map<string, number>();
      const wrong = claims.filter((claim) => {
        const value = fileValue(claim, file, theory);
        if (value === null) return true;
        if (claim.positive === null) values.set(claim.text, value);
        return claim.positive === null ? !claim.accepts(value) : (value !== 0) !== claim.positive;
      });
      if (wrong.length === 0) return { status: "sat", file, values };
      if (wrong.length <= failed.length) failed = wrong;
    }
    const conflict = chooseSamples(claims, failed, theory, samples, avoided);
    if (conflict === "stuck") break;
    if (conflict !== null) return { status: "unsat", deps: conflict };
  }
  const names = failed.slice(0, 2).map(({ text }) => text);
  const reason = `no file was found for which ${names.join(" and ")} can be chosen as needed here`;
  return { status: "unknown", reason, deps: unitedAll(claims.map(({ deps }) => deps)) };
}

const LAYOUTS: readonly FileLayout[] = [
  { start: 64, gap: 2, filler: 0, isChosen: true },
  { start: 64, gap: 2, filler: 0xff, isChosen: false },
  { start: 0, gap: 1, filler: 0, isChosen: true },
  { start: 0, gap: 0, filler: 0, isChosen: true },
  { start: 64, gap: 2, filler: 0x7a, isChosen: true },
  { start: 4096, gap: 2, filler: 0, isChosen: true },
];

/** Whether another layout makes no difference to what a claim says. */
function isOfPatternsAlone({ test }: FileClaim): boolean {
  return isAnywhere(test) && test.type === "match" && !test.pattern.isWord && !test.pattern.isLoose;
}

/** A match of any place. */
function isAnywhere(test: FileTest): boolean {
  return test.type === "match" && !test.ofEnd && test.from === 0 && test.to === null;
}

type MatchClaim = FileClaim & { readonly test: Extract<FileTest, { readonly type: "match" }> };

function matchesOf(claims: readonly FileClaim[], positive: boolean): readonly MatchClaim[] {
  return claims.filter((claim): claim is MatchClaim => claim.test.type === "match" && claim.positive === positive);
}

// ---- bytes that are known

/** The bytes of the values and texts that stand at a known place. */
function pinBytes(claims: readonly FileClaim[]): Pinned | { readonly conflict: Dependencies } {
  const pinned = new Map<string, Map<number, { byte: number; deps: Dependencies }>>();
  for (const claim of claims) {
    const bytes = knownBytes(claim);
    if (bytes === null) continue;
    const region = pinned.get(bytes.base) ?? new Map();
    pinned.set(bytes.base, region);
    for (let i = 0; i < bytes.text.length; i++) {
      const byte = bytes.text.charCodeAt(i);
      const known = region.get(bytes.offset + i);
      if (known === undefined) region.set(bytes.offset + i, { byte, deps: claim.deps });
      else if (known.byte !== byte) return { conflict: united(known.deps, claim.deps) };
    }
  }
  return pinned;
}

function knownBytes({ test, positive, only }: FileClaim) {
  if (test.type === "number" && only !== null) {
    return { base: test.base, offset: test.offset, text: bytesOfNumber(only, test.size, test.bigEndian) };
  }
  if (test.type !== "match" || positive !== true || test.ofEnd || test.from !== test.to) return null;
  const { texts, ignoreCase, isLoose } = test.pattern;
  const text = texts?.length === 1 ? (texts[0] as string) : null;
  if (text === null || isLoose || (ignoreCase && /[A-Za-z]/.test(text))) return null;
  return { base: "", offset: test.from, text };
}

// ---- proofs

/** What known bytes, or other claims, say the opposite of. */
function contradictionOf(claims: readonly FileClaim[], pinned: Pinned): Dependencies | null {
  for (const claim of claims) {
    const against = againstBytes(claim, pinned) ?? againstCounts(claim, claims) ?? againstSize(claim, claims);
    if (against) return united(against, claim.deps);
  }
  for (const { test, positive, deps } of claims) {
    if (test.type !== "reaches" || positive) continue;
    const further = claims.find((claim) => {
      const { test: other } = claim;
      return other.type === "reaches" && claim.positive && other.base === test.base && other.size >= test.size;
    });
    if (further) return united(further.deps, deps);
  }
  const found = matchesOf(claims, true);
  for (const denied of matchesOf(claims, false)) {
    const proof = found.find((claim) => isContained(claim, denied) && isPrefix(denied, claim));
    if (proof) return united(proof.deps, denied.deps);
  }
  return null;
}

function againstBytes({ test, positive, accepts }: FileClaim, pinned: Pinned): Dependencies | null {
  if (test.type === "number") {
    const region = pinned.get(test.base);
    const bytes = Array.from({ length: test.size }, (_, i) => region?.get(test.offset + i));
    if (bytes.some((byte) => byte === undefined)) return null;
    const known = bytes as readonly { byte: number; deps: Dependencies }[];
    const value = numberOfBytes(
      known.map(({ byte }) => byte),
      test.signed,
      test.bigEndian,
    );
    return accepts(value) ? null : unitedAll(known.map(({ deps }) => deps));
  }
  if (positive !== false) return null;
  if (test.type === "reaches") {
    for (const [at, { deps }] of pinned.get(test.base) ?? []) if (at >= test.size - 1) return deps;
    return null;
  }
  const region = pinned.get("");
  if (region === undefined || test.type !== "match" || test.ofEnd || test.pattern.isWord || test.pattern.isLoose)
    return null;
  const { texts, ignoreCase } = test.pattern;
  const fold = (text: string) => (ignoreCase ? foldAscii(text) : text);
  for (const at of region.keys()) {
    if (at < test.from || (test.to !== null && at > test.to)) continue;
    for (const text of texts ?? []) {
      const stands = Array.from(text, (_, i) => region.get(at + i));
      const isThere = stands.every((s, i) => s && fold(String.fromCharCode(s.byte)) === fold(text[i] as string));
      if (isThere) return unitedAll(stands.map((s) => s?.deps ?? NONE));
    }
  }
  return null;
}

/** `3 of (…)` when too few are left, and the denial of it when enough are there. */
function againstCounts({ test, positive }: FileClaim, claims: readonly FileClaim[]): Dependencies | null {
  if (test.type !== "some") return null;
  const said = matchesOf(claims, positive !== true).filter(
    (claim) =>
      (positive === false || isAnywhere(claim.test)) && test.patterns.some((p) => p.key === claim.test.pattern.key),
  );
  const byKey = new Map(said.map((claim) => [claim.test.pattern.key, claim.deps]));
  const limit = positive ? test.patterns.length - test.count + 1 : test.count;
  if (byKey.size >= limit) return unitedAll([...byKey.values()].slice(0, limit));
  if (positive) return null;
  const keys = new Set(test.patterns.map(({ key }) => key));
  const other = claims.find(
    (claim) =>
      claim.test.type === "some" &&
      claim.positive === true &&
      claim.test.count - claim.test.patterns.filter(({ key }) => !keys.has(key)).length >= test.count,
  );
  return other?.deps ?? null;
}

/** What is longer than the file may be. */
function againstSize({ test, positive, most }: FileClaim, claims: readonly FileClaim[]): Dependencies | null {
  const isLimit = test.type === "size" || (test.type === "reaches" && test.base === "" && positive === false);
  const limit = test.type === "reaches" ? test.size - 1 : most;
  if (!isLimit || limit === null) return null;
  const longer = matchesOf(claims, true).find(({ test: { from, ofEnd, pattern } }) => {
    return (ofEnd ? 0 : from) + leastLength(pattern) > limit;
  });
  return longer?.deps ?? null;
}

/** Samples of what is no choice of texts are as short as can be. */
function leastLength({ texts, sample }: FilePattern): number {
  return texts ? Math.min(...texts.map((text) => text.length)) : (sample?.length ?? 0);
}

function isContained({ test: inner }: MatchClaim, { test: outer }: MatchClaim): boolean {
  if (inner.ofEnd !== outer.ofEnd) return isAnywhere(outer);
  return inner.from >= outer.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to));
}

/** Whether a match of one pattern always begins with one of the other. */
function isPrefix({ test: { pattern: start } }: MatchClaim, { test: { pattern: whole } }: MatchClaim): boolean {
  if (start.key === whole.key) return true;
  if (
    !start.texts ||
    !whole.texts ||
    start.isWord ||
    start.isLoose ||
    whole.isLoose ||
    (whole.ignoreCase && !start.ignoreCase)
  )
    return false;
  const fold = (text: string) => (start.ignoreCase ? foldAscii(text) : text);
  return whole.texts.every((text) => start.texts?.some((part) => fold(text).startsWith(fold(part))));
}

// ---- what cannot be looked into

/** Two claims that may say the same, or the opposite, without that it can be seen. */
function entanglementOf(claims: readonly FileClaim[]): { readonly reason: string; readonly deps: Dependencies } | null {
  const others = claims.filter(({ test }) => test.type === "other");
  for (const one of others) {
    const about = new Set(subjectsOf(one.test));
    if (about.size === 0) continue;
    for (const claim of claims) {
      if (claim.text === one.text || claim.text === `defined ${one.text}` || one.text === `defined ${claim.text}`)
        continue;
      const shared = subjectsOf(claim.test).find((subject) => about.has(subject));
      if (shared === undefined || !isEntangled(one, claim, shared)) continue;
      const reason = `${one.text} and ${claim.text} may rest on each other`;
      return { reason, deps: united(one.deps, claim.deps) };
    }
  }
  return null;
}

/** Parts that both hold, or both do not, are taken to be possible together; values are not. */
function isEntangled(one: FileClaim, other: FileClaim, subject: string): boolean {
  if (subject === FILE_SIZE) return true;
  if (one.positive === null && other.positive === null) return true;
  return (one.positive ?? true) !== (other.positive ?? true);
}

// ---- other samples

/** Looks for matches that do without what must not match; "stuck" where nothing changes. */
function chooseSamples(
  claims: readonly FileClaim[],
  failed: readonly FileClaim[],
  theory: PatternTheory,
  samples: Map<string, string>,
  avoided: Map<string, readonly FilePattern[]>,
): Dependencies | "stuck" | null {
  const denied = matchesOf(failed, false).filter(({ test }) => isAnywhere(test));
  if (denied.length === 0) return "stuck";
  let isChanged = false;
  for (const claim of matchesOf(claims, true)) {
    const { pattern } = claim.test;
    const met = denied.filter(({ test }) => placedSamples(pattern, samples, test.pattern, theory));
    for (const one of met) {
      if (theory.tellApart(pattern, [one.test.pattern]) === "none") return united(claim.deps, one.deps);
    }
    if (met.length === 0) continue;
    const known = avoided.get(pattern.key) ?? [];
    const all = [...new Map([...known, ...met.map(({ test }) => test.pattern)].map((p) => [p.key, p])).values()];
    if (all.length === known.length) continue;
    avoided.set(pattern.key, all);
    const found = theory.tellApart(pattern, all);
    if (found === "none") {
      const avoidedKeys = new Set(all.map(({ key }) => key));
      const against = matchesOf(claims, false).filter(
        ({ test }) => isAnywhere(test) && avoidedKeys.has(test.pattern.key),
      );
      return unitedAll([claim.deps, ...against.map(({ deps }) => deps)]);
    }
    if (found === "open") continue;
    samples.set(pattern.key, found);
    isChanged = true;
  }
  return isChanged ? null : "stuck";
}
