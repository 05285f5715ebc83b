import { expect, test } from "vitest";
import { DISTANCE, tryEdits, verdictOn } from "../../src/lint/drift_trial.ts";
import { lintFile } from "../../src/lint/lint_file.ts";
import { LintedFile } from "../../src/lint/linted_file.ts";
import { queryDrift } from "../../src/lint/rules/query_drift.ts";
import { applyEdits, SourceFile } from "../../src/text/index.ts";
import { type LogicalExpression, type Node, printNode, visit } from "../../src/yara/index.ts";
import { pick, type Random, seeded } from "../translate/random_conditions.ts";
import { messagesOf } from "../translate/unlocked_compiler.ts";

/**
 * Queries and rules that were written without each other, over the same few fields: whatever is advised must make a
 * rule that the official compiler takes, that says nothing twice, and that is no farther from its query than before.
 */
const RUNS = process.env.HUNTLINT_ORACLE === "full" ? 20_000 : 250;

const TEXTS = ["mshta", "MSHTA.exe", "a.b", "32:x", "http", "HTTP://x", "doc", "docx"];
const WORDS = ["mshta", "a", "doc", "docx", "lnk"];
const SIZES = ["5KB", "10KB", "10240", "2MB", "3000000", "1.5MB"];
const COUNTS = [1, 3, 5, 20];
const TYPES = ["lnk", "msi", "docx", "doc"];
const BEHAVIOUR: Readonly<Record<string, readonly string[]>> = {
  behavior_processes: ["processes_created", "command_executions", "processes_terminated"],
  behavior_files: ["files_written", "files_opened"],
  behavior_services: ["services_created", "services_started"],
};

function queryTerm(random: Random): string {
  const kinds: readonly (() => string)[] = [
    () => `${pick(random, Object.keys(BEHAVIOUR))}:"${pick(random, TEXTS)}"`,
    () => `name:"${pick(random, TEXTS)}"`,
    () => `engines:"${pick(random, TEXTS)}"`,
    () => `tag:${pick(random, WORDS)}`,
    () => `type:${pick(random, TYPES)}`,
    () => `metadata:"${pick(random, TEXTS)}"`,
    () => `size:${pick(random, SIZES)}${pick(random, ["+", "-"])}`,
    () => `p:${pick(random, COUNTS)}${pick(random, ["+", "-", ""])}`,
    () => `s:${pick(random, COUNTS)}${pick(random, ["+", "-"])}`,
  ];
  return pick(random, kinds)();
}

function query(random: Random, depth = 2): string {
  if (depth === 0 || random() < 0.4) return `${random() < 0.15 ? "NOT " : ""}${queryTerm(random)}`;
  const parts = Array.from({ length: 2 }, () => query(random, depth - 1));
  return random() < 0.5 ? parts.join(" ") : `(${parts.join(" OR ")})`;
}

const textTest = (random: Random, operand: string): string => {
  const text = pick(random, TEXTS);
  if (random() < 0.15) return `${operand} matches /${text.replace(/[./]/g, "\\$&")}/${pick(random, ["", "i"])}`;
  return `${operand} ${pick(random, ["icontains", "contains", "iequals", "istartswith", "endswith"])} "${text}"`;
};

function textTests(random: Random, operand: string): string {
  const tests = Array.from({ length: pick(random, [1, 1, 2, 2, 3]) }, () => textTest(random, operand));
  return tests.join(pick(random, [" or ", " or ", " and ", " /* as well */ or "]));
}

function loops(random: Random): string {
  const fields = BEHAVIOUR[pick(random, Object.keys(BEHAVIOUR))] as readonly string[];
  const body = textTests(random, "p");
  const all = fields.slice(0, pick(random, [1, 2, 3]));
  const made = all.map(
    (field) => `for any p in vt.behaviour.${field} : ( ${random() < 0.8 ? body : textTests(random, "p")} )`,
  );
  return made.length === 1 ? (made[0] as string) : `(${made.join("\n or ")})`;
}

function ruleTerm(random: Random): string {
  const kinds: readonly (() => string)[] = [
    () => loops(random),
    () => loops(random),
    () => `(${textTests(random, "vt.metadata.file_name")})`,
    () => `for any e, s in vt.metadata.signatures : ( ${textTests(random, "s")} )`,
    () =>
      `for any t in vt.metadata.tags : ( t == "${pick(random, WORDS)}"${random() < 0.4 ? ` or t == "${pick(random, WORDS)}"` : ""} )`,
    () => `vt.metadata.file_type == vt.FileType.${pick(random, TYPES).toUpperCase()}`,
    () => `vt.metadata.exiftool["Title"] icontains "${pick(random, TEXTS)}"`,
    () =>
      `filesize ${pick(random, [">", ">=", "<", "<="])} ${pick(random, ["5KB", "10KB", "0x2800", "2MB", "3000000"])}`,
    () => `vt.metadata.analysis_stats.malicious ${pick(random, [">", ">=", "<", "<=", "=="])} ${pick(random, COUNTS)}`,
    () => `vt.metadata.times_submitted ${pick(random, [">", ">=", "<"])} ${pick(random, COUNTS)}`,
  ];
  return pick(random, kinds)();
}

function condition(random: Random, depth = 2): string {
  if (depth === 0 || random() < 0.4) return `${random() < 0.12 ? "not " : ""}${ruleTerm(random)}`;
  const parts = Array.from({ length: 2 }, () => condition(random, depth - 1));
  return random() < 0.5 ? `(${parts.join(" or ")})` : parts.join("\n and ");
}

/** Operands that stand twice in one `and` or `or`. */
function repeatsIn(file: LintedFile): Set<string> {
  const repeats = new Set<string>();
  const seek = (node: LogicalExpression) => {
    const said = node.operands.map((operand: Node) => printNode(operand));
    for (const [i, text] of said.entries()) if (said.indexOf(text) < i) repeats.add(text);
  };
  for (const { condition } of file.rules) if (condition !== null) visit(condition, { LogicalExpression: seek });
  return repeats;
}

function read(text: string): LintedFile {
  return new LintedFile(new SourceFile("hunt.yar", text));
}

function errorsOf(text: string): string[] {
  return messagesOf(text).filter((message) => message.startsWith("error"));
}

const ACTIVE = [{ rule: queryDrift, severity: "warning", options: {} }] as const;

test(`advice makes rules that are no worse: ${RUNS} pairs`, { timeout: 1_800_000 }, () => {
  const random = seeded(Number(process.env.HUNTLINT_SEED ?? 20));
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  const faults: string[] = [];
  const twice: string[] = [];
  for (let run = 0; run < RUNS; run++) {
    const [asked, wanted] = [query(random), condition(random)];
    const meta = `target_entity = "file" vti_query = "${asked.replace(/["\\]/g, "\\$&")}"`;
    const text = `import "vt"\nrule Hunt {\n meta: ${meta}\n condition:\n ${wanted}\n}\n`;
    const file = read(text);
    const [rule] = file.rules;
    if (rule === undefined || errorsOf(text).length > 0) throw new Error(`the test writes no rule: ${text}`);
    const [judged] = file.judgedQueriesOf(rule);
    if (!judged || judged.relation === null || judged.relation === "equivalent" || judged.relation === "unknown")
      continue;
    const fault = (what: string, more = "") => faults.push(`${what}: ${asked}\n  ${wanted}\n  ${more}`);
    const check = (what: string, after: string, isAdvised: boolean) => {
      count(what);
      const edited = read(after);
      const [made] = edited.rules;
      const [then] = made === undefined ? [] : edited.judgedQueriesOf(made);
      if (edited.parsed.errors.length > 0) return fault(`${what} does not parse`, after);
      const [error] = errorsOf(after);
      if (error !== undefined) return fault(`${what} does not compile`, error);
      const distance = DISTANCE[then?.relation ?? "unknown"];
      if (isAdvised && distance > DISTANCE[judged.relation ?? "unknown"]) fault(`${what} is worse`, after);
      // What its author says twice is said twice in a copy too.
      const repeats = repeatsIn(file).size > 0 ? [] : [...repeatsIn(edited)];
      if (repeats.length > 0) twice.push(`${what}: ${asked}\n  ${wanted}\n  ${repeats}\n${after}`);
    };
    const trial = tryEdits(judged, rule, file);
    const { isUseless } = verdictOn(judged, trial);
    if (trial.kind === "tried") {
      if (isUseless) count("useless");
      check("advice", applyEdits(text, [...trial.edits]), !isUseless);
    } else count(trial.kind);
    if (trial.kind === "broken") fault("broken");
    const fix = lintFile(file, ACTIVE).flatMap(({ diagnostic }) => diagnostic.fix ?? [])[0];
    if (fix !== undefined) check("fix", applyEdits(text, [...fix.edits]), true);
  }
  if (process.env.HUNTLINT_SHOW)
    console.log(counts, faults.length, twice.length, faults.slice(0, Number(process.env.HUNTLINT_SHOW)).join("\n\n"));
  expect(faults).toEqual([]);
  // It means the same: where whole operands become others, that two become the same is seen only once they are written.
  expect(twice.length, twice.join("\n\n")).toBeLessThanOrEqual((counts.get("advice") ?? 0) / 1000);
});
