import type { Opinion } from "./agreement.ts";

/**
 * Every difference between this parser and the official compiler that is known, each with the reason why it is left.
 * A disagreement that none of these explains fails the test.
 */
export interface Disagreement {
  readonly reason: string;
  readonly example: string;
  /** Whether it explains a case: the source, and what each side found. */
  readonly explains: (source: string, ours: readonly Opinion[], theirs: readonly Opinion[]) => boolean;
}

export const DISAGREEMENTS: readonly Disagreement[] = [
  {
    reason:
      "A comment in a jump switches the compiler's lexer to another mode. It refuses the comment only where bytes " +
      "follow the jump, and takes it where another jump does: an accident, and nothing that anybody writes.",
    example: "rule t { strings: $a = { 41 [/* c */ 1-2] [3-4] 42 } condition: $a }",
    explains: (source, ours, theirs) =>
      theirs.length === 0 &&
      ours.every(
        ({ code, offset }) => code === "invalid_hex" && /\[[^\]]*\/[/*]/.test(source.slice(offset - 200, offset + 50)),
      ),
  },
  {
    reason:
      "A regexp whose automaton grows beyond the compiler's limit is refused in a condition. How large it grows is a " +
      "matter of that compiler's inside; a parser cannot tell.",
    example: 'rule t { condition: "a" matches /(a{1000}){99999}/ }',
    explains: (source, ours, theirs) =>
      ours.length === 0 &&
      theirs.every(({ code }) => code === "E014") &&
      /\{\d{4,}|\{\d+,?\d*\}[^/\n]*\{\d{3,}/.test(source),
  },
  {
    reason:
      "Depth: this parser stops at its own limit (500), the compiler at another one, or it dies. What is nested so " +
      "deep is no rule of anybody's.",
    example: `rule t { condition: ${"(".repeat(600)}true${")".repeat(600)} }`,
    explains: (_, ours) => ours.some(({ code }) => code === "too_deep"),
  },
];
