import type { Located, RegexpNode } from "./regexp_syntax.ts";

/** What a part of a regexp may match: particular bytes, any bytes, or any bytes in any number. */
type Reach = { readonly kind: "particular" } | (Located & { readonly kind: "bytes" | "length" });

const PARTICULAR: Reach = { kind: "particular" };

/**
 * Where a regexp under the flag `s` begins with any bytes in any number, which YARA-X refuses (E045): the rest would
 * match wherever it does without. Only what YARA-X sees is seen: two such parts in a row escape it, and so does one
 * that is an alternative of the whole.
 */
export function arbitraryPrefix(node: RegexpNode): Located | null {
  let found: Located | null = null;

  function reachOf(part: RegexpNode, isTop: boolean): Reach {
    switch (part.kind) {
      case "Class":
        return part.form === "dot" ? { kind: "bytes", start: part.start, end: part.end } : PARTICULAR;
      case "Group":
        return reachOf(part.operand, isTop);
      case "Repetition": {
        const inner = reachOf(part.operand, isTop);
        if (inner.kind !== "bytes" || part.maximum !== null) return inner;
        return { kind: "length", start: part.start, end: part.end };
      }
      case "Alternation": {
        let result = PARTICULAR;
        for (const branch of part.branches) {
          const reach = reachOf(branch, false);
          if (result.kind !== "length" && reach.kind !== "particular") result = reach;
        }
        return result;
      }
      case "Concatenation": {
        const reaches = part.items.map((item) => reachOf(item, false));
        if (!isTop) return reaches.reduce(joined);
        const first = reaches.findIndex(({ kind }) => kind === "particular");
        const leading = first < 0 ? reaches : reaches.slice(0, first);
        if (leading.length > 0) {
          const whole = leading.reduce(joined);
          if (whole.kind === "length") found ??= whole;
        }
        return PARTICULAR;
      }
      default:
        return PARTICULAR;
    }
  }

  reachOf(node, true);
  return found;
}

function joined(first: Reach, second: Reach): Reach {
  if (first.kind === "particular" || second.kind === "particular") return PARTICULAR;
  if (first.kind === "length" && second.kind === "length") return PARTICULAR;
  const kind = first.kind === "bytes" && second.kind === "bytes" ? "bytes" : "length";
  return { kind, start: first.start, end: second.end };
}
