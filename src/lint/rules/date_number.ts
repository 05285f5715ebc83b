import type { Typing } from "../../translate/typing.ts";
import type { BinaryOperator, Expression, IntegerLiteral } from "../../yara/index.ts";
import { withoutParentheses } from "../../yara/without_parentheses.ts";
import { typingAbove } from "../field_comparison.ts";
import type { LintRule } from "../rule.ts";

/** Fields of any module that hold a moment; by their descriptions all count seconds since 1970. */
const MOMENT = /\.(?:first_submission_date|not_before|not_after|ingestion_time|\w*timestamp|sign_time)$/;
const ORDER: ReadonlySet<BinaryOperator> = new Set(["<", "<=", ">", ">="]);
const EQUALITY: ReadonlySet<BinaryOperator> = new Set(["==", "!="]);
/** 1970-01-01 as a number: nothing below it is meant for a day. */
const FIRST_DATE = 19_700_101n;
/** The years 2000 to 2100, in milliseconds. */
const MILLISECONDS = { from: 946_684_800_000, to: 4_102_444_800_000 };

export const dateNumber: LintRule = {
  id: "date_number",
  summary: "A moment is compared with seconds since 1970, as it is kept.",
  category: "schema",
  severity: "warning",
  preset: "default",
  needs: "types",
  messages: {
    date: "`{field}` counts seconds since 1970: {number} is no date there, but a day in 1970",
    milliseconds: "`{field}` counts seconds since 1970: {number} are milliseconds",
  },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => ({
    BinaryExpression({ operator, left, right }, ancestors) {
      if (!ORDER.has(operator) && !EQUALITY.has(operator)) return;
      const [first, second] = [withoutParentheses(left), withoutParentheses(right)];
      const literal = first.kind === "IntegerLiteral" ? first : second;
      const subject = literal === first ? second : first;
      if (literal.kind !== "IntegerLiteral" || literal.value < FIRST_DATE) return;
      const meant = secondsMeant(literal, file.source.slice(literal));
      const field = meant && momentOf(subject, typingAbove(ancestors, file));
      if (!meant || !field) return;
      // A forged stamp of another module may be just that number.
      if (!ORDER.has(operator) && !field.startsWith("vt.")) return;
      const number = file.source.slice(literal);
      const { start, end } = literal;
      report({
        messageId: meant.kind,
        data: { field, number },
        at: { start, end },
        help: `Write ${meant.seconds}, which is ${new Date(meant.seconds * 1000).toISOString().slice(0, 10)}.`,
        fix: { title: `Write ${meant.seconds}`, safe: false, edits: [{ start, end, text: String(meant.seconds) }] },
      });
    },
  }),
};

function momentOf(subject: Expression, typing: Typing | null): string | null {
  const reference = typing?.referenceOf(subject);
  return reference?.type.kind === "integer" && MOMENT.test(reference.path) ? reference.path : null;
}

/** What a number was meant to say, in seconds; null where it may well be seconds already. */
function secondsMeant({ value }: IntegerLiteral, written: string) {
  const number = Number(value);
  if (number >= MILLISECONDS.from && number <= MILLISECONDS.to) {
    return { kind: "milliseconds", seconds: Math.floor(number / 1000) } as const;
  }
  const [, year, month, day] = /^((?:19[7-9]|20\d)\d)(\d\d)(\d\d)$/.exec(written) ?? [];
  if (day === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isDay ? ({ kind: "date", seconds: date.getTime() / 1000 } as const) : null;
}
