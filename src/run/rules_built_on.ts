import { type Rule, visit } from "../yara/index.ts";

/** What of one file changed: the names that its rules had or have, and whether one of them holds for all others. */
export interface ChangedNames {
  readonly names: ReadonlySet<string>;
  readonly hasGlobal: boolean;
}

/** The names of changed rules of one file, in both of its states. */
export function changedNames(rules: readonly Rule[]): ChangedNames {
  return {
    names: new Set(rules.map(({ name }) => name.name)),
    hasGlobal: rules.some(({ modifiers }) => modifiers.some(({ name }) => name === "global")),
  };
}

/** Those of the other rules of a file that name a changed one, however far, or that a changed global rule holds for. */
export function rulesBuiltOn(others: readonly Rule[], changed: ChangedNames): Set<Rule> {
  if (changed.hasGlobal) return new Set(others);
  const affected = new Set<Rule>();
  if (changed.names.size === 0) return affected;
  const names = new Set(changed.names);
  const left = new Map(others.map((rule) => [rule, namesIn(rule)]));
  for (let grew = true; grew; ) {
    grew = false;
    for (const [rule, named] of left) {
      if (!named.some((isNamed) => isNamed(names))) continue;
      affected.add(rule);
      left.delete(rule);
      names.add(rule.name.name);
      grew = true;
    }
  }
  return affected;
}

/** What a condition names, each as a test on names: `of (is_*)` names all that begin so. */
function namesIn({ condition }: Rule): ((names: ReadonlySet<string>) => boolean)[] {
  const tests: ((names: ReadonlySet<string>) => boolean)[] = [];
  if (condition !== null) {
    visit(condition, {
      Identifier: ({ name }) => void tests.push((names) => names.has(name)),
      RuleSetItem: ({ name, wildcard }) =>
        void tests.push((names) => (wildcard ? [...names].some((one) => one.startsWith(name)) : names.has(name))),
    });
  }
  return tests;
}
