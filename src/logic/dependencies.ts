/**
 * The decisions that something rests on, ascending: what lets a search go back to where a conflict came from, past
 * all decisions that have nothing to do with it.
 */
export type Dependencies = readonly number[];

/** Rests on nothing: follows from the formula itself. */
export const NONE: Dependencies = [];

export function united(a: Dependencies, b: Dependencies): Dependencies {
  if (a.length === 0 || a === b) return b;
  if (b.length === 0) return a;
  const all: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    all.push(Math.min(x, y));
    if (x <= y) i++;
    if (y <= x) j++;
  }
  while (i < a.length) all.push(a[i++] as number);
  while (j < b.length) all.push(b[j++] as number);
  return all.length === a.length ? a : all.length === b.length ? b : all;
}

export function unitedAll(list: Iterable<Dependencies>): Dependencies {
  let all = NONE;
  for (const one of list) all = united(all, one);
  return all;
}
