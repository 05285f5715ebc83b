import type { Range, Span } from "../text/span.ts";
import { type HexToken, parseHex } from "./hex.ts";
import { parseRegexp } from "./regexp.ts";
import type { RegexpNode } from "./regexp_syntax.ts";
import type { Node } from "./syntax.ts";
import { CHILD_KEYS } from "./visitor.ts";

/** A node as plain data: `kind`, `range`, and what else the node holds; see docs/yara.md for each kind. */
export interface JsonNode {
  readonly kind: string;
  readonly range: Range | Span;
  readonly [key: string]: JsonValue;
}

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | JsonNode
  | Range
  | Span
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

type RangeOf = (span: Span) => Range | Span;

/**
 * A tree as plain data that `JSON.stringify` takes. Integers that no JavaScript number holds exactly are written
 * as decimal strings. A file's comments come with it; so do a hex pattern's `tokens` and a regexp's `expression`,
 * which the tree itself holds as text.
 *
 * @param rangeOf turns a node's offsets into what shall stand there; without it, the offsets themselves
 */
export function toJson(node: Node, rangeOf: RangeOf = (span) => span): JsonNode {
  const json: Record<string, JsonValue> = { kind: node.kind, range: rangeOf(node.range) };
  const children: readonly PropertyKey[] = CHILD_KEYS[node.kind];
  for (const [key, value] of Object.entries(node)) {
    if (key === "kind" || key === "start" || key === "end") continue;
    if (value !== null && typeof value === "object") {
      const isNodes = children.includes(key) || key === "comments";
      if (Array.isArray(value)) json[key] = isNodes ? value.map((child: Node) => toJson(child, rangeOf)) : value;
      else json[key] = isNodes ? toJson(value as Node, rangeOf) : (value as JsonValue);
    } else if (typeof value === "bigint") {
      const number = Number(value);
      json[key] = Number.isSafeInteger(number) ? number : value.toString();
    } else if (typeof value === "number" && !Number.isFinite(value)) json[key] = String(value);
    else json[key] = value as JsonValue;
  }
  if (node.kind === "HexString") json.tokens = parseHex(node).tokens.map((token) => partToJson(token, rangeOf));
  if (node.kind === "RegexpLiteral") {
    const { node: expression } = parseRegexp(node.source, node.flags, node.start + 1);
    json.expression = expression === null ? null : partToJson(expression, rangeOf);
  }
  return json as JsonNode;
}

type Part = HexToken | RegexpNode;

function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null && "kind" in value && "start" in value;
}

/** A token of a hex pattern or a node of a regexp; their heights are bounded by the limits that they are read with. */
function partToJson(part: Part, rangeOf: RangeOf): JsonNode {
  const json: Record<string, JsonValue> = { kind: part.kind, range: rangeOf({ start: part.start, end: part.end }) };
  for (const [key, value] of Object.entries(part)) {
    if (key !== "kind" && key !== "start" && key !== "end") json[key] = valueToJson(value, rangeOf);
  }
  return json as JsonNode;
}

function valueToJson(value: unknown, rangeOf: RangeOf): JsonValue {
  if (Array.isArray(value)) return value.map((item) => valueToJson(item, rangeOf));
  return isPart(value) ? partToJson(value, rangeOf) : (value as JsonValue);
}
