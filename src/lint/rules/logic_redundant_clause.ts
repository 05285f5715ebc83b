import { clausePlaces } from "../clause_places.ts";
import type { LintRule } from "../rule.ts";
import { ruleLogic } from "../rule_logic.ts";

export const logicRedundantClause: LintRule = {
  id: "logic_redundant_clause",
  summary: "Every clause of a condition says something that the others do not.",
  category: "logic",
  severity: "note",
  preset: "default",
  needs: "types",
  // Rules on files alone repeat themselves for speed: `all of them` first, then what it implies. Nothing is proved
  // about their clauses but that they exclude each other.
  onlyImporting: "vt",
  messages: {
    implied: "{rule} says this already in another clause: without it, it matches the same",
    always: "{rule} matches everything: its condition is always true",
  },
  fixable: false,
  since: "0.1.0",
  create: ({ file, report }) => ({
    Rule(rule) {
      const logic = ruleLogic(rule, file);
      if (logic === null) return;
      const data = { rule: rule.name.name };
      const { clauses, facts } = logic;
      const condition = rule.condition?.expression;
      // What is always true says nothing, and has been left out of the clauses.
      if (condition && (facts.isAlwaysTrue || clauses.length === 0)) {
        if (condition.kind === "BooleanLiteral") return;
        report({
          messageId: "always",
          data,
          at: { start: condition.start, end: condition.end },
          label: "always true",
          severity: "warning",
          help: "Write what the rule is to look for.",
          subject: `${rule.name.name} always`,
        });
        return;
      }
      for (const { clause, by } of facts.redundant) {
        const { place, from } = clauses[clause] ?? {};
        // What another rule says twice is not this rule's fault.
        if (place === undefined || from !== null) continue;
        const others = by.flatMap((i) => clauses[i] ?? []);
        report({
          messageId: "implied",
          data,
          at: { start: place.range.start, end: place.range.end },
          label: "implied",
          related: others.map(({ place: { range } }) => ({ start: range.start, end: range.end, label: "by this" })),
          notes: others.length === 0 ? [] : [`implied by: ${clausePlaces(others, file.source)}`],
          help: "Remove it; or, if it was meant to say something else, look for a text or a field that was copied.",
          subject: `${rule.name.name} ${place.text}`,
        });
      }
    },
  }),
};
