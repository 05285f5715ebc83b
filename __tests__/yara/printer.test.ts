import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  BINDING_POWERS,
  construct,
  type Expression,
  type Node,
  parse,
  print,
  printNode,
} from "../../src/yara/index.ts";
import { conditionOf, ruleOf, shape } from "./shape.ts";

const { and, binary, call, field, float, forIn, identifier, index, integer, not, or, path, string, unary } = construct;

describe("print", () => {
  test.each([
    "",
    "\ufeffrule a { condition: true }",
    "rule a {\r\n\tcondition:\r\n\t\ttrue // x\r\n}\r\n",
    "not yara at all",
    'rule a { strings: $a = "\\q" /* open',
    "\0\ud800 rule",
  ])("gives back %j", (text) => {
    expect(print(parse(text))).toBe(text);
  });
});

describe("printNode", () => {
  test("a rule, in the style of VirusTotal's own", () => {
    const inAny = (list: string, text: string): Expression =>
      forIn(
        "any",
        list.replaceAll(".", "_"),
        path(list),
        binary(identifier(list.replaceAll(".", "_")), "icontains", string(text)),
      );
    const rule = construct.rule("lnk_davclnt", {
      tags: ["hunting"],
      meta: [
        construct.meta("author", "me"),
        construct.meta("target_entity", "file"),
        construct.meta("vti_query", 'behavior_processes:"davclnt.dll,DavSetCookie" type:lnk'),
        construct.meta("score", 75),
        construct.meta("ratio", 0.5),
        construct.meta("draft", true),
      ],
      condition: and([
        path("vt.metadata.new_file"),
        or([
          inAny("vt.behaviour.processes_created", "davclnt.dll,DavSetCookie"),
          inAny("vt.behaviour.command_executions", 'a "quoted" \\ path'),
          inAny("vt.behaviour.processes_terminated", "x"),
        ]),
        forIn("any", "tag", path("vt.metadata.tags"), binary(identifier("tag"), "==", string("lnk"))),
        not(and([binary(path("vt.metadata.analysis_stats.malicious"), ">=", integer(5)), path("vt.metadata.x")])),
      ]),
    });
    expect(
      printNode(construct.file([construct.importModule("vt"), construct.importModule("pe"), rule, rule])),
    ).toMatchInlineSnapshot(`
      "import "vt"
      import "pe"

      rule lnk_davclnt : hunting {
        meta:
          author = "me"
          target_entity = "file"
          vti_query = "behavior_processes:\\"davclnt.dll,DavSetCookie\\" type:lnk"
          score = 75
          ratio = 0.5
          draft = true

        condition:
          vt.metadata.new_file
          and
          (
            for any vt_behaviour_processes_created in vt.behaviour.processes_created : (
              vt_behaviour_processes_created icontains "davclnt.dll,DavSetCookie"
            )
            or
            for any vt_behaviour_command_executions in vt.behaviour.command_executions : (
              vt_behaviour_command_executions icontains "a \\"quoted\\" \\\\ path"
            )
            or
            for any vt_behaviour_processes_terminated in vt.behaviour.processes_terminated : (
              vt_behaviour_processes_terminated icontains "x"
            )
          )
          and
          for any tag in vt.metadata.tags : ( tag == "lnk" )
          and
          not (vt.metadata.analysis_stats.malicious >= 5 and vt.metadata.x)
      }

      rule lnk_davclnt : hunting {
        meta:
          author = "me"
          target_entity = "file"
          vti_query = "behavior_processes:\\"davclnt.dll,DavSetCookie\\" type:lnk"
          score = 75
          ratio = 0.5
          draft = true

        condition:
          vt.metadata.new_file
          and
          (
            for any vt_behaviour_processes_created in vt.behaviour.processes_created : (
              vt_behaviour_processes_created icontains "davclnt.dll,DavSetCookie"
            )
            or
            for any vt_behaviour_command_executions in vt.behaviour.command_executions : (
              vt_behaviour_command_executions icontains "a \\"quoted\\" \\\\ path"
            )
            or
            for any vt_behaviour_processes_terminated in vt.behaviour.processes_terminated : (
              vt_behaviour_processes_terminated icontains "x"
            )
          )
          and
          for any tag in vt.metadata.tags : ( tag == "lnk" )
          and
          not (vt.metadata.analysis_stats.malicious >= 5 and vt.metadata.x)
      }
      "
    `);
  });

  test.each([
    ["a or b and c", "a or (b and c)"],
    ["(a or b) and c", "(a or b) and c"],
    ["not (a and b)", "not (a and b)"],
    ["not a == 1", "not a == 1"],
    ["for  any i in ( 1 .. 2 ):( i==1 )", "for any i in (1..2) : ( i == 1 )"],
    ["for all of ($a*,$b):($ at 0)", "for all of ($a*, $b) : ( $ at 0 )"],
    ["with a=1,b=2:(a==b)", "with a = 1, b = 2 : ( a == b )"],
    ["50 % of them in (0..1KB)", "50% of them in (0..1024)"],
    ["any of (a,b and c)", "any of (a, b and c)"],
    ["a.b ( 1 , 2 ) . c [ 0 ] == -x", "a.b(1, 2).c[0] == -x"],
    ["#a in (1..2) > @b[1] + !c", "#a in (1..2) > @b[1] + !c"],
    ["a matches /x\\/y/is", "a matches /x\\/y/is"],
    ['"\\x41\\x00\\xff\\t" == a', '"A\\x00\\xFF\\t" == a'],
    ["1.50 > 2", "1.5 > 2"],
    ["0x10 == 2KB", "16 == 2048"],
  ])("%s", (source, expected) => {
    expect(printNode(conditionOf(source))).toBe(expected);
  });

  test("patterns and modifiers", () => {
    const source = `strings:
  $a = "x\\n" xor(1-255) wide private
  $b = { 41 ?? [2-4] ( 42 | 43 ) }
  $ = /a+/i nocase
  $c = "abc" base64("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")`;
    const rule = ruleOf(`rule r { ${source} condition: any of them }`);
    expect(printNode(rule.patterns as Node)).toBe(source);
  });

  test("parentheses are written where a made tree needs them, and nowhere else", () => {
    const [a, b, c] = [path("a"), path("b"), path("c")] as const;
    expect(printNode(binary(a, "-", binary(b, "-", c)))).toBe("a - (b - c)");
    expect(printNode(binary(binary(a, "-", b), "-", c))).toBe("a - b - c");
    expect(printNode(binary(binary(a, "+", b), "*", c))).toBe("(a + b) * c");
    expect(printNode(unary("-", binary(a, "+", b)))).toBe("-(a + b)");
    expect(printNode(and([or([a, b]), c]))).toBe("(a or b) and c");
    expect(printNode(not(or([a, b])))).toBe("not (a or b)");
    expect(printNode(and([and([a, b]), c]))).toBe("a and b and c");
    expect(printNode(integer(-5))).toBe("-5");
    expect(printNode(float(1e-7))).toBe("0.0000001");
    expect(printNode(float(1.5e21))).toBe("1500000000000000000000.0");
    expect(printNode(float(2))).toBe("2.0");
  });

  test("construct refuses what no source could hold", () => {
    expect(() => identifier("for")).toThrow(RangeError);
    expect(() => identifier("a b")).toThrow(RangeError);
    expect(() => path("vt.metadata.")).toThrow(RangeError);
    expect(() => integer(2n ** 63n)).toThrow(RangeError);
    expect(() => float(Number.NaN)).toThrow(RangeError);
    expect(() => and([])).toThrow(RangeError);
    expect(() => construct.regexp("a\nb")).toThrow(RangeError);
    expect(printNode(construct.regexp("a/b\\/c", "i"))).toBe("/a\\/b\\/c/i");
  });
});

// ---- whatever a made tree holds, its text is read back as the same tree

const name = fc.constantFrom("a", "b1", "_c", "filename");
const operators = [...BINDING_POWERS.keys()];
const comparisons = operators.filter((operator) => (BINDING_POWERS.get(operator) as number) < 3);
const arithmetic = operators.filter((operator) => (BINDING_POWERS.get(operator) as number) >= 3);

const { condition } = fc.letrec<{ value: Expression; condition: Expression }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    name.map((text): Expression => identifier(text)),
    fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }).map((number): Expression => integer(number)),
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((number): Expression => float(number)),
    fc.string({ unit: "binary" }).map((text): Expression => string(text)),
    fc.tuple(tie("value"), name).map(([, text]): Expression => field(path("pe"), text)),
    tie("value").map((key): Expression => index(path("pe.sections"), key)),
    fc.tuple(name, fc.array(tie("condition"), { maxLength: 2 })).map(([text, args]): Expression => call(text, args)),
    fc
      .tuple(fc.constantFrom("-" as const, "~" as const), tie("value"))
      .map(([sign, of]): Expression => unary(sign, of)),
    fc
      .tuple(tie("value"), fc.constantFrom(...arithmetic), tie("value"))
      .map(([left, operator, right]): Expression => binary(left, operator, right)),
  ),
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("value"),
    fc.boolean().map((truth): Expression => construct.boolean(truth)),
    fc
      .tuple(tie("value"), fc.constantFrom(...comparisons), tie("value"))
      .map(([left, operator, right]): Expression => binary(left, operator, right)),
    fc.array(tie("condition"), { minLength: 2, maxLength: 3 }).map((operands): Expression => and(operands)),
    fc.array(tie("condition"), { minLength: 2, maxLength: 3 }).map((operands): Expression => or(operands)),
    fc
      .tuple(fc.constantFrom("not" as const, "defined" as const), tie("condition"))
      .map(([word, of]): Expression => unary(word, of)),
    fc
      .tuple(name, tie("value"), tie("value"), tie("condition"))
      .map(([text, lower, upper, body]): Expression => forIn("any", text, construct.interval(lower, upper), body)),
    fc
      .tuple(name, fc.array(tie("value"), { minLength: 1, maxLength: 2 }), tie("condition"))
      .map(([text, values, body]): Expression => forIn(2, text, construct.tuple(values), body)),
  ),
}));

test("any condition is read back as it was made", () => {
  fc.assert(
    fc.property(condition, (made) => {
      const text = printNode(made);
      const { errors } = parse(`rule t { condition: ${text} }`);
      expect(errors.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(shape(conditionOf(text))).toBe(shape(made));
      // Broken over lines or not, the text says the same.
      const rule = printNode(construct.rule("t", { condition: made }));
      expect(shape(ruleOf(rule).condition?.expression as Node)).toBe(shape(made));
    }),
    { numRuns: 500, seed: 1 },
  );
});
