import { resolve } from "node:path";
import { compareQueries, compareQueryWithRule, compareRules, type RuleSide } from "../drift/index.ts";
import type { ComparisonResult, Entity, LintReport, TranslationResult } from "../findings/index.ts";
import { SourceFile } from "../text/index.ts";
import { translateQuery } from "../translate/translate_query.ts";
import { translateRule } from "../translate/translate_rule.ts";
import { useSchema } from "../vt/index.ts";
import { CannotRun } from "./cannot_run.ts";
import type { Selection } from "./configuration.ts";
import { ruleIn } from "./find_rule.ts";
import { lintPaths } from "./lint_paths.ts";

export interface LintSettings extends Selection {
  /** Absolute; the process's own where not given. */
  readonly cwd?: string;
  /** A configuration file instead of the nearest. */
  readonly config?: string;
  /** Whether the official compiler checks each file too. */
  readonly compiler?: boolean;
}

/**
 * Lints files, folders and globs; none: what the configuration names. Findings are in the report, places as UTF-16
 * offsets.
 *
 * @throws CannotRun where there is nothing to lint, a named path is missing, or the configuration is wrong
 */
export async function lint(paths: readonly string[] = [], settings: LintSettings = {}): Promise<LintReport> {
  const { cwd = resolve("."), ...request } = settings;
  const surroundings = { cwd, readInput: async () => new Uint8Array(), inputName: "<stdin>" };
  const { report, problems } = await lintPaths({ ...request, paths }, surroundings).finally(() => useSchema(null));
  if (problems.length > 0) throw new CannotRun(problems.join("; "));
  return report;
}

/** The text of a query, or of a rule file and, where it holds several rules, the name of one. */
export type QueryOrRule = { readonly query: string } | { readonly rule: string; readonly name?: string };

export interface TranslateSettings {
  /** Where the text does not say. */
  readonly entity?: Entity;
  /** The new rule's name. */
  readonly name?: string;
  /** Every field that a term may mean. */
  readonly wide?: boolean;
  /** Only what is new to VirusTotal. */
  readonly newOnly?: boolean;
}

/**
 * A query as a LiveHunt rule, or a rule as a query. What could not be said is in the result.
 *
 * @throws CannotRun where a file does not hold the rule
 */
export function translate(from: QueryOrRule, settings: TranslateSettings = {}): TranslationResult {
  useSchema(null);
  if ("query" in from) return translateQuery(from.query, settings);
  const { rule, file, source } = sideOf(from.rule, from.name);
  return translateRule(rule, file, source, settings.entity === undefined ? {} : { entity: settings.entity });
}

/**
 * The second's relation to the first; of a query and a rule, whatever their order, the rule's to the query.
 *
 * @throws CannotRun where a query does not parse, or a file does not hold the rule
 */
export function compare(
  first: QueryOrRule,
  second: QueryOrRule,
  settings: { readonly entity?: Entity } = {},
): ComparisonResult {
  useSchema(null);
  const options = { entity: settings.entity ?? null };
  if ("rule" in first && "rule" in second) {
    return compareRules(sideOf(first.rule, first.name), sideOf(second.rule, second.name), options);
  }
  if ("query" in first && "query" in second) return read(compareQueries(first.query, second.query, options));
  const [query, rule] = "query" in first ? [first, second] : [second, first];
  if (!("query" in query) || !("rule" in rule)) throw new CannotRun("compare takes queries and rules");
  return read(compareQueryWithRule(query.query, sideOf(rule.rule, rule.name), options));
}

function read({ result, faults }: ReturnType<typeof compareQueries>): ComparisonResult {
  if (result === null) throw new CannotRun(`the query does not parse: ${faults[0]?.message ?? "it is empty"}`);
  return result;
}

function sideOf(text: string, name: string | undefined): RuleSide {
  return ruleIn(new SourceFile("<rule>", text), name ?? null);
}
