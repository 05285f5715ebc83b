import type { File, ItemSet, Rule } from "../yara/index.ts";

/** The rules of a file by name: what an identifier in a condition may refer to. */
export class RuleTable {
  static readonly #known = new WeakMap<File, RuleTable>();
  readonly #byName = new Map<string, Rule>();
  readonly globals: readonly Rule[];

  private constructor(file: File) {
    for (const item of file.items) {
      if (item.kind === "Rule" && !this.#byName.has(item.name.name)) this.#byName.set(item.name.name, item);
    }
    this.globals = [...this.#byName.values()].filter((rule) => rule.modifiers.some(({ name }) => name === "global"));
  }

  /** The table of a file; one for all of its rules. */
  static of(file: File): RuleTable {
    let table = RuleTable.#known.get(file);
    if (table === undefined) {
      table = new RuleTable(file);
      RuleTable.#known.set(file, table);
    }
    return table;
  }

  get(name: string): Rule | undefined {
    return this.#byName.get(name);
  }

  /** Rules that a set names, in the order of the file; a wildcard reaches only those before `user`. */
  matching(set: ItemSet, user: Rule): readonly Rule[] {
    return [...this.#byName.values()].filter(
      (rule) =>
        rule.start < user.start &&
        set.items.some(
          (item) =>
            item.kind === "RuleSetItem" &&
            (item.name === rule.name.name || (item.wildcard && rule.name.name.startsWith(item.name))),
        ),
    );
  }
}
