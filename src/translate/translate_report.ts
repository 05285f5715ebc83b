import type { Entity, TranslatedTerm, TranslationDiagnostic, TranslationResult, Witness } from "../findings/index.ts";
import { and, type Collection, compare, exists, type Formula, not, RECORD, type Scalar } from "../logic/index.ts";
import { SourceFile } from "../text/index.ts";
import { loadSchema, type PathStep, parsePath, type Schema, type ValueType } from "../vt/index.ts";
import { recordOfReport } from "./api_report.ts";
import { collectionShape, scalarShape } from "./lower_scope.ts";
import { raiseCondition } from "./raise_condition.ts";
import { chosenRuleName, ruleName, ruleText } from "./rule_text.ts";

/** A value that a report has, at a path that a condition may use. */
export interface ReportField {
  /** `vt.metadata.tags[0]`, `vt.metadata.exiftool["FileType"]`: as `--fields` takes it. */
  readonly path: string;
  readonly value: string | number | boolean;
  /** How a condition names an enum's value; null for others. */
  readonly constant: string | null;
}

export interface TranslateReportOptions {
  readonly entity?: Entity | undefined;
  readonly name?: string | undefined;
}

export type ReportTranslation = TranslationResult | { readonly error: string };

/** More values than this at one path are no condition that anybody wants. */
const MAX_VALUES = 50;

/**
 * Every value of a report that a rule could test, in the order of the schema; or why it is none.
 *
 * @param report JSON: an object of VirusTotal's API v3, or a record
 */
export function reportFields(
  report: unknown,
): { readonly entity: Entity | null; readonly fields: readonly ReportField[] } | { readonly error: string } {
  const schema = loadSchema();
  const read = recordOfReport(report, schema);
  if ("error" in read) return read;
  const root = schema.module("vt");
  const fields = root === null ? [] : [...valuesOf(root, read.record, "vt", schema)];
  return { entity: read.entity ?? entityOf(read.record), fields };
}

/**
 * A rule that finds what has the same values at these paths. A path into a list without a place (`vt.metadata.tags`)
 * asks for every value that the report has there; fields of one element are asked of one element.
 */
export function translateReport(
  report: unknown,
  paths: readonly string[],
  options: TranslateReportOptions = {},
): ReportTranslation {
  const schema = loadSchema();
  const read = recordOfReport(report, schema);
  if ("error" in read) return read;
  const entity = options.entity ?? read.entity ?? entityOf(read.record) ?? "file";
  const nowhere = new SourceFile("report", "").rangeOf({ start: 0, end: 0 });
  const diagnostics: TranslationDiagnostic[] = [];
  const terms: TranslatedTerm[] = [];
  const chosen = new Selection();
  for (const path of paths) {
    const fault = choose(path, read.record, chosen, schema);
    if (fault !== null) diagnostics.push({ ...fault, severity: "error", range: nowhere });
    const fidelity = fault === null ? "exact" : "unsupported";
    terms.push({ text: path, range: nowhere, fidelity, reason: fault?.message ?? null, fields: [path] });
  }
  const root = schema.module("vt");
  const formula = root && new RecordReader(schema).formula(root, read.record, chosen, RECORD, "");
  if (!formula || formula.kind === "true") return { entity, output: null, complete: false, terms, diagnostics };
  const { expression, patterns, imports } = raiseCondition(formula, schema);
  const { name, reason } = options.name ? chosenRuleName(options.name) : { name: nameFor(paths), reason: null };
  if (reason !== null) {
    diagnostics.push({
      severity: "warning",
      message: `the rule is named \`${name}\`: ${reason}`,
      help: null,
      range: nowhere,
    });
  }
  const output = ruleText({
    name,
    imports,
    meta: [
      ["description", "Made of a report's own values"],
      ["target_entity", entity],
    ],
    patterns,
    remarks: [],
    condition: expression,
  });
  return { entity, output, complete: terms.every(({ fidelity }) => fidelity === "exact"), terms, diagnostics };
}

function nameFor(paths: readonly string[]): string {
  const words = paths.map((path) => path.replace(/^vt\./, "").replace(/\[[^\]]*\]/g, " "));
  return ruleName(["same", ...words].slice(0, 4));
}

/** The entity of a record: that of what it holds. */
function entityOf(record: Witness): Entity | null {
  if (isObject(record.metadata) || isObject(record.behaviour)) return "file";
  if (!isObject(record.net)) return null;
  if (isObject(record.net.url)) return "url";
  return isObject(record.net.domain) ? "domain" : "ip_address";
}

// ---- what is there

function* valuesOf(type: ValueType, value: unknown, path: string, schema: Schema): Generator<ReportField> {
  switch (type.kind) {
    case "struct":
      if (!isObject(value)) return;
      for (const field of schema.structFields(type).values()) {
        if (field.constant === null && Object.hasOwn(value, field.name)) {
          yield* valuesOf(field.type, value[field.name], `${path}.${field.name}`, schema);
        }
      }
      return;
    case "array":
      if (!Array.isArray(value)) return;
      for (const [i, item] of value.entries()) yield* valuesOf(type.element, item, `${path}[${i}]`, schema);
      return;
    case "map":
      if (!isObject(value)) return;
      for (const [key, item] of Object.entries(value)) {
        yield* valuesOf(type.value, item, `${path}[${quoted(key)}]`, schema);
      }
      return;
    default:
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return;
      yield { path, value, constant: constantOf(type, value, schema) };
  }
}

function quoted(key: string): string {
  return `"${key.replace(/["\\]/g, "\\$&")}"`;
}

function constantOf(type: ValueType, value: unknown, schema: Schema): string | null {
  return type.kind === "enum" && typeof value === "number" ? schema.constantName(type.name, value) : null;
}

// ---- what was chosen

/** Paths as a tree; a node without branches stands for all below it. */
class Selection {
  readonly branches = new Map<string, Selection>();
  /** Chosen as a whole, whatever else is chosen within. */
  isWhole = false;

  /** The branch of a step. `*` in a list: each of its elements. */
  branch(step: string): Selection {
    let branch = this.branches.get(step);
    if (!branch) {
      branch = new Selection();
      this.branches.set(step, branch);
    }
    return branch;
  }
}

const ANY = "*";

type Fault = Pick<TranslationDiagnostic, "message" | "help">;

/** Adds a path to the selection; or says why the report has nothing there. */
function choose(path: string, record: Witness, chosen: Selection, schema: Schema): Fault | null {
  const written = path.startsWith("vt.") ? path : `vt.${path}`;
  const steps = parsePath(written)?.slice(1);
  if (!steps || steps.length === 0) {
    return { message: `\`${path}\` is no path of a field`, help: "write one as `vt.metadata.file_type`" };
  }
  let type: ValueType | null = schema.module("vt");
  let values: unknown[] = [record];
  const places: string[] = [];
  for (const step of steps) {
    // `files_dropped.path` is any element's.
    while (step.kind === "member" && type?.kind === "array") {
      places.push(ANY);
      values = values.flatMap((value) => (Array.isArray(value) ? value : []));
      type = type.element;
    }
    const next: ValueType | null = type && typeAfter(type, step, schema);
    if (!next) {
      const name = step.kind === "member" ? step.name : "";
      const near = type && name !== "" ? schema.suggest(type, name) : null;
      return {
        message: `the vt module has no \`${written}\``,
        help: near === null ? null : `did you mean \`${near}\`?`,
      };
    }
    places.push(step.kind === "member" ? step.name : step.kind === "at" ? String(step.index) : ANY);
    values = values.flatMap((value) => valuesAfter(value, step));
    type = next;
  }
  const found = values.filter((value) => value !== undefined && value !== null);
  if (type === null || found.every(isEmpty)) {
    return { message: `the report has no value at \`${written}\``, help: "leave `--fields` out to see what it has" };
  }
  const count = [...found.flatMap((value) => [...valuesOf(type as ValueType, value, "", schema)])].length;
  if (count > MAX_VALUES) {
    return { message: `the report has ${count} values at \`${written}\``, help: "choose some: `…[0]`, `…[3]`" };
  }
  let node = chosen;
  for (const place of places) node = node.branch(place);
  node.isWhole = true;
  return null;
}

function isEmpty(value: unknown): boolean {
  return (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0);
}

function typeAfter(type: ValueType, step: PathStep, schema: Schema): ValueType | null {
  if (step.kind === "member") {
    const field = schema.members(type).get(step.name);
    return !field || field.constant !== null || field.type.kind === "function" ? null : field.type;
  }
  if (step.kind === "key") return null;
  if (type.kind === "array") return step.kind === "at" && typeof step.index === "string" ? null : type.element;
  return type.kind === "map" ? type.value : null;
}

function valuesAfter(value: unknown, step: PathStep): readonly unknown[] {
  if (step.kind === "member") return isObject(value) && Object.hasOwn(value, step.name) ? [value[step.name]] : [];
  if (step.kind === "at") {
    const holder = Array.isArray(value) || isObject(value) ? (value as Record<string | number, unknown>) : {};
    return Object.hasOwn(holder, step.index) ? [holder[step.index]] : [];
  }
  return Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
}

// ---- as a formula

class RecordReader {
  readonly #schema: Schema;

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  /** That the chosen values are as they are here. */
  formula(type: ValueType, value: unknown, chosen: Selection, scope: number, path: string): Formula {
    switch (type.kind) {
      case "struct":
        return and(
          [...this.#schema.structFields(type).values()].flatMap((field) => {
            const inner = within(chosen, [field.name]);
            const holder = isObject(value) && Object.hasOwn(value, field.name) ? value[field.name] : undefined;
            if (!inner || field.constant !== null || holder === undefined) return [];
            return [this.formula(field.type, holder, inner, scope, path === "" ? field.name : `${path}.${field.name}`)];
          }),
        );
      case "array": {
        const items = Array.isArray(value) ? value : [];
        const collection: Collection = collectionShape(type, scope, path);
        return and(
          items.flatMap((item, i) => {
            const inner = within(chosen, [String(i), ANY]);
            return inner ? [exists(collection, this.formula(type.element, item, inner, 0, ""))] : [];
          }),
        );
      }
      case "map": {
        const collection: Collection = collectionShape(type, scope, path);
        return and(
          Object.entries(isObject(value) ? value : {}).flatMap(([key, item]) => {
            const inner = within(chosen, [key, ANY]);
            if (!inner) return [];
            const isKey = compare({ scope: 0, path: "@key", type: type.key }, equality(key, type.key));
            return [exists(collection, and([isKey, this.formula(type.value, item, inner, 0, "@value")]))];
          }),
        );
      }
      default: {
        const scalar: Scalar = scalarShape(this.#schema, type, scope, path);
        if (typeof value === "boolean") {
          const isTrue = compare(scalar, { type: "true" });
          return value ? isTrue : not(isTrue);
        }
        return compare(scalar, equality(value, scalar.type));
      }
    }
  }
}

/** What is chosen at one of these branches; of a node chosen as a whole, everything. */
function within(chosen: Selection, steps: readonly string[]): Selection | null {
  if (chosen.isWhole) return chosen;
  const branches = steps.flatMap((step) => chosen.branches.get(step) ?? []);
  return branches.length > 1 ? joined(branches) : (branches[0] ?? null);
}

/** `[1].path` and `[*].sha256` both speak of the second element. */
function joined(selections: readonly Selection[]): Selection {
  const all = new Selection();
  all.isWhole = selections.some(({ isWhole }) => isWhole);
  const steps = new Set(selections.flatMap(({ branches }) => [...branches.keys()]));
  for (const step of steps) {
    all.branches.set(step, joined(selections.flatMap(({ branches }) => branches.get(step) ?? [])));
  }
  return all;
}

function equality(value: unknown, type: Scalar["type"]) {
  if (type !== "string") return { type: "range", min: Number(value), max: Number(value) } as const;
  return { type: "like", parts: [String(value)], start: true, end: true, ignoreCase: false } as const;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
