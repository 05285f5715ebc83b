import type { Formula } from "../logic/index.ts";

/** `$a at 0 and $a` is `$a at 0`: what is found at a place is found. */
export function withoutUnplaced(operands: readonly Formula[]): readonly Formula[] {
  const placed = operands.flatMap((operand) => (operand.kind === "term" ? (PLACED.exec(operand.text)?.[1] ?? []) : []));
  if (placed.length === 0) return operands;
  return operands.filter((operand) => operand.kind !== "term" || !placed.includes(operand.text));
}

const PLACED = /^(\$\(.*?\))(?: at \d+| in \(\d+\.\.\d+\))$/s;
