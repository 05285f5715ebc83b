import { foldCase, type LikeTest } from "./formula.ts";
import { isWhole, matchesLike } from "./text_like.ts";

/** A literal of the value under construction, whose letter case may be free. */
interface Block {
  readonly text: string;
  readonly freeCase: boolean;
}

/** What must stand somewhere in the value; the test says which values say it already. */
interface Row {
  readonly blocks: readonly Block[];
  readonly test: LikeTest | null;
}

/** What may stand between literals; null: a space where a person would write one. */
const GAPS = [null, "", " ", "_", "x"] as const;
/** What a text is where it is only said what it is not. */
const NAMELESS = ["", "other", "something else"];

/** Ways to write a text whose letter case is free, likely ones first. */
const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  foldCase,
  (text) => text.slice(0, 1).toUpperCase() + foldCase(text.slice(1)),
  (text) => Array.from(text, (c, i) => (i % 2 === 1 ? c.toUpperCase() : foldCase(c))).join(""),
];

/**
 * Values as a person would write them: the longest start, what must be contained, the longest end; the literals as
 * they are spelled, or in another letter case where that spelling is forbidden. Not all of them pass.
 *
 * @param likes what the value must pass, in the order in which it was asked
 * @param forbidden what it must fail
 * @param samples texts that it must hold for other reasons
 */
export function* candidatesOf(
  likes: readonly LikeTest[],
  forbidden: readonly LikeTest[],
  samples: readonly string[],
): Generator<string> {
  const whole = likes.find(isWhole);
  if (whole) {
    const block = blocksOf(whole)[0] as Block;
    for (const spell of SPELLINGS) yield block.freeCase ? spell(block.text) : block.text;
    return;
  }
  if (likes.length === 0 && samples.length === 0) yield* NAMELESS;
  const head = longest(
    likes.flatMap((test) => (test.start ? [blocksOf(test)[0] as Block] : [])),
    "start",
  );
  const tail = longest(
    likes.flatMap((test) => (test.end ? [blocksOf(test)[test.parts.length - 1] as Block] : [])),
    "end",
  );
  const middles = likes.map((test): Row => {
    const blocks = blocksOf(test).slice(test.start ? 1 : 0, test.end ? -1 : undefined);
    return { blocks, test: test.start || test.end ? null : test };
  });
  const fixed = samples.map((text): Row => ({ blocks: [{ text, freeCase: false }], test: null }));
  const isClean = (text: string) => !forbidden.some((test) => !test.start && !test.end && matchesLike(test, text));
  const ways = [
    ({ text }: Block) => SPELLINGS.map((spell) => spell(text)).find(isClean) ?? text,
    ...SPELLINGS.slice(1).map(
      (spell) =>
        ({ text }: Block) =>
          spell(text),
    ),
  ];
  const isFree = [head, tail, ...middles.flatMap(({ blocks }) => blocks)].some((block) => block?.freeCase);
  for (const way of isFree ? ways : ways.slice(0, 1)) {
    const spell = (block: Block) => (block.freeCase ? way(block) : block.text);
    const start = head ? spell(head) : "";
    const end = tail ? spell(tail) : "";
    const rows = unsaid([...middles, ...fixed], spell, [start, end]);
    for (const order of rows.length > 1 ? [rows, [...rows].reverse()] : [rows]) {
      yield* arrangements(start, order.flat(), end);
    }
  }
}

function* arrangements(start: string, inner: readonly string[], end: string): Generator<string> {
  const parts = [start, ...inner, end].filter((part) => part !== "");
  for (const gap of GAPS) {
    const text = joined(parts, gap);
    yield text;
    if (gap === null || gap === "") continue;
    if (start === "") yield gap + text;
    if (end === "") yield text + gap;
    if (start === "" && end === "") yield gap + text + gap;
  }
}

function blocksOf(test: LikeTest): readonly Block[] {
  return (test.spelling ?? test.parts).map((text) => ({ text, freeCase: test.ignoreCase }));
}

/** The longest of blocks that must all begin (or all end) the value; where some fix the case, theirs leads. */
function longest(blocks: readonly Block[], side: "start" | "end"): Block | null {
  const byLength = [...blocks].sort((a, b) => b.text.length - a.text.length);
  const best = byLength[0];
  if (best === undefined) return null;
  const fixed = byLength.find((block) => !block.freeCase)?.text;
  if (!best.freeCase || fixed === undefined) return best;
  const text =
    side === "start"
      ? fixed + best.text.slice(fixed.length)
      : best.text.slice(0, best.text.length - fixed.length) + fixed;
  return { text, freeCase: false };
}

/** The rows as texts, without those that another one, the start or the end says already. */
function unsaid(
  rows: readonly Row[],
  spell: (block: Block) => string,
  ends: readonly string[],
): readonly (readonly string[])[] {
  const texts = rows.map(({ blocks }) => blocks.map(spell));
  return texts.filter((own, i) => {
    if (own.every((text) => text === "")) return false;
    const test = rows[i]?.test;
    if (!test) return true;
    const isSaidBy = (others: readonly string[]) => others.some((text) => matchesLike(test, text));
    if (isSaidBy(ends)) return false;
    return !texts.some((others, j) => {
      if (j === i || !isSaidBy(others)) return false;
      // Of two that say the same, the first one does.
      const back = rows[j]?.test;
      return j < i || !back || !own.some((text) => matchesLike(back, text));
    });
  });
}

/** Words are set apart; the parts of a path, an address or a file's name are not. */
function joined(parts: readonly string[], gap: string | null): string {
  if (gap !== null) return parts.join(gap);
  return parts.reduce((text, part) => {
    const isOne = text === "" || /[\\/.:]$/.test(text) || /^[\\.,:]/.test(part);
    return isOne ? text + part : `${text} ${part}`;
  }, "");
}
