import { applyEdits, type Edit, SourceFile } from "../text/index.ts";
import { RuleTable } from "../translate/rule_table.ts";
import { type File, type Item, type Rule, visit } from "../yara/index.ts";
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

/** The rule, those that it names, however far, and the global ones. */
export function rulesBehind(rule: Rule, file: LintedFile): ReadonlySet<Rule> {
  const table = RuleTable.of(file.tree);
  const needed = new Set<Rule>([rule, ...table.globals]);
  // Grows while it is walked.
  for (const user of needed) {
    if (user.condition === null) continue;
    visit(user.condition, {
      Identifier: ({ name }) => {
        const named = table.get(name);
        if (named) needed.add(named);
      },
      ItemSet: (set) => {
        for (const named of table.matching(set, user)) needed.add(named);
      },
    });
  }
  return needed;
}
