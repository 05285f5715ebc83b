import { SEVERITIES, type Severity } from "../findings/index.ts";
import { counted } from "./counted.ts";
import type { TextPart } from "./fit_text.ts";

/** What findings have no annotation, in a sentence; null where all have one. */
export function withoutAnnotation(leftOut: Readonly<Record<Severity, number>>): string | null {
  const without = SEVERITIES.filter((severity) => leftOut[severity] > 0).map((severity) =>
    counted(leftOut[severity], severity),
  );
  return without.length === 0 ? null : `GitHub shows ten annotations of a kind; without one are ${without.join(", ")}.`;
}

/** A comment's parts as a job summary, with what only a summary needs to say. */
export function changeSummary(parts: readonly TextPart[], leftOut: Readonly<Record<Severity, number>>): TextPart[] {
  const [head, ...rest] = parts;
  const missing = withoutAnnotation(leftOut);
  if (head === undefined || missing === null) return [...parts];
  return [{ ...head, text: `${head.text}\n\n${missing}` }, ...rest];
}
