import { LIVEHUNT_MODULES } from "../../vt/index.ts";
import { MODULE_NAMES } from "../../yara/index.ts";
import type { LintRule } from "../rule.ts";

export const livehuntModule: LintRule = {
  id: "livehunt_module",
  summary: "A LiveHunt rule imports only modules that LiveHunt has.",
  category: "schema",
  severity: "error",
  preset: "default",
  needs: "tree",
  onlyImporting: "vt",
  messages: {
    unavailable: "LiveHunt does not have the module `{module}`",
    unknown: "YARA has no module `{module}`",
  },
  fixable: false,
  since: "0.1.0",
  create: ({ report }) => ({
    Import({ module }) {
      const { value, start, end } = module;
      if (LIVEHUNT_MODULES.has(value)) return;
      report({
        messageId: MODULE_NAMES.includes(value) ? "unavailable" : "unknown",
        data: { module: value },
        at: { start, end },
        help: `Remove it and what uses it. LiveHunt has ${[...LIVEHUNT_MODULES].join(", ")}.`,
      });
    },
  }),
};
