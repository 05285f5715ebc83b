import type { TextSymbol } from "./text_alphabet.ts";
import { DEAD, DONE, type TextMachine } from "./text_machine.ts";

/** A machine and what is asked of it. */
export interface Requirement {
  readonly machine: TextMachine;
  readonly positive: boolean;
  /** Whether it reads text with letter case folded. */
  readonly folds: boolean;
}

/** A text that meets all requirements; null: there is none; "open": the limit was reached. */
export type Found = string | null | "open";

interface Node {
  readonly states: readonly number[];
  readonly parent: Node | null;
  readonly text: string;
}

/**
 * Walks all machines together, symbol by symbol, towards where least is missing. Finite, so without a result
 * nothing made of these symbols meets the requirements.
 *
 * @param spend is told of the work done, in steps
 * @param limit steps after which the search gives up
 */
export function findText(
  requirements: readonly Requirement[],
  symbols: readonly TextSymbol[],
  spend: (steps: number) => void,
  limit: number,
): Found {
  const queue = new Buckets();
  const seen = new Set<string>();
  const reach = (node: Node): boolean => {
    const key = node.states.join();
    if (seen.has(key)) return false;
    seen.add(key);
    let missing = 0;
    for (const [i, { machine, positive }] of requirements.entries()) {
      if (positive) missing += machine.missing(node.states[i] as number);
    }
    queue.push(missing, node);
    return true;
  };
  const isMet = (states: readonly number[]) =>
    requirements.every(({ machine, positive }, i) => machine.accepts(states[i] as number) === positive);
  const start: Node = { states: requirements.map(() => 0), parent: null, text: "" };
  reach(start);
  let steps = 0;
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (isMet(node.states)) return textOf(node);
    const cost = symbols.length * requirements.length;
    steps += cost;
    spend(Math.ceil(cost / 8));
    if (steps > limit) return "open";
    for (const symbol of symbols) {
      const states = advance(requirements, node.states, symbol);
      if (states !== null) reach({ states, parent: node, text: symbol.text });
    }
  }
  return null;
}

/** Null where a requirement can no longer be met. */
function advance(
  requirements: readonly Requirement[],
  states: readonly number[],
  symbol: TextSymbol,
): readonly number[] | null {
  const next: number[] = [];
  for (let i = 0; i < requirements.length; i++) {
    const { machine, positive, folds } = requirements[i] as Requirement;
    let state = states[i] as number;
    for (const byte of folds ? symbol.folded : symbol.bytes) state = machine.next(state, byte);
    if (state === (positive ? DEAD : DONE)) return null;
    next.push(state);
  }
  return next;
}

function textOf(last: Node): string {
  const texts: string[] = [];
  for (let node: Node | null = last; node !== null; node = node.parent) texts.push(node.text);
  return texts.reverse().join("");
}

/** Nodes by how much is missing, least first, oldest first among those. */
class Buckets {
  readonly #buckets: { readonly nodes: Node[]; next: number }[] = [];
  #lowest = 0;

  push(rank: number, node: Node): void {
    while (this.#buckets.length <= rank) this.#buckets.push({ nodes: [], next: 0 });
    this.#buckets[rank]?.nodes.push(node);
    this.#lowest = Math.min(this.#lowest, rank);
  }

  pop(): Node | undefined {
    for (; this.#lowest < this.#buckets.length; this.#lowest++) {
      const bucket = this.#buckets[this.#lowest];
      if (bucket && bucket.next < bucket.nodes.length) return bucket.nodes[bucket.next++];
    }
    return undefined;
  }
}
