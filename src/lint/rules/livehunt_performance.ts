import type { LintRule } from "../rule.ts";

export const livehuntPerformance: LintRule = {
  id: "livehunt_performance",
  summary: "A LiveHunt rule is fast enough for LiveHunt.",
  category: "schema",
  severity: "warning",
  preset: "default",
  needs: "compiler",
  messages: { fault: "LiveHunt refuses rules that are slow: {title} ({code})" },
  fixable: false,
  since: "0.1.0",
};
