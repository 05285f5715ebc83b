import type { Entity } from "../../findings/index.ts";
import type { Rule } from "../../yara/index.ts";
import type { LintRule } from "../rule.ts";

/** Source: a ruleset has one kind of object that it matches, docs.virustotal.com/reference/create-hunting-ruleset. */
export const mixedEntities: LintRule = {
  id: "mixed_entities",
  summary: "The rules of a file match one kind of object, as those of a ruleset must.",
  category: "schema",
  severity: "warning",
  preset: "default",
  needs: "types",
  onlyImporting: "vt",
  messages: { mixed: "{rule} is a rule for `{entity}`, {other} above it for `{otherEntity}`: no ruleset takes both" },
  fixable: false,
  since: "0.1.0",
  create: ({ file, report }) => {
    let first: { readonly rule: Rule; readonly entity: Entity } | null = null;
    let isTold = false;
    return {
      Rule(rule) {
        if (isTold) return;
        const entity = file.ownEntityOf(rule);
        if (entity === null) return;
        first ??= { rule, entity };
        if (entity === first.entity) return;
        isTold = true;
        const { name } = first.rule;
        report({
          messageId: "mixed",
          data: { rule: rule.name.name, entity, other: name.name, otherEntity: first.entity },
          at: { start: rule.name.start, end: rule.name.end },
          label: entity,
          related: [{ start: name.start, end: name.end, label: first.entity }],
          help: "Keep the rules for each kind of object in a file of their own.",
          subject: "mixed",
        });
      },
    };
  },
};
