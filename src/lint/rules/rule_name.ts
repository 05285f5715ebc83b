import type { Identifier } from "../../yara/index.ts";
import { withPatience } from "../patience.ts";
import type { LintRule } from "../rule.ts";

/** Which names match; null: that takes too long. */
type NameTest = (names: readonly string[]) => readonly boolean[] | null;

/** In milliseconds, for all names of a file: far more than any pattern needs that does not try them in every way. */
const PATIENCE = 500;
/** What has been slow some times is slow on purpose. */
const MAX_SLOW = 3;

/** Made once: a repository has thousands of files and one pattern. */
const known = new Map<string, NameTest>();

export const ruleName: LintRule = {
  id: "rule_name",
  summary: "A rule's name has the form that the repository has agreed on.",
  category: "metadata",
  severity: "warning",
  preset: "strict",
  needs: "tree",
  messages: {
    form: "`{name}` does not match the pattern for names, `{pattern}`",
    slow: "not all names are checked: the pattern `{pattern}` takes too long on `{name}`",
  },
  options: {
    properties: {
      pattern: { type: "string", format: "regex", description: "A regular expression that every name must match." },
    },
  },
  fixable: false,
  since: "0.1.0",
  create: ({ options: { pattern }, report }) => {
    if (typeof pattern !== "string") return {};
    const names: Identifier[] = [];
    return {
      Rule({ name }) {
        names.push(name);
      },
      finish() {
        const test = testOf(pattern);
        // A deadline takes time to set: each name gets its own only where all of them together miss it.
        const all = test(names.map(({ name }) => name));
        let isSlow = false;
        for (const [i, { name, start, end }] of names.entries()) {
          const isMatch = all === null ? (test([name])?.[0] ?? null) : all[i];
          const finding = { data: { name, pattern }, at: { start, end } };
          if (isMatch === false) report({ messageId: "form", ...finding });
          if (isMatch !== null || isSlow) continue;
          isSlow = true;
          const help = "Write it so that a text matches it in one way only: `(a+)+` matches in many.";
          report({ messageId: "slow", ...finding, help, subject: "slow" });
        }
      },
    };
  },
};

function testOf(pattern: string): NameTest {
  let test = known.get(pattern);
  if (test === undefined) {
    const regexp = new RegExp(pattern, "u");
    const patient = withPatience((names: readonly string[]) => names.map((name) => regexp.test(name)), PATIENCE);
    let slow = 0;
    test = (names) => {
      const found = slow < MAX_SLOW ? patient(names) : null;
      if (found === null) slow++;
      return found;
    };
    known.set(pattern, test);
  }
  return test;
}
