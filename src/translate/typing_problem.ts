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

const NAMES: Readonly<Record<BasicType, string>> = {
  string: "text",
  integer: "a number",
  float: "a number",
  boolean: "true or false",
  regexp: "a regular expression",
  struct: "a group of fields",
  array: "a list",
  map: "a map",
  function: "a function",
  unknown: "of unknown type",
};

/** A type in words: "a list of text", "a number of `vt.FileType`". */
export function typeInWords(type: ValueType): string {
  switch (type.kind) {
    case "enum":
      return `a number of \`${type.name}\``;
    case "array":
      return `a list${type.element.kind === "struct" ? "" : ` (each ${typeInWords(type.element)})`}`;
    default:
      return NAMES[basicType(type)];
  }
}

/** "text or a number". */
export function alternatives(types: readonly BasicType[]): string {
  const names = [...new Set(types.map((type) => NAMES[type]))];
  const last = names.pop() as string;
  return names.length ? `${names.join(", ")} or ${last}` : last;
}
