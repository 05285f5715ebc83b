import {
  and,
  type ComparedClause,
  type CompareOptions,
  compare,
  compareSides,
  exists,
  type Formula,
  implies,
  not,
  or,
  RECORD,
  satisfy,
  term,
} from "../src/logic/index.ts";

/**
 * Times comparisons: `npm run compile && node build/scripts/bench_logic.js`. Prints one line for each, in
 * milliseconds; numbers are about the machine, so nothing is asserted here.
 */
const FIELDS = ["created", "terminated", "killed", "injected", "executions", "highlighted", "opened"];

function holds(field: string, text: string, ignoreCase = true): Formula {
  const collection = { scope: RECORD, path: `behaviour.${field}`, type: "array", element: "string" } as const;
  const test = { type: "like", parts: [text], start: false, end: false, ignoreCase } as const;
  return exists(collection, compare({ scope: 0, path: "", type: "string" }, test));
}

function hashIs(text: string): Formula {
  const scalar = { scope: RECORD, path: "metadata.sha256", type: "string", lowercase: true } as const;
  return compare(scalar, { type: "like", parts: [text], start: true, end: true, ignoreCase: false });
}

const counted = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
const reversed = (items: readonly number[]): readonly number[] => [...items].reverse();

/** A text of hunts: each clause asks for one command in one of several fields. */
function hunt(clauses: number, fields: number, isEdited: boolean): readonly Formula[] {
  return counted(clauses).map((k) => {
    const text = isEdited && k === 0 ? `tool${k}.exe` : `Tool${k}`;
    return or(
      counted(fields).map((i) => holds(FIELDS[(i + k) % FIELDS.length] as string, text, !isEdited || k % 2 === 0)),
    );
  });
}

function clause(k: number, order: readonly number[], isSpelledOut: boolean): Formula {
  return or(
    order.map((i) => {
      const field = FIELDS[(i + k) % FIELDS.length] as string;
      const plain = holds(field, `clause${k} part${i}`);
      return isSpelledOut ? or([plain, and([plain, holds(field, "more")])]) : plain;
    }),
  );
}

function pigeons(holes: number): Formula {
  const sits = (pigeon: number, hole: number) => term(`$p${pigeon}_${hole}`);
  const housed = counted(holes + 1).map((p) => or(counted(holes).map((h) => sits(p, h))));
  const alone = counted(holes).flatMap((h) =>
    counted(holes + 1).flatMap((p) => counted(p).map((other) => or([not(sits(p, h)), not(sits(other, h))]))),
  );
  return and([...housed, ...alone]);
}

function sides(formulas: readonly Formula[]): readonly ComparedClause[] {
  return formulas.map((formula) => ({ lower: formula, upper: formula, scope: null }));
}

function measure(name: string, rounds: number, work: () => string): void {
  const times: number[] = [];
  let result = "";
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    result = work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] as number).toFixed(2).padStart(9);
  console.log(`${name.padEnd(48)} median ${at(0.5)}   slowest ${at(1)}   ${result}`);
}

const comparison = (first: readonly Formula[], second: readonly Formula[], options?: CompareOptions) => () =>
  compareSides(sides(first), sides(second), options).relation;

measure("a hunt and itself, edited", 50, comparison(hunt(4, 5, false), hunt(4, 5, true)));
measure("the same hunt", 50, comparison(hunt(6, 6, false), hunt(6, 6, false)));
const inOrder = and(counted(40).map((k) => clause(k, counted(10), false)));
const inOther = and(reversed(counted(40)).map((k) => clause(k, reversed(counted(10)), true)));
measure("40 clauses of 10 alternatives, in another order", 3, () =>
  [implies(inOrder, inOther).status, implies(inOther, inOrder).status].join(),
);
measure("the same, as one question each way", 3, () =>
  [satisfy(and([inOrder, not(inOther)])).status, satisfy(and([inOther, not(inOrder)])).status].join(),
);
const hashes = counted(1000).map((i) => hashIs(`${i}`.padStart(64, "0")));
measure("1,000 hashes and 999 of them", 3, () =>
  [implies(or(hashes), or(hashes.slice(1))).status, implies(or(hashes.slice(1)), or(hashes)).status].join(),
);
measure("a pigeonhole formula, until its budget is spent", 1, () => {
  const decision = satisfy(pigeons(8));
  return decision.status === "unknown" ? `unknown, exhausted: ${decision.exhausted}` : decision.status;
});
const exceptions = counted(60).map((i) => not(holds("executions", `benign${i}`)));
measure("60 exceptions", 5, () => satisfy(and([holds("executions", "tool.exe"), ...exceptions])).status);
