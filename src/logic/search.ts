import type { Witness } from "../findings/index.ts";
import { CollectionModes } from "./collection_modes.ts";
import { type Dependencies, NONE, united, unitedAll } from "./dependencies.ts";
import { evaluate } from "./evaluate.ts";
import {
  type AndFormula,
  type CompareFormula,
  compare,
  type ExistsFormula,
  type Formula,
  type OpaqueFormula,
  type OrFormula,
  type Scalar,
  type TermFormula,
  testKey,
} from "./formula.ts";
import { type CollectionFacts, type Element, type Fact, Model, type Placed, type ValueFacts } from "./model.ts";
import type { ScalarTheory } from "./scalar_theory.ts";
import { freeScopes } from "./scopes.ts";
import type { Subsumption } from "./subsumption.ts";
import { isWhole } from "./text_theory.ts";
import { topicsOf } from "./topics.ts";
import { buildWitness, minimised } from "./witness.ts";

/** What searches share: what they have found out about tests, and how they pay for their work. */
export interface Workshop {
  readonly theory: ScalarTheory;
  readonly subsumption: Subsumption;
  readonly spend: (steps: number) => void;
}

export interface SearchOptions {
  /** Whether what only VTI can see may be chosen freely; otherwise no example rests on it. */
  readonly freeOpaque: boolean;
}

export type SearchResult =
  | { readonly status: "sat"; readonly witness: Witness }
  | { readonly status: "unsat" }
  | { readonly status: "unknown"; readonly reason: string };

/** A formula, or its negation, that is to hold. */
interface Claim extends Placed {
  readonly positive: boolean;
}

type Option = Omit<Claim, "deps">;

/** A claim of which one option must hold. */
interface Choice {
  readonly key: string;
  options: readonly Option[];
  readonly deps: Dependencies;
  isDone: boolean;
  /** How many options were not refuted when it was last looked at. */
  left: number;
  /** Two options that were not refuted then: while they are not, nothing follows. */
  watched: readonly Option[];
}

/** Elements that are still to be found for an `exists`. */
interface Demand {
  readonly facts: CollectionFacts;
  readonly formula: ExistsFormula;
  readonly env: readonly Element[];
  readonly deps: Dependencies;
  readonly left: number;
  readonly used: readonly Element[];
}

/** A place where the search can go another way. */
interface Decision {
  /** The model before the decision, and before what was to be decided was taken from the list. */
  readonly mark: number;
  readonly outset: number;
  readonly options: readonly ((deps: Dependencies) => void)[];
  next: number;
  readonly deps: Dependencies;
  /** What the options tried so far failed for, but for this decision itself. */
  failed: Dependencies;
}

type Conflict = Dependencies | null;

/** The options of a choice that are not refuted, and why the others are. */
interface Look {
  readonly options: readonly Option[];
  readonly deps: Dependencies;
}

/** Different elements that one `exists` may ask for where they must be told apart; and fillers before an index. */
const MAX_DIFFERENT = 64;
/** A choice with so many options left is not looked at any further: nothing follows from it. */
const ENOUGH = 2;
/** Elements that may ask for one another before it is assumed that this never ends. */
const MAX_RECURSION = 24;
const ENDLESS = "elements ask for one another without end";
/** Options that are tried singly when the search is stuck; with more it is left to chance. */
const MAX_PROBES = 2000;
/** Conflicts before the search begins anew with what it has learnt about choices; and by how much that grows. */
const FIRST_RESTART = 32;
const RESTART_GROWTH = 1.5;

/**
 * Searches for a record that satisfies a formula: a tableau. Claims are taken apart until only facts about values
 * remain; where a claim leaves a choice, the search decides and comes back to the latest decision that a conflict
 * rests on. It ends with a witness that evaluation has confirmed, with a proof, or with neither where it met
 * something that the theories leave open.
 */
export class Search {
  readonly #formula: Formula;
  readonly #options: SearchOptions;
  readonly #workshop: Workshop;
  readonly #modes: CollectionModes;
  readonly #model = new Model();
  readonly #decisions: Decision[] = [];
  #queue: Claim[] = [];
  readonly #choices: Choice[] = [];
  /** Choices by what their options are about, and those whose options may have been refuted since the last look. */
  readonly #choicesAbout = new Map<string, Choice[]>();
  readonly #touched = new Set<Choice>();
  /** How often a choice was left without options: such choices are made early. */
  readonly #weights = new Map<string, number>();
  #conflicts = 0;
  #outset = 0;
  #isStuck = false;
  #restartAt = FIRST_RESTART;
  readonly #demands: Demand[] = [];
  #nextDemand = 0;
  /** Claims about atoms that are no comparisons, and about the bodies of demands, by where they are asked. */
  readonly #claimed = new Map<string, Claim>();
  readonly #formulaNumbers = new Map<string, number>();
  /** Why a failure is no proof. */
  #open: string | null = null;

  constructor(formula: Formula, workshop: Workshop, options: SearchOptions) {
    this.#formula = formula;
    this.#workshop = workshop;
    this.#options = options;
    this.#modes = new CollectionModes(formula);
  }

  run(): SearchResult {
    this.#claim(this.#formula, true, [], NONE);
    for (;;) {
      let conflict = this.#drain() ?? this.#propagate();
      if (conflict === null) {
        if (this.#queue.length > 0) continue;
        const decided = this.#decide();
        if (decided === true) continue;
        if (decided === false) {
          const finished = this.#finish();
          if (finished === "decided") continue;
          if ("witness" in finished) return { status: "sat", witness: finished.witness };
          conflict = finished.conflict;
        } else conflict = decided;
      }
      if (this.#goBack(conflict)) continue;
      return this.#open === null ? { status: "unsat" } : { status: "unknown", reason: this.#open };
    }
  }

  // ---- deciding and going back

  #choose(options: readonly ((deps: Dependencies) => void)[], deps: Dependencies): void {
    const first = options[0] as (deps: Dependencies) => void;
    if (options.length === 1) {
      first(deps);
      return;
    }
    this.#decisions.push({ mark: this.#model.mark(), outset: this.#outset, options, next: 1, deps, failed: NONE });
    first(united(deps, [this.#decisions.length]));
  }

  #goBack(conflict: Dependencies): boolean {
    this.#queue = [];
    this.#touched.clear();
    const level = conflict[conflict.length - 1];
    if (level === undefined) return false;
    if (++this.#conflicts > this.#restartAt) return this.#restart();
    this.#decisions.length = level;
    const decision = this.#decisions[level - 1] as Decision;
    this.#model.backTo(decision.mark);
    this.#workshop.spend(1 + (conflict.length >> 2));
    decision.failed = united(decision.failed, conflict.slice(0, -1));
    const option = decision.options[decision.next++] as (deps: Dependencies) => void;
    if (decision.next < decision.options.length) {
      option(united(decision.deps, [level]));
    } else {
      // The last option follows from the failure of the others.
      this.#decisions.pop();
      option(united(decision.deps, decision.failed));
    }
    return true;
  }

  #restart(): true {
    this.#isStuck = true;
    this.#restartAt *= RESTART_GROWTH;
    this.#conflicts = 0;
    this.#model.backTo((this.#decisions[0] as Decision).outset);
    this.#decisions.length = 0;
    for (const choice of this.#choices) this.#touched.add(choice);
    return true;
  }

  /** Gives up on what has been decided, without proof. */
  #leaveOpen(reason: string, deps: Dependencies | null = null): Dependencies {
    this.#open ??= reason;
    return deps ?? this.#decisions.map((_, i) => i + 1);
  }

  // ---- claims

  #claim(formula: Formula, positive: boolean, env: readonly Element[], deps: Dependencies): void {
    this.#queue.push({ formula, positive, env, deps });
  }

  #drain(): Conflict {
    for (let i = 0; i < this.#queue.length; i++) {
      this.#workshop.spend(1);
      const conflict = this.#handle(this.#queue[i] as Claim);
      if (conflict !== null) return conflict;
    }
    this.#queue = [];
    return null;
  }

  #handle(claim: Claim): Conflict {
    const { formula, positive, env, deps } = claim;
    switch (formula.kind) {
      case "true":
        return positive ? null : deps;
      case "false":
        return positive ? deps : null;
      case "not":
        this.#claim(formula.operand, !positive, env, deps);
        return null;
      case "and":
      case "or":
        if ((formula.kind === "and") === positive) {
          for (const operand of formula.operands) this.#claim(operand, positive, env, deps);
        } else {
          this.#addChoice(formula, positive, env, deps);
        }
        return null;
      case "compare":
        return this.#compare(formula, positive, env, deps);
      case "term":
      case "opaque": {
        const known = this.#note(claim);
        return known && known.positive !== positive ? united(known.deps, deps) : null;
      }
      case "exists": {
        const known = this.#note(claim);
        if (known) return known.positive === positive ? null : united(known.deps, deps);
        if (!positive) return this.#refuse(formula, env, deps);
        return this.#require(formula, env, deps);
      }
    }
  }

  /** Remembers a claim; returns what was claimed of the same thing before. */
  #note(claim: Claim): Claim | undefined {
    const key = this.#keyOf(claim.formula, claim.env);
    const known = this.#claimed.get(key);
    if (known) return known;
    this.#model.set(this.#claimed, key, claim);
    for (const topic of topicsOf(claim.formula)) this.#touch(topic);
    return undefined;
  }

  #keyOf(formula: Formula, env: readonly Element[]): string {
    // A term's scopes are told by the elements, whatever their numbers here.
    const text = formula.kind === "term" ? `t${formula.text}` : formula.key;
    let number = this.#formulaNumbers.get(text);
    if (number === undefined) {
      number = this.#formulaNumbers.size;
      this.#formulaNumbers.set(text, number);
    }
    const scopes = freeScopes(formula);
    return scopes.length === 0 ? `${number}` : `${number}:${scopes.map((scope) => env[scope]?.id).join()}`;
  }

  #compare(formula: CompareFormula, positive: boolean, env: readonly Element[], deps: Dependencies): Conflict {
    const value = this.#model.valueOf(formula.scalar, env);
    const key = testKey(formula.test);
    const known = value.byTest.get(key);
    if (known) return known.positive === positive ? null : united(known.deps, deps);
    const fact: Fact = { test: formula.test, positive, deps };
    const opposite = this.#contradiction(value, fact);
    if (opposite) return united(opposite.deps, deps);
    this.#model.append(value.facts, fact);
    this.#model.set(value.byTest, key, fact);
    this.#touch(formula.scalar.path);
    if (formula.test.type !== "range" || value.facts.length < 3) return null;
    const answer = this.#workshop.theory.solve(value.scalar, value.facts);
    return answer.status === "unsat" ? depsOf(answer.core.map((i) => value.facts[i] as Fact)) : null;
  }

  /** A fact that the new one cannot hold with. */
  #contradiction(value: ValueFacts, fact: { test: Fact["test"]; positive: boolean }): Fact | null {
    this.#workshop.spend(value.facts.length);
    return value.facts.find((known) => this.#workshop.theory.exclude(value.scalar, known, fact)) ?? null;
  }

  // ---- collections

  #factsOf(formula: ExistsFormula, env: readonly Element[]): CollectionFacts {
    return this.#model.collectionOf(formula.collection, env, (collection) => this.#modes.modeOf(collection));
  }

  #refuse(formula: ExistsFormula, env: readonly Element[], deps: Dependencies): Conflict {
    const facts = this.#factsOf(formula, env);
    this.#workshop.spend((facts.required.length + facts.elements.length) >> 2);
    if (formula.count > 1) {
      this.#model.append(facts.limits, { formula: formula.body, env, deps, most: formula.count - 1 });
      return null;
    }
    const refused: Placed = { formula: formula.body, env, deps };
    const needed = facts.required.find((required) => this.#clashes(required, refused));
    if (needed) return united(needed.deps, deps);
    this.#model.append(facts.refused, refused);
    for (const element of facts.elements) {
      this.#claim(formula.body, false, [element, ...env], united(deps, element.deps));
    }
    return null;
  }

  #require(formula: ExistsFormula, env: readonly Element[], deps: Dependencies): Conflict {
    const facts = this.#factsOf(formula, env);
    const required: Placed = { formula: formula.body, env, deps };
    this.#workshop.spend(facts.refused.length >> 2);
    const refused = facts.refused.find((other) => this.#clashes(required, other));
    if (refused) return united(refused.deps, deps);
    this.#model.append(facts.required, required);
    if (facts.mode === "free") {
      const element = this.#create(facts, deps, NONE, formula.count);
      this.#claim(formula.body, true, [element, ...env], deps);
      return null;
    }
    if (formula.count > MAX_DIFFERENT) return this.#leaveOpen("too many different elements are asked for", deps);
    const demand = { facts, formula, env, deps, left: formula.count, used: [] };
    this.#model.append(this.#demands, demand);
    return null;
  }

  /** Whether every element that satisfies the one satisfies the other, so far as can be read off. */
  #clashes(required: Placed, refused: Placed): boolean {
    for (const scopes of [freeScopes(required.formula), freeScopes(refused.formula)]) {
      for (const scope of scopes) {
        if (scope > 0 && required.env[scope - 1] !== refused.env[scope - 1]) return false;
      }
    }
    return this.#workshop.subsumption.implies(required.formula, refused.formula);
  }

  #create(facts: CollectionFacts, deps: Dependencies, identity: Dependencies, times = 1): Element {
    const index = facts.elements.length;
    this.#workshop.spend(4 + facts.refused.length);
    const element = this.#model.addElement(facts, deps, identity, times);
    if (facts.mode === "indexed") {
      this.#claim(compare(INDEX, { type: "range", min: index, max: index }), true, [element], deps);
    }
    for (const { formula, env, deps: reason } of facts.refused) {
      this.#claim(formula, false, [element, ...env], united(reason, deps));
    }
    return element;
  }

  /** Finds an element for a demand, in one of several ways where more than one may be needed. */
  #meet(demand: Demand): Conflict {
    const { facts } = demand;
    this.#workshop.spend(1);
    const fixed = facts.mode === "indexed" ? fixedIndex(demand.formula.body) : null;
    const key = facts.mode === "map" ? fixedKey(demand.formula.body) : null;
    if (demand.left > 1 && (fixed !== null || key !== null)) return demand.deps;
    if (fixed !== null) {
      if (fixed >= MAX_DIFFERENT) return this.#leaveOpen("an index is too high", demand.deps);
      this.#fill(facts, fixed, demand.deps);
      this.#take(demand, facts.elements[fixed] as Element, demand.deps);
      return null;
    }
    const others = facts.elements.filter((element) => !demand.used.includes(element));
    if (key !== null) {
      for (const element of others) {
        const fact = keyFact(element);
        if (fact === null || keyText(fact) !== key) continue;
        this.#take(demand, element, united(demand.deps, fact.deps));
        return null;
      }
    }
    const reused = others.filter((element) => key === null || keyFact(element) === null);
    const reuse = reused.map((element) => (deps: Dependencies) => this.#take(demand, element, deps));
    if (facts.mode === "indexed") {
      this.#choose([...this.#newPlaces(demand), ...reuse], demand.deps);
      return null;
    }
    // What fails of an element of which nothing else is asked fails of every element, so the decision is none of
    // the reasons for it: only for its being another one.
    const create = (deps: Dependencies) => {
      const identity = deps === demand.deps ? NONE : deps;
      this.#taken(demand, this.#create(facts, demand.deps, identity), demand.deps);
    };
    if (this.#modes.isRecursive(facts.collection)) {
      if (facts.elements.length > MAX_RECURSION) return this.#leaveOpen(ENDLESS, demand.deps);
      const add = (deps: Dependencies) => this.#taken(demand, this.#create(facts, deps, deps), deps);
      this.#choose([...reuse, add], demand.deps);
    } else this.#choose([create, ...reuse], demand.deps);
    return null;
  }

  #newPlaces(demand: Demand): readonly ((deps: Dependencies) => void)[] {
    const { facts } = demand;
    const from = facts.elements.length;
    const highest = this.#modes.highestIndex(facts.collection);
    if (highest >= MAX_DIFFERENT) this.#open ??= "an index is too high";
    const to = Math.max(from, Math.min(highest + 1, MAX_DIFFERENT));
    return Array.from({ length: to - from + 1 }, (_, i) => (deps: Dependencies) => {
      this.#fill(facts, from + i, deps);
      this.#taken(demand, facts.elements[from + i] as Element, deps);
    });
  }

  /** Adds elements until there is one with this index. */
  #fill(facts: CollectionFacts, index: number, deps: Dependencies): void {
    while (facts.elements.length <= index) this.#create(facts, deps, NONE);
  }

  #take(demand: Demand, element: Element, deps: Dependencies): void {
    this.#taken(demand, element, united(deps, element.deps));
  }

  #taken(demand: Demand, element: Element, deps: Dependencies): void {
    const { formula, env, left, used } = demand;
    const around = [element, ...env];
    if (formula.body.kind === "and" || formula.body.kind === "or") {
      this.#note({ formula: formula.body, positive: true, env: around, deps });
    }
    this.#claim(formula.body, true, around, deps);
    if (left > 1) this.#model.append(this.#demands, { ...demand, left: left - 1, used: [...used, element] });
  }

  // ---- choices

  #addChoice(formula: AndFormula | OrFormula, positive: boolean, env: readonly Element[], deps: Dependencies): void {
    const options = formula.operands.map((operand) => ({ formula: operand, positive, env }));
    const key = `${positive}${formula.key}`;
    const choice = { key, options, deps, isDone: false, left: options.length, watched: [] };
    this.#model.append(this.#choices, choice);
    this.#touched.add(choice);
    for (const topic of topicsOf(formula)) {
      let about = this.#choicesAbout.get(topic);
      if (!about) {
        about = [];
        this.#choicesAbout.set(topic, about);
      }
      this.#model.append(about, choice);
    }
  }

  /** Something has become known about a value, a collection or a term. */
  #touch(topic: string): void {
    for (const choice of this.#choicesAbout.get(topic) ?? []) if (!choice.isDone) this.#touched.add(choice);
  }

  /** Follows up choices that leave one option; drops those that hold anyway. */
  #propagate(): Conflict {
    for (const choice of this.#touched) {
      this.#touched.delete(choice);
      if (choice.isDone || this.#isOpen(choice)) continue;
      const look = this.#lookAt(choice, ENOUGH);
      if (look === "holds") this.#finishChoice(choice);
      else if (look.options.length < ENOUGH) return this.#follow(choice, look);
    }
    return null;
  }

  #follow(choice: Choice, look: Look): Conflict {
    const [only] = look.options;
    if (!only) {
      this.#weights.set(choice.key, (this.#weights.get(choice.key) ?? 1) + 1);
      return look.deps;
    }
    this.#finishChoice(choice);
    this.#claim(only.formula, only.positive, only.env, look.deps);
    return null;
  }

  #isOpen({ watched }: Choice): boolean {
    this.#workshop.spend(1);
    return (
      watched.length > 1 && watched.every(({ formula, positive, env }) => this.#known(formula, !positive, env) === null)
    );
  }

  #finishChoice(choice: Choice): void {
    choice.isDone = true;
    this.#model.onUndo(() => {
      choice.isDone = false;
    });
  }

  /** The options that are not refuted yet, and why the others are. */
  #lookAt(choice: Choice, enough = choice.options.length): "holds" | Look {
    const options: Option[] = [];
    let deps = choice.deps;
    for (const option of choice.options) {
      this.#workshop.spend(1);
      if (this.#known(option.formula, option.positive, option.env) !== null) return "holds";
      const refuted = this.#known(option.formula, !option.positive, option.env);
      if (refuted === null) options.push(option);
      else deps = united(deps, refuted);
      if (options.length >= enough) break;
    }
    choice.left = enough < choice.options.length ? Math.max(choice.left, options.length) : options.length;
    choice.watched = options.slice(0, ENOUGH);
    return { options, deps };
  }

  /** Why a formula (or its negation) is known to hold; null where it is not known. Cheap, so not complete. */
  #known(formula: Formula, positive: boolean, env: readonly Element[]): Conflict {
    switch (formula.kind) {
      case "true":
        return positive ? NONE : null;
      case "false":
        return positive ? null : NONE;
      case "not":
        return this.#known(formula.operand, !positive, env);
      case "and":
      case "or": {
        const noted = this.#claimed.get(this.#keyOf(formula, env));
        if (noted && noted.positive === positive) return noted.deps;
        const needsAll = (formula.kind === "and") === positive;
        let all = NONE;
        for (const operand of formula.operands) {
          const deps = this.#known(operand, positive, env);
          if (needsAll && deps === null) return null;
          if (!needsAll && deps !== null) return deps;
          all = united(all, deps ?? NONE);
        }
        return needsAll ? all : null;
      }
      case "compare": {
        const value = this.#model.knownValue(formula.scalar, env);
        const fact = value ? this.#contradiction(value, { test: formula.test, positive: !positive }) : null;
        return fact === null ? null : fact.deps;
      }
      case "term":
      case "opaque": {
        const noted = this.#claimed.get(this.#keyOf(formula, env));
        return noted && noted.positive === positive ? noted.deps : null;
      }
      case "exists": {
        const noted = this.#claimed.get(this.#keyOf(formula, env));
        if (noted) return noted.positive === positive ? noted.deps : null;
        const { collection, body, count } = formula;
        const owner = collection.scope < 0 ? this.#model.root : (env[collection.scope] as Element);
        const facts = owner.collections.get(collection.path);
        if (!facts) return null;
        this.#workshop.spend(1 + ((positive ? facts.required : facts.refused).length >> 2));
        const asked: Placed = { formula: body, env, deps: NONE };
        if (!positive) return facts.refused.find((refused) => this.#clashes(asked, refused))?.deps ?? null;
        if (count > 1) return null;
        return facts.required.find((required) => this.#clashes(required, asked))?.deps ?? null;
      }
    }
  }

  /** Takes the next decision. True: something was claimed; false: nothing is left to decide. */
  #decide(): boolean | Dependencies {
    if (this.#isStuck && this.#decisions.length === 0) {
      this.#isStuck = false;
      const probed = this.#probe();
      if (probed !== false) return probed;
    }
    this.#outset = this.#model.mark();
    const demand = this.#demands[this.#nextDemand];
    if (demand) {
      this.#nextDemand++;
      this.#model.onUndo(() => {
        this.#nextDemand--;
      });
      return this.#meet(demand) ?? true;
    }
    for (let choice = this.#nextChoice(); choice; choice = this.#nextChoice()) {
      const look = this.#lookAt(choice);
      if (look === "holds") {
        this.#finishChoice(choice);
        continue;
      }
      if (look.options.length < 2) return this.#follow(choice, look) ?? true;
      this.#finishChoice(choice);
      const sorted = [...look.options].sort((a, b) => this.#risk(a.formula) - this.#risk(b.formula));
      const options = sorted.map(
        ({ formula, positive, env }) =>
          (deps: Dependencies) =>
            this.#claim(formula, positive, env, deps),
      );
      this.#choose(options, look.deps);
      return true;
    }
    return this.#checkLimits();
  }

  /** Tries each option for itself before anything is decided: those that fail at once are struck out for good. */
  #probe(): boolean | Dependencies {
    const choices = this.#choices.filter((choice) => !choice.isDone);
    if (choices.reduce((sum, { options }) => sum + options.length, 0) > MAX_PROBES) return false;
    for (const choice of choices) {
      const options = choice.options.filter((option) => this.#survives(option));
      if (options.length === choice.options.length) continue;
      choice.options = options;
      choice.watched = [];
      if (options.length > 1) continue;
      const look = this.#lookAt(choice);
      if (look === "holds") continue;
      return this.#follow(choice, look) ?? true;
    }
    return false;
  }

  #survives({ formula, positive, env }: Option): boolean {
    const mark = this.#model.mark();
    this.#claim(formula, positive, env, NONE);
    let conflict: Conflict;
    do conflict = this.#drain() ?? this.#propagate();
    while (conflict === null && this.#queue.length > 0);
    this.#model.backTo(mark);
    this.#queue = [];
    this.#touched.clear();
    return conflict === null;
  }

  /** The choice with the fewest options, but rather one that has failed before. */
  #nextChoice(): Choice | null {
    let best: Choice | null = null;
    let bestScore = Number.POSITIVE_INFINITY;
    this.#workshop.spend(this.#choices.length >> 4);
    for (const choice of this.#choices) {
      if (choice.isDone) continue;
      const score = choice.left / (this.#weights.get(choice.key) ?? 1);
      if (score >= bestScore) continue;
      best = choice;
      bestScore = score;
    }
    return best;
  }

  /** What no example could rest on is tried last. */
  #risk(formula: Formula): number {
    switch (formula.kind) {
      case "and":
      case "or":
        return Math.max(...formula.operands.map((operand) => this.#risk(operand)));
      case "not":
        return this.#risk(formula.operand);
      case "exists":
        return this.#risk(formula.body);
      case "compare":
        return formula.test.type === "uninterpreted" || (formula.test.type === "regexp" && !formula.test.program)
          ? 2
          : 0;
      case "term":
        return formula.free ? 0 : 2;
      case "opaque":
        return this.#options.freeOpaque ? 1 : 2;
      default:
        return 0;
    }
  }

  // ---- limits

  /** Decides for elements whether they count, where a limit could be passed. */
  #checkLimits(): boolean | Dependencies {
    for (const facts of this.#model.collections) {
      for (const limit of facts.limits) {
        const counted: Dependencies[] = [];
        const undecided: Element[] = [];
        for (const element of facts.elements) {
          this.#workshop.spend(1);
          const env = [element, ...limit.env];
          const holds = this.#known(limit.formula, true, env);
          if (holds !== null) counted.push(unitedAll([holds, element.deps, element.identity, ...keyDeps(element)]));
          else if (this.#known(limit.formula, false, env) === null) undecided.push(element);
        }
        if (counted.length > limit.most) return unitedAll([limit.deps, ...counted.slice(0, limit.most + 1)]);
        const element = undecided[0];
        if (!element || counted.length + undecided.length <= limit.most) continue;
        const env = [element, ...limit.env];
        const claim = (positive: boolean) => (deps: Dependencies) => {
          this.#note({ formula: limit.formula, positive, env, deps });
          this.#claim(limit.formula, positive, env, deps);
        };
        this.#choose([claim(false), claim(true)], NONE);
        return true;
      }
    }
    return false;
  }

  // ---- finishing

  /** Chooses values. What was claimed has no more alternatives: it becomes a witness, or a conflict. */
  #finish(): { readonly witness: Witness } | { readonly conflict: Dependencies } | "decided" {
    this.#outset = this.#model.mark();
    const values = new Map<ValueFacts, string | number | boolean>();
    for (const element of [this.#model.root, ...this.#model.elements]) {
      for (const value of element.values.values()) {
        if (value.facts.length === 0 || value.scalar.path === "@index") continue;
        this.#workshop.spend(value.facts.length);
        const answer = this.#workshop.theory.solve(value.scalar, value.facts);
        if (answer.status === "unsat") return { conflict: depsOf(answer.core.map((i) => value.facts[i] as Fact)) };
        if (answer.status === "unknown") return { conflict: this.#leaveOpen(answer.reason, depsOf(value.facts)) };
        values.set(value, answer.value);
      }
    }
    const keys = new Map<Element, string>();
    for (const facts of this.#model.collections) {
      const conflict = facts.mode === "map" ? this.#chooseKeys(facts, keys) : null;
      if (conflict === "decided") return conflict;
      if (conflict !== null) return { conflict };
    }
    const terms: (Claim & { formula: TermFormula | OpaqueFormula })[] = [];
    const unsteered: Claim[] = [];
    for (const claim of this.#claimed.values()) {
      const { formula } = claim;
      if (formula.kind !== "term" && formula.kind !== "opaque") continue;
      const isFree = formula.kind === "term" ? formula.free : this.#options.freeOpaque;
      if (isFree) terms.push({ ...claim, formula });
      else unsteered.push(claim);
    }
    const witness = buildWitness(this.#model, values, keys, terms);
    if (witness !== null) {
      this.#workshop.spend(this.#model.elements.length);
      const truth = evaluate(this.#formula, witness);
      if (truth === true) return { witness: minimised(this.#formula, witness, this.#workshop.spend) };
      if (truth === null && unsteered.length > 0) {
        const [first] = unsteered as [Claim];
        const text = first.formula.kind === "term" ? first.formula.text : first.formula.key;
        const reason = `${text} decides here, and its value cannot be chosen`;
        return { conflict: this.#leaveOpen(reason, unitedAll(unsteered.map((claim) => claim.deps))) };
      }
    }
    return { conflict: this.#leaveOpen("the example that was found could not be confirmed") };
  }

  /** Gives the entries of a map different keys; where a key was ill chosen, decides whether it should be that one. */
  #chooseKeys(facts: CollectionFacts, keys: Map<Element, string>): Conflict | "decided" {
    const fixed = facts.elements.filter((element) => keyFact(element) !== null);
    const others = facts.elements.filter((element) => keyFact(element) === null);
    const used: { readonly key: string; readonly element: Element }[] = [];
    for (const element of [...fixed, ...others]) {
      const own = element.values.get("@key")?.facts ?? [];
      const names = own.length > 0 ? [] : [{ test: NOT_EMPTY, positive: false, deps: NONE }];
      const different = used.map(({ key }) => ({ test: equals(key), positive: false, deps: NONE }));
      const answer = this.#workshop.theory.solve(KEY, [...own, ...different, ...names]);
      this.#workshop.spend(own.length + used.length);
      if (answer.status === "unknown") return this.#leaveOpen(answer.reason, depsOf(own));
      if (answer.status === "sat") {
        keys.set(element, answer.value as string);
        used.push({ key: answer.value as string, element });
        continue;
      }
      const blocking = answer.core.flatMap((i) => used[i - own.length] ?? []);
      const other = blocking.find((entry) => keyFact(entry.element) === null);
      if (other) {
        const isThatKey = compare(KEY, equals(other.key));
        const claim = (positive: boolean) => (deps: Dependencies) =>
          this.#claim(isThatKey, positive, [other.element], deps);
        this.#choose([claim(true), claim(false)], NONE);
        return "decided";
      }
      const involved = [element, ...blocking.map((entry) => entry.element)];
      return unitedAll(involved.flatMap((e) => [e.deps, e.identity, ...keyDeps(e)]));
    }
    return null;
  }
}

const INDEX: Scalar = { scope: 0, path: "@index", type: "integer", unsigned: true };
const KEY: Scalar = { scope: 0, path: "@key", type: "string" };
const NOT_EMPTY = equals("");

function equals(text: string): Fact["test"] {
  return { type: "like", parts: [text], start: true, end: true, ignoreCase: false };
}

function depsOf(facts: readonly Fact[]): Dependencies {
  return unitedAll(facts.map((fact) => fact.deps));
}

function conjunctsOf(body: Formula): readonly Formula[] {
  return body.kind === "and" ? body.operands : [body];
}

/** The one index that a body asks for. */
function fixedIndex(body: Formula): number | null {
  for (const part of conjunctsOf(body)) {
    if (part.kind !== "compare" || part.scalar.scope !== 0 || part.scalar.path !== "@index") continue;
    if (part.test.type !== "range") continue;
    const from = Math.max(part.test.min ?? 0, 0);
    if (part.test.max === from) return from;
  }
  return null;
}

/** The one key that a body asks for. */
function fixedKey(body: Formula): string | null {
  for (const part of conjunctsOf(body)) {
    if (part.kind !== "compare" || part.scalar.scope !== 0 || part.scalar.path !== "@key") continue;
    if (isFixed(part.test)) return part.test.parts[0] as string;
  }
  return null;
}

function isFixed(test: Fact["test"]): test is Extract<Fact["test"], { type: "like" }> {
  return test.type === "like" && isWhole(test) && !test.ignoreCase;
}

/** What says which key an entry has; null where several are possible. */
function keyFact(element: Element): Fact | null {
  return element.values.get("@key")?.facts.find(({ test, positive }) => positive && isFixed(test)) ?? null;
}

function keyText({ test }: Fact): string | null {
  return isFixed(test) ? (test.parts[0] as string) : null;
}

function keyDeps(element: Element): readonly Dependencies[] {
  return (element.values.get("@key")?.facts ?? []).map((fact) => fact.deps);
}
