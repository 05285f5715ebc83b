import type { LikeTest } from "../logic/index.ts";
import { type BinaryOperator, construct, type Expression } from "../yara/index.ts";
import { Inexpressible } from "./inexpressible.ts";
import { likeRegexp } from "./like_regexp.ts";

const { binary, logical, string } = construct;

const LIKE_OPERATORS: Readonly<Record<string, readonly [BinaryOperator, BinaryOperator]>> = {
  whole: ["==", "iequals"],
  start: ["startswith", "istartswith"],
  end: ["endswith", "iendswith"],
  within: ["contains", "icontains"],
};

export function isWhole(test: LikeTest): boolean {
  return test.parts.length === 1 && test.start && test.end;
}

export function wholeText(test: LikeTest): Expression {
  return string(spellingOf(test)[0] as string);
}

/** As the text was written, where only its letter case was lost. */
function spellingOf(test: LikeTest): readonly string[] {
  return test.ignoreCase ? (test.spelling ?? test.parts) : test.parts;
}

export function likeExpression(value: Expression, test: LikeTest): Expression {
  const parts = spellingOf(test);
  const operator = (place: keyof typeof LIKE_OPERATORS) =>
    LIKE_OPERATORS[place]?.[test.ignoreCase ? 1 : 0] as BinaryOperator;
  const [first = "", last = ""] = [parts[0], parts[parts.length - 1]];
  if (parts.length === 1) {
    const place = test.start ? (test.end ? "whole" : "start") : test.end ? "end" : "within";
    return binary(value, operator(place), string(first));
  }
  // `a*b` whole: its beginning and its end, where these cannot share characters.
  if (parts.length === 2 && test.start && test.end && !mayOverlap(test.parts[0] as string, test.parts[1] as string)) {
    return logical("and", [
      binary(value, operator("start"), string(first)),
      binary(value, operator("end"), string(last)),
    ]);
  }
  const { source, flags } = likeRegexp({ ...test, parts });
  return binary(value, "matches", regexpLiteral(source, flags));
}

export function regexpLiteral(source: string, flags: string): Expression {
  if (source === "" || source.includes("\n")) throw new Inexpressible("a regular expression is one line of text");
  return construct.regexp(source, flags as "" | "i" | "s" | "is");
}

function mayOverlap(head: string, tail: string): boolean {
  for (let length = Math.min(head.length, tail.length); length > 0; length--) {
    if (head.endsWith(tail.slice(0, length))) return true;
  }
  return false;
}
