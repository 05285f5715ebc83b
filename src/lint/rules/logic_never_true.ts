import { clausePlaces } from "../clause_places.ts";
import type { LintRule } from "../rule.ts";
import { ruleLogic } from "../rule_logic.ts";

export const logicNeverTrue: LintRule = {
  id: "logic_never_true",
  summary: "A condition can hold of something.",
  category: "logic",
  severity: "warning",
  preset: "default",
  needs: "types",
  messages: {
    clause: "{rule} can never match: this is never true",
    clauses: "{rule} can never match: these clauses exclude each other",
  },
  fixable: false,
  since: "0.1.0",
  create: ({ file, report }) => ({
    Rule(rule) {
      const logic = ruleLogic(rule, file);
      if (logic === null || logic.facts.conflict === null) return;
      const [first, ...others] = logic.facts.conflict.flatMap((i) => logic.clauses[i] ?? []);
      const at = first?.place.range ?? rule.condition?.expression ?? rule.name;
      // `condition: false` is how hunters switch a rule off.
      if (others.length === 0 && rule.condition?.expression.kind === "BooleanLiteral") return;
      report({
        messageId: others.length === 0 ? "clause" : "clauses",
        data: { rule: rule.name.name },
        at: { start: at.start, end: at.end },
        label: others.length === 0 ? "never true" : "this",
        related: others.map(({ place }) => ({
          start: place.range.start,
          end: place.range.end,
          label: "excludes this",
        })),
        notes: [
          ...(others.length === 0 ? [] : [`excluded by: ${clausePlaces(others, file.source)}`]),
          "Nothing meets what is asked for here, so the rule never fires and nobody is told.",
        ],
        help: "Look for a test that was meant of another element, an `and` that should be `or`, or bounds that are swapped.",
        subject: `${rule.name.name} never`,
      });
    },
  }),
};
