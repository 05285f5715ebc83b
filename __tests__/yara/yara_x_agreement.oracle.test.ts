import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { mutate, Random, tokensOf } from "../../scripts/yara_mutations.ts";
import { checkFile, parse, print } from "../../src/yara/index.ts";
import { type Agreement, compare, type Opinion, ourOpinions, SYNTAX_CODES } from "./agreement.ts";
import { LITERALS, ruleWithLiteral } from "./literals_at_random.ts";
import { type CompilerVerdict, OfficialCompiler } from "./yara_x.ts";
import { DISAGREEMENTS } from "./yara_x_disagreements.ts";

const isFull = process.env.HUNTLINT_ORACLE === "full";
const MUTANTS = isFull ? 24_000 : 2_400;
const LITERAL_RULES = isFull ? 20_000 : 2_000;
/** Of all mutants, as many may be accepted by one side and refused by the other. */
const TOLERATED = 0.001;

const fixtures = join(import.meta.dirname, "fixtures");
const corpus = resolve(import.meta.dirname, "../../../shared/corpus");

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.yara?$/.test(file))
    .sort()
    .map((file) => join(folder, file));

const compiler = new OfficialCompiler();
afterAll(() => compiler.close());

/** What rules of the fixtures refer to, so that a mutant of one of them can stand alone. */
const PREAMBLE = `${["pe", "math", "hash", "string", "time", "vt"].map((name) => `import "${name}"`).join(" ")}
${["shortest", "logic", "loops", "declarations"].map((name) => `rule ${name} { condition: true }`).join(" ")}
`;
/** Stands after a mutant whose delimiters were touched: does the fault show in the mutant, or here? */
const SENTINEL = "\nrule sentinel { condition: true }\n";

interface Seed {
  readonly head: readonly string[];
  readonly rest: readonly string[];
}

/** Whole rules, up to the name and from it on. */
function seedsOf(files: readonly string[]): Seed[] {
  const seeds: Seed[] = [];
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    for (const item of parse(text).tree.items) {
      if (item.kind !== "Rule" || item.end - item.start > 2500) continue;
      const { start, end } = item.name;
      seeds.push({ head: tokensOf(text.slice(item.start, start)), rest: tokensOf(text.slice(end, item.end)) });
    }
  }
  return seeds;
}

/** Cases by outcome, and the disagreements that nothing on the list explains. */
class Tally {
  readonly counts = { agree: 0, hidden: 0, died: 0, disagree: 0 };
  readonly unexplained: string[] = [];

  note(source: string, outcome: Agreement): void {
    this.counts[outcome.kind]++;
    if (outcome.kind !== "disagree") return;
    const { ours, theirs } = outcome;
    if (DISAGREEMENTS.some(({ explains }) => explains(source, ours, theirs))) return;
    const at = (ours[0] ?? theirs[0])?.offset ?? 0;
    const codes = (opinions: readonly Opinion[]) => opinions.map(({ code }) => code).join(" ") || "nothing";
    this.unexplained.push(`we: ${codes(ours)}, they: ${codes(theirs)}: ${source.slice(Math.max(0, at - 80), at + 80)}`);
  }

  get total(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0);
  }
}

/**
 * Many rules in one source, which is far cheaper; each error goes to the rule that it stands in. What does not agree
 * that way is asked again alone.
 */
async function compareTogether(rules: readonly string[], tally: Tally): Promise<void> {
  const starts: number[] = [];
  let together = PREAMBLE;
  for (const rule of rules) {
    starts.push(together.length);
    together += `${rule}\n\n`;
  }
  const [verdict] = await compiler.check([together]);
  const byRule: CompilerVerdict[] = rules.map((_, i) =>
    verdict === null || verdict === undefined
      ? null
      : verdict.filter(({ offset }) => offset >= (starts[i] as number) && offset < (starts[i + 1] ?? together.length)),
  );
  const again: string[] = [];
  rules.forEach((rule, i) => {
    const outcome = compare(ourOpinions(PREAMBLE + rule), byRule[i] as CompilerVerdict);
    if (outcome.kind === "agree" || outcome.kind === "hidden") tally.note(rule, outcome);
    else again.push(PREAMBLE + rule);
  });
  const verdicts = await compiler.check(again);
  again.forEach((source, i) => {
    tally.note(source, compare(ourOpinions(source), verdicts[i] as CompilerVerdict));
  });
}

async function compareMutants(seeds: readonly Seed[], count: number, seed: number): Promise<Tally> {
  const random = new Random(seed);
  const tally = new Tally();
  /** First faults of both sides that were reported on the same rule, where delimiters were touched. */
  const sameRule = { yes: 0, no: 0 };
  let together: string[] = [];
  let alone: { source: string; end: number }[] = [];
  for (let i = 0; i < count; i++) {
    const { head, rest } = random.pick(seeds);
    const tokens = [...head, `m_${i}`, ...rest];
    const from = random.below(20) === 0 ? 0 : head.length + 1;
    const { text, touchesDelimiter } = mutate(tokens, from, random);
    if (print(parse(text)) !== text) throw new Error(`printed otherwise: ${text}`);
    if (touchesDelimiter) {
      const source = PREAMBLE + text;
      alone.push({ source: source + SENTINEL, end: source.length });
    } else together.push(text);
    if (together.length >= 100 || i === count - 1) {
      await compareTogether(together, tally);
      together = [];
    }
    if (alone.length >= 100 || i === count - 1) {
      const verdicts = await compiler.check(alone.map(({ source }) => source));
      alone.forEach(({ source, end }, k) => {
        const ours = ourOpinions(source);
        const verdict = verdicts[k] as CompilerVerdict;
        tally.note(source, compare(ours, verdict));
        const theirs = verdict?.find(({ code }) => SYNTAX_CODES.has(code));
        const first = ours[0];
        if (first !== undefined && theirs !== undefined) {
          const isInMutant = (offset: number): boolean => offset < end;
          sameRule[isInMutant(first.offset) === isInMutant(theirs.offset) ? "yes" : "no"]++;
        }
      });
      alone = [];
    }
  }
  console.log(`${tally.total} mutants:`, tally.counts, "first fault on the same rule:", sameRule);
  expect(sameRule.no).toBeLessThan(0.05 * (sameRule.yes + sameRule.no));
  return tally;
}

function expectAgreement(tally: Tally): void {
  expect(tally.unexplained).toEqual([]);
  expect(tally.counts.disagree).toBeLessThanOrEqual(Math.max(1, TOLERATED * tally.total));
  // Where nothing can be said, nothing is shown: there must be little of that.
  expect(tally.counts.hidden + tally.counts.died).toBeLessThan(0.05 * tally.total);
}

describe("the official compiler and this parser", () => {
  test("take the fixtures", async () => {
    for (const file of filesBelow(fixtures)) {
      const text = readFileSync(file, "utf8");
      const [verdict] = await compiler.check([text]);
      expect(verdict?.filter(({ code }) => SYNTAX_CODES.has(code))).toEqual([]);
      expect(ourOpinions(text)).toEqual([]);
    }
  });

  test("agree on mutants of the fixtures", async () => {
    expectAgreement(await compareMutants(seedsOf(filesBelow(fixtures)), MUTANTS / 2, 20_260_101));
  });

  test.skipIf(!existsSync(corpus))("agree on mutants of public rules", async () => {
    expectAgreement(await compareMutants(seedsOf(filesBelow(corpus)), MUTANTS / 2, 20_260_102));
  });

  test.skipIf(!existsSync(corpus))("take the same public rules", async () => {
    const texts = filesBelow(corpus).map((file) => readFileSync(file, "utf8"));
    const tally = new Tally();
    for (const [i, verdict] of (await compiler.check(texts)).entries()) {
      const text = texts[i] as string;
      tally.note(text, compare(ourOpinions(text), verdict));
    }
    expectAgreement(tally);
  });

  test.each(LITERALS)("agree on %s literals put together at random", async (sort) => {
    const random = new Random(20_260_103);
    const tally = new Tally();
    for (let i = 0; i < LITERAL_RULES; i += 250) {
      const rules = Array.from({ length: 250 }, (_, k) => ruleWithLiteral(sort, `r_${i + k}`, random));
      await compareTogether(rules, tally);
    }
    expectAgreement(tally);
  });

  test("differ as the list says", async () => {
    for (const { example, explains, reason } of DISAGREEMENTS) {
      const [verdict] = await compiler.check([example]);
      const outcome = compare(ourOpinions(example), verdict as CompilerVerdict);
      if (outcome.kind !== "disagree") expect([reason, outcome.kind]).toEqual([reason, "died"]);
      else expect([reason, explains(example, outcome.ours, outcome.theirs)]).toEqual([reason, true]);
    }
  });
});

/** Codes about names, theirs and ours. */
const NAMES: Readonly<Record<string, string>> = {
  E012: "duplicate_rule",
  E013: "conflicting_name",
  E016: "empty_pattern_set",
  E017: "libyara_entrypoint",
  E022: "unused_pattern",
  E023: "duplicate_pattern",
  E025: "undefined_pattern",
};

/** Patterns' names swapped, doubled, misspelt or taken away, in what defines them and in what uses them. */
function mixNames(tokens: readonly string[], random: Random): string {
  const pieces = [...tokens];
  const places = pieces.flatMap((piece, i) => (/^[$#@!]\w/.test(piece) ? [i] : []));
  for (let n = 1 + random.below(2); n > 0 && places.length > 0; n--) {
    const at = random.pick(places);
    const piece = pieces[at] as string;
    const other = (pieces[random.pick(places)] as string).slice(1);
    pieces[at] = piece[0] + random.pick([other, other, `${piece.slice(1)}x`, `_${piece.slice(1)}`, ""]);
  }
  return pieces.join("");
}

describe("names", () => {
  test("each error of the compiler about a name is one of ours, at the same place, and the reverse", async () => {
    const seeds = seedsOf(filesBelow(fixtures)).filter(({ rest }) => rest.includes("strings"));
    const random = new Random(20_260_104);
    const sources = Array.from({ length: MUTANTS / 4 }, (_, i) => {
      const { head, rest } = random.pick(seeds);
      return `${PREAMBLE}${head.join("")}m_${i}${mixNames(rest, random)}`;
    });
    const wrong: string[] = [];
    let met = 0;
    for (const [i, verdict] of (await compiler.check(sources)).entries()) {
      const source = sources[i] as string;
      const { tree, errors } = parse(source);
      const ours = [...errors, ...checkFile(tree)];
      if (verdict === null || ours.some(({ code }) => !Object.values(NAMES).includes(code))) continue;
      for (const { code, offset } of verdict) {
        const name = NAMES[code];
        if (name === undefined) continue;
        met++;
        const isOurs = ours.some((found) => found.code === name && found.span.start === offset);
        if (!isOurs) wrong.push(`${code} at ${source.slice(offset, offset + 30)}: ${source}`);
      }
      if (verdict.length === 0 && ours.length > 0) wrong.push(`${ours[0]?.code} is ours alone: ${source}`);
    }
    console.log(`${met} errors about names`);
    expect(met).toBeGreaterThan(MUTANTS / 20);
    expect(wrong).toEqual([]);
  });
});
