import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { RuleSide } from "../drift/index.ts";
import type { SourceFile } from "../text/index.ts";
import { parse, type Rule } from "../yara/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { readNamed, type Surroundings } from "./surroundings.ts";

/** `FILE#NAME` in its parts: split at the last `#`, unless the whole names a file. */
function splitRuleName(named: string, cwd: string): { readonly path: string; readonly name: string | null } {
  const at = named.lastIndexOf("#");
  if (at < 0 || existsSync(resolve(cwd, named))) return { path: named, name: null };
  return { path: named.slice(0, at), name: named.slice(at + 1) };
}

/**
 * The rule that `FILE` or `FILE#NAME` stands for.
 *
 * @throws CannotRun where there is no such file or rule, where a file of several rules is named without saying
 * which, and where the rule does not parse
 */
export async function findRule(named: string, surroundings: Surroundings): Promise<RuleSide> {
  const { path, name } = splitRuleName(named, surroundings.cwd);
  return ruleIn(await readNamed(path, surroundings), name);
}

/** As {@link findRule}, in a text that was read. */
export function ruleIn(source: SourceFile, name: string | null): RuleSide {
  const side = ruleAsItIs(source, name);
  const { rule } = side;
  const [fault] = faultsOf(side);
  if (fault !== undefined || rule.condition === null) {
    const { line, column } = source.positionAt(fault?.span.start ?? rule.start);
    const message = fault?.message ?? "it has no condition";
    throw new CannotRun(`${source.path}:${line}:${column}: rule ${rule.name.name} does not parse: ${message}`);
  }
  return side;
}

/** As {@link findRule}, the rule's own faults left to the caller. */
export async function findRuleAsItIs(named: string, surroundings: Surroundings): Promise<ReadRule> {
  const { path, name } = splitRuleName(named, surroundings.cwd);
  return ruleAsItIs(await readNamed(path, surroundings), name);
}

export interface ReadRule extends RuleSide {
  readonly errors: ReturnType<typeof parse>["errors"];
}

/** Why a rule does not parse; what is wrong elsewhere in its file is none of its business. */
export function faultsOf({ rule, errors }: ReadRule): ReadRule["errors"] {
  return errors.filter(
    ({ severity, span }) => severity === "error" && span.start >= rule.start && span.start <= rule.end,
  );
}

function ruleAsItIs(source: SourceFile, name: string | null): ReadRule {
  const { tree, errors } = parse(source.text);
  const rules = tree.items.filter((item) => item.kind === "Rule");
  return { rule: pickRule(rules, name, source.path), file: tree, source, errors };
}

/** The rule of a name, or the only one. */
function pickRule(rules: readonly Rule[], name: string | null, path: string): Rule {
  const names = listed(rules.map((rule) => rule.name.name));
  const found = name === null ? rules : rules.filter((rule) => rule.name.name === name);
  const [first] = found;
  if (rules.length === 0) throw new CannotRun(`${path} holds no rule`);
  if (first === undefined) throw new CannotRun(`${path} holds no rule ${name}, but ${names}`);
  if (name === null && found.length > 1) {
    throw new CannotRun(`${path} holds ${found.length} rules, say which as ${path}#NAME: ${names}`);
  }
  return first;
}

const MAX_LISTED = 8;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MAX_LISTED).join(", ");
  return names.length > MAX_LISTED ? `${shown} and ${names.length - MAX_LISTED} more` : shown;
}
