import {
  byteOf,
  bytesInOrder,
  choice,
  compileProgram,
  EMPTY,
  place,
  type RegexpTest,
  type Regular,
  repeat,
  sequence,
} from "../logic/index.ts";
import type { ParsedRegexp, RegexpNode } from "../yara/index.ts";

/**
 * The test that a value matches a regexp, for one that is no text with gaps in disguise (see `regexp_likes.ts`). Its
 * program is null where the regexp is broken, needs Unicode's classes, or is too large: it then equals itself only.
 */
export function regexpTest(source: string, flags: string, parsed: ParsedRegexp): RegexpTest {
  const isReadable = parsed.node !== null && !parsed.usesUnicode;
  const program = isReadable ? compileProgram(regularOf(parsed.node)) : null;
  return { type: "regexp", source: bareSource(source), flags: [...flags].sort().join(""), program };
}

/** A slash needs its backslash in a rule and none in a query: the same regexp has one source. */
function bareSource(source: string): string {
  return source.replace(/\\[\s\S]/g, (pair) => (pair === "\\/" ? "/" : pair));
}

/** Depth is limited by the parser, so this may recurse. */
export function regularOf(node: RegexpNode): Regular {
  switch (node.kind) {
    case "Empty":
      return EMPTY;
    case "Character":
      return bytesInOrder(node.bytes, node.ignoreCase);
    case "Class":
      return byteOf(node.ranges);
    case "Assertion":
      return place(node.type);
    case "Group":
      return regularOf(node.operand);
    case "Concatenation":
      return sequence(node.items.map(regularOf));
    case "Alternation":
      return choice(node.branches.map(regularOf));
    case "Repetition":
      return repeat(regularOf(node.operand), node.minimum, node.maximum);
  }
}
