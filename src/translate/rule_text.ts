import { loadSchema } from "../vt/index.ts";
import { type Expression, encodeString, type Pattern, printNode } from "../yara/index.ts";
import { LEGACY_JOINED, LEGACY_VARIABLES } from "./legacy_variables.ts";

export interface RuleParts {
  readonly name: string;
  readonly imports: readonly string[];
  readonly meta: readonly (readonly [key: string, value: string])[];
  readonly patterns: readonly Pattern[];
  /** Lines of comment before the condition. */
  readonly remarks: readonly string[];
  readonly condition: Expression;
}

/** A rule as VirusTotal's own hunting rules are laid out. */
export function ruleText({ name, imports, meta, patterns, remarks, condition }: RuleParts): string {
  const lines = imports.map((module) => `import ${encodeString(module)}`);
  if (lines.length > 0) lines.push("");
  lines.push(`rule ${name} {`, "  meta:");
  for (const [key, value] of meta) lines.push(`    ${key} = ${encodeString(value)}`);
  if (patterns.length > 0) {
    lines.push("", "  strings:");
    for (const pattern of patterns) lines.push(`    ${printNode(pattern)}`);
  }
  lines.push("", "  condition:");
  for (const remark of remarks) lines.push(`    // ${commentText(remark)}`);
  return [...lines, ...indented(printNode(condition)), "}", ""].join("\n");
}

function indented(text: string): string[] {
  return text.split("\n").map((line) => (line === "" ? "" : `    ${line}${dateRemark(line)}`));
}

/** A line that compares a time with a number of seconds, and nothing else. */
const TIME_TEST = /^\s*[\w.]*(?:date|time|timestamp|not_after|not_before)\b[\w.]* (?:[<>]=?|[=!]=) (\d{9,10})$/;

/** What the number means, for people. */
function dateRemark(line: string): string {
  const seconds = TIME_TEST.exec(line)?.[1];
  if (seconds === undefined) return "";
  const written = new Date(Number(seconds) * 1000).toISOString();
  return ` // ${written.replace(/T00:00:00\.000Z$/, "").replace(/\.000Z$/, "Z")}`;
}

const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
/** A remark longer than this is cut. */
const MAX_REMARK = 400;

/** Text that stays within its line of comment whatever it holds. */
function commentText(text: string): string {
  const cut = text.length > MAX_REMARK ? `${text.slice(0, MAX_REMARK).replace(/[\ud800-\udbff]$/, "")}…` : text;
  return cut.replace(UNPRINTABLE, (character) => {
    if (character === "\n") return "\\n";
    const hex = (character.codePointAt(0) as number).toString(16).toUpperCase();
    return `<U+${hex.padStart(4, "0")}>`;
  });
}

const KEYWORDS = new Set(
  `all and any ascii at base64 base64wide condition contains defined endswith entrypoint false filesize for fullword
  global icontains iendswith iequals import in include istartswith matches meta nocase none not of or private rule
  startswith strings them true wide with xor`.split(/\s+/),
);
/** Functions that read numbers out of the file. */
const READERS = /^(?:u?int(?:8|16|32)|float(?:32|64))(?:be)?$/;
const MAX_NAME = 80;

/** An identifier made from words. */
export function ruleName(words: readonly string[]): string {
  const joined = words
    .flatMap((word) => word.match(/[A-Za-z0-9]+/g) ?? [])
    .reduce((name, word) => (name.length + word.length < MAX_NAME ? `${name}_${word}` : name), "")
    .slice(1);
  if (joined === "") return "vti_query";
  return /^[0-9]/.test(joined) || holderOf(joined) !== null ? `hunt_${joined}` : joined;
}

/** The name that somebody chose, made into one that a rule can have; `reason`: why it was not taken as it is. */
export function chosenRuleName(chosen: string): { readonly name: string; readonly reason: string | null } {
  const holder = holderOf(chosen);
  if (holder !== null) return { name: ruleName([chosen]), reason: `\`${chosen}\` is ${holder}` };
  if (/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(chosen)) return { name: chosen, reason: null };
  const reason = "a name has letters, digits and _, at most 128, and does not begin with a digit";
  return { name: ruleName([chosen]), reason };
}

/**
 * What has the name already; null for a free one. Rules, modules and variables share their names: a rule `pe` in a
 * rule set whose other rules import `pe` does not compile.
 */
function holderOf(name: string): string | null {
  if (KEYWORDS.has(name)) return "a word of the language";
  if (READERS.test(name)) return "a function of the language";
  if (loadSchema().moduleNames.includes(name)) return "the name of a module";
  if (LEGACY_VARIABLES.has(name) || LEGACY_JOINED.has(name)) return "a variable that LiveHunt defines";
  return null;
}
