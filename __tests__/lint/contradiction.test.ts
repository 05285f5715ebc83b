import { describe, expect, test } from "vitest";
import { mayContradict } from "../../src/lint/contradiction.ts";
import { type Expression, parse } from "../../src/yara/index.ts";

function conditionOf(condition: string): Expression {
  const [rule] = parse(
    `import "pe" rule r { strings: $a = "a" $a1 = "b" $b = "c" condition: ${condition} }`,
  ).tree.items.slice(1);
  if (rule?.kind !== "Rule" || rule.condition === null) throw new Error(condition);
  return rule.condition.expression;
}

describe("a glance sees that a condition", () => {
  test.each([
    "$a and not $a",
    "any of ($a*) and not $a1",
    "$a and #a == 0",
    "any of them and #a < 1",
    "0 == #a and @a > 3",
    "filesize > 10 and filesize < 5",
    "uint16(0) == 1 and uint16(0) == 2",
    "pe.is_pe and not pe.is_pe",
    "false",
  ])("may contradict itself: %s", (condition) => {
    expect(mayContradict(conditionOf(condition))).toBe(true);
  });

  test.each([
    "$a and not $b",
    "$a and #a > 3 and @a < 100",
    "#a == 0 and $b",
    "filesize > 5 and filesize < 10",
    "for any i in (0 .. pe.number_of_sections - 1) : ( uint8(i - 1) == 1 ) and pe.number_of_sections > 2",
    "uint16(0) == 1 or uint16(0) == 2",
    "not pe.is_pe and $a",
  ])("cannot: %s", (condition) => {
    expect(mayContradict(conditionOf(condition))).toBe(false);
  });
});

test("conditions of any length are glanced at in no time", () => {
  const numbers = Array.from({ length: 6_000 }, (_, i) => i);
  const denied = numbers.map((i) => `not uint32(filesize-${i}) == ${i}`).join(" and ");
  const asked = numbers.map((i) => `uint16(filesize-${i}) == ${i}`).join(" and ");
  expect(mayContradict(conditionOf(`${denied} and ${asked}`))).toBe(false);
  const branches = numbers.map((i) => `uint8(${i}) == 1`).join(" or ");
  expect(mayContradict(conditionOf(`${asked} and filesize != 3 and (${branches})`))).toBe(false);
});
