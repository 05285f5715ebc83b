import { RELATIONS, type Relation } from "../findings/index.ts";
import type { Rule, StringLiteral } from "../yara/index.ts";

/** The relation that an author means a rule to have to its query: `meta: vti_relation = "narrower"`. */
export interface Intent {
  /** Null for a word that names no relation. */
  readonly relation: Relation | null;
  /** `vti_relation_reason`, for the reader. */
  readonly reason: string | null;
  readonly value: StringLiteral;
}

export function intentOf(rule: Rule): Intent | null {
  let value: StringLiteral | null = null;
  let reason: string | null = null;
  for (const entry of rule.meta?.entries ?? []) {
    if (entry.value.kind !== "StringLiteral") continue;
    if (entry.key.name === "vti_relation") value = entry.value;
    else if (entry.key.name === "vti_relation_reason") reason = entry.value.value;
  }
  if (value === null) return null;
  const word = value.value.trim().toLowerCase();
  const relation = RELATIONS.find((name) => name === word) ?? null;
  return { relation, reason, value };
}
