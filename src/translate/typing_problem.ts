import type { Span } from "../text/index.ts";
import type { ValueType } from "../vt/index.ts";
import type { Node } from "../yara/syntax.ts";
import { type BasicType, basicType } from "./typing_operators.ts";

/**
 * - `unknown_field`: a struct has no such member, or a value no such method.
 * - `wrong_entity`: rules of this entity have no access to the field, or no entity has access to all of them.
 * - `wrong_service`: the field needs GTI, or Retrohunt does not have it.
 * - `operator_type`: a value of that type cannot stand there.
 * - `wrong_arguments`: no signature of the function takes these.
 * - `variable_count`: a loop over a map has two variables, any other one.
 * - `method_in_with`: `with` can name functions, not methods.
 * - `missing_import`: the module is known, but not imported.
 * - `unknown_identifier`: nothing of that name is in scope.
 * - `legacy_variable`: deprecated, though LiveHunt still sets it. No error.
 */
export type TypingProblemCode =
  | "unknown_field"
  | "wrong_entity"
  | "wrong_service"
  | "operator_type"
  | "wrong_arguments"
  | "variable_count"
  | "method_in_with"
  | "missing_import"
  | "unknown_identifier"
  | "legacy_variable";

export interface TypingProblem {
  readonly code: TypingProblemCode;
  /** The code of the official compiler for the same fault; null where it accepts it. */
  readonly compilerCode: string | null;
  /** What the span lies in: for tables keyed by nodes. */
  readonly node: Node;
  /** The exact token or operand. */
  readonly span: Span;
  readonly message: string;
  readonly help: string | null;
  /** What to write in place of the span's text, where that alone mends it. */
  readonly suggestion: string | null;
  readonly related: readonly { readonly span: Span; readonly label: string }[];
}

const NAMES: Readonly<Record<BasicType, readonly [one: string, many: string]>> = {
  string: ["a string", "strings"],
  integer: ["an integer", "integers"],
  float: ["a float", "floats"],
  boolean: ["a boolean", "booleans"],
  regexp: ["a regular expression", "regular expressions"],
  struct: ["a struct", "structs"],
  array: ["an array", "arrays"],
  map: ["a map", "maps"],
  function: ["a function", "functions"],
  unknown: ["of unknown type", "values"],
};

/** A type in YARA's words: "an array of strings", "an integer (`vt.FileType`)". */
export function typeInWords(type: ValueType): string {
  const [one] = NAMES[basicType(type)];
  if (type.kind === "enum") return `${one} (\`${type.name}\`)`;
  return type.kind === "array" ? `${one} of ${NAMES[basicType(type.element)][1]}` : one;
}

/** "a string or an integer". */
export function alternatives(types: readonly BasicType[]): string {
  const names = types.map((type) => NAMES[type][0]);
  const last = names.pop() as string;
  return names.length ? `${names.join(", ")} or ${last}` : last;
}
