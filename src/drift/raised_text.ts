import type { Formula } from "../logic/index.ts";
import { Inexpressible } from "../translate/inexpressible.ts";
import { raiseCondition } from "../translate/raise_condition.ts";
import { loadSchema } from "../vt/index.ts";
import { type File, printNode } from "../yara/index.ts";
import type { WrittenNumbers } from "./written_numbers.ts";

/** Longer ones are no advice that anybody reads in a report. */
const MAX_TEXT = 1000;

/**
 * A formula as a condition on one line, for a rule of this file, to stand between operators; null where none says it,
 * or it needs patterns or modules that the file does not have. `numbers`: as the formula's source writes them.
 */
export function raisedText(
  formula: Formula,
  { items }: File,
  within: "and" | "or",
  numbers: WrittenNumbers = new Map(),
): string | null {
  if (formula.kind === "true" || formula.kind === "false") return null;
  try {
    const { expression, patterns, imports } = raiseCondition(formula, loadSchema());
    const imported = new Set(items.flatMap((item) => (item.kind === "Import" ? [item.module.value] : [])));
    if (patterns.length > 0 || imports.some((module) => !imported.has(module))) return null;
    const text = spelled(printNode(expression), numbers)
      .split("\n")
      .map((line) => line.trim())
      .join(" ");
    const isMixed = expression.kind === "LogicalExpression" && expression.operator !== within;
    return text.length > MAX_TEXT ? null : isMixed ? `(${text})` : text;
  } catch (error) {
    if (error instanceof Inexpressible) return null;
    throw error;
  }
}

/** A text, a regular expression, and a number that something is compared with. */
const LEXEME = /"(?:[^"\\\n]|\\.)*"|(?<=\bmatches )\/(?:[^/\\\n]|\\.)+\/|(?<=[<>=] )-?\d+(?![\w.])/g;

function spelled(code: string, numbers: WrittenNumbers): string {
  if (numbers.size === 0) return code;
  return code.replace(LEXEME, (lexeme) => (/^-?\d/.test(lexeme) ? numbers.get(Number(lexeme)) : undefined) ?? lexeme);
}
