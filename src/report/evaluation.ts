import { visible } from "../text/index.ts";
import { jsonText } from "./json_text.ts";
import { logText } from "./log_text.ts";
import { Styles } from "./styles.ts";

/** true, false, or null: the record does not say. */
export type Verdict = boolean | null;

export interface EvaluatedClauses {
  readonly matches: Verdict;
  readonly clauses: readonly { readonly text: string; readonly holds: Verdict }[];
}

export function evaluationJson({ matches, clauses }: EvaluatedClauses): string {
  return jsonText({ version: 1, matches, clauses });
}

export function evaluationPretty({ matches, clauses }: EvaluatedClauses, colour: boolean): string {
  const styles = new Styles(colour);
  const mark = (holds: Verdict) =>
    holds === null ? styles.severity("warning", "?") : holds ? styles.good("+") : styles.severity("error", "-");
  const verdict = matches === null ? "undecided" : matches ? "match" : "no match";
  const lines = clauses.map(({ text, holds }) => `  ${mark(holds)} ${visible(text.replace(/\s+/g, " ").trim())}`);
  const open = clauses.some(({ holds }) => holds === null)
    ? "  ? means that the record does not say: only VirusTotal knows, or a term is missing from `terms`.\n"
    : "";
  return logText(`${styles.bold(verdict)}\n${lines.map((line) => `${line}\n`).join("")}${open}`);
}
