import type { Witness } from "../findings/index.ts";
import { Choices, type Consequence } from "./choices.ts";
import { chooseValues, identityOf, type Value } from "./chosen_values.ts";
import type { Claim, Conflict, Option, Workshop } from "./claims.ts";
import { CollectionModes } from "./collection_modes.ts";
import { Decisions } from "./decisions.ts";
import { Demands } from "./demands.ts";
import { type Dependencies, NONE, united, unitedAll } from "./dependencies.ts";
import { EVALUATION_COST, type EvaluationWork, evaluate } from "./evaluate.ts";
import type { FileClaim } from "./file_claim.ts";
import { solveFile } from "./file_theory.ts";
import { compare, type ExistsFormula, type Formula } from "./formula.ts";
import { Knowledge } from "./knowledge.ts";
import {
  type CollectionFacts,
  type Element,
  type Fact,
  type Limit,
  Model,
  type Placed,
  type ValueFacts,
} from "./model.ts";
import { inRange } from "./number_theory.ts";
import { buildWitness, minimised, type TermClaim } from "./witness.ts";

export interface SearchOptions {
  /** Whether what only VTI can see may be chosen freely; otherwise no example rests on it. */
  readonly freeOpaque: boolean;
  /** Nobody asks for an example: the search ends where there can be no proof any more. */
  readonly onlyProof?: boolean;
}

export type SearchResult =
  /** The example has been checked by evaluation; `least` leaves out what it need not say. */
  | { readonly status: "sat"; readonly least: (work: EvaluationWork) => Witness }
  | { readonly status: "unsat" }
  | { readonly status: "unknown"; readonly reason: string };

const MAX_LOST_FILES = 40;

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
  readonly #decisions = new Decisions(this.#model);
  readonly #knowledge: Knowledge;
  readonly #choices: Choices;
  readonly #demands: Demands;
  #queue: Claim[] = [];
  /** The search has begun anew: options that fail at once should be struck out first. */
  #isStuck = false;
  /** How often no file was found. */
  #lostFiles = 0;
  /** Why a failure is no proof. */
  #open: string | null = null;

  constructor(formula: Formula, workshop: Workshop, options: SearchOptions) {
    this.#formula = formula;
    this.#workshop = workshop;
    this.#options = options;
    this.#modes = new CollectionModes(formula);
    this.#knowledge = new Knowledge(this.#model, workshop, (topic) => this.#choices.touch(topic));
    this.#choices = new Choices(this.#model, this.#knowledge, workshop.spend);
    this.#demands = new Demands({
      model: this.#model,
      modes: this.#modes,
      decisions: this.#decisions,
      knowledge: this.#knowledge,
      spend: workshop.spend,
      assert: (claimed, positive, env, deps) => this.#assert(claimed, positive, env, deps),
      leaveOpen: (reason, deps) => this.#leaveOpen(reason, deps),
    });
  }

  run(): SearchResult {
    this.#assert(this.#formula, true, [], NONE);
    for (;;) {
      let conflict = this.#propagate();
      if (conflict === null) {
        const decided = this.#decide();
        if (decided === "decided") continue;
        const finished = decided === "nothing left" ? this.#finish() : decided;
        if (finished === "decided") continue;
        if ("witness" in finished) {
          const { witness } = finished;
          const least = (work: EvaluationWork) => minimised(this.#formula, witness, this.#model, work);
          return { status: "sat", least };
        }
        conflict = finished.conflict;
      }
      if (this.#open !== null && this.#options.onlyProof) break;
      this.#workshop.spend(1 + (conflict.length >> 2));
      this.#queue = [];
      this.#choices.forgetTouched();
      const result = this.#decisions.goBack(conflict);
      if (result === "none") break;
      if (result === "resumed") continue;
      this.#isStuck = true;
      this.#choices.touchAll();
    }
    return this.#open === null ? { status: "unsat" } : { status: "unknown", reason: this.#open };
  }

  /** Gives up on what rests on these decisions, without proof. */
  #leaveOpen(reason: string, deps: Dependencies): Dependencies {
    this.#open ??= reason;
    return deps;
  }

  // ---- claims

  #assert(formula: Formula, positive: boolean, env: readonly Element[], deps: Dependencies): void {
    this.#queue.push({ formula, positive, env, deps });
  }

  /** Follows up claims, and what follows from choices, until nothing more follows. */
  #propagate(): Conflict {
    for (;;) {
      for (let i = 0; i < this.#queue.length; i++) {
        this.#workshop.spend(1);
        const conflict = this.#handle(this.#queue[i] as Claim);
        if (conflict !== null) return conflict;
      }
      this.#queue = [];
      const consequence = this.#choices.consequence();
      if (consequence === null) return null;
      if ("conflict" in consequence) return consequence.conflict;
      this.#queue.push(consequence.claim);
    }
  }

  #handle(claim: Claim): Conflict {
    const { formula, positive, env, deps } = claim;
    switch (formula.kind) {
      case "true":
        return positive ? null : deps;
      case "false":
        return positive ? deps : null;
      case "not":
        this.#assert(formula.operand, !positive, env, deps);
        return null;
      case "and":
      case "or":
        if ((formula.kind === "and") !== positive) this.#choices.add(formula, positive, env, deps);
        else for (const operand of formula.operands) this.#assert(operand, positive, env, deps);
        return null;
      case "compare":
        return this.#knowledge.learn(formula, positive, env, deps);
      case "term":
      case "opaque": {
        const known = this.#knowledge.note(claim);
        return known && known.positive !== positive ? united(known.deps, deps) : null;
      }
      case "exists": {
        const known = this.#knowledge.note(claim);
        if (known) return known.positive === positive ? null : united(known.deps, deps);
        return positive ? this.#require(formula, env, deps) : this.#refuse(formula, env, deps);
      }
    }
  }

  #factsOf(formula: ExistsFormula, env: readonly Element[]): CollectionFacts {
    return this.#model.collectionOf(formula.collection, env, (collection) => this.#modes.modeOf(collection));
  }

  #refuse(formula: ExistsFormula, env: readonly Element[], deps: Dependencies): Conflict {
    const facts = this.#factsOf(formula, env);
    const refused: Placed = { formula: formula.body, env, deps };
    if (formula.count > 1) {
      this.#model.append(facts.limits, { ...refused, most: formula.count - 1 });
      return null;
    }
    this.#workshop.spend((facts.required.length + facts.elements.length) >> 2);
    const needed = facts.required.find((required) => this.#knowledge.covers(required, refused));
    if (needed) return united(needed.deps, deps);
    this.#model.append(facts.refused, refused);
    for (const element of facts.elements) {
      this.#assert(formula.body, false, [element, ...env], united(deps, element.deps));
    }
    return null;
  }

  #require(formula: ExistsFormula, env: readonly Element[], deps: Dependencies): Conflict {
    const facts = this.#factsOf(formula, env);
    const required: Placed = { formula: formula.body, env, deps };
    this.#workshop.spend(facts.refused.length >> 2);
    const refused = facts.refused.find((other) => this.#knowledge.covers(required, other));
    if (refused) return united(refused.deps, deps);
    this.#model.append(facts.required, required);
    return this.#demands.require(facts, formula, env, deps);
  }

  // ---- deciding

  #decide(): "decided" | "nothing left" | { readonly conflict: Dependencies } {
    if (this.#isStuck && this.#decisions.count === 0) {
      this.#isStuck = false;
      const found = this.#choices.probe((option) => this.#survives(option));
      if (found) return this.#follow(found);
    }
    this.#decisions.begin();
    const met = this.#demands.meetNext();
    if (met !== undefined) return met === null ? "decided" : { conflict: met };
    const next = this.#choices.next();
    if (next === null) return this.#checkLimits();
    if (!("options" in next)) return this.#follow(next);
    const sorted = [...next.options].sort((a, b) => this.#risk(a.formula) - this.#risk(b.formula));
    const ways = sorted.map(
      ({ formula, positive, env }) =>
        (deps: Dependencies) =>
          this.#assert(formula, positive, env, deps),
    );
    this.#decisions.choose(ways, next.deps);
    return "decided";
  }

  #follow(consequence: Consequence): "decided" | { readonly conflict: Dependencies } {
    if ("conflict" in consequence) return consequence;
    this.#queue.push(consequence.claim);
    return "decided";
  }

  /** Whether an option does not fail at once. */
  #survives({ formula, positive, env }: Option): boolean {
    const mark = this.#model.mark();
    this.#assert(formula, positive, env, NONE);
    const conflict = this.#propagate();
    this.#model.backTo(mark);
    this.#queue = [];
    this.#choices.forgetTouched();
    return conflict === null;
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
      case "compare": {
        const { test } = formula;
        return test.type === "uninterpreted" || (test.type === "regexp" && !test.program) ? 2 : 0;
      }
      case "term":
        return formula.free ? 0 : 2;
      case "opaque":
        return this.#options.freeOpaque ? 1 : 2;
      default:
        return 0;
    }
  }

  /** Decides for elements whether they count, where a limit could be passed. */
  #checkLimits(): "decided" | "nothing left" | { readonly conflict: Dependencies } {
    for (const { elements, limits } of this.#model.collections) {
      for (const limit of limits) {
        const found = this.#checkLimit(elements, limit);
        if (found !== "nothing left") return found;
      }
    }
    return "nothing left";
  }

  #checkLimit(
    elements: readonly Element[],
    limit: Limit,
  ): "decided" | "nothing left" | { readonly conflict: Dependencies } {
    const { formula, most } = limit;
    const counted: Dependencies[] = [];
    const undecided: Element[] = [];
    for (const element of elements) {
      this.#workshop.spend(1);
      const env = [element, ...limit.env];
      const holds = this.#knowledge.known(formula, true, env);
      if (holds !== null) counted.push(united(holds, identityOf(element)));
      else if (this.#knowledge.known(formula, false, env) === null) undecided.push(element);
    }
    if (counted.length > most) return { conflict: unitedAll([limit.deps, ...counted.slice(0, most + 1)]) };
    const element = undecided[0];
    if (!element || counted.length + undecided.length <= most) return "nothing left";
    const env = [element, ...limit.env];
    const counts = (positive: boolean) => (deps: Dependencies) => {
      this.#knowledge.noteWhole({ formula, positive, env, deps });
      this.#assert(formula, positive, env, deps);
    };
    this.#decisions.choose([counts(false), counts(true)], NONE);
    return "decided";
  }

  // ---- finishing

  /** No claim is left that has alternatives: it becomes a witness, or a conflict. */
  #finish(): "decided" | { readonly witness: Witness } | { readonly conflict: Dependencies } {
    const chosen = chooseValues(this.#model, this.#workshop.theory, this.#workshop.spend);
    switch (chosen.status) {
      case "conflict":
        return { conflict: chosen.deps };
      case "open":
        return { conflict: this.#leaveOpen(chosen.reason, chosen.deps) };
      case "undecided": {
        const { element, scalar, test } = chosen;
        const isThat = compare(scalar, test);
        this.#decisions.begin();
        const is = (positive: boolean) => (deps: Dependencies) => this.#assert(isThat, positive, [element], deps);
        this.#decisions.choose([is(true), is(false)], NONE);
        return "decided";
      }
      case "chosen":
        break;
    }
    const values = new Map(chosen.values);
    const conflict = this.#fitFile(values);
    if (conflict !== null) return { conflict };
    if (this.#options.onlyProof) return { conflict: this.#leaveOpen("nothing speaks against it", NONE) };
    const { terms, unsteered } = this.#terms();
    const witness = buildWitness(this.#model, values, chosen.keys, terms);
    if (witness !== null) {
      const work: EvaluationWork = { most: Number.POSITIVE_INFINITY, done: 0 };
      const truth = evaluate(this.#formula, witness, work);
      this.#workshop.spend(this.#model.elements.length + work.done * EVALUATION_COST);
      if (truth === true) return { witness };
      const first = unsteered[0];
      if (truth === null && first) {
        const text = first.formula.kind === "term" ? first.formula.text : first.formula.key;
        const reason = `${text} decides here, and its value cannot be chosen`;
        return { conflict: this.#leaveOpen(reason, unitedAll(unsteered.map((claim) => claim.deps))) };
      }
    }
    return { conflict: this.#leaveOpen("the example that was found could not be confirmed", this.#decisions.all()) };
  }

  /** Sees to it that all that is claimed of the scanned file can be true of one, and takes values from that. */
  #fitFile(values: Map<ValueFacts, Value>): Conflict {
    const claims: FileClaim[] = [];
    for (const { formula, positive, deps } of this.#knowledge.claims()) {
      if (formula.kind !== "term" || !formula.file) continue;
      claims.push({
        test: formula.file,
        text: formula.text,
        positive,
        accepts: () => true,
        only: null,
        most: null,
        chosen: 0,
        deps,
      });
    }
    const read = new Map<string, ValueFacts>();
    for (const value of this.#model.root.values.values()) {
      const { file, path } = value.scalar;
      let chosen = values.get(value);
      if (!file || typeof chosen !== "number") continue;
      if (file.type === "size" && chosen < 0) {
        // The field is signed, but no file is smaller than nothing.
        const answer = this.#workshop.theory.solve({ ...value.scalar, unsigned: true }, value.facts);
        if (answer.status === "unsat") return unitedAll(answer.core.map((i) => (value.facts[i] as Fact).deps));
        if (answer.status === "unknown")
          return this.#leaveOpen(answer.reason, unitedAll(value.facts.map((f) => f.deps)));
        chosen = Number(answer.value);
        values.set(value, chosen);
      }
      const number = chosen;
      read.set(path, value);
      for (const { test, positive, deps } of value.facts) {
        if (test.type !== "range") continue;
        const only = positive && test.min === test.max ? test.min : null;
        const most = positive ? test.max : test.max === null && test.min !== null ? test.min - 1 : null;
        const accepts = (value: number) => inRange(test, value) === positive;
        claims.push({ test: file, text: path, positive: null, accepts, only, most, chosen: number, deps });
      }
    }
    if (claims.length < 2) return null;
    const answer = solveFile(claims, this.#workshop.patterns, this.#options.onlyProof);
    if (answer.status === "unsat") return answer.deps;
    if (answer.status === "unknown") {
      // A search that goes on and on among files that cannot be found ends here.
      return this.#leaveOpen(answer.reason, ++this.#lostFiles > MAX_LOST_FILES ? NONE : answer.deps);
    }
    for (const [path, number] of answer.values) values.set(read.get(path) as ValueFacts, number);
    return null;
  }

  /** What was claimed of terms: those that an example can list, and those that are what they are. */
  #terms(): { readonly terms: readonly TermClaim[]; readonly unsteered: readonly Claim[] } {
    const terms: TermClaim[] = [];
    const unsteered: Claim[] = [];
    for (const claim of this.#knowledge.claims()) {
      const { formula, positive } = claim;
      if (formula.kind !== "term" && formula.kind !== "opaque") continue;
      const isFree = formula.kind === "term" ? formula.free : this.#options.freeOpaque;
      if (isFree) terms.push({ formula, positive });
      else unsteered.push(claim);
    }
    return { terms, unsteered };
  }
}
