import type { Dependencies } from "./dependencies.ts";
import type { Formula, Test } from "./formula.ts";
import type { Element, Fact } from "./model.ts";
import { isWhole } from "./text_like.ts";

/** The one index that a body asks for; null where it asks for none, or for one of several. */
export function fixedIndex(body: Formula): number | null {
  for (const test of testsOf(body, "@index")) {
    if (test.type !== "range") continue;
    const from = Math.max(test.min ?? 0, 0);
    if (test.max === from) return from;
  }
  return null;
}

/** The one key that a body asks for. */
export function fixedKey(body: Formula): string | null {
  for (const test of testsOf(body, "@key")) {
    const key = keyOf(test);
    if (key !== null) return key;
  }
  return null;
}

function testsOf(body: Formula, path: string): readonly Test[] {
  return (body.kind === "and" ? body.operands : [body]).flatMap((part) =>
    part.kind === "compare" && part.scalar.scope === 0 && part.scalar.path === path ? [part.test] : [],
  );
}

/** The only value that passes a test, as a key is written. */
function keyOf(test: Test): string | null {
  if (test.type === "range") return test.min !== null && test.min === test.max ? `${test.min}` : null;
  return test.type === "like" && isWhole(test) && !test.ignoreCase ? (test.parts[0] as string) : null;
}

/** What is known of an entry's key. */
export function keyFacts(element: Element): readonly Fact[] {
  return element.values.get("@key")?.facts ?? [];
}

/** The key that an entry must have, and why; null where several are possible. */
export function knownKey(element: Element): { readonly key: string; readonly deps: Dependencies } | null {
  for (const { test, positive, deps } of keyFacts(element)) {
    const key = positive ? keyOf(test) : null;
    if (key !== null) return { key, deps };
  }
  return null;
}
