export { and, contentTerm, not, or, query, quotedTerm, term } from "./construct.ts";
export { QUERY_FAULT_CODES, type QueryFault, type QueryFaultCode } from "./faults.ts";
export { MAX_QUERY_DEPTH, MAX_QUERY_LENGTH, type ParseQueryOptions, parseQuery } from "./parser.ts";
export { PlacedText } from "./placed_text.ts";
export { printQuery } from "./printer.ts";
export { type LinkedQuery, queryFromLink, readLink, searchLink } from "./search_link.ts";
export type {
  AndExpression,
  ContentValue,
  Expression,
  Group,
  ModifierName,
  Node,
  NotExpression,
  OrExpression,
  Query,
  Term,
  TextValue,
  Value,
  ValuePart,
} from "./syntax.ts";
export {
  type Bound,
  type DateValue,
  type NumberOptions,
  type NumberValue,
  readDate,
  readDecimal,
  readInteger,
  readSize,
  type ValueFault,
} from "./values.ts";
export { CHILD_KEYS, type NodeKind, type QueryVisitor, termsOf, visitQuery } from "./visitor.ts";
