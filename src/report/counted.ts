import type { Severity } from "../findings/index.ts";

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

type Counts = Readonly<Record<"errors" | "warnings" | "notes", number>>;

/** `1 error, 2 warnings`, without those of which there are none. */
export function countedBySeverity(
  { errors, warnings, notes }: Counts,
  paint: (severity: Severity, text: string) => string = (_, text) => text,
): string {
  const counts = [
    ["error", errors],
    ["warning", warnings],
    ["note", notes],
  ] as const;
  const present = counts.filter(([, count]) => count > 0);
  return present.map(([severity, count]) => paint(severity, counted(count, severity))).join(", ");
}
