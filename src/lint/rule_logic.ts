import { type Budget, type ClauseFacts, drawing, factsOf, readingSteps } from "../logic/index.ts";
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
/** All of a file together for about a second: of real files none takes the hundredth part. */
const FILE_STEPS = 1_000_000;

const shares = new WeakMap<LintedFile, Budget>();
/** Asked for by one lint rule after the other: kept for longer, what all rules mean would fill the memory. */
let last: { readonly rule: Rule; readonly logic: RuleLogic | null } | null = null;

/**
 * What a rule's clauses say about each other; null for a rule without a condition, and for one whose types are
 * wrong: what cannot be read right must not be reasoned about.
 */
export function ruleLogic(rule: Rule, file: LintedFile): RuleLogic | null {
  // Of thousands of rules on files alone hardly one has anything to reason about, or to be remembered.
  if (!file.importsVt && !mayBeImpossible(rule, file)) return null;
  if (last?.rule !== rule) last = { rule, logic: work(rule, file) };
  return last.logic;
}

function work(rule: Rule, file: LintedFile): RuleLogic | null {
  if (file.work.steps <= 0) return null;
  const typing = file.typingOf(rule);
  if (typing === null || typing.problems.some(({ code }) => code !== "legacy_variable")) return null;
  const { clauses } = lowerRule(rule, file.tree, {
    schema: file.schema,
    text: file.source.text,
    entity: file.entityOf(rule),
  });
  const formulas = clauses.map(({ formula }) => formula);
  file.work.steps -= readingSteps(formulas);
  const facts = drawing([file.work, shareOf(file)], STEPS, (budget) =>
    // Rules on files alone repeat themselves for speed, and nobody is told: what is redundant need not be proved.
    factsOf(formulas, { budget, ...(file.importsVt ? {} : { only: "conflict" }) }),
  );
  return { clauses, facts };
}

function shareOf(file: LintedFile): Budget {
  let share = shares.get(file);
  if (share === undefined) {
    share = { steps: FILE_STEPS };
    shares.set(file, share);
  }
  return share;
}

function mayBeImpossible(rule: Rule, file: LintedFile): boolean {
  if (rule.condition === null || !mayContradict(rule.condition.expression)) return false;
  // What a global rule asks for is asked of the same file.
  const isAlone = file.rules.every(({ modifiers }) => modifiers.every(({ name }) => name !== "global"));
  return !isAlone || exampleOf(rule) === null;
}
