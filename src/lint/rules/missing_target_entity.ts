import type { Fix } from "../../findings/index.ts";
import type { Rule } from "../../yara/index.ts";
import type { LintedFile } from "../linted_file.ts";
import { insertedMeta } from "../meta_edits.ts";
import type { LintRule } from "../rule.ts";

export const missingTargetEntity: LintRule = {
  id: "missing_target_entity",
  summary: "A hunting rule says what it matches.",
  category: "metadata",
  severity: "note",
  preset: "strict",
  needs: "types",
  onlyImporting: "vt",
  messages: { missing: "{rule} does not say what it matches: it has no `target_entity`" },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => ({
    Rule(rule) {
      if (rule.condition === null) return;
      if (rule.meta?.entries.some(({ key }) => key.name === "target_entity")) return;
      const { name, start, end } = rule.name;
      report({
        messageId: "missing",
        data: { rule: name },
        at: { start, end },
        help: 'Write `target_entity = "file"`, "url", "domain" or "ip_address" in the meta section.',
        fix: fixOf(rule, file),
      });
    },
  }),
};

/** Safe where the fields that the rule uses leave no choice. */
function fixOf(rule: Rule, file: LintedFile): Fix | null {
  const own = file.ownEntityOf(rule);
  const entity = own ?? file.entityOf(rule);
  if (entity === null) return null;
  const line = `target_entity = "${entity}"`;
  const edit = insertedMeta(rule, file.source, [line]);
  return edit && { title: `Write \`${line}\``, safe: own !== null, edits: [edit] };
}
