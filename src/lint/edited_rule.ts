import { applyEdits, type Edit, SourceFile } from "../text/index.ts";
import { RuleTable } from "../translate/rule_table.ts";
import { type File, type Item, type Node, type Rule, visit } from "../yara/index.ts";
import { LintedFile } from "./linted_file.ts";

export interface EditedRule {
  readonly rule: Rule;
  readonly file: LintedFile;
}

/**
 * A rule as edits within it would make it, for trying a fix out before it is offered: in a file of nothing but the
 * imports and the rules that its meaning rests on, so that a large file is not read again for each of its rules.
 * Null where what comes out is no rule.
 */
export function ruleAfter(edits: readonly Edit[], rule: Rule, file: LintedFile): EditedRule | null {
  const { items } = file.tree;
  const { text, path } = file.source;
  const { imports, places } = layoutOf(file.tree, text);
  const needed = rulesBehind(rule, file);
  if (needed === null) return null;
  const pieces = [...imports];
  const inOrder = [...needed].sort((a, b) => a.start - b.start);
  for (const item of inOrder) {
    const i = places.get(item) as number;
    // A query may be kept in a comment before the rule, or after it.
    const from = items[i - 1]?.end ?? 0;
    if (item !== rule) pieces.push(text.slice(from, item.end));
    else {
      const next = items[i + 1];
      const to = next?.kind === "Rule" && needed.has(next) ? item.end : (next?.start ?? text.length);
      const moved = edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
      pieces.push(applyEdits(text.slice(from, to), moved));
    }
  }
  const edited = new LintedFile(new SourceFile(path, `${pieces.join("\n")}\n`), file.options, file.work);
  const found = edited.rules[inOrder.indexOf(rule)];
  if (edited.rules.length !== inOrder.length || found?.name.name !== rule.name.name) return null;
  return { rule: found, file: edited };
}

interface Layout {
  /** The imports of a file, each once. */
  readonly imports: readonly string[];
  readonly places: ReadonlyMap<Item, number>;
}

const layouts = new WeakMap<File, Layout>();

function layoutOf(tree: File, text: string): Layout {
  let layout = layouts.get(tree);
  if (layout === undefined) {
    const imports = tree.items.filter((item) => item.kind === "Import");
    const byModule = new Map(imports.map(({ module, start, end }) => [module.value, text.slice(start, end)]));
    layout = { imports: [...byModule.values()], places: new Map(tree.items.map((item, i) => [item, i])) };
    layouts.set(tree, layout);
  }
  return layout;
}

/** A rule that rests on more others than this is not tried. */
const MAX_BEHIND = 200;

/** The rule, those that it names, however far, and the global ones; null where they are too many to be read again. */
export function rulesBehind(rule: Rule, file: LintedFile): ReadonlySet<Rule> | null {
  const table = RuleTable.of(file.tree);
  if (table.globals.length > MAX_BEHIND) return null;
  const needed = new Set<Rule>([rule, ...table.globals]);
  // Grows while it is walked.
  for (const user of needed) {
    for (const one of namedBy(user, table)) needed.add(one);
    if (needed.size > MAX_BEHIND) return null;
  }
  return needed;
}

const named = new WeakMap<Rule, readonly Rule[]>();

/** The rules of its file that a rule's condition names, as many as matter: asked for once for each that rests on it. */
function namedBy(rule: Rule, table: RuleTable): readonly Rule[] {
  let found = named.get(rule);
  if (found === undefined) {
    found = rule.condition === null ? [] : namedIn(rule.condition, rule, table);
    named.set(rule, found);
  }
  return found;
}

function namedIn(condition: Node, user: Rule, table: RuleTable): readonly Rule[] {
  const found = new Set<Rule>();
  visit(condition, {
    Identifier: ({ name }) => {
      const one = table.get(name);
      if (one) found.add(one);
    },
    ItemSet: (set) => {
      for (const one of table.matching(set, user)) {
        if (found.size > MAX_BEHIND) break;
        found.add(one);
      }
    },
  });
  return [...found];
}
