import { type Expression, printNode } from "../../yara/index.ts";
import { withoutParentheses } from "../../yara/without_parentheses.ts";
import type { LintRule } from "../rule.ts";

const LENGTHS: Readonly<Record<string, number>> = { md5: 32, imphash: 32, sha1: 40, sha256: 64 };
/** Meta keys that hold one kind of hash, and those that hold any. */
const META_KEY = /^(?:(md5|sha1|sha256)|hash(?:es)?|sample(?:_hash)?)(?:_?\d+)?$/i;
const KNOWN = [32, 40, 64, 96, 128];

export const hashLiteral: LintRule = {
  id: "hash_literal",
  summary: "A hash has the length and the digits that its kind has.",
  category: "logic",
  severity: "warning",
  preset: "default",
  needs: "tree",
  messages: {
    condition: "no {kind} is like this: it has {length} hexadecimal digits",
    meta: "no hash is like this: {found} digits, where an MD5 has 32, a SHA-1 40 and a SHA-256 64",
  },
  fixable: false,
  since: "0.1.0",
  create: ({ report }) => ({
    BinaryExpression({ operator, left, right }) {
      if (operator !== "==" && operator !== "!=" && operator !== "iequals") return;
      const [first, second] = [withoutParentheses(left), withoutParentheses(right)];
      const literal = first.kind === "StringLiteral" ? first : second;
      const kind = literal.kind === "StringLiteral" ? kindOf(literal === first ? second : first) : null;
      if (literal.kind !== "StringLiteral" || kind === null) return;
      const length = LENGTHS[kind] as number;
      // An empty text asks whether there is a hash at all.
      if (literal.value === "" || (literal.value.length === length && /^[0-9a-fA-F]+$/.test(literal.value))) return;
      report({
        messageId: "condition",
        data: { kind: kind.toUpperCase(), length: String(length) },
        at: { start: literal.start, end: literal.end },
        label: `${literal.value.length} characters`,
        help: "Copy the hash again, in full.",
      });
    },
    Meta({ key, value }) {
      if (value.kind !== "StringLiteral" || !META_KEY.test(key.name)) return;
      const text = value.value.trim();
      // Only what is plainly meant to be one hash: lists, names and links are none of our business.
      if (!/^[0-9a-fA-F]{20,}$/.test(text) || KNOWN.includes(text.length)) return;
      report({
        messageId: "meta",
        data: { found: String(text.length) },
        at: { start: value.start, end: value.end },
        severity: "note",
        help: "Copy the hash again, in full.",
      });
    },
  }),
};

/** Which hash an expression gives: `vt.metadata.sha256`, `hash.md5(0, filesize)`, `pe.imphash()`. */
function kindOf(subject: Expression): string | null {
  const callee = subject.kind === "FunctionCall" ? subject.callee : subject;
  if (callee.kind !== "FieldAccess") return null;
  const text = printNode(callee).replace(/\s+/g, "");
  const name = /^(?:vt\.metadata|hash|pe)\.(md5|sha1|sha256|imphash)$/.exec(text)?.[1];
  const isCall = subject.kind === "FunctionCall";
  return name !== undefined && isCall === !text.startsWith("vt.") ? name : null;
}
