import type { Entity } from "../findings/index.ts";
import {
  type CompareFormula,
  compare,
  DEFAULT_STEPS,
  type ExistsFormula,
  exists,
  type Formula,
  implies,
  or,
  type RangeTest,
  RECORD,
} from "../logic/index.ts";
import type { Schema } from "../vt/index.ts";
import {
  and as andTerms,
  type Expression,
  not as notTerm,
  or as orTerms,
  printQuery,
  type Term,
} from "../vti/index.ts";
import { type Bounds, joined as joinedBounds } from "./bounds.ts";
import { type FieldTest, fieldTestOf, mapTests } from "./field_test.ts";
import type { FieldPath, MappingRow } from "./mapping.ts";
import type { ModifierTable } from "./modifiers.ts";
import { contentExpression } from "./raise_content.ts";
import { readTerm } from "./read_term.ts";
import { RowIndex } from "./row_index.ts";
import { type TermChoice, termChoices } from "./term_values.ts";

/** What a query says differently from the formula, and what that makes of it. */
export interface QueryLoss {
  /** `broader`: the query finds more than the formula. */
  readonly direction: "broader" | "narrower";
  readonly reason: string;
  /** A part that was left out, rather than said less well. */
  readonly dropped: boolean;
}

export interface RaisedQuery {
  /** Null where nothing of the formula can be said. */
  readonly expression: Expression | null;
  readonly losses: readonly QueryLoss[];
  /** Fields that its terms are about, as conditions write them. */
  readonly fields: readonly string[];
}

export interface RaiseQueryContext {
  readonly entity: Entity;
  readonly table: ModifierTable;
  readonly schema: Schema;
}

/**
 * Writes a formula as a query, by the same rows that read queries: each test is put into the terms that may ask for
 * it, the terms are read back, and what comes nearest is taken, with what it finds more or less than was meant.
 */
export function raiseQuery(formula: Formula, context: RaiseQueryContext): RaisedQuery {
  return new QueryRaiser(context).run(formula);
}

const SAME_ELEMENT = "a query cannot ask several things of one element: any elements will do";

class QueryRaiser {
  readonly #context: RaiseQueryContext;
  readonly #index: RowIndex;
  readonly #losses: QueryLoss[] = [];
  readonly #fields = new Set<string>();
  readonly #budget = { steps: DEFAULT_STEPS };
  readonly #decided = new Map<string, boolean>();

  constructor(context: RaiseQueryContext) {
    this.#context = context;
    this.#index = RowIndex.of(context);
  }

  run(formula: Formula): RaisedQuery {
    const expression = this.#raise(formula, true);
    return { expression, losses: this.#losses, fields: [...this.#fields] };
  }

  /** `positive`: what is left out of a conjunction makes the query broader; under a NOT it is the reverse. */
  #raise(formula: Formula, positive: boolean): Expression | null {
    const known = this.#index.wordFor(formula);
    if (known !== null) return known;
    switch (formula.kind) {
      case "true":
        return null;
      case "false":
        this.#lose(positive, "narrower", "it never holds, and no query says that", true);
        return null;
      case "and":
        return this.#conjunction(withoutGuards(formula.operands), positive);
      case "or":
        return this.#alternatives(formula.operands, positive);
      case "not": {
        const complement = complementOf(formula.operand);
        if (complement !== null) return this.#raise(complement, positive);
        const none = formula.operand.kind === "exists" ? this.#counted(formula.operand, true) : null;
        if (none !== null) return none;
        const operand = this.#raise(formula.operand, !positive);
        return operand && notTerm(operand);
      }
      case "exists":
        return this.#counted(formula) ?? this.#alternatives([formula], positive);
      case "compare":
        return this.#alternatives([formula], positive);
      case "term": {
        const content = contentExpression(formula.text);
        if (content === null) {
          this.#lose(positive, "broader", `\`${formula.text}\` is no field of VirusTotal's`, true);
          return null;
        }
        for (const loss of content.losses) this.#lose(positive, loss.direction, loss.reason, false);
        return content.expression;
      }
      case "opaque":
        this.#lose(positive, "broader", formula.reason, true);
        return null;
    }
  }

  #conjunction(operands: readonly Formula[], positive: boolean): Expression | null {
    const parts = operands.flatMap((operand) => this.#raise(operand, positive) ?? []);
    return parts.length === 0 ? null : this.#joined("AndExpression", parts);
  }

  /** Alternatives that ask the same of several fields are one question, which one modifier may ask. */
  #alternatives(operands: readonly Formula[], positive: boolean): Expression | null {
    const groups = new Map<string, FieldTest[]>();
    const others: Formula[] = [];
    for (const operand of operands.flatMap(elementAlternatives)) {
      const test = fieldTestOf(operand);
      if (test) groups.set(test.signature, [...(groups.get(test.signature) ?? []), test]);
      else others.push(operand);
    }
    const isLone = groups.size + others.length === 1;
    const mark = this.#losses.length;
    const parts: Expression[] = [];
    for (const tests of groups.values()) {
      const part = this.#group(tests, (tests[0] as FieldTest).body, positive);
      if (part !== null) parts.push(part);
    }
    for (const other of others) {
      const part = other.kind === "exists" ? this.#structElement(other, positive) : this.#raise(other, positive);
      if (part !== null) parts.push(part);
    }
    if (parts.length === 0) return null;
    if (!isLone) this.#turnDropped(mark, positive);
    return this.#joined("OrExpression", parts);
  }

  /** An alternative that was left out makes the whole narrower, where a conjunct would have made it broader. */
  #turnDropped(mark: number, positive: boolean): void {
    for (let i = mark; i < this.#losses.length; i++) {
      const loss = this.#losses[i] as QueryLoss;
      if (loss.dropped) this.#losses[i] = { ...loss, direction: positive ? "narrower" : "broader" };
    }
  }

  /** Several fields of one element: each is asked for on its own. */
  #structElement(formula: ExistsFormula, positive: boolean): Expression | null {
    const { collection, body, count } = formula;
    if (count !== 1 || body.kind !== "and") {
      this.#lose(positive, "broader", "no modifier asks this of an element", true);
      return null;
    }
    const parts = body.operands.flatMap((part) => {
      const alone = exists(collection, part);
      if (fieldTestOf(alone) === null && !(part.kind === "or" && alone.kind === "exists")) {
        this.#lose(positive, "broader", "no modifier asks this of an element", true);
        return [];
      }
      return this.#alternatives([alone], positive) ?? [];
    });
    if (parts.length === 0) return null;
    if (parts.length > 1) this.#lose(positive, "broader", SAME_ELEMENT, false);
    return this.#joined("AndExpression", parts);
  }

  #group(tests: readonly FieldTest[], body: Formula, positive: boolean): Expression | null {
    switch (body.kind) {
      case "and": {
        const operands = mergedRanges(body.operands);
        const parts = operands.flatMap((operand) => this.#group(tests, operand, positive) ?? []);
        if (parts.length === 0) return null;
        const isOfElements = tests.some(({ place }) => place.includes("["));
        if (parts.length > 1 && isOfElements) this.#lose(positive, "broader", SAME_ELEMENT, false);
        return this.#joined("AndExpression", parts);
      }
      case "or": {
        const mark = this.#losses.length;
        const parts = body.operands.flatMap((operand) => this.#group(tests, operand, positive) ?? []);
        if (parts.length === 0) return null;
        this.#turnDropped(mark, positive);
        return this.#joined("OrExpression", parts);
      }
      case "not": {
        const [test] = tests;
        if (tests.length === 1 && test !== undefined && !test.place.includes("[")) {
          const operand = this.#group(tests, body.operand, !positive);
          return operand && notTerm(operand);
        }
        this.#lose(positive, "broader", "a query cannot ask for an element that does not match", true);
        return null;
      }
      case "compare":
        return this.#test(tests, body, positive);
      default:
        return null;
    }
  }

  // ---- one test of some fields

  #test(tests: readonly FieldTest[], body: CompareFormula, positive: boolean): Expression | null {
    let left = [...tests];
    const chosen: Expression[] = [];
    while (left.length > 0) {
      const best = this.#bestCandidate(left, body);
      if (best === null) break;
      chosen.push(andTerms(best.choice));
      for (const test of best.covered) this.#fields.add(shownPlace(test.place));
      if (best.loss !== null) this.#lose(positive, best.loss.direction, best.loss.reason, false);
      left = left.filter((test) => !best.covered.includes(test));
    }
    if (left.length > 0) {
      const direction = chosen.length > 0 ? "narrower" : "broader";
      this.#lose(positive, direction, unreachable(left), true);
    }
    return chosen.length === 0 ? null : this.#joined("OrExpression", chosen);
  }

  #bestCandidate(tests: readonly FieldTest[], body: CompareFormula): Candidate | null {
    const rows = new Map<MappingRow, Map<string, FieldPath>>();
    for (const { place } of tests) {
      for (const { row, name } of this.#index.rowsFor(place)) {
        const names = rows.get(row) ?? new Map<string, FieldPath>();
        names.set(name, place);
        rows.set(row, names);
      }
    }
    let best: Candidate | null = null;
    const bySize = [...rows].sort(([a], [b]) => a.fields.possible.length - b.fields.possible.length);
    for (const [row, names] of bySize) {
      if (best !== null && best.rank <= 1 && best.usual === tests.length) break;
      const covered = tests.filter((test) => this.#index.covers(row, test.place));
      for (const [name, place] of names) {
        const tested = covered.find((test) => test.place === place) ?? (covered[0] as FieldTest);
        for (const choice of termChoices(row, name, body.test, tested, this.#context.schema)) {
          const candidate = this.#judge(row, choice, covered, body);
          if (candidate !== null && (best === null || isBetter(candidate, best))) best = candidate;
          if (candidate !== null && candidate.rank <= 1) break;
        }
      }
    }
    return best;
  }

  #judge(row: MappingRow, choice: TermChoice, covered: readonly FieldTest[], body: CompareFormula): Candidate | null {
    const bounds = this.#bounds(choice);
    if (bounds === null) return null;
    const meant = covered.map((test) => test.with(compare(test.scalar, body.test)));
    const usual = covered.filter(({ place }) => row.fields.usual.includes(place)).length;
    const size = row.fields.possible.length;
    const candidate = (rank: number, loss: Candidate["loss"]): Candidate => ({
      choice,
      covered,
      rank,
      usual,
      size,
      loss,
    });
    if (bounds.usual.key === or(meant).key) return candidate(0, null);
    const covers = this.#implies([bounds.lower], meant);
    const within = this.#implies(meant, [bounds.upper]);
    if (covers && within) return candidate(1, null);
    if (within || this.#implies(meant, [bounds.usual])) {
      return candidate(2, { direction: "broader", reason: broaderReason(row, covered, body) });
    }
    if (covers || this.#implies([bounds.usual], meant)) {
      return candidate(3, { direction: "narrower", reason: row.loss ?? "the query asks for more than the rule" });
    }
    return null;
  }

  #bounds(choice: TermChoice): Bounds | null {
    const read = choice.map((term) => readTerm(term, this.#context));
    if (read.length === 0 || read.some(({ kind }) => kind === "unsupported")) return null;
    return joinedBounds(
      "and",
      read.map(({ bounds }) => bounds),
    );
  }

  /**
   * Whether any of these implies any of those, field by field: what one field is asked must be implied by what
   * the same field is asked. Formulas that are more than alternatives of such questions are compared as wholes.
   */
  #implies(premises: readonly Formula[], conclusions: readonly Formula[]): boolean {
    const asked = alternativeTests(premises);
    const allowed = alternativeTests(conclusions);
    if (asked === null || allowed === null) return this.#decide(or(premises), or(conclusions));
    return asked.every((test) =>
      allowed.some((other) => isWithin(test.place, other.place) && this.#decide(plain(test), plain(other))),
    );
  }

  #decide(a: Formula, b: Formula): boolean {
    if (a.key === b.key) return true;
    const pair = `${a.key}\n${b.key}`;
    let answer = this.#decided.get(pair);
    if (answer === undefined) {
      answer = implies(a, b, { budget: this.#budget }).status === "unsat";
      this.#decided.set(pair, answer);
    }
    return answer;
  }

  /** `sigma_critical:3+`: so many elements, or so many that pass a test. */
  #counted(formula: ExistsFormula, isDenied = false): Expression | null {
    const found = this.#index.counterFor(formula, isDenied);
    if (found !== null) this.#fields.add(shownPlace(`vt.${formula.collection.path}`));
    return found;
  }

  /** Joined, what means the same once: `x:Abc OR x:abc` where letter case is ignored. */
  #joined(kind: "AndExpression" | "OrExpression", parts: readonly Expression[]): Expression {
    const flat = parts.flatMap((part) => (part.kind === kind ? part.operands : [part]));
    const distinct = new Map<string, Expression>();
    for (const part of flat) {
      const key = part.kind === "Term" ? readTerm(part, this.#context).bounds.usual.key : printQuery(part);
      if (!distinct.has(key)) distinct.set(key, part);
    }
    const operands = [...distinct.values()];
    return kind === "AndExpression" ? andTerms(operands) : orTerms(operands);
  }

  #lose(positive: boolean, direction: QueryLoss["direction"], reason: string, dropped: boolean): void {
    const turned = direction === "broader" ? "narrower" : "broader";
    this.#losses.push({ direction: positive ? direction : turned, reason, dropped });
  }
}

interface Candidate {
  readonly choice: readonly Term[];
  readonly covered: readonly FieldTest[];
  /** 0 the same, 1 as faithful as the row allows, 2 broader, 3 narrower. */
  readonly rank: number;
  /** How many of the fields the modifier usually searches. */
  readonly usual: number;
  /** How many fields it may search. */
  readonly size: number;
  readonly loss: { readonly direction: "broader" | "narrower"; readonly reason: string } | null;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  const exact = (candidate: Candidate) => Math.max(candidate.rank, 1);
  if (exact(a) !== exact(b)) return exact(a) < exact(b);
  if (a.covered.length !== b.covered.length) return a.covered.length > b.covered.length;
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.usual !== b.usual ? a.usual > b.usual : a.size < b.size;
}

/** Null where some alternative is more than a test on one field. */
function alternativeTests(formulas: readonly Formula[]): readonly FieldTest[] | null {
  const operands = formulas.flatMap((formula) => (formula.kind === "or" ? formula.operands : [formula]));
  const tests: FieldTest[] = [];
  for (const operand of operands.flatMap(elementAlternatives)) {
    const test = fieldTestOf(operand);
    if (test === null) return null;
    tests.push(test);
  }
  return tests;
}

/** Whether every value at one place is one at the other: `m["K"]` is among `m[*]`. */
function isWithin(place: FieldPath, other: FieldPath): boolean {
  return (
    place === other || (other.includes("[*]") && place.replace(/\[(?:\w+=)?"(?:[^"\\]|\\.)*"\]/g, "[*]") === other)
  );
}

/** What is asked of the scalar, as if it stood alone. */
function plain({ body, scalar }: FieldTest): Formula {
  return mapTests(body, (atom) => compare({ ...scalar, scope: RECORD, path: "value" }, atom.test));
}

/** `for any … : (a or b)` is two alternatives. */
function elementAlternatives(formula: Formula): readonly Formula[] {
  if (formula.kind !== "exists" || formula.count !== 1 || fieldTestOf(formula) !== null) return [formula];
  if (formula.body.kind !== "or") return [formula];
  return formula.body.operands.flatMap((body) => elementAlternatives(exists(formula.collection, body)));
}

/** `x >= 1 and x <= 5` is one question about a number. */
function mergedRanges(operands: readonly Formula[]): readonly Formula[] {
  const isRange = (formula: Formula): formula is CompareFormula & { test: RangeTest } =>
    formula.kind === "compare" && formula.test.type === "range" && formula.scalar.type !== "float";
  const ranges = operands.filter(isRange);
  const [first] = ranges;
  if (first === undefined || ranges.length < 2) return operands;
  const mins = ranges.flatMap(({ test }) => test.min ?? []);
  const maxs = ranges.flatMap(({ test }) => test.max ?? []);
  const merged = compare(first.scalar, {
    type: "range",
    min: mins.length === 0 ? null : Math.max(...mins),
    max: maxs.length === 0 ? null : Math.min(...maxs),
  });
  return [merged, ...operands.filter((operand) => !isRange(operand))];
}

/** `not x <= 1` is `x >= 2`, which is the better question: whether `1-` includes 1 is not documented. */
function complementOf(formula: Formula): Formula | null {
  if (formula.kind !== "compare" || formula.test.type !== "range" || formula.scalar.type !== "integer") return null;
  const { min, max } = formula.test;
  const isOpenBelow = min === null || (min === 0 && formula.scalar.unsigned === true);
  if (isOpenBelow && max !== null) return compare(formula.scalar, { type: "range", min: max + 1, max: null });
  if (max === null && min !== null) return compare(formula.scalar, { type: "range", min: null, max: min - 1 });
  return null;
}

/** `defined pe.imphash() and pe.imphash() == "…"`: the guard says nothing that the test does not. */
function withoutGuards(operands: readonly Formula[]): readonly Formula[] {
  const tested = new Set<string>();
  for (const operand of operands) {
    const inner = operand.kind === "not" ? operand.operand : operand;
    if (inner.kind === "compare" && inner.scalar.term) tested.add(`defined ${inner.scalar.path}`);
  }
  return operands.filter((operand) => operand.kind !== "term" || !tested.has(operand.text));
}

function broaderReason(row: MappingRow, covered: readonly FieldTest[], { test }: CompareFormula): string {
  const places = covered.map(({ place }) => place);
  const others = row.fields.required.filter((path) => !places.includes(path));
  const isWhole = others.every((path) => places.some((place) => place.startsWith(`${path.slice(0, -3)}["`)));
  if (others.length > 0) {
    const listed = others.map((path) => `\`${shownPlace(path)}\``).join(", ");
    return isWhole ? `\`${row.modifier}:\` searches all of ${listed}` : `\`${row.modifier}:\` searches ${listed} too`;
  }
  if (test.type !== "like") return row.loss ?? "the query asks for less than the rule";
  if (!test.ignoreCase && test.parts.some((part) => part.toLowerCase() !== part.toUpperCase())) {
    return "VT Intelligence ignores letter case";
  }
  if (test.start || test.end) return `\`${row.modifier}:\` finds the text anywhere in the value`;
  return row.loss ?? "the query asks for less than the rule";
}

/** Why fields are out of a query's reach. */
function unreachable(tests: readonly FieldTest[]): string {
  const places = tests.map((test) => `\`${shownPlace(test.place)}\``).join(", ");
  if (tests.every(({ place }) => /\.(?:new|first)_\w+$/.test(place))) {
    return `a query searches what is stored, and ${places} is about what comes in now`;
  }
  return `VT Intelligence has no modifier for ${places}`;
}

/** As conditions name it. */
function shownPlace(place: FieldPath): string {
  return place.replace(/\[(?:\*|key)\]$/, "");
}
