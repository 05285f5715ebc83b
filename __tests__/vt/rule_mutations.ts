import { parse, type Rule } from "../../src/yara/index.ts";

/** Words that a condition's token can be replaced by: of another type, of another place, or close but wrong. */
const WORDS = [
  ...["vt", "metadata", "behaviour", "net", "url", "domain", "ip", "itw", "tags", "signatures", "file_name", "raw"],
  ...["processes_created", "new_file", "file_size", "analysis_stats", "malicious", "submitter", "pe", "is_pe", "x"],
];
const OPERATORS = ["==", "!=", "<", "contains", "icontains", "iendswith", "matches", "+", "and", "or", "in", "of"];
const LITERALS = ['"x"', "1", "1.5", "true", "/x/", "filesize", "vt.metadata.tags", "vt.FileType.CHM"];
const TOKEN =
  /"(?:[^"\\\n]|\\.)*"|\/(?:[^/\\\n*]|\\.)(?:[^/\\\n]|\\.)*\/[is]*|[$#@!]?\w+\*?|==|!=|<=|>=|<<|>>|\.\.|[^\s\w]/g;

/** A rule as text on its own: the one asked for, with its comments blanked, so that it can be renamed and changed. */
export interface PlainRule {
  readonly before: string;
  readonly condition: string;
}

/** The rules of a file, each without its name and with its condition apart. */
export function plainRules(text: string): PlainRule[] {
  const { tree } = parse(text);
  let plain = text;
  for (const { start, end } of tree.comments) {
    plain = plain.slice(0, start) + plain.slice(start, end).replace(/[^\n]/g, " ") + plain.slice(end);
  }
  return tree.items
    .filter((item): item is Rule => item.kind === "Rule" && item.condition !== null)
    .map(({ name, condition, end }) => {
      const { expression } = condition as NonNullable<typeof condition>;
      return {
        before: plain.slice(name.end, expression.start),
        condition: plain.slice(expression.start, end).replace(/\}\s*$/, ""),
      };
    });
}

/** `rule` with one to three tokens of its condition replaced, left out, doubled or swapped. */
export function mutated(rule: PlainRule, name: string, random: () => number): string {
  let { condition } = rule;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  for (let i = 1 + Math.floor(random() * 3); i > 0; i--) {
    const tokens = [...condition.matchAll(TOKEN)];
    const token = pick(tokens);
    if (!token) break;
    const [text] = token;
    const isWord = /^[A-Za-z_]\w*$/.test(text);
    const replacement = (): string => {
      if (!isWord) return /^["/\d]/.test(text) ? pick(LITERALS) : pick([...OPERATORS, text]);
      switch (Math.floor(random() * 4)) {
        case 0:
          return pick(WORDS);
        case 1:
          return `${text}s`;
        case 2:
          return text.slice(0, -1) || "x";
        default:
          return OPERATORS.includes(text) ? pick(OPERATORS) : pick(tokens)[0];
      }
    };
    condition = condition.slice(0, token.index) + replacement() + condition.slice(token.index + text.length);
  }
  return `rule ${name}${rule.before}${condition}}`;
}
