import { Ajv2020 } from "ajv/dist/2020.js";
import { type ChangeReport, RELATIONS, RULE_CHANGES, type RuleChange, SEVERITIES } from "../findings/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { summarise } from "./summary.ts";

/**
 * A change report as a file, for a workflow that comments after the one that looked. Whoever wrote the file may be
 * a stranger: it is validated, and nothing but its findings is used of it; which pull request and which commit it is
 * about is never read from it.
 */
export function writeChange(report: ChangeReport): string {
  return `${JSON.stringify({ version: 1, ...report })}\n`;
}

/** Larger files are no reports of a change that somebody wants to read. */
const MAX_FILE_SIZE = 8 * 1024 * 1024;

const text = { type: "string", maxLength: 20_000 };
const textOrNull = { type: ["string", "null"], maxLength: 20_000 };
const count = { type: "integer", minimum: 0, maximum: 1_000_000 };
const object = (properties: Readonly<Record<string, object>>) => ({
  type: "object",
  required: Object.keys(properties),
  properties,
});
const listOf = (items: object) => ({ type: "array", maxItems: 5000, items });
const orNull = (schema: object) => ({ anyOf: [{ type: "null" }, schema] });

const position = object({ line: count, column: count, offset: count });
const range = object({ start: position, end: position });
const unchecked = object({ text, reason: text });
const difference = object({
  side: { enum: ["query", "rule", "first", "second"] },
  clause: text,
  direction: { enum: ["narrower", "broader"] },
  scope: { type: "boolean" },
  reason: text,
  explanation: text,
  witness: orNull({ type: "object" }),
  example: textOrNull,
  counterpart: orNull(object({ text })),
});
const comparison = {
  relation: { enum: RELATIONS },
  complete: { type: "boolean" },
  differences: listOf(difference),
  unchecked: listOf(unchecked),
  notes: listOf(text),
};
const finding = object({
  rule: { type: "string", pattern: "^[a-z][a-z0-9_]{0,99}$" },
  severity: { enum: SEVERITIES },
  message: text,
  data: { type: "object" },
  help: textOrNull,
  path: text,
  yaraRule: textOrNull,
  notes: listOf(text),
  fingerprint: text,
});
const change = object({
  kind: { enum: RULE_CHANGES },
  path: text,
  yaraRule: text,
  previousName: textOrNull,
  range: orNull(range),
  meaning: orNull(object(comparison)),
  lostSamples: listOf(object({ sample: text, expected: { enum: ["match", "nomatch"] }, clauses: listOf(text) })),
  findings: listOf(finding),
  fixed: count,
  queries: listOf(
    object({
      ...comparison,
      source: { enum: ["meta", "comment"] },
      key: textOrNull,
      text,
      relation: { enum: [...RELATIONS, null] },
    }),
  ),
  queryLines: listOf(object({ side: { enum: ["declared", "condition", "both"] }, text })),
  unsupported: listOf(unchecked),
});
const SCHEMA = object({
  version: { const: 1 },
  base: text,
  rules: listOf(change),
  elsewhere: listOf(finding),
  fixed: count,
  notes: listOf(text),
});

/**
 * Reads such a file. `head` is the commit that GitHub says it is about.
 *
 * @throws CannotRun where it is no such file
 */
export function readChange(content: string, head: string): ChangeReport {
  if (content.length > MAX_FILE_SIZE) throw new CannotRun("the findings file is larger than 8 MB");
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new CannotRun("the findings file is no JSON");
  }
  const ajv = new Ajv2020({ allowUnionTypes: true });
  const validate = ajv.compile<{ base: string; rules: RuleChange[] } & ChangeReport>(SCHEMA);
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    throw new CannotRun(`the findings file is none: ${error?.instancePath ?? ""} ${error?.message ?? ""}`);
  }
  const { base, rules, elsewhere, fixed, notes } = value;
  // The comment shows no counts of the repository.
  return { head, base, rules, elsewhere, fixed, notes, summary: summarise([]) };
}
