import { compare, evaluate, FALSE, type Formula, or, RECORD, type Scalar, TRUE } from "../logic/index.ts";
import { parseRegexp, type RegexpLiteral } from "../yara/index.ts";
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
  const likes = parsed.node && !parsed.usesUnicode ? regexpLikes(parsed.node) : null;
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
