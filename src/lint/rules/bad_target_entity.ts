import { nearestWord } from "../../text/index.ts";
import { isRuleEntity, RULE_ENTITIES } from "../../vt/index.ts";
import type { LintRule } from "../rule.ts";

export const badTargetEntity: LintRule = {
  id: "bad_target_entity",
  summary: "What a hunting rule says that it matches is a kind of object that rules exist for.",
  category: "metadata",
  severity: "warning",
  preset: "default",
  needs: "tree",
  onlyImporting: "vt",
  messages: { unknown: '"{value}" is no kind of object that rules match' },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => ({
    Meta({ key, value }) {
      if (key.name !== "target_entity") return;
      const { start, end } = value;
      const text = value.kind === "StringLiteral" ? value.value : file.source.slice(value);
      if (isRuleEntity(text) && value.kind === "StringLiteral") return;
      const meant = meantBy(text);
      report({
        messageId: "unknown",
        data: { value: text },
        at: { start, end },
        help: meant === null ? `Write ${RULE_ENTITIES.join(", ")}: one of them.` : `Did you mean "${meant}"?`,
        fix:
          meant === null
            ? null
            : { title: `Write "${meant}"`, safe: true, edits: [{ start, end, text: `"${meant}"` }] },
      });
    },
  }),
};

function meantBy(text: string): string | null {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  if (/^ips?(?:_addr)?$/.test(word)) return "ip_address";
  return isRuleEntity(word) ? word : nearestWord(word, RULE_ENTITIES);
}
