import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPlainCondition } from "../../src/translate/plain_condition.ts";
import { Typer } from "../../src/translate/typer.ts";
import { typeCondition } from "../../src/translate/typing.ts";
import { loadSchema } from "../../src/vt/index.ts";
import { type Expression, parse, visit } from "../../src/yara/index.ts";

const OPTIONS = { schema: loadSchema(), imports: new Set(["vt", "pe"]), entity: null };

function conditionOf(text: string): Expression {
  const parsed = parse(`rule r { strings: $a = "x" $b = "y" condition: ${text} }`);
  const [rule] = parsed.tree.items;
  if (rule?.kind !== "Rule" || !rule.condition || parsed.errors.length > 0)
    throw new Error(`${text}: ${JSON.stringify(parsed.errors)}`);
  return rule.condition.expression;
}

const isPlain = (text: string, named: readonly string[] = []) =>
  isPlainCondition(conditionOf(text), (name) => named.includes(name));

describe("conditions on files alone", () => {
  test.each([
    "true",
    "$a and not ($b at 0 or $b in (0 .. filesize - 1))",
    "uint16(0) == 0x5a4d and uint32(uint32(0x3c)) == 0x4550 and filesize < 200KB",
    "#a > 2 and #a in (0 .. 10) != 3 and @a[2] + !b < 100 % 7",
    "2 of them and any of ($a*) at 0 and none of ($b) in (0 .. 10)",
  ])("are plain: %s", (text) => expect(isPlain(text)).toBe(true));

  test.each([
    'vt.metadata.file_name == "a"',
    "pe.is_pe and $a",
    "unknown_name",
    'uint16(0) == "MZ"',
    "float32(0) == 1",
    "uint16(0, 1) == 1",
    "#a and $b",
    "filesize < 1.5",
    "for any of them : ($ at 0)",
    "for any i in (1 .. 2) : (@a[i] == 0)",
    "any of ($a, filesize > 1)",
    "defined uint16(0)",
    "-filesize < 1",
  ])("are not, or are not taken for it: %s", (text) => expect(isPlain(text)).toBe(false));

  test("a name that something else has is no function", () => {
    expect(isPlain("uint16(0) == 1", ["uint16"])).toBe(false);
  });
});

const { expression } = fc.letrec<{ expression: string; integer: string; truth: string }>((tie) => ({
  integer: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom("1", "0x10", "filesize", "#a", "@a", "!b[1]", '"x"', "1.5", "other", "pe.timestamp"),
    fc.tuple(fc.constantFrom("uint16", "int8be", "float32"), tie("integer")).map(([f, x]) => `${f}(${x})`),
    fc.tuple(tie("integer"), fc.constantFrom("+", "%", "&"), tie("integer")).map((parts) => `(${parts.join(" ")})`),
  ),
  truth: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom("$a", "true", "any of them", "pe.is_pe", "filename", "all of ($a*)"),
    tie("integer").map((at) => `$a at ${at}`),
    fc.tuple(tie("integer"), tie("integer")).map(([from, to]) => `$b in (${from} .. ${to})`),
    fc.tuple(tie("integer"), fc.constantFrom("==", "<", "contains"), tie("integer")).map((parts) => parts.join(" ")),
    fc.tuple(tie("truth"), fc.constantFrom("and", "or"), tie("truth")).map((parts) => `(${parts.join(" ")})`),
    tie("truth").map((inner) => `not (${inner})`),
  ),
  expression: tie("truth"),
}));

test("what is taken for plain has no problem and no path, and every type is what it would have been", () => {
  let plain = 0;
  fc.assert(
    fc.property(expression, (text) => {
      const condition = conditionOf(text);
      if (!isPlainCondition(condition, (name) => OPTIONS.imports.has(name))) return;
      plain++;
      const typing = typeCondition(condition, OPTIONS);
      const followed = new Typer(OPTIONS).run(condition);
      expect(followed.problems).toEqual([]);
      expect(typing.references).toEqual(followed.references);
      expect(typing.inferredEntities).toEqual(followed.inferredEntities);
      visit(condition, {
        enter: (node) => expect(typing.typeOf(node as Expression)).toEqual(followed.typeOf(node as Expression)),
      });
    }),
    { numRuns: 2_000, seed: 7 },
  );
  expect(plain).toBeGreaterThan(200);
});
