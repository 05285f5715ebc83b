import { foldCase } from "../logic/index.ts";
import { regexpLikes } from "../translate/regexp_likes.ts";
import { parseRegexp } from "../yara/index.ts";
import { WITHOUT_CASE } from "../yara/operator_span.ts";
import type { Comparison } from "./comparisons.ts";
import type { Plan } from "./edit_targets.ts";

const LETTER = /\p{L}/u;

/** Whether a comparison minds the letter case of one of some texts. */
export function minds({ node, value, regexp }: Comparison, texts: readonly string[]): boolean {
  if (regexp === null) {
    const wanted = foldCase(value);
    return WITHOUT_CASE[node.operator] !== undefined && texts.some((text) => foldCase(text) === wanted);
  }
  if (regexp.flags.includes("i")) return false;
  const { node: parsed } = parseRegexp(regexp.source, regexp.flags);
  const likes = (parsed && regexpLikes(parsed)) ?? [];
  return likes.some(({ parts }) => parts.some((part) => texts.includes(part)));
}

export function ignoreCase(plan: Plan): void {
  const { regexp, value } = plan.at;
  if (regexp !== null) plan.value = `${value}i`;
  else plan.operator = WITHOUT_CASE[plan.operator] ?? plan.operator;
}

/** `isCaseless`: the other side minds no letter case. */
export function setText(plan: Plan, text: string, isCaseless: boolean): void {
  plan.value = text;
  // Without a letter in it the operator was as good as one that minds no case.
  if (isCaseless && !LETTER.test(plan.at.value) && LETTER.test(text)) ignoreCase(plan);
}
