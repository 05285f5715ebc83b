import type { Diagnostic } from "../findings/index.ts";
import type { SourceFile, Span } from "../text/index.ts";
import { firstCommentAbove } from "../yara/comments_above.ts";
import { parse, type Rule } from "../yara/index.ts";
import { changedNames, rulesBuiltOn } from "./rules_built_on.ts";

interface PlacedRule extends Span {
  readonly rule: Rule;
  readonly name: string;
  /** Its text and that of the comments that belong to it, with one kind of line end. */
  readonly text: string;
}

/**
 * The rules of a file that changed, or that build on one that did. A rule's text and the comments directly above it
 * count, for a query may be kept there.
 */
export class ChangedRules {
  /** Of every rule, by place. */
  readonly #rules: readonly (Span & { readonly isChanged: boolean })[];
  readonly #unchanged: ReadonlySet<string>;

  /** `before` is null for a file that is new. */
  constructor(before: SourceFile | null, now: SourceFile) {
    const old = before === null ? [] : placedRules(before);
    const rules = placedRules(now);
    const oldTexts = textsByName(old);
    const texts = textsByName(rules);
    const isTouched = ({ name, text }: PlacedRule, others: ReadonlyMap<string, ReadonlySet<string>>) =>
      !others.get(name)?.has(text);
    const touched = new Set(rules.filter((rule) => isTouched(rule, oldTexts)));
    const gone = old.filter((rule) => isTouched(rule, texts));
    const affected = rulesBuiltOn(
      rules.filter((rule) => !touched.has(rule)).map(({ rule }) => rule),
      changedNames([...touched, ...gone].map(({ rule }) => rule)),
    );
    const isChanged = (placed: PlacedRule) => touched.has(placed) || affected.has(placed.rule);
    this.#rules = rules.map((rule) => ({ start: rule.start, end: rule.end, isChanged: isChanged(rule) }));
    const changed = new Set(rules.filter(isChanged).map(({ name }) => name));
    this.#unchanged = new Set(rules.map(({ name }) => name).filter((name) => !changed.has(name)));
  }

  /** Whether a finding stands in a rule that changed, or outside of all rules. */
  hasFinding({ primary, yaraRule }: Pick<Diagnostic, "primary" | "yaraRule">): boolean {
    const around = this.#rules.find(({ start, end }) => start <= primary.start && primary.start <= end);
    return around?.isChanged ?? (yaraRule === null || this.hasRule(yaraRule));
  }

  /** Whether a rule of this name changed, or is not there any more. */
  hasRule(name: string): boolean {
    return !this.#unchanged.has(name);
  }
}

function textsByName(rules: readonly PlacedRule[]): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>();
  for (const { name, text } of rules) texts.set(name, (texts.get(name) ?? new Set()).add(text));
  return texts;
}

function placedRules(source: SourceFile): PlacedRule[] {
  const { text } = source;
  const { tree } = parse(text);
  return tree.items.flatMap((rule) => {
    if (rule.kind !== "Rule") return [];
    // A query may be kept in the comments above.
    const first = tree.comments[firstCommentAbove(rule, tree, source)];
    const start = Math.min(first?.start ?? rule.start, rule.start);
    const { end } = rule;
    // Git may give other line ends than those on disk.
    return [{ rule, name: rule.name.name, start, end, text: text.slice(start, end).replaceAll("\r\n", "\n") }];
  });
}
