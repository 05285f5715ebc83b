import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Entity, TranslationResult } from "../findings/index.ts";
import { type SourceFile, visible } from "../text/index.ts";
import { translateQuery } from "../translate/translate_query.ts";
import { reportFields, translateReport } from "../translate/translate_report.ts";
import { translateRule } from "../translate/translate_rule.ts";
import { CannotRun } from "./cannot_run.ts";
import { queryText } from "./compare.ts";
import { faultsOf, findRuleAsItIs, type ReadRule } from "./find_rule.ts";
import { jsonIn } from "./read_json.ts";
import { readNamed, type Surroundings } from "./surroundings.ts";

export interface TranslateOptions {
  readonly entity: Entity | null;
  /** The new rule's name; null: made from the query. */
  readonly name: string | null;
  readonly wide: boolean;
  readonly newOnly: boolean;
}

export interface Translation {
  readonly result: TranslationResult;
  /** The text that the result's ranges lie in. */
  readonly text: string;
  readonly source: SourceFile | null;
  /** What its caller may have meant instead. */
  readonly remark: string | null;
}

/** VTI query to LiveHunt rule; `-` is standard input. */
export async function translateToRule(
  query: string,
  options: TranslateOptions,
  surroundings: Surroundings,
): Promise<Translation> {
  const text = await queryText(query, surroundings);
  const { entity, name, wide, newOnly } = options;
  const result = translateQuery(text, {
    ...(entity === null ? {} : { entity }),
    ...(name === null ? {} : { name }),
    wide,
    newOnly,
  });
  return { result, text, source: null, remark: remarkOn(query, surroundings) };
}

/** A rule file is no query that anybody would search for. */
function remarkOn(query: string, { cwd }: Surroundings): string | null {
  if (!/\.yara?$/i.test(query) || !existsSync(resolve(cwd, query))) return null;
  const path = visible(query);
  return `${path} is a file, and was read as a query: --rule ${path} turns the rule in it into one`;
}

/**
 * LiveHunt rule to VTI query.
 *
 * @throws CannotRun where there is no such file or rule
 */
export async function translateToQuery(
  named: string,
  options: TranslateOptions,
  surroundings: Surroundings,
): Promise<Translation> {
  const side = await findRuleAsItIs(named, surroundings);
  const { rule, file, source } = side;
  const { entity } = options;
  const read = translateRule(rule, file, source, entity === null ? {} : { entity });
  const faults = faultsOf(side);
  const result = faults.length === 0 ? read : unread(read.entity, faults, source);
  return { result, text: source.text, source, remark: null };
}

/** Of half a condition there is no query: it would find something else. */
function unread(entity: Entity, faults: ReadRule["errors"], source: SourceFile): TranslationResult {
  const diagnostics = faults.map(({ severity, message, help, span }) => ({
    severity,
    message: `the rule does not parse: ${message}`,
    help,
    range: source.rangeOf(span),
  }));
  return { entity, output: null, complete: false, terms: [], diagnostics };
}

/**
 * A report's own values as a rule: those at `fields`, or all of them where none is named.
 *
 * @throws CannotRun where the file holds no report, or none of its values can be tested
 */
export async function translateFromReport(
  named: string,
  fields: readonly string[],
  options: TranslateOptions,
  surroundings: Surroundings,
): Promise<Translation> {
  const source = await readNamed(named, surroundings);
  const report = jsonIn(source);
  const known = reportFields(report);
  if ("error" in known) throw new CannotRun(`${source.path} is no report: ${known.error}`);
  const everything = [...new Set(known.fields.map(({ path }) => path.split(".").slice(0, 2).join(".")))];
  const { entity, name } = options;
  const result = translateReport(report, fields.length > 0 ? fields : everything, {
    ...(entity === null ? {} : { entity }),
    ...(name === null ? {} : { name }),
  });
  if ("error" in result) throw new CannotRun(`${source.path} is no report: ${result.error}`);
  const remark =
    fields.length > 0 ? null : "every value of the report is asked for: choose with --fields which of them matter";
  return { result, text: "", source: null, remark };
}
