import type { Range, Span } from "../text/span.ts";
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

/**
 * A tree as plain data that `JSON.stringify` takes. Integers that no JavaScript number holds exactly are written
 * as decimal strings. A file's comments come with it.
 *
 * @param rangeOf turns a node's offsets into what shall stand there; without it, the offsets themselves
 */
export function toJson(node: Node, rangeOf: (span: Span) => Range | Span = (span) => span): JsonNode {
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
  return json as JsonNode;
}
