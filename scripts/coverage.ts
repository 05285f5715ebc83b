/**
 * Prints how many queries of a list translate fully, in part and not at all, and what is left out for which reason.
 *
 *     node build/scripts/coverage.js [FILE]
 *
 * FILE has one query a line; `#` begins a comment. Default: ../shared/corpus/queries/real.txt.
 */
import { readFileSync } from "node:fs";
import { lowerQuery } from "../src/translate/lower_query.ts";
import { loadModifiers } from "../src/translate/modifiers.ts";
import { loadSchema } from "../src/vt/index.ts";
import { parseQuery } from "../src/vti/index.ts";

type Share = "fully" | "in part" | "not at all" | "not read";

interface Covered {
  readonly share: Share;
  readonly exact: boolean;
  /** `comment: LiveHunt has no community comments.` */
  readonly losses: readonly string[];
}

const table = loadModifiers();
const schema = loadSchema();

function cover(text: string): Covered {
  const { query, errors } = parseQuery(text);
  if (errors.some(({ severity }) => severity === "error")) {
    return { share: "not read", exact: false, losses: errors.map(({ message }) => message) };
  }
  const { clauses, terms } = lowerQuery(query, { table, schema, text });
  const unsupported = terms.filter(({ fidelity }) => fidelity === "unsupported");
  const losses = unsupported.map(({ text: term, reason }) => `${/^[\w-]+:/.exec(term)?.[0] ?? "free text"} ${reason}`);
  const isSaid = clauses.some(({ role, usual }) => role !== "unchecked" && usual.kind !== "opaque");
  const share = losses.length === 0 && clauses.length > 0 ? "fully" : isSaid ? "in part" : "not at all";
  return { share, exact: terms.every(({ fidelity }) => fidelity === "exact"), losses };
}

function main(path: string): void {
  const queries = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const covered = queries.map(cover);
  const percent = (count: number) => `${((100 * count) / queries.length).toFixed(1)} %`;
  console.log(`${queries.length} queries`);
  for (const share of ["fully", "in part", "not at all", "not read"] as const) {
    const count = covered.filter((each) => each.share === share).length;
    console.log(`${share.padEnd(10)} ${String(count).padStart(4)}  ${percent(count)}`);
  }
  const exact = covered.filter(({ share, exact: isExact }) => share === "fully" && isExact).length;
  console.log(`every term exact: ${exact}, ${percent(exact)}`);
  const counts = new Map<string, number>();
  for (const loss of covered.flatMap(({ losses }) => [...new Set(losses)]))
    counts.set(loss, (counts.get(loss) ?? 0) + 1);
  console.log("\nleft out, by how many queries:");
  for (const [loss, count] of [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
    console.log(`${String(count).padStart(4)}  ${loss}`);
  }
}

main(process.argv[2] ?? "../shared/corpus/queries/real.txt");
