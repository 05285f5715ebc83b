import { reportChecks } from "../query_findings.ts";
import type { LintRule } from "../rule.ts";

export const queryWrongEntity: LintRule = {
  id: "query_wrong_entity",
  summary: "A query searches one kind of object, with modifiers of that kind.",
  category: "query",
  severity: "error",
  preset: "default",
  needs: "queries",
  onlyImporting: "vt",
  messages: { fault: "{message}" },
  fixable: true,
  since: "0.1.0",
  create: (context) =>
    reportChecks(context, [
      "entity_in_branch",
      "missing_entity",
      "modifier_of_another_entity",
      "negated_entity",
      "repeated_entity",
      "two_entities",
      "unknown_entity",
    ]),
};
