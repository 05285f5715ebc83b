import { applyEdits, type Edit, SourceFile } from "../text/index.ts";
import type { Rule } from "../yara/index.ts";
import { rulesBehind } from "./edited_rule.ts";
import { LintedFile } from "./linted_file.ts";

/** How far a rule is from what it is to find; 0 where it is in order. */
export type DriftOf = (rule: Rule, file: LintedFile) => number;

const known = new WeakMap<LintedFile, ReadonlyMap<Rule, readonly Rule[]> | null>();

/** The rules with a query whose meaning rests on a rule, itself left out; null where one rests on too many to tell. */
function usersOf(rule: Rule, file: LintedFile): readonly Rule[] | null {
  let users = known.get(file);
  if (users === undefined) {
    users = usersByRule(file);
    known.set(file, users);
  }
  return users === null ? null : (users.get(rule) ?? []);
}

function usersByRule(file: LintedFile): Map<Rule, Rule[]> | null {
  const users = new Map<Rule, Rule[]>();
  for (const user of file.rules) {
    if (file.queriesOf(user).length === 0) continue;
    const behind = rulesBehind(user, file);
    if (behind === null) return null;
    for (const rule of behind) {
      if (rule === user) continue;
      const known = users.get(rule);
      if (known) known.push(user);
      else users.set(rule, [user]);
    }
  }
  return users;
}

/** Whether a rule rests on another one that is not in order: which of the two is to change is known only then. */
export function restsOnDrift(rule: Rule, file: LintedFile, driftOf: DriftOf): boolean {
  const behind = rulesBehind(rule, file);
  return behind === null || [...behind].some((other) => other !== rule && driftOf(other, file) > 0);
}

/** Each of them is judged anew: what so many rest on is not mended by the way. */
const MAX_USERS = 20;

/** Whether edits within a rule leave those that rest on it in order, or no farther from it than they are. */
export function sparesUsers(edits: readonly Edit[], rule: Rule, file: LintedFile, driftOf: DriftOf): boolean {
  const users = usersOf(rule, file);
  if (users === null || users.length > MAX_USERS) return false;
  if (users.length === 0) return true;
  const edited = new LintedFile(
    new SourceFile(file.path, applyEdits(file.source.text, edits)),
    file.options,
    file.work,
  );
  return users.every((user) => {
    const after = edited.rules[file.rules.indexOf(user)];
    return after !== undefined && driftOf(after, edited) <= driftOf(user, file);
  });
}
