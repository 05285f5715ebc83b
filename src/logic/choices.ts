import type { Claim, Conflict, Option } from "./claims.ts";
import { type Dependencies, NONE, united } from "./dependencies.ts";
import type { AndFormula, Formula, OrFormula } from "./formula.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Element, Model } from "./model.ts";
import { topicsOf } from "./topics.ts";

/** A claim of which one option must hold. */
interface Choice {
  readonly formula: Formula;
  options: readonly Option[];
  readonly deps: Dependencies;
  isDone: boolean;
  /** How many options were not refuted when it was last looked at. */
  left: number;
  /** Two options that were not refuted then: while they are not, nothing follows. */
  watched: readonly Option[];
}

/** The options of a choice that are not refuted, and why the others are. */
export interface Look {
  readonly options: readonly Option[];
  readonly deps: Dependencies;
}

/** What follows from a choice: its only option, or a conflict. */
export type Consequence = { readonly claim: Claim } | { readonly conflict: Dependencies };

/** A choice with so many options left is not looked at any further: nothing follows from it. */
const ENOUGH = 2;
/** Options that are tried singly when the search is stuck; with more it is left to chance. */
const MAX_PROBES = 2000;

/** The choices that are open, and what follows from them. */
export class Choices {
  readonly #model: Model;
  readonly #knowledge: Knowledge;
  readonly #spend: (steps: number) => void;
  readonly #all: Choice[] = [];
  /** Choices by what their options are about, and those whose options may have been refuted since the last look. */
  readonly #byTopic = new Map<string, Choice[]>();
  readonly #touched = new Set<Choice>();
  /** How often a choice was left without options: such choices are made early. */
  readonly #weights = new Map<Formula, number>();

  constructor(model: Model, knowledge: Knowledge, spend: (steps: number) => void) {
    this.#model = model;
    this.#knowledge = knowledge;
    this.#spend = spend;
  }

  add(formula: AndFormula | OrFormula, positive: boolean, env: readonly Element[], deps: Dependencies): void {
    const options = formula.operands.map((operand) => ({ formula: operand, positive, env }));
    const choice: Choice = { formula, options, deps, isDone: false, left: options.length, watched: [] };
    this.#model.append(this.#all, choice);
    this.#touched.add(choice);
    for (const topic of topicsOf(formula)) {
      let about = this.#byTopic.get(topic);
      if (!about) {
        about = [];
        this.#byTopic.set(topic, about);
      }
      this.#model.append(about, choice);
    }
  }

  /** Something has become known about a value, a collection or a term. */
  touch(topic: string): void {
    for (const choice of this.#byTopic.get(topic) ?? []) if (!choice.isDone) this.#touched.add(choice);
  }

  /** After going back: what was known before the last decision has been followed up already. */
  forgetTouched(): void {
    this.#touched.clear();
  }

  touchAll(): void {
    for (const choice of this.#all) this.#touched.add(choice);
  }

  /** Follows up what has become known, up to the first consequence; null: nothing follows. */
  consequence(): Consequence | null {
    for (const choice of this.#touched) {
      this.#touched.delete(choice);
      if (choice.isDone || this.#isOpen(choice)) continue;
      const look = this.#lookAt(choice, ENOUGH);
      if (look === "holds") this.#finish(choice);
      else if (look.options.length < ENOUGH) return this.#follow(choice, look);
    }
    return null;
  }

  /** Takes the choice to be made next from the list; null: all are made. */
  next(): Look | Consequence | null {
    for (let choice = this.#likeliest(); choice; choice = this.#likeliest()) {
      const look = this.#lookAt(choice);
      if (look !== "holds" && look.options.length < 2) return this.#follow(choice, look);
      this.#finish(choice);
      if (look !== "holds") return look;
    }
    return null;
  }

  /** The choice with the fewest options, but rather one that has failed before. */
  #likeliest(): Choice | null {
    let best: Choice | null = null;
    let bestScore = Number.POSITIVE_INFINITY;
    this.#spend(this.#all.length >> 4);
    for (const choice of this.#all) {
      if (choice.isDone) continue;
      const score = choice.left / (this.#weights.get(choice.formula) ?? 1);
      if (score >= bestScore) continue;
      best = choice;
      bestScore = score;
    }
    return best;
  }

  #finish(choice: Choice): void {
    choice.isDone = true;
    this.#model.onUndo(() => {
      choice.isDone = false;
    });
  }

  #follow(choice: Choice, look: Look): Consequence {
    const [only] = look.options;
    if (only) {
      this.#finish(choice);
      return { claim: { ...only, deps: look.deps } };
    }
    this.#weights.set(choice.formula, (this.#weights.get(choice.formula) ?? 1) + 1);
    return { conflict: look.deps };
  }

  #isOpen({ watched }: Choice): boolean {
    this.#spend(1);
    return watched.length >= ENOUGH && watched.every((option) => this.#refuted(option) === null);
  }

  #refuted({ formula, positive, env }: Option): Conflict {
    return this.#knowledge.known(formula, !positive, env);
  }

  /** The options that are not refuted yet, `enough` of them, and why the others are. */
  #lookAt(choice: Choice, enough = choice.options.length): "holds" | Look {
    const options: Option[] = [];
    let deps = choice.deps;
    for (const option of choice.options) {
      this.#spend(1);
      if (this.#knowledge.known(option.formula, option.positive, option.env) !== null) return "holds";
      const refuted = this.#refuted(option);
      if (refuted === null) options.push(option);
      else deps = united(deps, refuted);
      if (options.length >= enough) break;
    }
    choice.left = enough < choice.options.length ? Math.max(choice.left, options.length) : options.length;
    choice.watched = options.slice(0, ENOUGH);
    return { options, deps };
  }

  /** Tries each option for itself before anything is decided: those that fail at once are struck out for good. */
  probe(survives: (option: Option) => boolean): Consequence | null {
    const choices = this.#all.filter((choice) => !choice.isDone);
    if (choices.reduce((sum, { options }) => sum + options.length, 0) > MAX_PROBES) return null;
    for (const choice of choices) {
      const options = choice.options.filter(survives);
      if (options.length === choice.options.length) continue;
      choice.options = options;
      choice.watched = [];
      if (options.length < ENOUGH) return this.#follow(choice, { options, deps: NONE });
    }
    return null;
  }
}
