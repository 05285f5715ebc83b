import { contentTerm, type Expression, or } from "../vti/index.ts";
import { bytesOfText, type Pattern, parse } from "../yara/index.ts";

export interface RaisedContent {
  readonly expression: Expression;
  readonly losses: readonly { readonly direction: "broader" | "narrower"; readonly reason: string }[];
}

/**
 * A pattern's term (`$("MZ") at 0`, as `pattern_text.ts` spells it) as `content:`. Null for a regexp, encodings that
 * a query cannot name, and terms that are no pattern.
 */
export function contentExpression(text: string): RaisedContent | null {
  const match = /^\$\((.*?)\)(?: at (\d+)| in \((\d+)\.\.(\d+)\))?$/s.exec(text);
  if (match === null) return null;
  const [, written = "", at, from, to] = match;
  const pattern = readPattern(written);
  if (pattern === null) return null;
  const offset =
    at !== undefined
      ? { from: Number(at), to: Number(at) }
      : from === undefined
        ? null
        : { from: Number(from), to: Number(to) };
  const literals = literalsOf(pattern);
  if (literals === null) return null;
  const names = new Set(pattern.modifiers.map(({ name }) => name));
  const losses: RaisedContent["losses"][number][] = [];
  if (names.has("nocase")) losses.push({ direction: "narrower", reason: "`content:` is case-sensitive" });
  if (names.has("fullword"))
    losses.push({ direction: "broader", reason: "`content:` finds the text within words too" });
  return { expression: or(literals.map((literal) => contentTerm(literal, offset))), losses };
}

type Content = Parameters<typeof contentTerm>[0];

function literalsOf(pattern: Pattern): readonly Content[] | null {
  if (pattern.kind === "HexPattern") return [{ hex: pattern.value.source.trim() }];
  if (pattern.kind !== "TextPattern") return null;
  const names = new Set(pattern.modifiers.map(({ name }) => name));
  if (names.has("xor") || names.has("base64") || names.has("base64wide")) return null;
  const { value } = pattern.value;
  const isPlain = /^[\x20-\x7e]+$/.test(value);
  const bytes = [...bytesOfText(value)];
  const literals: Content[] = [];
  if (names.has("ascii") || !names.has("wide")) literals.push(isPlain ? { text: value } : { hex: hexOf(bytes) });
  if (names.has("wide")) literals.push({ hex: hexOf(bytes.flatMap((byte) => [byte, 0])) });
  return literals;
}

function hexOf(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join(" ");
}

function readPattern(written: string): Pattern | null {
  const { tree, errors } = parse(`rule r { strings: $a = ${written} condition: $a }`);
  const [rule] = tree.items;
  if (rule?.kind !== "Rule" || errors.some((error) => error.severity === "error")) return null;
  return rule.patterns?.patterns[0] ?? null;
}
