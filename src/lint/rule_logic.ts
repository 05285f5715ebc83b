import { type ClauseFacts, factsOf } from "../logic/index.ts";
import { lowerRule } from "../translate/lower_rule.ts";
import type { RuleClause } from "../translate/lowered.ts";
import type { Rule } from "../yara/index.ts";
import { mayContradict } from "./contradiction.ts";
import { exampleOf } from "./example_file.ts";
import type { LintedFile } from "./linted_file.ts";

/** A rule's clauses, and what is proved of them. */
export interface RuleLogic {
  readonly clauses: readonly RuleClause[];
  readonly facts: ClauseFacts;
}

/** A condition is looked at for about a tenth of a second at most. */
const STEPS = 100_000;

const known = new WeakMap<Rule, RuleLogic | null>();

/**
 * What a rule's clauses say about each other; null for a rule without a condition, and for one whose types are
 * wrong: what cannot be read right must not be reasoned about.
 */
export function ruleLogic(rule: Rule, file: LintedFile): RuleLogic | null {
  // Of thousands of rules on files alone hardly one has anything to reason about, or to be remembered.
  if (!file.importsVt && !mayBeImpossible(rule, file)) return null;
  const remembered = known.get(rule);
  if (remembered !== undefined) return remembered;
  const logic = work(rule, file);
  known.set(rule, logic);
  return logic;
}

function work(rule: Rule, file: LintedFile): RuleLogic | null {
  const typing = file.typingOf(rule);
  if (typing === null || typing.problems.some(({ code }) => code !== "legacy_variable")) return null;
  const { clauses } = lowerRule(rule, file.tree, {
    schema: file.schema,
    text: file.source.text,
    entity: file.entityOf(rule),
  });
  const most = Math.max(0, Math.min(STEPS, file.work.steps));
  const budget = { steps: most };
  const facts = factsOf(
    clauses.map(({ formula }) => formula),
    // Rules on files alone repeat themselves for speed, and nobody is told: what is redundant need not be proved.
    { budget, ...(file.importsVt ? {} : { only: "conflict" }) },
  );
  file.work.steps -= most - budget.steps;
  return { clauses, facts };
}

function mayBeImpossible(rule: Rule, file: LintedFile): boolean {
  if (rule.condition === null || !mayContradict(rule.condition.expression)) return false;
  // What a global rule asks for is asked of the same file.
  const isAlone = file.rules.every(({ modifiers }) => modifiers.every(({ name }) => name !== "global"));
  return !isAlone || exampleOf(rule) === null;
}
