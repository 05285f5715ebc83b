import {
  compare,
  evaluate,
  FALSE,
  type Formula,
  type LikeTest,
  or,
  RECORD,
  type Scalar,
  TRUE,
} from "../logic/index.ts";
import { parseRegexp, type RegexpLiteral, type RegexpNode, textOfBytes } from "../yara/index.ts";
import { termScalar } from "./file_terms.ts";
import { type Comparing, compareLike, symbolicTerm } from "./lower_comparison.ts";
import { type Scope, scalarOf, type Value } from "./lower_scope.ts";
import { regexpLikes } from "./regexp_likes.ts";
import { regexpTest } from "./regexp_program.ts";

/** Stands for a text that is known, to be tested at once. */
const KNOWN: Scalar = { scope: RECORD, path: "known", type: "string", term: true };

/** Whether a defined value matches a regexp: as tests for literals where it is no more than that, else as a program. */
export function matchFormula(value: Value, literal: RegexpLiteral, scope: Scope, context: Comparing): Formula {
  const parsed = parseRegexp(literal.source, literal.flags);
  const plain = literal.flags.includes("i") && parsed.node && !parsed.usesUnicode ? plainText(parsed.node) : null;
  const likes = plain ?? (parsed.node && !parsed.usesUnicode ? regexpLikes(parsed.node) : null);
  const test = (scalar: Scalar): Formula =>
    likes
      ? or(likes.map((like) => compareLike(scalar, like)))
      : compare(scalar, regexpTest(literal.source, literal.flags, parsed));
  if (value.kind === "scalar") return test(scalarOf(context.schema, scope, value));
  if (value.kind === "unread" && !value.ofRecord) {
    return test(termScalar(value.text, "string"));
  }
  if (value.kind === "constant" && typeof value.value === "string") {
    const truth = evaluate(test(KNOWN), { terms: { [KNOWN.path]: value.value } });
    if (truth !== null) return truth ? TRUE : FALSE;
  }
  const symbolic = context.symbols.ofValue(value, scope);
  const text = `${symbolic.text} matches /${literal.source}/${[...literal.flags].sort().join("")}`;
  return symbolicTerm({ ...symbolic, text, ofRecord: true }, scope);
}

/**
 * A regexp that is nothing but letters, where case is ignored: the compiler makes `icontains` of it, which folds all
 * letters that have two cases, while in any other regexp ASCII letters alone match in both. Observed.
 */
function plainText(node: RegexpNode): readonly LikeTest[] | null {
  const bytes = bytesOfLetters(node);
  if (bytes === null || bytes.length === 0) return null;
  return [{ type: "like", parts: [textOfBytes(bytes)], start: false, end: false, ignoreCase: true }];
}

function bytesOfLetters(node: RegexpNode): readonly number[] | null {
  switch (node.kind) {
    case "Character":
      return node.ignoreCase || node.bytes.every((byte) => !/[A-Za-z]/.test(String.fromCharCode(byte)))
        ? node.bytes
        : null;
    case "Concatenation": {
      const parts = node.items.map(bytesOfLetters);
      return parts.every((part) => part !== null) ? parts.flat() : null;
    }
    default:
      return null;
  }
}
