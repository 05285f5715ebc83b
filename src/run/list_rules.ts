import type { RuleMetadata } from "../findings/index.ts";
import { LINT_RULES } from "../lint/registry.ts";
import type { Need, Preset } from "../lint/rule.ts";

export interface ListedRule extends RuleMetadata {
  readonly preset: Preset;
  readonly needs: Need;
}

/** Every lint rule, without its code. */
export function listRules(): ListedRule[] {
  return LINT_RULES.map(({ id, summary, category, severity, fixable, since, preset, needs }) => {
    return { id, summary, category, severity, preset, needs, fixable, since };
  });
}
