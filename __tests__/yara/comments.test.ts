import { describe, expect, test } from "vitest";
import { attachComments, type Comment, parse } from "../../src/yara/index.ts";

/** Each comment of a source, and where it was put: `text -> place of Kind text`. */
function placesOf(source: string): string[] {
  const parsed = parse(source);
  expect(parsed.errors).toEqual([]);
  const map = attachComments(parsed);
  const describePlace = (comment: Comment): string => {
    const node = map.ownerOf(comment);
    if (node === undefined) return `${comment.text} -> nowhere`;
    const comments = map.of(node);
    const place = (["leading", "trailing", "inner"] as const).find((key) => comments[key].includes(comment));
    const text = source.slice(node.start, node.end).replace(/\s+/g, " ");
    const name = node.kind === "Rule" ? node.name.name : text.length > 30 ? `${text.slice(0, 20)}…` : text;
    return `${comment.text.trim()} -> ${place} ${node.kind} ${node.kind === "File" ? "" : name}`.trim();
  };
  return parsed.tree.comments.map(describePlace);
}

describe("comments belong to", () => {
  test("files, imports and rules", () => {
    expect(
      placesOf(`/* licence */

// about the import
import "pe" // why
// below the import

// not about anything

// about a
// still about a
rule a { condition: true } // end of a

/* about b */ rule b { condition: true }

// last words
`),
    ).toMatchInlineSnapshot(`
      [
        "licence -> inner File",
        "about the import -> leading Import import "pe"",
        "why -> trailing Import import "pe"",
        "below the import -> inner File",
        "not about anything -> inner File",
        "about a -> leading Rule a",
        "still about a -> leading Rule a",
        "end of a -> trailing Rule a",
        "about b -> leading Rule b",
        "last words -> inner File",
      ]
    `);
  });

  test("sections and their entries", () => {
    expect(
      placesOf(`rule a // the name
{
  // about the rule
  meta: // the section
    // about x
    x = 1 // x itself
    // between
    y = 2 // y itself
    // vti_query = tag:x
    // one more line

    // apart
  // about strings
  strings:
    $a = "a" // first
    // $b = "b"
    $c = { 41 // forty-one
      42 } // bytes
    /* the end */
  condition: // what must hold
    any of them // all
    // and none of them
}`),
    ).toMatchInlineSnapshot(`
      [
        "the name -> inner Rule a",
        "about the rule -> inner Rule a",
        "the section -> inner MetaSection meta: // the section…",
        "about x -> leading Meta x = 1",
        "x itself -> trailing Meta x = 1",
        "between -> leading Meta y = 2",
        "y itself -> trailing Meta y = 2",
        "vti_query = tag:x -> inner MetaSection meta: // the section…",
        "one more line -> inner MetaSection meta: // the section…",
        "apart -> inner MetaSection meta: // the section…",
        "about strings -> leading PatternSection strings: $a = "a" //…",
        "first -> trailing TextPattern $a = "a"",
        "$b = "b" -> leading HexPattern $c = { 41 // forty-one 42 }",
        "forty-one -> inner HexString { 41 // forty-one 42 }",
        "bytes -> trailing HexPattern $c = { 41 // forty-one 42 }",
        "the end -> inner PatternSection strings: $a = "a" //…",
        "what must hold -> inner ConditionSection condition: // what m…",
        "all -> trailing OfExpression any of them",
        "and none of them -> inner ConditionSection condition: // what m…",
      ]
    `);
  });

  test("parts of a condition", () => {
    expect(
      placesOf(
        `rule a { condition:
  // the first
  filesize > 1 // big
  and // glue
  // the loop
  for any x in pe.sections : (
    // the body
    x.name == "y" // its name
    // done
  ) and
  ( /* f */ f(/* one */ 1, 2 /* two */) or
    // alone

    g )
}`.replace("pe.sections", "y"),
      ),
    ).toMatchInlineSnapshot(`
      [
        "the first -> leading BinaryExpression filesize > 1",
        "big -> trailing BinaryExpression filesize > 1",
        "glue -> leading ForInExpression for any x in y : ( /…",
        "the loop -> leading ForInExpression for any x in y : ( /…",
        "the body -> leading BinaryExpression x.name == "y"",
        "its name -> trailing BinaryExpression x.name == "y"",
        "done -> trailing BinaryExpression x.name == "y"",
        "f -> leading FunctionCall f(/* one */ 1, 2 /* two */)",
        "one -> leading IntegerLiteral 1",
        "two -> trailing IntegerLiteral 2",
        "alone -> trailing FunctionCall f(/* one */ 1, 2 /* two */)",
      ]
    `);
  });

  test("what they stand above, on the first line too", () => {
    expect(placesOf("// about r\nrule r { condition: true }")).toEqual(["about r -> leading Rule r"]);
    expect(placesOf("/* about r */ rule r { condition: true }")).toEqual(["about r -> leading Rule r"]);
  });

  test("no node twice, and none is lost", () => {
    const source = `${"/* a */ ".repeat(50)}\n// b\nrule /*c*/ a /*d*/ : /*e*/ t /*f*/ { /*g*/ condition /*h*/ : /*i*/ not /*j*/ x /*k*/ } // l`;
    const parsed = parse(source);
    const map = attachComments(parsed);
    const owners = parsed.tree.comments.map((comment) => map.ownerOf(comment));
    expect(owners.every((owner) => owner !== undefined)).toBe(true);
    for (const [i, comment] of parsed.tree.comments.entries()) {
      const { leading, trailing, inner } = map.of(owners[i]!);
      expect([...leading, ...trailing, ...inner].filter((other) => other === comment).length).toBe(1);
    }
  });
});
