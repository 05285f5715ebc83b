import type { Assert, Conflict } from "./claims.ts";
import type { CollectionModes } from "./collection_modes.ts";
import type { Decisions, Way } from "./decisions.ts";
import { type Dependencies, NONE, united } from "./dependencies.ts";
import { fixedIndex, fixedKey, knownKey } from "./element_facts.ts";
import { compare, type ExistsFormula, type Scalar } from "./formula.ts";
import type { Knowledge } from "./knowledge.ts";
import type { CollectionFacts, Element, Model } from "./model.ts";

/** Elements that are still to be found for an `exists`. */
interface Demand {
  readonly facts: CollectionFacts;
  readonly formula: ExistsFormula;
  readonly env: readonly Element[];
  readonly deps: Dependencies;
  readonly left: number;
  readonly used: readonly Element[];
}

export interface DemandsContext {
  readonly model: Model;
  readonly modes: CollectionModes;
  readonly decisions: Decisions;
  readonly knowledge: Knowledge;
  readonly assert: Assert;
  readonly spend: (steps: number) => void;
  /** Gives up on what rests on these decisions, without proof. */
  readonly leaveOpen: (reason: string, deps: Dependencies) => Dependencies;
}

/** Different elements that one `exists` may ask for where they must be told apart; and indexes. */
const MAX_DIFFERENT = 64;
/** Elements that may ask for one another before it is assumed that this never ends. */
const MAX_RECURSION = 24;
const INDEX: Scalar = { scope: 0, path: "@index", type: "integer", unsigned: true };

/** Finds elements: makes new ones, or takes such as are there, in every way that could make a difference. */
export class Demands {
  readonly #context: DemandsContext;
  readonly #open: Demand[] = [];
  #next = 0;

  constructor(context: DemandsContext) {
    this.#context = context;
  }

  /** Asks for as many elements as the formula says. */
  require(facts: CollectionFacts, formula: ExistsFormula, env: readonly Element[], deps: Dependencies): Conflict {
    const { assert, leaveOpen, model } = this.#context;
    if (facts.mode === "free") {
      const element = this.#create(facts, deps, NONE, formula.count);
      assert(formula.body, true, [element, ...env], deps);
      return null;
    }
    if (formula.count > MAX_DIFFERENT) return leaveOpen("too many different elements are asked for", deps);
    model.append(this.#open, { facts, formula, env, deps, left: formula.count, used: [] });
    return null;
  }

  /** Finds the next element that was asked for; undefined: all were found. */
  meetNext(): Conflict | undefined {
    const demand = this.#open[this.#next];
    if (!demand) return undefined;
    this.#next++;
    this.#context.model.onUndo(() => {
      this.#next--;
    });
    return this.#meet(demand);
  }

  #create(facts: CollectionFacts, deps: Dependencies, identity: Dependencies, times = 1): Element {
    const { assert, model, spend } = this.#context;
    const index = facts.elements.length;
    spend(4 + facts.refused.length);
    const element = model.addElement(facts, deps, identity, times);
    if (facts.mode === "indexed") {
      assert(compare(INDEX, { type: "range", min: index, max: index }), true, [element], deps);
    }
    for (const { formula, env, deps: reason } of facts.refused) {
      assert(formula, false, [element, ...env], united(reason, deps));
    }
    return element;
  }

  #meet(demand: Demand): Conflict {
    this.#context.spend(1);
    switch (demand.facts.mode) {
      case "indexed":
        return this.#meetByIndex(demand);
      case "map":
        return this.#meetByKey(demand);
      default:
        return this.#meetAny(demand, unused(demand));
    }
  }

  #meetByIndex(demand: Demand): Conflict {
    const { decisions, leaveOpen } = this.#context;
    const { facts, deps } = demand;
    const index = fixedIndex(demand.formula.body);
    if (index === null) {
      const reuse = unused(demand).map(
        (element): Way =>
          (reason) =>
            this.#take(demand, element, reason),
      );
      decisions.choose([...this.#newPlaces(demand), ...reuse], deps);
      return null;
    }
    // Two elements have two indexes.
    if (demand.left > 1) return deps;
    if (index >= MAX_DIFFERENT) return leaveOpen("an index is too high", deps);
    this.#fill(facts, index, deps);
    this.#take(demand, facts.elements[index] as Element, deps);
    return null;
  }

  /** Places for a new element: the next one, and those beyond it up to the first that no test names. */
  #newPlaces(demand: Demand): readonly Way[] {
    const { leaveOpen, modes } = this.#context;
    const { facts } = demand;
    const from = facts.elements.length;
    const highest = modes.highestIndex(facts.collection);
    if (highest >= MAX_DIFFERENT) leaveOpen("an index is too high", NONE);
    const to = Math.max(from, Math.min(highest + 1, MAX_DIFFERENT));
    return Array.from({ length: to - from + 1 }, (_, i) => (deps) => {
      this.#fill(facts, from + i, deps);
      this.#accept(demand, facts.elements[from + i] as Element, deps);
    });
  }

  /** Adds elements until there is one with this index. */
  #fill(facts: CollectionFacts, index: number, deps: Dependencies): void {
    while (facts.elements.length <= index) this.#create(facts, deps, NONE);
  }

  #meetByKey(demand: Demand): Conflict {
    const key = fixedKey(demand.formula.body);
    if (key === null) return this.#meetAny(demand, unused(demand));
    // Two entries have two keys.
    if (demand.left > 1) return demand.deps;
    const others = demand.facts.elements;
    for (const element of others) {
      const known = knownKey(element);
      if (known?.key !== key) continue;
      this.#take(demand, element, united(demand.deps, known.deps));
      return null;
    }
    const unknown = others.filter((element) => knownKey(element) === null);
    return this.#meetAny(demand, unknown);
  }

  #meetAny(demand: Demand, candidates: readonly Element[]): Conflict {
    const { decisions, leaveOpen, modes } = this.#context;
    const { facts, deps } = demand;
    const reuse = candidates.map(
      (element): Way =>
        (reason) =>
          this.#take(demand, element, reason),
    );
    if (modes.isRecursive(facts.collection)) {
      if (facts.elements.length > MAX_RECURSION) return leaveOpen("elements ask for one another without end", deps);
      const add: Way = (reason) => this.#accept(demand, this.#create(facts, reason, reason), reason);
      decisions.choose([...reuse, add], deps);
      return null;
    }
    // What fails of an element of which nothing else is asked fails of every element, so the decision is none of
    // the reasons for it: only for its being another one.
    const create: Way = (reason) => {
      const identity = reuse.length === 0 ? NONE : reason;
      this.#accept(demand, this.#create(facts, deps, identity), deps);
    };
    decisions.choose([create, ...reuse], deps);
    return null;
  }

  #take(demand: Demand, element: Element, deps: Dependencies): void {
    this.#accept(demand, element, united(deps, element.deps));
  }

  #accept(demand: Demand, element: Element, deps: Dependencies): void {
    const { assert, knowledge, model } = this.#context;
    const { formula, left, used } = demand;
    const env = [element, ...demand.env];
    knowledge.noteWhole({ formula: formula.body, positive: true, env, deps });
    assert(formula.body, true, env, deps);
    if (left > 1) model.append(this.#open, { ...demand, left: left - 1, used: [...used, element] });
  }
}

function unused({ facts, used }: Demand): readonly Element[] {
  return facts.elements.filter((element) => !used.includes(element));
}
