export type { Severity, SyntaxFault } from "../findings/diagnostic.ts";
export { applyEdits, type Edit } from "../text/edit.ts";
export { SourceFile } from "../text/source_file.ts";
export type { Position, Range, Span } from "../text/span.ts";
export { bytesOfText, isEscapedByte, textOfBytes } from "./bytes.ts";
export { BUILTIN_FUNCTIONS, checkFile, MODULE_NAMES } from "./check.ts";
export { attachComments, type CommentMap, type NodeComments } from "./comments.ts";
export * as construct from "./construct.ts";
export { DEFAULT_LIMITS, FAULT_CODES, type FaultCode, type Limits } from "./faults.ts";
export { type HexAlternative, type HexByte, type HexJump, type HexToken, type ParsedHex, parseHex } from "./hex.ts";
export { RESERVED_WORDS } from "./lexer.ts";
export { ARITHMETIC_OPERATORS, BINDING_POWERS } from "./operators.ts";
export { type ParsedFile, type ParseOptions, parse } from "./parser.ts";
export { print, printNode } from "./printer.ts";
export { parseRegexp } from "./regexp.ts";
export type {
  Located,
  ParsedRegexp,
  RegexpAlternation,
  RegexpAssertion,
  RegexpAssertionType,
  RegexpCharacter,
  RegexpClass,
  RegexpConcatenation,
  RegexpEmpty,
  RegexpGroup,
  RegexpNode,
  RegexpRepetition,
} from "./regexp_syntax.ts";
export { type DecodedString, decodeString, encodeString } from "./string_literal.ts";
export * from "./syntax.ts";
export { type JsonNode, type JsonValue, toJson } from "./to_json.ts";
export { CHILD_KEYS, childrenOf, type Visitor, visit } from "./visitor.ts";
