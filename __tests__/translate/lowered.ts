import { and, type Formula } from "../../src/logic/index.ts";
import { lowerRule } from "../../src/translate/lower_rule.ts";
import type { LoweredRule } from "../../src/translate/lowered.ts";
import { loadSchema } from "../../src/vt/index.ts";
import { parse, type Rule } from "../../src/yara/index.ts";

/** The last rule of a file, lowered. */
export function loweredFile(text: string): LoweredRule {
  const { tree, errors } = parse(text);
  const faults = errors.filter((error) => error.severity === "error");
  if (faults.length > 0) throw new Error(`${faults[0]?.message} in ${text}`);
  const rules = tree.items.filter((item): item is Rule => item.kind === "Rule");
  return lowerRule(rules[rules.length - 1] as Rule, tree, { schema: loadSchema(), text });
}

/** A condition as one formula; `strings: …` may stand before it. */
export function loweredCondition(condition: string, strings = ""): Formula {
  const text = `import "vt" import "pe" rule r { ${strings} condition: ${condition} }`;
  return and(loweredFile(text).clauses.map(({ formula }) => formula));
}
