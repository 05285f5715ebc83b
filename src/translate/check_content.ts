import { type Expression, type Term, termsOf } from "../vti/index.ts";
import { type QueryCheck, withoutGroups } from "./check_query.ts";

/**
 * What `content:` may stand beside. Source: https://docs.virustotal.com/docs/vtgrep: together with these few, joined
 * by AND; among each other by AND or OR; never OR between content and anything else.
 */
const BESIDE = new Set(["size", "type", "fs", "ls", "imphash", "positives", "tag", "submissions"]);

export function checkContent(root: Expression, check: QueryCheck): void {
  const { terms, entity, faults } = check;
  if (entity !== "file" || !terms.some(isContent)) return;
  const refused = refusedAlternatives(root).flatMap(termsOf);
  for (const term of terms) {
    if (isContent(term) || isEntity(term) || refused.includes(term)) continue;
    const name = canonicalName(term, check);
    if (name !== null && BESIDE.has(name)) continue;
    // An unknown modifier has been named already.
    if (term.modifier !== null && name === null) continue;
    const shown = term.modifier === null ? "free text" : `\`${term.modifier.text}:\``;
    const message = `${shown} cannot stand beside \`content:\`, which searches on its own index`;
    const help = `beside it stand ${[...BESIDE].map((each) => `\`${each}\``).join(", ")} only`;
    faults.add("error", "content_combination", term.range, message, help);
  }
  for (const { range } of refusedAlternatives(root)) {
    const message = "OR between `content:` and another modifier: VirusTotal refuses such a search";
    const help = "join content searches by OR among themselves, the rest by AND, or make two queries of it";
    faults.add("error", "content_combination", range, message, help);
  }
}

/** The ORs that have a content search on one side and something else on another. */
function refusedAlternatives(expression: Expression): readonly Expression[] {
  const bare = withoutGroups(expression);
  switch (bare.kind) {
    case "Term":
      return [];
    case "NotExpression":
      return refusedAlternatives(bare.operand);
    case "AndExpression":
      return bare.operands.flatMap(refusedAlternatives);
    case "OrExpression": {
      const isMixed = (operand: Expression) => termsOf(operand).some((term) => !isContent(term) && !isEntity(term));
      if (termsOf(bare).some(isContent) && bare.operands.some(isMixed)) return [bare];
      return bare.operands.flatMap(refusedAlternatives);
    }
  }
}

function isContent(term: Term): boolean {
  return term.modifier?.name === "content";
}

function isEntity(term: Term): boolean {
  return term.modifier?.name === "entity";
}

function canonicalName(term: Term, { table, entity }: QueryCheck): string | null {
  if (term.modifier === null) return null;
  return table.find(entity, term.modifier.name)?.row.modifier ?? null;
}
