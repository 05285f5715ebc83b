import { visible } from "../text/index.ts";
import type { Spot } from "./comparison.ts";

/**
 * What to write where, in lines for people with code in backticks. Places that read alike but for the name of what is
 * compared, as in loops over several fields, are told as one.
 */
export function editLines(spots: readonly Spot[]): string[] {
  const places = new Map<string, Spot[]>();
  for (const spot of spots) {
    const alike = words(spot, (part) => general(part, spot.operand));
    const others = places.get(alike);
    if (others) others.push(spot);
    else places.set(alike, [spot]);
  }
  return [...places.values()].map((alike) => {
    const [first] = alike as [Spot];
    const said = words(first, (part) => part);
    const [line, ...others] = new Set(
      alike.map((spot) => {
        return `${lineOf(spot)}${spot.rule === undefined ? "" : ` of the rule ${visible(spot.rule)}`}`;
      }),
    );
    if (others.length === 0) return `line ${line}: ${said}`;
    const isSame = alike.every((spot) => words(spot, (part) => part) === said);
    return `${isSame ? `lines ${line}, ` : `line ${line}, likewise `}${others.join(", ")}: ${said}`;
  });
}

function words({ text, instead, repeats, before }: Spot, written: (part: string) => string): string {
  const code = (part: string) => `\`${visible(onOneLine(written(part)))}\``;
  if (instead === null) return code(text);
  if (text === "") return `add ${code(instead)}${before === undefined ? "" : ` before ${code(before)}`}`;
  if (instead === "") return `remove ${code(text)}${repeats ? ", which then says the same again" : ""}`;
  return `${code(text)} → ${code(instead)}`;
}

/** A comment to the end of its line would take what then stands behind it. */
function onOneLine(code: string): string {
  const closed = code.replace(LEXEME, (lexeme) => {
    return lexeme.startsWith("//") ? `/* ${lexeme.slice(2).replaceAll("*/", "* /").trim()} */` : lexeme;
  });
  return closed.replace(/\s+/g, " ").trim();
}

/** A text, a regular expression and the two kinds of comments, each of which may hold what looks like another. */
const LEXEME = /"(?:[^"\\\n]|\\.)*"|(?<=\bmatches\s*)\/(?:[^/\\\n]|\\.)+\/|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

function general(part: string, operand: string): string {
  if (operand === "" || operand.length > MAX_OPERAND) return part;
  // The operand, not the same letters within a text.
  const name = operand.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return part.replace(new RegExp(`(?<![\\w."])${name}(?=\\s+${OPERATOR})`, "g"), "…");
}

/** Nobody would know one that is longer by what is left of it, and no regular expression may be much longer. */
const MAX_OPERAND = 1_000;
const OPERATOR = "(?:i?(?:contains|startswith|endswith)|iequals|matches|[=!<>])";

/** What is taken away begins with the `or` before it, which may end the line above. */
function lineOf({ instead, range }: Spot): number {
  return instead === "" ? range.end.line : range.start.line;
}
