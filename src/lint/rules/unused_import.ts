import { type Expression, type Import, visit } from "../../yara/index.ts";
import { declaredEntity, type LintedFile } from "../linted_file.ts";
import type { LintRule } from "../rule.ts";

export const unusedImport: LintRule = {
  id: "unused_import",
  summary: "A file imports what its conditions use.",
  category: "style",
  severity: "note",
  preset: "strict",
  needs: "tree",
  messages: { unused: "no condition uses the module `{module}`" },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => ({
    File({ items }) {
      const imports = items.filter((item) => item.kind === "Import");
      // In a file that does not parse, the use may be in what was not read; an included file may use it.
      if (imports.length === 0 || file.parsed.errors.some(({ severity }) => severity === "error")) return;
      if (file.rules.length === 0 || items.some(({ kind }) => kind === "Include")) return;
      const used = new Set(
        file.rules.flatMap(({ condition }) => (condition ? [...namesIn(condition.expression)] : [])),
      );
      for (const item of imports) {
        const { value } = item.module;
        if (used.has(value) || (value === "vt" && huntsAnyway(file))) continue;
        report({
          messageId: "unused",
          data: { module: value },
          at: { start: item.start, end: item.end },
          fix: { title: "Remove the import", safe: true, edits: [{ ...lineOf(item, file.source.text), text: "" }] },
          subject: value,
        });
      }
    },
  }),
};

/** Rules that search contents only need no field of `vt`, and its import says all the same what they are for. */
function huntsAnyway(file: LintedFile): boolean {
  return file.rules.some((rule) => declaredEntity(rule) !== null || file.queriesOf(rule).length > 0);
}

function namesIn(condition: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  visit(condition, { Identifier: ({ name }) => void names.add(name) });
  return names;
}

/** The import with its line end, where nothing else stands on its line. */
function lineOf({ start, end }: Import, text: string): { start: number; end: number } {
  const isFirst = start === 0 || /[\r\n]/.test(text[start - 1] as string);
  const rest = /^[^\S\r\n]*(?:\r\n|\n|\r|$)/.exec(text.slice(end));
  return isFirst && rest !== null ? { start, end: end + rest[0].length } : { start, end };
}
