import type { Witness } from "../findings/index.ts";
import type { Schema } from "../vt/index.ts";
import { type File, parse, type Rule } from "../yara/index.ts";
import { ruleScope } from "./lower_scope.ts";
import { RuleTable } from "./rule_table.ts";
import { Symbols, TooLarge } from "./symbolic.ts";

/**
 * A record whose `terms` are named as the rule's formulas name them, so that people may write what stands in the
 * rule: `$a`, `#a`, `$a at 0`, `pe.is_dll()`. What has a value is defined, and a pattern that is counted or placed
 * is there.
 */
export function recordForRule(record: Witness, rule: Rule, file: File, schema: Schema): Witness {
  const given = record.terms;
  if (typeof given !== "object" || given === null) return record;
  const symbols = new Symbols(schema, RuleTable.of(file));
  const terms: Record<string, unknown> = {};
  const imply = (name: string, value: boolean) => {
    if (!Object.hasOwn(given, name) && !Object.hasOwn(terms, name)) terms[name] = value;
  };
  for (const [name, value] of Object.entries(given)) {
    const canonical = canonicalName(name, rule, symbols) ?? name;
    terms[canonical] = value;
    if (!canonical.startsWith("defined ")) imply(`defined ${canonical}`, true);
    const pattern = patternOf(canonical);
    if (pattern !== null && (canonical.startsWith("#") ? typeof value === "number" : value === true)) {
      imply(pattern, canonical.startsWith("#") && !canonical.includes(" in (") ? (value as number) > 0 : value !== 0);
    }
  }
  return { ...record, terms };
}

/** How lowering would spell an expression of this rule; null for what is none. */
function canonicalName(name: string, rule: Rule, symbols: Symbols): string | null {
  const { tree, errors } = parse(`rule r { condition: ${name} }`);
  const [read] = tree.items;
  if (read?.kind !== "Rule" || !read.condition || errors.some(({ severity }) => severity === "error")) return null;
  try {
    return symbols.of(read.condition.expression, ruleScope(rule)).text;
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

/** The pattern whose count, offset or anchored match a term is. */
function patternOf(canonical: string): string | null {
  const match = /^[$#@!](\(.*\))(?: at .*| in \(.*\)|\[\d+\])?$/s.exec(canonical);
  return match === null || canonical === `$${match[1]}` ? null : `$${match[1]}`;
}
