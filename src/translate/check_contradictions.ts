import { type Bound, type Expression, readDate, readInteger, readSize, type Term } from "../vti/index.ts";
import { conjunctsOf, type QueryCheck, withoutGroups } from "./check_query.ts";
import { onlyFileType } from "./file_types.ts";

/** Terms that must hold together and cannot: at each level of AND, what stands there positively. */
export function checkContradictions(root: Expression, check: QueryCheck): void {
  const bare = withoutGroups(root);
  switch (bare.kind) {
    case "Term":
    case "AndExpression":
      checkLevel(conjunctsOf(bare), check);
      return;
    case "OrExpression":
      for (const operand of bare.operands) checkContradictions(operand, check);
      return;
    case "NotExpression":
      checkContradictions(bare.operand, check);
  }
}

function checkLevel(conjuncts: readonly Expression[], check: QueryCheck): void {
  const terms = conjuncts.filter((conjunct) => conjunct.kind === "Term");
  checkRanges(terms, check);
  checkTypes(terms, check);
  checkDenials(conjuncts, terms, check);
  for (const conjunct of conjuncts) if (conjunct.kind !== "Term") checkContradictions(conjunct, check);
}

interface Limit {
  readonly value: number;
  readonly bound: Bound;
  readonly term: Term;
}

/** `p:10+ p:5-`. */
function checkRanges(terms: readonly Term[], check: QueryCheck): void {
  const byName = new Map<string, Limit[]>();
  for (const term of terms) {
    const limit = limitOf(term, check);
    if (limit !== null) byName.set(limit.key, [...(byName.get(limit.key) ?? []), limit]);
  }
  for (const limits of byName.values()) {
    const lowest = limits.filter(({ bound }) => bound !== "at_most").sort((a, b) => b.value - a.value)[0];
    const highest = limits.filter(({ bound }) => bound !== "at_least").sort((a, b) => a.value - b.value)[0];
    if (lowest === undefined || highest === undefined || lowest.term === highest.term) continue;
    const [first, second] = [lowest.term, highest.term].sort((a, b) => a.range.start - b.range.start) as [Term, Term];
    const shown = (term: Term) => `\`${check.text.slice(term.range.start, term.range.end)}\``;
    const span = { start: first.range.start, end: second.range.end };
    if (lowest.value > highest.value) {
      const message = `${shown(first)} and ${shown(second)} cannot both hold: the query finds nothing`;
      check.faults.add("warning", "contradiction", span, message, "turn one of the bounds round, or join them by OR");
    } else if (lowest.value === highest.value && highest.bound === "at_most" && lowest.bound === "at_least") {
      const message = `${shown(first)} and ${shown(second)} touch: VirusTotal's pages disagree on whether a bound with \`-\` includes its number`;
      const name = lowest.term.modifier?.text ?? "";
      check.faults.add("note", "empty_range", span, message, `write \`${name}:${lowest.value}\` for exactly that`);
    }
  }
}

function limitOf(term: Term, { table, entity }: QueryCheck): (Limit & { readonly key: string }) | null {
  if (term.modifier === null || term.value.kind !== "TextValue") return null;
  const row = table.find(entity, term.modifier.name)?.row;
  const { text } = term.value;
  if (row === undefined) return null;
  // Several values at once: a domain has many records, so two exact ones may both hold.
  if (row.fields.usual.some((path) => path.includes("["))) return null;
  const read =
    row.value === "size"
      ? readSize(text)
      : row.value === "date"
        ? readDate(text)
        : row.value === "integer"
          ? readInteger(text)
          : null;
  if (read === null || !read.ok) return null;
  const key = row.modifier;
  if (!("kind" in read)) return { key, value: read.value, bound: read.bound, term };
  if (read.kind === "relative" || (read.bound === "exact" && read.precision === "day")) return null;
  return { key, value: read.seconds, bound: read.bound, term };
}

/** `type:pdf type:docx`: a file has one format. */
function checkTypes(terms: readonly Term[], { text, faults }: QueryCheck): void {
  let first: { readonly term: Term; readonly name: string } | null = null;
  for (const term of terms) {
    if (term.modifier?.name !== "type" || term.value.kind !== "TextValue") continue;
    const name = onlyFileType(term.value.text);
    if (name === null) continue;
    if (first === null) {
      first = { term, name };
    } else if (first.name !== name) {
      const shown = [first.term, term].map(({ range }) => `\`${text.slice(range.start, range.end)}\``);
      const span = { start: first.term.range.start, end: term.range.end };
      const message = `${shown.join(" and ")} cannot both hold: a file has one format`;
      faults.add("warning", "contradiction", span, message, "join them by OR");
      return;
    }
  }
}

/** `tag:x NOT tag:x`. */
function checkDenials(conjuncts: readonly Expression[], terms: readonly Term[], { text, faults }: QueryCheck): void {
  const byKey = new Map(terms.map((term) => [keyOf(term), term]));
  for (const conjunct of conjuncts) {
    if (conjunct.kind !== "NotExpression") continue;
    const denied = withoutGroups(conjunct.operand);
    const term = denied.kind === "Term" ? byKey.get(keyOf(denied)) : undefined;
    if (term === undefined) continue;
    const shown = text.slice(term.range.start, term.range.end);
    const message = `\`${shown}\` is asked for and denied: the query finds nothing`;
    faults.add("warning", "contradiction", conjunct.range, message, "take one of the two away");
  }
}

function keyOf({ modifier, value }: Term): string {
  const text = value.kind === "TextValue" ? value.text.toLowerCase() : value.raw;
  return `${modifier?.name ?? ""}:${text}`;
}
