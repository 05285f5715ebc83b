import { resolve } from "node:path";
import { UsageError } from "./usage_error.ts";

/** Where results go: one format to one place. */
export interface Destination<F extends string = string> {
  readonly format: F;
  /** Null: standard output. */
  readonly path: string | null;
}

/** `--format` and `--output` in the order they were given. */
export type OutputOption = { readonly format: string } | { readonly output: string };

/**
 * Pairs formats with files: `--output` sends the format before it to a file. With one of each their order does not
 * matter.
 *
 * @throws UsageError for an unknown format, or two formats to one place
 */
export function destinations<F extends string>(
  given: readonly OutputOption[],
  known: readonly F[],
  standard: F,
  cwd: string,
): Destination<F>[] {
  if (given.some((option) => "output" in option && option.output === "")) {
    throw new UsageError("--output is empty: is a variable unset?");
  }
  const pairs: { format: F | null; path: string | null }[] = [];
  for (const option of given) {
    const last = pairs[pairs.length - 1];
    if ("format" in option) {
      const isWaiting = pairs.length === 1 && given.length === 2 && last?.format === null;
      if (isWaiting && last) last.format = knownFormat(option.format, known);
      else pairs.push({ format: knownFormat(option.format, known), path: null });
    } else if (last === undefined) pairs.push({ format: null, path: option.output });
    else if (last.path === null) last.path = option.output;
    else throw new UsageError(`--output ${option.output} follows no --format of its own`);
  }
  if (pairs.length === 0) return [{ format: standard, path: null }];
  const places = new Set<string>();
  return pairs.map(({ format, path }) => {
    const place = path === "-" ? null : path;
    const whole = place === null || place === "/dev/stdout" ? "" : resolve(cwd, place);
    if (places.has(whole)) {
      throw new UsageError(`two formats go to ${place ?? "standard output"}: give one of them an --output of its own`);
    }
    places.add(whole);
    return { format: format ?? standard, path: place };
  });
}

function knownFormat<F extends string>(name: string, known: readonly F[]): F {
  const format = known.find((candidate) => candidate === name);
  if (format === undefined) throw new UsageError(`no format ${name} here: ${known.join(", ")}`);
  return format;
}
