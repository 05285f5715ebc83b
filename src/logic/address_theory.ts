import { isIP } from "node:net";
import { type AddressRange, addressNumber, addressText, isInNetwork, rangeOfNetwork } from "./cidr.ts";
import type { LikeTest, RangeTest, Test } from "./formula.ts";
import { inRange, solveNumber } from "./number_theory.ts";
import type { Constraint } from "./scalar_theory.ts";
import { isWhole } from "./text_like.ts";
import { isTextTest, passes } from "./text_theory.ts";

export type AddressAnswer =
  /** `number` is that of an IPv4 address, else 0. */
  | { readonly status: "sat"; readonly text: string; readonly number: number }
  /** `texts`, `numbers`: indexes of constraints that cannot hold together. */
  | { readonly status: "unsat"; readonly texts: readonly number[]; readonly numbers: readonly number[] }
  | { readonly status: "unknown"; readonly reason: string };

/** What a test says of addresses; null: no address passes; undefined: more than can be said of their numbers. */
type Reading = AddressRange | null | undefined;

const NUMBER = { scope: -1, path: "", type: "integer" } as const;
const WITHIN_IPV4: Constraint = { test: { type: "range", min: 0, max: 2 ** 32 - 1 }, positive: true };
const NOT_ZERO: Constraint = { test: { type: "range", min: 1, max: null }, positive: true };
const ALL_IPV6: AddressRange = { family: 6, first: 0n, last: (1n << 128n) - 1n };

/**
 * Decides tests on an address, on its text and on its number together. Where networks are asked for, a value is an
 * IPv4 address, whose number its own number is, an IPv6 address or nothing, whose number is 0; or a text that a
 * test names whole.
 */
export function solveAddress(texts: readonly Constraint[], numbers: readonly Constraint[]): AddressAnswer {
  const exact = texts.findIndex(({ test, positive }) => positive && isExact(test));
  if (exact >= 0) return solveExact(texts, numbers, exact);
  const read = texts.map(({ test, positive }) => ({ range: readingOf(test), positive }));
  const certain = read.filter((fact): fact is Fact => fact.range !== undefined);
  const possible = [findIpv4(certain, numbers), findIpv6(certain), ""].filter((text) => text !== null);
  const named = texts.flatMap(({ test }) => (test.type === "like" && isWhole(test) ? [test.parts[0] as string] : []));
  for (const text of [...possible, ...named]) {
    if (meetsAll(texts, numbers, text)) return { status: "sat", text, number: numberOf(text) };
  }
  // What the other tests say can only make it harder.
  if (possible.every((text) => !meetsCertain(texts, read, numbers, text))) {
    return { status: "unsat", texts: texts.map((_, i) => i), numbers: numbers.map((_, i) => i) };
  }
  return { status: "unknown", reason: "a network and a test on the address's text decide together" };
}

interface Fact {
  readonly range: AddressRange | null;
  readonly positive: boolean;
}

function solveExact(texts: readonly Constraint[], numbers: readonly Constraint[], exact: number): AddressAnswer {
  const text = ((texts[exact] as Constraint).test as LikeTest).parts[0] as string;
  const number = numberOf(text);
  const failing = texts.findIndex((constraint) => meets(constraint, text) === false);
  if (failing >= 0) return { status: "unsat", texts: [exact, failing], numbers: [] };
  const failingNumber = numbers.findIndex((constraint) => !meetsNumber(constraint, number));
  if (failingNumber >= 0) return { status: "unsat", texts: [exact], numbers: [failingNumber] };
  if (texts.every((constraint) => meets(constraint, text) === true)) return { status: "sat", text, number };
  return { status: "unknown", reason: "a test whose meaning is not known decides here" };
}

function isExact(test: Test): boolean {
  return test.type === "like" && isWhole(test) && !test.ignoreCase;
}

function readingOf(test: Test): Reading {
  if (test.type === "cidr") return rangeOfNetwork(test.network);
  if (test.type !== "like" || test.parts.length !== 1) return undefined;
  const part = test.parts[0] as string;
  if (isWhole(test)) return part === "" ? null : isIP(part) === 4 ? rangeOfNetwork(part) : undefined;
  // `10.0.` at the start is the network 10.0.0.0/16.
  if (!test.start || test.end || !/^(?:\d{1,3}\.){1,3}$/.test(part)) return undefined;
  const octets = part.split(".").slice(0, -1);
  return rangeOfNetwork(`${[...octets, "0", "0", "0"].slice(0, 4).join(".")}/${octets.length * 8}`);
}

/** An IPv4 address, rather not the network's own; null: none. */
function findIpv4(facts: readonly Fact[], numbers: readonly Constraint[]): string | null {
  const inFamily = facts.flatMap(({ range, positive }): Constraint[] => {
    if (range?.family !== 4) return positive ? [{ test: { type: "range", min: 0, max: -1 }, positive }] : [];
    return [{ test: { type: "range", min: Number(range.first), max: Number(range.last) }, positive }];
  });
  const isHost = inFamily.flatMap(({ test, positive }): Constraint[] => {
    if (!positive || test.type !== "range" || test.min === test.max) return [];
    return [{ test: { type: "range", min: test.min, max: test.min }, positive: false }];
  });
  for (const wishes of [[NOT_ZERO, ...isHost], [NOT_ZERO], []]) {
    const all = [...inFamily, ...numbers, WITHIN_IPV4, ...wishes];
    const answer = solveNumber(NUMBER, all as { test: RangeTest; positive: boolean }[]);
    if (answer.status === "sat") return addressText(BigInt(answer.value), 4);
  }
  return null;
}

/** Networks hold one another or are disjoint, so the lowest address that is left begins one or follows one's end. */
function findIpv6(facts: readonly Fact[]): string | null {
  const all = [...facts, { range: ALL_IPV6, positive: true }];
  const candidates = all.flatMap(({ range, positive }) => {
    if (range?.family !== 6) return [];
    return positive ? [range.first + 1n, range.first] : [range.last + 1n];
  });
  const found = candidates.find((number) =>
    all.every(({ range, positive }) => {
      const isInside = range?.family === 6 && number >= range.first && number <= range.last;
      return isInside === positive;
    }),
  );
  return found === undefined ? null : addressText(found, 6);
}

function numberOf(text: string): number {
  return isIP(text) === 4 ? Number(addressNumber(text)) : 0;
}

/** Null where the test cannot be read. */
function meets({ test, positive }: Constraint, text: string): boolean | null {
  const passed = test.type === "cidr" ? isInNetwork(text, test.network) : isTextTest(test) ? passes(test, text) : null;
  return passed === null ? null : passed === positive;
}

function meetsNumber({ test, positive }: Constraint, number: number): boolean {
  return test.type === "range" && inRange(test, number) === positive;
}

function meetsAll(texts: readonly Constraint[], numbers: readonly Constraint[], text: string): boolean {
  const number = numberOf(text);
  return texts.every((c) => meets(c, text) === true) && numbers.every((c) => meetsNumber(c, number));
}

/** Whether the text meets what is said of numbers and networks. */
function meetsCertain(
  texts: readonly Constraint[],
  read: readonly { readonly range: Reading }[],
  numbers: readonly Constraint[],
  text: string,
): boolean {
  return meetsAll(
    texts.filter((_, i) => read[i]?.range !== undefined),
    numbers,
    text,
  );
}
