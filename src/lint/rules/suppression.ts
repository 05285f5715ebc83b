import type { LintRule } from "../rule.ts";

export const suppression: LintRule = {
  id: "suppression",
  summary: "A comment that silences findings names them, silences something and says why where that is asked for.",
  category: "file",
  severity: "warning",
  preset: "default",
  needs: "tree",
  messages: {
    unnamed: "this comment silences nothing: it names no lint rule",
    misnamed: "this comment silences nothing: `{word}` is not how one begins that does",
    unused: "nothing here is reported by `{id}`, so nothing is silenced",
    unknown: "`{id}` is no lint rule, and nothing here has that code",
    unreasoned: "this comment does not say why it silences",
  },
  fixable: true,
  since: "0.1.0",
};
