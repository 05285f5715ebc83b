import { cutText } from "./markdown_text.ts";

/** A part of a Markdown text; parts are dropped whole, so that no fence or HTML element is left open. */
export interface TextPart {
  readonly text: string;
  /** Parts with the lowest weight go first, the last of them before the others; `Infinity` stays whatever it costs. */
  readonly weight: number;
}

/** What stands between parts. */
const GAP = "\n\n";

/**
 * Joins parts and drops the least important ones until the rest fits. `size` measures as the limit does:
 * characters for a comment, bytes for a job summary. `notice` says how many parts are missing, and is counted in.
 */
export function fitText(
  parts: readonly TextPart[],
  limit: number,
  notice: (dropped: number) => string,
  size: (text: string) => number = (text) => text.length,
): string {
  const sizes = parts.map(({ text }) => size(text + GAP));
  let total = sizes.reduce((sum, n) => sum + n, 0);
  if (total - size(GAP) <= limit) return join(parts);
  const order = parts
    .map((part, index) => ({ weight: part.weight, index }))
    .sort((a, b) => a.weight - b.weight || b.index - a.index);
  const dropped = new Set<number>();
  // The notice grows with its number, by less than this.
  const room = limit - size(notice(parts.length) + GAP);
  for (const { weight, index } of order) {
    if (total <= room || weight === Number.POSITIVE_INFINITY) break;
    dropped.add(index);
    total -= sizes[index] as number;
  }
  const kept = parts.filter((_, index) => !dropped.has(index));
  const text = join(dropped.size === 0 ? kept : [...kept, { text: notice(dropped.size), weight: 0 }]);
  // Only where what must stay is too long by itself.
  return size(text) <= limit ? text : cutToSize(text, limit, size);
}

/** A job summary's limit is in bytes, and GitHub shows nothing of a longer one. */
export const SUMMARY_LIMIT = 1024 * 1024;

export function byteSize(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

function join(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => text).join(GAP);
}

function cutToSize(text: string, limit: number, size: (text: string) => number): string {
  let cut = cutText(text, limit);
  while (size(cut) > limit) cut = cutText(cut, Math.floor(cut.length * 0.9));
  return cut;
}
