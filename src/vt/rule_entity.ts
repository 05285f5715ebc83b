import type { Entity } from "../findings/index.ts";

/** What a ruleset can be about: of all entities, those that rules exist for. */
export const RULE_ENTITIES = ["file", "url", "domain", "ip_address"] as const satisfies readonly Entity[];
export type RuleEntity = (typeof RULE_ENTITIES)[number];

export function isRuleEntity(name: string): name is RuleEntity {
  return (RULE_ENTITIES as readonly string[]).includes(name);
}
