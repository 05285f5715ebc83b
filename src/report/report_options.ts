import type { RuleMetadata } from "../findings/index.ts";

/** What a reporter knows beside the report. */
export interface ReportOptions {
  /** Whether escape codes for colours and links may be written. */
  readonly colour: boolean;
  /** Columns that text is wrapped to. */
  readonly width: number;
  /** huntlint's own. */
  readonly version: string;
  /** Every lint rule, whether it fired or not. */
  readonly rules: readonly RuleMetadata[];
}

export const FORMATS = ["pretty", "concise", "json", "sarif", "github", "markdown", "html", "junit"] as const;
export type Format = (typeof FORMATS)[number];

export function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}
