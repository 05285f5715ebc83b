import { LEGACY_VARIABLES } from "../../vt/index.ts";
import type { LintRule } from "../rule.ts";

/**
 * A rule may be named that another file declares, where rulesets are put together from files; the official compiler
 * sees one file at a time, so this is asked of the whole repository.
 */
export const unknownIdentifier: LintRule = {
  id: "unknown_identifier",
  summary: "A condition names only what is declared: variables, rules, modules.",
  category: "syntax",
  severity: "error",
  preset: "default",
  needs: "repository",
  messages: { unknown: "nothing declares `{name}`" },
  fixable: false,
  since: "0.1.0",
  create: ({ file, report }) => ({
    File() {
      const own = new Set(file.rules.map(({ name }) => name.name));
      for (const { code, help, span } of file.nameFaults) {
        if (code !== "undefined_identifier") continue;
        const name = file.source.slice(span);
        if (LEGACY_VARIABLES.has(name)) continue;
        report({
          messageId: "unknown",
          data: { name },
          at: span,
          help,
          subject: name,
          ...(own.has(name) ? {} : { settlement: { kind: "unless_declared" as const, name } }),
        });
      }
    },
  }),
};
