import type { Span } from "../text/index.ts";

/** Many stretches of a text, of which one may hold another: whether any of them meets a place is found without a walk. */
export class Stretches {
  readonly #starts: readonly number[];
  /** The furthest end of all up to each. */
  readonly #ends: readonly number[];

  constructor(spans: readonly Span[]) {
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    this.#starts = sorted.map(({ start }) => start);
    let furthest = Number.NEGATIVE_INFINITY;
    this.#ends = sorted.map(({ end }) => {
      furthest = Math.max(furthest, end);
      return furthest;
    });
  }

  /** Whether one of them has something in common with a place. */
  meet({ start, end }: Span): boolean {
    const before = this.#beginBefore(end);
    return before > 0 && (this.#ends[before - 1] as number) > start;
  }

  /** Where the first of those begins that begin within a place; null where none does. */
  firstIn({ start, end }: Span): number | null {
    const first = this.#starts[this.#beginBefore(start)];
    return first !== undefined && first < end ? first : null;
  }

  #beginBefore(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
