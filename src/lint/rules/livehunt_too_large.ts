import { MAX_RETROHUNT_RULES, MAX_RULESET_BYTES } from "../../vt/index.ts";
import type { LintRule } from "../rule.ts";

export const livehuntTooLarge: LintRule = {
  id: "livehunt_too_large",
  summary: "A file of LiveHunt rules is small enough to be a ruleset.",
  category: "schema",
  severity: "error",
  preset: "default",
  needs: "tree",
  onlyImporting: "vt",
  messages: {
    bytes: "this file has {bytes} bytes, and a ruleset may have {limit}",
    rules: "this file has {rules} rules, and a Retrohunt job takes {limit}",
  },
  options: {
    type: "object",
    properties: {
      max_bytes: { type: "integer", minimum: 1, description: "How many bytes a ruleset may have; 1 MB by default." },
    },
  },
  fixable: false,
  since: "0.1.0",
  create: ({ file, options, report }) => ({
    File() {
      const at = { start: 0, end: 0 };
      const help = "Split it into several rulesets.";
      const limit = Number(options.max_bytes ?? MAX_RULESET_BYTES);
      const bytes = Buffer.byteLength(file.source.text) + (file.source.hasByteOrderMark ? 3 : 0);
      if (bytes > limit) {
        const data = { bytes: String(bytes), limit: String(limit) };
        report({ messageId: "bytes", data, at, help, subject: "bytes" });
      }
      const { length } = file.rules;
      if (file.options.services?.retrohunt && length > MAX_RETROHUNT_RULES) {
        const data = { rules: String(length), limit: String(MAX_RETROHUNT_RULES) };
        report({ messageId: "rules", data, at, help, subject: "rules" });
      }
    },
  }),
};
