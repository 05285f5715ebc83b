import type { Claim, Conflict, Workshop } from "./claims.ts";
import { type Dependencies, NONE, united } from "./dependencies.ts";
import { type CompareFormula, type ExistsFormula, type Formula, testKey } from "./formula.ts";
import type { Element, Fact, Model, Placed, ValueFacts } from "./model.ts";
import { freeScopes } from "./scopes.ts";
import { topicsOf } from "./topics.ts";

/** Whether what passes stands on both sides of what does not. */
function isGap({ test, positive }: Fact): boolean {
  return !positive && test.type === "range" && test.min !== null && test.max !== null;
}

/** What a search knows: the model's facts, and what was claimed of everything that is no value. */
export class Knowledge {
  readonly #model: Model;
  readonly #workshop: Workshop;
  readonly #onNews: (topic: string) => void;
  /** Claims about terms, loops and the bodies of those that were met, by where they are asked. */
  readonly #claims = new Map<string, Claim>();
  readonly #numbers = new Map<string, number>();
  readonly #stems = new Map<Formula, string>();

  /** `onNews` is told what has become known, by topic (see {@link topicsOf}). */
  constructor(model: Model, workshop: Workshop, onNews: (topic: string) => void) {
    this.#model = model;
    this.#workshop = workshop;
    this.#onNews = onNews;
  }

  claims(): Iterable<Claim> {
    return this.#claims.values();
  }

  /** Remembers a claim; returns what was claimed of the same thing before. */
  note(claim: Claim): Claim | undefined {
    const key = this.#keyOf(claim.formula, claim.env);
    const known = this.#claims.get(key);
    if (known) return known;
    this.#model.set(this.#claims, key, claim);
    for (const topic of topicsOf(claim.formula)) this.#onNews(topic);
    return undefined;
  }

  /** Remembers that a conjunction or disjunction holds as a whole; its parts are followed up without this. */
  noteWhole(claim: Claim): void {
    if (claim.formula.kind === "and" || claim.formula.kind === "or") this.note(claim);
  }

  #keyOf(formula: Formula, env: readonly Element[]): string {
    const stem = this.#stemOf(formula);
    const scopes = freeScopes(formula);
    return scopes.length === 0 ? stem : `${stem}:${scopes.map((scope) => env[scope]?.id).join()}`;
  }

  #stemOf(formula: Formula): string {
    const known = this.#stems.get(formula);
    if (known !== undefined) return known;
    // A term's scopes are told by the elements, whatever their numbers here.
    const text = formula.kind === "term" ? `t${formula.text}` : formula.key;
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(text, number);
    }
    const stem = `${number}`;
    this.#stems.set(formula, stem);
    return stem;
  }

  /** Adds a fact about a value. */
  learn(formula: CompareFormula, positive: boolean, env: readonly Element[], deps: Dependencies): Conflict {
    const value = this.#model.valueOf(formula.scalar, env);
    const key = testKey(formula.test);
    const known = value.byTest.get(key);
    if (known) return known.positive === positive ? null : united(known.deps, deps);
    const fact: Fact = { test: formula.test, positive, deps };
    const opposite = this.#contradiction(value, fact);
    if (opposite) return united(opposite.deps, deps);
    this.#model.append(value.facts, fact);
    this.#model.set(value.byTest, key, fact);
    this.#onNews(formula.scalar.sameAs ?? formula.scalar.path);
    // Intervals of which each two have something in common have it all together; gaps are another matter.
    if (formula.test.type !== "range" || value.facts.length < 3 || !value.facts.some(isGap)) return null;
    const answer = this.#workshop.theory.solve(value.scalar, value.facts);
    if (answer.status !== "unsat") return null;
    return answer.core.reduce((all, i) => united(all, (value.facts[i] as Fact).deps), NONE);
  }

  /** A fact that the new one cannot hold with. */
  #contradiction(value: ValueFacts, fact: Pick<Fact, "test" | "positive">): Fact | null {
    const same = value.byTest.get(testKey(fact.test));
    if (same) return same.positive === fact.positive ? null : same;
    this.#workshop.spend(value.facts.length);
    return value.facts.find((known) => this.#workshop.theory.exclude(value.scalar, known, fact)) ?? null;
  }

  /** Whether every element that satisfies the one satisfies the other, so far as can be read off. */
  covers(one: Placed, other: Placed): boolean {
    for (const scopes of [freeScopes(one.formula), freeScopes(other.formula)]) {
      for (const scope of scopes) if (scope > 0 && one.env[scope - 1] !== other.env[scope - 1]) return false;
    }
    return this.#workshop.subsumption.implies(one.formula, other.formula);
  }

  /** Why a formula (or its negation) holds; null where it is not known to. Cheap, so not complete. */
  known(formula: Formula, positive: boolean, env: readonly Element[]): Conflict {
    switch (formula.kind) {
      case "true":
        return positive ? NONE : null;
      case "false":
        return positive ? null : NONE;
      case "not":
        return this.known(formula.operand, !positive, env);
      case "and":
      case "or": {
        this.#workshop.spend(1);
        const noted = this.#claims.get(this.#keyOf(formula, env));
        if (noted && noted.positive === positive) return noted.deps;
        const needsAll = (formula.kind === "and") === positive;
        let all = NONE;
        for (const operand of formula.operands) {
          const deps = this.known(operand, positive, env);
          if (needsAll && deps === null) return null;
          if (!needsAll && deps !== null) return deps;
          all = united(all, deps ?? NONE);
        }
        return needsAll ? all : null;
      }
      case "compare": {
        const value = this.#model.knownValue(formula.scalar, env);
        if (!value) return null;
        return this.#contradiction(value, { test: formula.test, positive: !positive })?.deps ?? null;
      }
      case "term":
      case "opaque": {
        const noted = this.#claims.get(this.#keyOf(formula, env));
        return noted && noted.positive === positive ? noted.deps : null;
      }
      case "exists":
        return this.#knownOfElements(formula, positive, env);
    }
  }

  #knownOfElements(formula: ExistsFormula, positive: boolean, env: readonly Element[]): Conflict {
    const noted = this.#claims.get(this.#keyOf(formula, env));
    if (noted) return noted.positive === positive ? noted.deps : null;
    const facts = this.#model.knownCollection(formula.collection, env);
    if (!facts || (positive && formula.count > 1)) return null;
    const { required, refused } = facts;
    this.#workshop.spend(1 + ((positive ? required : refused).length >> 2));
    const asked: Placed = { formula: formula.body, env, deps: NONE };
    if (positive) return required.find((other) => this.covers(other, asked))?.deps ?? null;
    return refused.find((other) => this.covers(asked, other))?.deps ?? null;
  }
}
