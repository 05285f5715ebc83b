import type { LintRule } from "../rule.ts";

export const entityFolder: LintRule = {
  id: "entity_folder",
  summary: "A rule stands in the folder of the objects that it matches, where folders are given to them.",
  category: "metadata",
  severity: "warning",
  preset: "default",
  needs: "types",
  onlyImporting: "vt",
  messages: { elsewhere: "{rule} is a rule for `{entity}`, and rules for `{expected}` are kept here" },
  fixable: false,
  since: "0.1.0",
  create: ({ file, report }) => ({
    Rule(rule) {
      const expected = file.options.folderEntity ?? null;
      if (expected === null) return;
      const entity = file.ownEntityOf(rule);
      if (entity === null || entity === expected) return;
      const { name } = rule;
      const declared = rule.meta?.entries.find(({ key }) => key.name === "target_entity");
      report({
        messageId: "elsewhere",
        data: { rule: name.name, entity, expected },
        at: { start: name.start, end: name.end },
        label: entity,
        related: declared ? [{ start: declared.start, end: declared.end, label: "said here" }] : [],
        help: "Move it to the folder of its kind, or correct its `target_entity`.",
        subject: name.name,
      });
    },
  }),
};
