import { type DriftPoint, RELATIONS } from "../findings/index.ts";

/** More points than a chart can show, at one a week for ten years. */
const MAX_POINTS = 520;

export interface ReadHistory {
  readonly points: readonly DriftPoint[];
  /** Lines that are no points: kept out, and said. */
  readonly unreadable: number;
}

/** Reads a history: a JSON object a line, oldest first. */
export function readHistory(text: string): ReadHistory {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const points = lines.flatMap((line) => pointOf(line) ?? []);
  return { points: points.slice(-MAX_POINTS), unreadable: lines.length - points.length };
}

/** Writes a history with its newest point last. */
export function writeHistory(points: readonly DriftPoint[]): string {
  return points
    .slice(-MAX_POINTS)
    .map((point) => `${JSON.stringify(point)}\n`)
    .join("");
}

function pointOf(line: string): DriftPoint | null {
  let value: Partial<DriftPoint> | null;
  try {
    value = JSON.parse(line) as Partial<DriftPoint> | null;
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const { date, commit, rules, withQuery, relations, drifted } = value;
  if (typeof date !== "string" || Number.isNaN(Date.parse(date)) || typeof commit !== "string") return null;
  if (!isCount(rules) || !isCount(withQuery) || typeof relations !== "object" || relations === null) return null;
  if (!RELATIONS.every((relation) => isCount(relations[relation]))) return null;
  if (!Array.isArray(drifted) || !drifted.every((key) => typeof key === "string")) return null;
  return { date, commit, rules, withQuery, relations, drifted };
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
