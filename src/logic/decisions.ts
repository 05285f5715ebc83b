import { type Dependencies, NONE, united } from "./dependencies.ts";
import type { Model } from "./model.ts";

/** What to do for one way that a decision can go; `deps` is what that then rests on. */
export type Way = (deps: Dependencies) => void;

/** A place where the search can go another way. */
interface Decision {
  /** The model before the decision, and before what was to be decided was taken from its list. */
  readonly mark: number;
  readonly outset: number;
  readonly ways: readonly Way[];
  next: number;
  readonly deps: Dependencies;
  /** What the ways tried so far failed for, but for this decision itself. */
  failed: Dependencies;
}

/** Conflicts before the search begins anew with what it has learnt about choices; and by how much that grows. */
const FIRST_RESTART = 32;
const RESTART_GROWTH = 1.5;

/** The decisions that have been taken: numbered from 1, as dependencies name them. */
export class Decisions {
  readonly #model: Model;
  readonly #stack: Decision[] = [];
  #outset = 0;
  #conflicts = 0;
  #restartAt = FIRST_RESTART;

  constructor(model: Model) {
    this.#model = model;
  }

  get count(): number {
    return this.#stack.length;
  }

  /** All of them: what something rests on of which no more is known. */
  all(): Dependencies {
    return this.#stack.map((_, i) => i + 1);
  }

  /** Before anything is taken from a list in order to decide it. */
  begin(): void {
    this.#outset = this.#model.mark();
  }

  /** Takes the first of several ways, of which one must be right for what `deps` name; or the only one. */
  choose(ways: readonly Way[], deps: Dependencies): void {
    const first = ways[0] as Way;
    if (ways.length === 1) {
      first(deps);
      return;
    }
    this.#stack.push({ mark: this.#model.mark(), outset: this.#outset, ways, next: 1, deps, failed: NONE });
    first(united(deps, [this.#stack.length]));
  }

  /**
   * Goes back to the latest decision that a conflict rests on, and takes its next way. "none": it rests on none, so
   * that nothing is left to try; "restart": it is better to begin anew, and all decisions are taken back.
   */
  goBack(conflict: Dependencies): "resumed" | "restart" | "none" {
    const level = conflict[conflict.length - 1];
    if (level === undefined) return "none";
    if (++this.#conflicts > this.#restartAt) {
      this.#restartAt *= RESTART_GROWTH;
      this.#conflicts = 0;
      this.#model.backTo((this.#stack[0] as Decision).outset);
      this.#stack.length = 0;
      return "restart";
    }
    this.#stack.length = level;
    const decision = this.#stack[level - 1] as Decision;
    this.#model.backTo(decision.mark);
    decision.failed = united(decision.failed, conflict.slice(0, -1));
    const way = decision.ways[decision.next++] as Way;
    if (decision.next < decision.ways.length) {
      way(united(decision.deps, [level]));
    } else {
      // The last way follows from the failure of the others.
      this.#stack.pop();
      way(united(decision.deps, decision.failed));
    }
    return "resumed";
  }
}
