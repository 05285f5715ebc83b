import type { ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Diagnostic, type JudgedQuery, type LintReport, RELATIONS, SEVERITIES } from "../findings/index.ts";
import type { Edit, Range } from "../text/index.ts";
import { CannotRun } from "./cannot_run.ts";

/** A place that a finding of another place names. */
export interface WrittenPlace {
  readonly path: string;
  readonly range: Range;
  readonly label?: string;
}

export interface WrittenFinding
  extends Pick<Diagnostic, "rule" | "severity" | "message">,
    Partial<Pick<Diagnostic, "messageId" | "help" | "yaraRule" | "notes" | "fix" | "fingerprint">> {
  readonly range: Range;
  readonly label?: string;
  readonly related: readonly WrittenPlace[];
}

export interface WrittenQuery extends JudgedQuery {
  /** Of the rule that keeps it. */
  readonly ruleRange?: Range | null;
}

export interface WrittenFile {
  readonly path: string;
  readonly rules: readonly string[];
  readonly findings: readonly WrittenFinding[];
  readonly queries: readonly WrittenQuery[];
}

/** What `lint --format json` writes. */
export interface WrittenReport extends Pick<LintReport, "shard" | "hidden"> {
  readonly files: readonly WrittenFile[];
}

/** More runs than this share no repository's files. */
const MAX_SHARDS = 100_000;
/** No text that is read is longer. */
const MAX_OFFSET = 2 ** 31;
/** Of lists and objects; what huntlint writes is not half as deep, a witness being a record. */
const MAX_DEPTH = 100;

const text = { type: "string" };
const textOrNull = { type: ["string", "null"] };
const truth = { type: "boolean" };
const whole = (minimum: number, maximum: number) => ({ type: "integer", minimum, maximum });
const listOf = (items: object) => ({ type: "array", items });
const shape = (required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}) => ({
  type: "object",
  required: Object.keys(required),
  properties: { ...required, ...optional },
});
const orNull = (schema: { readonly type: string }) => ({ ...schema, type: [schema.type, "null"] });
/** What reports of other minor versions lack; it reads as this. */
const preset = <T>(schema: object, value: T) => ({ ...schema, default: value });

const position = shape({ line: whole(1, MAX_OFFSET), column: whole(1, MAX_OFFSET), offset: whole(0, MAX_OFFSET) });
const range = shape({ start: position, end: position });
const START = { line: 1, column: 1, offset: 0 };
const name = { type: "string", pattern: "^[^\\0]+$" };
const count = whole(0, MAX_OFFSET);
const edit = shape({ start: count, end: count, text });
const finding = shape(
  {
    rule: { type: "string", pattern: "^[a-z][a-z0-9_]*$" },
    severity: { enum: SEVERITIES },
    message: text,
    range,
    related: listOf(shape({ path: name, range }, { label: text })),
  },
  {
    messageId: text,
    help: textOrNull,
    yaraRule: textOrNull,
    label: text,
    notes: listOf(text),
    fix: orNull(shape({ safe: truth, edits: listOf(edit) }, { title: preset(text, "Change it") })),
    fingerprint: text,
  },
);
const difference = shape(
  {
    side: { enum: ["query", "rule"] },
    clause: text,
    direction: { enum: ["narrower", "broader"] },
    scope: truth,
    reason: text,
    witness: orNull({ type: "object" }),
  },
  {
    explanation: preset(text, ""),
    example: preset(textOrNull, null),
    range: preset(orNull(range), null),
    counterpart: preset(orNull(shape({ text, range: orNull(range) })), null),
    literals: preset(orNull(shape({ own: text, other: text })), null),
    spots: preset(
      listOf(shape({ text, instead: textOrNull, operand: text, repeats: truth, range }, { before: text, rule: text })),
      [],
    ),
  },
);
const query = shape(
  {
    yaraRule: text,
    source: { enum: ["meta", "comment"] },
    text,
    relation: { enum: [...RELATIONS, null] },
    complete: truth,
    differences: listOf(difference),
    unchecked: listOf(shape({ text, range: orNull(range), reason: text })),
  },
  {
    key: preset(textOrNull, null),
    range: preset(range, { start: START, end: START }),
    notes: preset(listOf(text), []),
    ruleRange: orNull(range),
  },
);
const SCHEMA = shape(
  { files: listOf(shape({ path: name, rules: listOf(text), findings: listOf(finding), queries: listOf(query) })) },
  {
    shard: shape({ index: whole(1, MAX_SHARDS), count: whole(1, MAX_SHARDS) }, { run: text }),
    hidden: shape({ errors: count, warnings: count, notes: count }),
  },
);

/**
 * Reads what `lint --format json` wrote. Whoever wrote the file may be a stranger: it is validated, and what is read
 * is as the types say. `shown` is what the file is called.
 *
 * @throws CannotRun with what is wrong
 */
export function readReport(content: string, shown: string): WrittenReport {
  const cannot = (fault: string) => new CannotRun(`${shown} is no report of \`huntlint lint --format json\`: ${fault}`);
  if (content.trim() === "") throw cannot("it is empty");
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    throw new CannotRun(`${shown} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { version, runs } = (typeof value === "object" ? (value ?? {}) : {}) as Partial<Record<string, unknown>>;
  if (Array.isArray(runs)) throw cannot("it is SARIF");
  if (Number.isInteger(version) && version !== 1) {
    throw new CannotRun(`${shown} is a report of version ${version}: merge it with the huntlint that wrote it`);
  }
  if (version !== 1) throw cannot("it has no `version`");
  if (isDeep(value)) throw cannot("it is nested too deep");
  const ajv = new Ajv2020({ allowUnionTypes: true, useDefaults: true });
  const validate = ajv.compile<WrittenReport>(SCHEMA);
  if (!validate(value)) throw cannot(faultOf(validate.errors?.[0]));
  const fault = disorderIn(value);
  if (fault !== null) throw cannot(fault);
  return value;
}

function faultOf(error: ErrorObject | undefined): string {
  if (error === undefined) return "it is not as it should be";
  const { allowedValues } = error.params as { readonly allowedValues?: readonly unknown[] };
  const place = error.instancePath
    .replace(/\/(\d+)(?=\/|$)/g, "[$1]")
    .replace(/\//g, ".")
    .replace(/^\./, "");
  const values = allowedValues === undefined ? "" : `: ${allowedValues.join(", ")}`;
  return `${place === "" ? "it" : `\`${place}\``} ${error.message}${values}`;
}

/** What a schema cannot say: something ends before it begins, or there are more of something than there can be. */
function disorderIn({ files, shard }: WrittenReport): string | null {
  if (shard !== undefined && shard.index > shard.count) return "`shard.index` is greater than `shard.count`";
  const paths = new Set<string>();
  for (const [i, { path, findings, queries }] of files.entries()) {
    if (paths.has(path)) return `${path} is there twice`;
    paths.add(path);
    for (const [j, { range, related, fix }] of findings.entries()) {
      const ranges = [range, ...related.map((place) => place.range)];
      if (!ranges.every(isOrdered) || !(fix?.edits ?? []).every((edit: Edit) => edit.start <= edit.end)) {
        return `\`files[${i}].findings[${j}]\` ends before it begins`;
      }
    }
    const backwards = queries.findIndex(({ range, ruleRange }) => ![range, ruleRange ?? range].every(isOrdered));
    if (backwards >= 0) return `\`files[${i}].queries[${backwards}]\` ends before it begins`;
  }
  return null;
}

function isOrdered({ start, end }: Range): boolean {
  return start.offset <= end.offset;
}

/** Asked without recursion: what comes after may recurse, for as deep as it is then known to be. */
function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
  return false;
}
