import { visible } from "../text/index.ts";
import type { Spot } from "./comparison.ts";

/** What to write where, in lines for people with code in backticks; places that read alike are told as one. */
export function editLines(spots: readonly Spot[]): string[] {
  const places = new Map<string, Set<number>>();
  for (const spot of spots) {
    const lines = places.get(words(spot)) ?? new Set();
    places.set(words(spot), lines.add(lineOf(spot)));
  }
  return [...places].map(([said, lines]) => `${lines.size === 1 ? "line" : "lines"} ${[...lines].join(", ")}: ${said}`);
}

function words({ text, instead, operand, repeats }: Spot): string {
  // Loops over several fields ask the same of variables with different names.
  const code = (part: string) => `\`${visible(general(part, operand).replace(/\s+/g, " ").trim())}\``;
  if (instead === null) return code(text);
  if (text === "") return `add ${code(instead)}`;
  if (instead === "") return `remove ${code(text)}${repeats ? ", which then says the same again" : ""}`;
  return `${code(text)} → ${code(instead)}`;
}

function general(part: string, operand: string): string {
  if (operand === "") return part;
  // The operand, not the same letters within a text.
  const name = operand.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return part.replace(new RegExp(`(?<![\\w."])${name}(?=\\s+${OPERATOR})`, "g"), "…");
}

const OPERATOR = "(?:i?(?:contains|startswith|endswith)|iequals|matches|[=!<>])";

/** What is taken away begins with the `or` before it, which may end the line above. */
function lineOf({ instead, range }: Spot): number {
  return instead === "" ? range.end.line : range.start.line;
}
