import { expect, test } from "vitest";
import { KINDS_BELOW } from "../../src/lint/lint_file.ts";
import { type NodeKind, parse, visit } from "../../src/yara/index.ts";

const TEXT = `
rule r : tag {
  meta:
    text = "a"
    number = -1
    flag = true
  strings:
    $text = "a" wide ascii nocase fullword private
    $xored = "abc" xor(0x01-0xff)
    $encoded = "abcd" base64("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!?")
    $hex = { 01 ?? [2-4] ~03 ( 04 | 05 ) }
    $regexp = /a[0-9]+b/is private
    $ = "anonymous"
  condition:
    any of them
}`;

test("all that stands in meta and in patterns is known to stand there", () => {
  const parsed = parse(TEXT);
  expect(parsed.errors).toEqual([]);
  const met = new Set<string>();
  visit(parsed.tree, {
    enter: (node, ancestors) => {
      for (const { kind } of ancestors) {
        const below = KINDS_BELOW[kind];
        if (below === undefined) continue;
        met.add(kind);
        expect(below).toContain(node.kind satisfies NodeKind);
      }
    },
  });
  expect([...met].sort()).toEqual(Object.keys(KINDS_BELOW).sort());
});
