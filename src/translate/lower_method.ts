import { compare, FALSE, parseNetwork, type Test } from "../logic/index.ts";
import type { Schema } from "../vt/index.ts";
import { encodeString } from "../yara/index.ts";
import {
  type ConstantValue,
  joinPath,
  type MethodValue,
  type ScalarValue,
  scalarOf,
  type TruthValue,
} from "./lower_scope.ts";
import { canonicalNetwork } from "./network_text.ts";

/**
 * `vt.net.ip.in_range("10.0.0.0/8")`, `vt.net.domain.permutation_of("example.com")`: tests of the object's `raw`, never
 * undefined; a network that does not exist holds nothing. Null for a method that is unknown.
 * Source: YARA-X, `lib/src/modules/vt/mod.rs`.
 */
export function callMethod(
  { object, name }: MethodValue,
  args: readonly ConstantValue["value"][],
  schema: Schema,
): TruthValue | null {
  if (object.kind !== "struct") return null;
  const test = testOf(name, args);
  if (test === null) return null;
  if (test === "none") return { kind: "truth", at: () => FALSE };
  const path = joinPath(object.path, "raw");
  const raw: ScalarValue = { kind: "scalar", level: object.level, path, type: { kind: "string" }, offset: 0n };
  return { kind: "truth", at: (scope) => compare(scalarOf(schema, scope, raw), test) };
}

function testOf(name: string, args: readonly ConstantValue["value"][]): Test | "none" | null {
  const [first] = args;
  if (typeof first !== "string") return null;
  if (name === "in_range") {
    // Without a prefix it is no network here, unlike in a query.
    return first.includes("/") && parseNetwork(first) ? { type: "cidr", network: canonicalNetwork(first) } : "none";
  }
  if (name !== "permutation_of") return null;
  const words = args.map((argument) => (typeof argument === "string" ? encodeString(argument) : String(argument)));
  return { type: "uninterpreted", text: `${name}(${words.join(", ")})` };
}
