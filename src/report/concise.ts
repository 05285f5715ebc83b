import type { LintReport } from "../findings/index.ts";
import { visible } from "../text/index.ts";
import { logText } from "./log_text.ts";
import { Places } from "./places.ts";

/** One finding a line, as editors and `grep` read it: `path:line:column: severity rule: message`. */
export function concise(report: LintReport): string {
  const places = new Places(report);
  const lines = report.files.flatMap(({ findings }) =>
    findings.map(({ path, primary, severity, rule, message }) => {
      const { line, column } = places.rangeOf(path, primary).start;
      return `${visible(path)}:${line}:${column}: ${severity} ${rule}: ${oneLine(message)}\n`;
    }),
  );
  return logText(lines.join(""));
}

function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, " "));
}
