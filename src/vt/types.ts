/**
 * Types of values in a condition, as the compiler's descriptors give them. `unknown` is what stops cascades:
 * everything about a value of unknown type is accepted in silence.
 */
export type ValueType =
  | StringType
  | IntegerType
  | FloatType
  | BooleanType
  | EnumType
  | RegexpType
  | StructType
  | ArrayType
  | MapType
  | FunctionType
  | UnknownType;

export interface StringType {
  readonly kind: "string";
  /** The module stores the value in lower case: a literal with a capital can never equal it. */
  readonly lowercase?: true;
}
export interface IntegerType {
  readonly kind: "integer";
  /** Never negative. */
  readonly unsigned?: true;
  /** Negative by no type, but in no record: it counts something. */
  readonly count?: true;
}
export interface FloatType {
  readonly kind: "float";
}
export interface BooleanType {
  readonly kind: "boolean";
}
/** A field whose values are those of an enum; in conditions it is an integer. */
export interface EnumType {
  readonly kind: "enum";
  /** As conditions name it: `vt.FileType`. */
  readonly name: string;
}
export interface RegexpType {
  readonly kind: "regexp";
}
export interface StructType {
  readonly kind: "struct";
  /** The descriptor's full name: `vt.titan.LiveHuntData`. */
  readonly name: string;
}
export interface ArrayType {
  readonly kind: "array";
  readonly element: ValueType;
}
export interface MapType {
  readonly kind: "map";
  readonly key: "string" | "integer";
  readonly value: ValueType;
}
export interface FunctionType {
  readonly kind: "function";
  /** It belongs to a value, as `in_range` does to an IP address; a module's functions do not. */
  readonly method?: true;
  /** Overloads. */
  readonly signatures: readonly { readonly parameters: readonly ValueType[]; readonly result: ValueType }[];
}
export interface UnknownType {
  readonly kind: "unknown";
}
