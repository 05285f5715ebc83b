import { describe, expect, test } from "vitest";
import { parse } from "../../src/yara/index.ts";
import { conditionOf, nodesOf, shape } from "./shape.ts";

const shapeOf = (condition: string): string => shape(conditionOf(condition));

describe("binding powers", () => {
  test.each([
    ["true or false and true", "(or true (and false true))"],
    ["true and false or true and true", "(or (and true false) (and true true))"],
    ["true or false or true", "(or true false true)"],
    ["(true or false) or true", "(or (or true false) true)"],
    ["not true and false", "(and (not true) false)"],
    ["not 1 == 2", "(not (== 1 2))"],
    ["not defined a.b == 1 or true", "(or (not (defined (== (FieldAccess a b) 1))) true)"],
    ["1 == 2 < 3", "(== 1 (< 2 3))"],
    ["1 < 2 == 3", "(== (< 1 2) 3)"],
    ["1 == 2 != 3", "(!= (== 1 2) 3)"],
    ["a contains b == c", "(== (contains a b) c)"],
    ["1 < 2 | 3", "(< 1 (| 2 3))"],
    ["1 | 2 ^ 3 & 4 << 5 + 6 * 7 == 0", "(== (| 1 (^ 2 (& 3 (<< 4 (+ 5 (* 6 7)))))) 0)"],
    ["7 * 6 + 5 << 4 & 3 ^ 2 | 1 == 0", "(== (| (^ (& (<< (+ (* 7 6) 5) 4) 3) 2) 1) 0)"],
    ["1 - 2 - 3 == 0", "(== (- (- 1 2) 3) 0)"],
    ["8 \\ 4 % 3 * 2 == 0", "(== (* (% (\\ 8 4) 3) 2) 0)"],
    ["1 << 2 >> 3 == 0", "(== (>> (<< 1 2) 3) 0)"],
    ["-1 + ~2 == - - 3", "(== (+ (- 1) (~ 2)) (- (- 3)))"],
    ["-a.b[1] == 0", "(== (- (IndexAccess (FieldAccess a b) 1)) 0)"],
    ["(1 + 2) * 3 == 9", "(== (* (+ 1 2) 3) 9)"],
  ])("%s", (source, expected) => {
    expect(shapeOf(source)).toBe(expected);
  });

  test.each(["contains", "icontains", "startswith", "istartswith", "endswith", "iendswith", "iequals", "matches"])(
    "%s binds as == does",
    (operator) => {
      expect(shapeOf(`a ${operator} b + c`)).toBe(`(${operator} a (+ b c))`);
      expect(shapeOf(`1 < a ${operator} b`)).toBe(`(${operator} (< 1 a) b)`);
    },
  );

  test("a chain is one node, however long", () => {
    const source = Array.from({ length: 5000 }, (_, i) => `$a${i}`).join(" or ");
    const expression = conditionOf(source);
    expect(expression.kind === "LogicalExpression" && expression.operands.length).toBe(5000);
  });
});

describe("terms", () => {
  test.each([
    ["0x1F == 0o17", "(== 31 15)"],
    ["2KB == 1MB", "(== 2048 1048576)"],
    ["1_000 == 1.5", "(== 1000 1.5)"],
    ["9223372036854775807 == 0x7fffffffffffffff", "(== 9223372036854775807 9223372036854775807)"],
    ["filesize > 1", "(> filesize 1)"],
    ["a matches /b\\/c/is", "(matches a /b\\/c/is)"],
    ['"\\x41\\n\\"" == "é"', '(== "A\\n\\"" "é")'],
    ["$a at 1 + 2", "(PatternMatch $a (AtAnchor (+ 1 2)))"],
    ["$a in (0..filesize - 1)", "(PatternMatch $a (InAnchor (Interval 0 (- filesize 1))))"],
    ["#a in (a..b) > 1", "(> (#a (Interval a b)) 1)"],
    ["@a[1] < !b[#b]", "(< (@a 1) (!b #b))"],
    [
      'a.b(1, c).d["k"].e()',
      '(FunctionCall (FieldAccess (IndexAccess (FieldAccess (FunctionCall (FieldAccess a b) 1 c) d) "k") e))',
    ],
    ["f(true and not $a, 1 == 2)", "(FunctionCall f (and true (not (PatternMatch $a))) (== 1 2))"],
    ["uint16(0) == 0x5A4D", "(== (FunctionCall uint16 0) 23117)"],
  ])("%s", (source, expected) => {
    expect(shapeOf(source)).toBe(expected);
  });
});

describe("of", () => {
  test.each([
    ["any of them", "(OfExpression any them)"],
    ["none of ($a, $b*, $*)", "(OfExpression none (ItemSet $a $b* $*))"],
    ["2 of them", "(OfExpression 2 them)"],
    ["1 + #a of them", "(OfExpression (+ 1 #a) them)"],
    ["50% of them", "(OfExpression 50% them)"],
    ["(1 + 2)% of them", "(OfExpression (+ 1 2)% them)"],
    ["-1% of them", "(OfExpression (- 1)% them)"],
    ["all of ($a) in (0..1)", "(OfExpression all (ItemSet $a) (InAnchor (Interval 0 1)))"],
    ["any of them at 0", "(OfExpression any them (AtAnchor 0))"],
    ["any of (a, b.c, 1 == 2)", "(OfExpression any (ExpressionTuple a (FieldAccess b c) (== 1 2)))"],
    [
      "any of ($a and $b, $c)",
      "(OfExpression any (ExpressionTuple (and (PatternMatch $a) (PatternMatch $b)) (PatternMatch $c)))",
    ],
    ["any of ($a, $b at 0)", "(OfExpression any (ExpressionTuple (PatternMatch $a) (PatternMatch $b (AtAnchor 0))))"],
    ["not any of them and true", "(and (not (OfExpression any them)) true)"],
  ])("%s", (source, expected) => {
    expect(shapeOf(source)).toBe(expected);
  });
});

describe("loops and declarations", () => {
  test.each([
    ["for any i in (1..3) : ( i == 2 )", "(ForInExpression any i (Interval 1 3) (== i 2))"],
    ["for all i in (1, 2 + 3) : ( i > 0 )", "(ForInExpression all i (ExpressionTuple 1 (+ 2 3)) (> i 0))"],
    ["for any i in (1) : ( i > 0 )", "(ForInExpression any i (ExpressionTuple 1) (> i 0))"],
    ["for any k, v in a.b : ( v == k )", "(ForInExpression any k v (FieldAccess a b) (== v k))"],
    ["for 2 x in a[0].b : ( x )", "(ForInExpression 2 x (FieldAccess (IndexAccess a 0) b) x)"],
    ["for 50% x in a : ( x )", "(ForInExpression 50% x a x)"],
    ["for 1 + 1 x in a : ( x )", "(ForInExpression (+ 1 1) x a x)"],
    [
      "for all of them : ( $ at 0 and # > 1 )",
      "(ForOfExpression all them (and (PatternMatch $ (AtAnchor 0)) (> # 1)))",
    ],
    ["for any of ($a, $b*) : ( @[1] < ! )", "(ForOfExpression any (ItemSet $a $b*) (< (@ 1) !))"],
    [
      "with a = 1, b = a.c : ( a == b )",
      "(WithExpression (WithDeclaration a 1) (WithDeclaration b (FieldAccess a c)) (== a b))",
    ],
    [
      "for any i in (1, 2) : ( for any j in (i..3) : ( j ) ) and true",
      "(and (ForInExpression any i (ExpressionTuple 1 2) (ForInExpression any j (Interval i 3) j)) true)",
    ],
  ])("%s", (source, expected) => {
    expect(shapeOf(source)).toBe(expected);
  });
});

describe("ranges", () => {
  test("each node covers what it was read from, and its children lie in order within it", () => {
    const source = `rule t { condition:
      not ( $a at 1 + 2 ) and any of ($a, $b*) in (0..3) or
      for any k, v in a.b(1).d["x"].c : ( #k in (1..2) == -v and with x = @a[1], y = !b : ( x matches /y/i ) ) or
      50% of them or all of (true, 1.5 > 2KB)
    }`;
    const { tree, errors } = parse(source);
    expect(errors).toEqual([]);
    for (const node of nodesOf(tree)) {
      expect(node.start).toBeLessThan(node.end);
      expect(source.slice(node.start, node.end)).toBe(source.slice(node.start, node.end).trim());
    }
    expect(
      nodesOf(tree)
        .filter(({ kind }) => kind === "BinaryExpression" || kind === "UnaryExpression" || kind === "Quantifier")
        .map(({ start, end }) => source.slice(start, end)),
    ).toMatchInlineSnapshot(`
      [
        "not ( $a at 1 + 2 )",
        "1 + 2",
        "any",
        "any",
        "#k in (1..2) == -v",
        "-v",
        "x matches /y/i",
        "50%",
        "all",
        "1.5 > 2KB",
      ]
    `);
  });
});
