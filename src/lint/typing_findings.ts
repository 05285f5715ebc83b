import type { TypingProblem } from "../translate/typing_problem.ts";
import type { Listener, RuleContext } from "./rule.ts";

/** Reports the problems of conditions that have one of these codes: lint rules on types differ in nothing else. */
export function reportTyping({ file, report }: RuleContext, codes: readonly TypingProblem["code"][]): Listener {
  return {
    Rule(rule) {
      const typing = file.typingOf(rule);
      if (typing === null || typing.problems.length === 0) return;
      for (const { code, span, message, help, suggestion } of typing.problems) {
        if (!codes.includes(code)) continue;
        const isRenaming = suggestion !== null && /^\w+(?:\.\w+)*$/.test(suggestion);
        report({
          messageId: "fault",
          data: { message, ...(suggestion === null ? {} : { suggestion }) },
          at: span,
          help,
          fix: isRenaming
            ? {
                title: `Replace it by \`${suggestion}\``,
                safe: false,
                edits: [{ start: span.start, end: span.end, text: suggestion }],
              }
            : null,
        });
      }
    },
  };
}
