import type { LintRule } from "../rule.ts";

const KEY = /^(?:date|modified|created|creation_date|last_modified|first_imported|updated|last_update)$/i;

export const metaDate: LintRule = {
  id: "meta_date",
  summary: "A date in meta is a day of the calendar, as YYYY-MM-DD.",
  category: "metadata",
  severity: "warning",
  preset: "strict",
  needs: "tree",
  messages: {
    none: "`{date}` is no day of the calendar",
    form: "`{date}` is not written as YYYY-MM-DD",
  },
  fixable: false,
  since: "0.1.0",
  create: ({ report }) => ({
    Meta({ key, value }) {
      if (value.kind !== "StringLiteral" || !KEY.test(key.name)) return;
      const date = value.value;
      const parts = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(date);
      if (parts !== null && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))) return;
      report({
        messageId: parts === null ? "form" : "none",
        data: { date },
        at: { start: value.start, end: value.end },
        help: "Tools that sort and filter rules by date read YYYY-MM-DD.",
        subject: `${key.name} ${date}`,
      });
    },
  }),
};

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
