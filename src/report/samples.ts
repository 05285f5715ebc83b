import { visible } from "../text/index.ts";
import { jsonText } from "./json_text.ts";
import { logText } from "./log_text.ts";
import { Styles } from "./styles.ts";

/** One sample kept beside a rule, and what became of it. */
export interface ReportedSample {
  readonly path: string;
  readonly yaraRule: string;
  readonly sample: string;
  readonly expected: string;
  readonly outcome: string;
  readonly passed: boolean;
  readonly clauses: readonly string[];
  readonly reason: string | null;
}

export interface ReportedSamples {
  readonly results: readonly ReportedSample[];
  readonly rules: number;
  readonly rulesWithSamples: number;
  readonly unused: readonly { readonly folder: string; readonly reason: string }[];
}

export function samplesJson({ results, rules, rulesWithSamples, unused }: ReportedSamples): string {
  const passed = results.filter((result) => result.passed).length;
  const summary = { rules, rulesWithSamples, samples: results.length, passed, failed: results.length - passed };
  return jsonText({ version: 1, summary, results, unused });
}

/** As a test runner shows it: a line a sample, under its rule; what failed says why. */
export function samplesPretty({ results, rules, rulesWithSamples, unused }: ReportedSamples, colour: boolean): string {
  const styles = new Styles(colour);
  const lines: string[] = [];
  let rule = "";
  for (const result of results) {
    const title = `${result.path}#${result.yaraRule}`;
    if (title !== rule) lines.push(styles.bold(visible(title)));
    rule = title;
    const mark = result.passed ? styles.good("ok") : styles.severity("error", "FAILED");
    lines.push(`  ${mark} ${visible(result.sample)}: ${result.passed ? "" : "should "}${wanted(result)}`);
    if (result.reason !== null) lines.push(`    ${visible(result.reason)}`);
    for (const clause of result.clauses) lines.push(`    not true: ${short(clause)}`);
  }
  for (const { folder, reason } of unused) {
    lines.push(`${styles.severity("warning", "unused")} ${visible(folder)}: ${visible(reason)}`);
  }
  const failed = results.filter((result) => !result.passed).length;
  const without = rules - rulesWithSamples;
  if (lines.length > 0) lines.push("");
  const bare = without === 1 ? "; 1 rule has no samples" : without > 1 ? `; ${without} rules have no samples` : "";
  lines.push(`${results.length - failed} passed, ${failed} failed${bare}`);
  return logText(lines.map((line) => `${line}\n`).join(""));
}

function wanted({ passed, expected, outcome, reason }: ReportedSample): string {
  if (passed) return expected === "match" ? "matches" : "does not match";
  const wish = expected === "match" ? "match" : "not match";
  if (outcome === "undecided") return `${wish}, and ${reason === null ? "the sample does not say" : "is undecided"}`;
  return outcome === "failed" ? `${wish}, and could not be tried` : wish;
}

function short(text: string): string {
  const line = visible(text.replace(/\s+/g, " ").trim());
  return line.length > 110 ? `${line.slice(0, 109)}…` : line;
}
