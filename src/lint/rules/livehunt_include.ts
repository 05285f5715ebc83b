import type { LintRule } from "../rule.ts";

/** Source: "include statements" are not accepted, docs.virustotal.com/docs/writing-yara-rules-for-livehunt. */
export const livehuntInclude: LintRule = {
  id: "livehunt_include",
  summary: "A LiveHunt ruleset includes no other file.",
  category: "schema",
  severity: "error",
  preset: "default",
  needs: "tree",
  // Other rules may be meant for scanners, which do include.
  onlyImporting: "vt",
  messages: { include: "LiveHunt refuses rulesets with `include`" },
  fixable: false,
  since: "0.1.0",
  create: ({ report }) => ({
    Include({ start, end, path }) {
      report({
        messageId: "include",
        at: { start, end },
        help: "Put the included rules into this file: private rules are not reported by themselves.",
        subject: path.value,
      });
    },
  }),
};
