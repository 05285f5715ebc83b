import type { File, ItemSet, Rule } from "../yara/index.ts";

/** The rules of a file by name: what an identifier in a condition may refer to. */
export class RuleTable {
  static readonly #known = new WeakMap<File, RuleTable>();
  readonly #byName = new Map<string, Rule>();
  readonly globals: readonly Rule[];
  /** By name; made when a set with a wildcard asks for it. */
  #sorted: readonly Rule[] | undefined;

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
    const found = new Set<Rule>();
    for (const item of set.items) {
      if (item.kind !== "RuleSetItem") continue;
      const named = item.wildcard ? this.#beginning(item.name) : [this.#byName.get(item.name)];
      for (const rule of named) if (rule !== undefined && rule.start < user.start) found.add(rule);
    }
    return [...found].sort((a, b) => a.start - b.start);
  }

  /** Rules whose names begin so. */
  #beginning(prefix: string): readonly Rule[] {
    this.#sorted ??= [...this.#byName.values()].sort((a, b) => (a.name.name < b.name.name ? -1 : 1));
    const sorted = this.#sorted;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Rule).name.name < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < sorted.length && (sorted[end] as Rule).name.name.startsWith(prefix)) end++;
    return sorted.slice(low, end);
  }
}
