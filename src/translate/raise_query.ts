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
import { withoutUnplaced } from "./placed_patterns.ts";
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

/** Why nothing of a part can be said. What that makes of the query, the part that leaves it out knows. */
interface Unsaid {
  readonly kind: "Unsaid";
  readonly reasons: readonly string[];
}

type Raised = Expression | Unsaid;

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
    const raised = this.#raise(formula, true);
    const isUnsaid = raised.kind === "Unsaid";
    // A formula is a conjunct of something: without it, more is found.
    if (isUnsaid) this.#leaveOut(raised.reasons, "broader", true);
    return { expression: isUnsaid ? null : raised, losses: this.#losses, fields: [...this.#fields] };
  }

  /** `positive`: what is left out of a conjunction makes the query broader; under a NOT it is the reverse. */
  #raise(formula: Formula, positive: boolean): Raised {
    const known = this.#index.wordFor(formula);
    if (known !== null) return known;
    switch (formula.kind) {
      case "true":
        return unsaid();
      case "false":
        return unsaid("it never holds, and no query says that");
      case "and":
        return this.#all(
          withoutGuards(withoutUnplaced(formula.operands)).map((operand) => this.#raise(operand, positive)),
          positive,
        );
      case "or":
        return this.#alternatives(formula.operands, positive);
      case "not": {
        const complement = complementOf(formula.operand);
        if (complement !== null) return this.#raise(complement, positive);
        const none = formula.operand.kind === "exists" ? this.#counted(formula.operand, true) : null;
        if (none !== null) return none;
        return denied(this.#raise(formula.operand, !positive));
      }
      case "exists":
        return this.#counted(formula) ?? this.#alternatives([formula], positive);
      case "compare":
        return this.#alternatives([formula], positive);
      case "term": {
        const content = contentExpression(formula.text);
        if (content === null) return unsaid(`\`${formula.text}\` is no field of VirusTotal's`);
        for (const loss of content.losses) this.#lose(positive, loss.direction, loss.reason, false);
        return content.expression;
      }
      case "opaque":
        return unsaid(formula.reason);
    }
  }

  /** Conjuncts: without one, more is found. */
  #all(parts: readonly Raised[], positive: boolean): Raised {
    return this.#kept("AndExpression", parts, positive);
  }

  /** Alternatives: without one, less is found. */
  #any(parts: readonly Raised[], positive: boolean): Raised {
    return this.#kept("OrExpression", parts, positive);
  }

  #kept(kind: "AndExpression" | "OrExpression", parts: readonly Raised[], positive: boolean): Raised {
    const said = parts.filter((part) => part.kind !== "Unsaid");
    const reasons = parts.flatMap((part) => (part.kind === "Unsaid" ? part.reasons : []));
    if (said.length === 0) return unsaid(...reasons);
    this.#leaveOut(reasons, kind === "AndExpression" ? "broader" : "narrower", positive);
    return this.#joined(kind, said);
  }

  /** Alternatives that ask the same of several fields are one question, which one modifier may ask. */
  #alternatives(operands: readonly Formula[], positive: boolean): Raised {
    const groups = new Map<string, FieldTest[]>();
    const others: Formula[] = [];
    for (const operand of operands.flatMap(elementAlternatives)) {
      const test = fieldTestOf(operand);
      if (test) groups.set(test.signature, [...(groups.get(test.signature) ?? []), test]);
      else others.push(operand);
    }
    const parts = [...groups.values()].map((tests) => this.#group(tests, (tests[0] as FieldTest).body, positive));
    for (const other of others) {
      parts.push(other.kind === "exists" ? this.#structElement(other, positive) : this.#raise(other, positive));
    }
    return this.#any(parts, positive);
  }

  /** Several fields of one element: each is asked for on its own. */
  #structElement(formula: ExistsFormula, positive: boolean): Raised {
    const { collection, body, count } = formula;
    if (count !== 1 || body.kind !== "and") return unsaid("no modifier asks this of an element");
    const parts = body.operands.map((part) => {
      const alone = exists(collection, part);
      if (fieldTestOf(alone) === null && !(part.kind === "or" && alone.kind === "exists")) {
        return unsaid("no modifier asks this of an element");
      }
      return this.#alternatives([alone], positive);
    });
    if (parts.filter(({ kind }) => kind !== "Unsaid").length > 1) this.#lose(positive, "broader", SAME_ELEMENT, false);
    return this.#all(parts, positive);
  }

  #group(tests: readonly FieldTest[], body: Formula, positive: boolean): Raised {
    switch (body.kind) {
      case "and": {
        const parts = mergedRanges(body.operands).map((operand) => this.#group(tests, operand, positive));
        const isOfElements = tests.length > 1 || tests.some(({ place }) => place.includes("["));
        const isSeveral = parts.filter(({ kind }) => kind !== "Unsaid").length > 1;
        if (isSeveral && isOfElements) this.#lose(positive, "broader", SAME_ELEMENT, false);
        return this.#all(parts, positive);
      }
      case "or":
        return this.#any(
          body.operands.map((operand) => this.#group(tests, operand, positive)),
          positive,
        );
      case "not": {
        const [test] = tests;
        if (tests.length === 1 && test !== undefined && !test.place.includes("[")) {
          return denied(this.#group(tests, body.operand, !positive));
        }
        return unsaid("a query cannot ask for an element that does not match");
      }
      case "compare":
        return this.#test(tests, body, positive);
      default:
        return unsaid("no modifier asks this of a field");
    }
  }

  // ---- one test of some fields

  #test(tests: readonly FieldTest[], body: CompareFormula, positive: boolean): Raised {
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
    return this.#any(left.length > 0 ? [...chosen, unsaid(unreachable(left))] : chosen, positive);
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

  #leaveOut(reasons: readonly string[], direction: QueryLoss["direction"], positive: boolean): void {
    for (const reason of reasons) this.#lose(positive, direction, reason, true);
  }

  #lose(positive: boolean, direction: QueryLoss["direction"], reason: string, dropped: boolean): void {
    const turned = direction === "broader" ? "narrower" : "broader";
    this.#losses.push({ direction: positive ? direction : turned, reason, dropped });
  }
}

function unsaid(...reasons: readonly string[]): Unsaid {
  return { kind: "Unsaid", reasons };
}

function denied(raised: Raised): Raised {
  return raised.kind === "Unsaid" ? raised : notTerm(raised);
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
    min: mins.length === 0 ? null : mins.reduce((a, b) => Math.max(a, b)),
    max: maxs.length === 0 ? null : maxs.reduce((a, b) => Math.min(a, b)),
  });
  return [merged, ...operands.filter((operand) => !isRange(operand))];
}

/** `not x <= 1` is `x >= 2`, which is the better question: whether `1-` includes 1 is not documented. */
function complementOf(formula: Formula): Formula | null {
  if (formula.kind !== "compare" || formula.test.type !== "range" || formula.scalar.type !== "integer") return null;
  const { min, max } = formula.test;
  const isOpenBelow = min === null || (min === 0 && (formula.scalar.unsigned ?? formula.scalar.count) === true);
  if (isOpenBelow && max !== null) return compare(formula.scalar, { type: "range", min: max + 1, max: null });
  if (max === null && min !== null) return compare(formula.scalar, { type: "range", min: null, max: min - 1 });
  return null;
}

/** `defined pe.imphash() and pe.imphash() == "…"`: the guard says nothing that the test does not. */
function withoutGuards(operands: readonly Formula[]): readonly Formula[] {
  const tested = new Set<string>();
  for (const operand of operands) {
    if (operand.kind === "compare" && operand.scalar.term) tested.add(`defined ${operand.scalar.path}`);
  }
  return operands.filter((operand) => operand.kind !== "term" || !tested.has(operand.text));
}

const IGNORES_CASE = "VT Intelligence ignores letter case";
const STAR = "`*` stands for any text in a query, which cannot search for the character itself";

function broaderReason(row: MappingRow, covered: readonly FieldTest[], body: CompareFormula): string {
  const { test } = body;
  if (test.type === "like" && test.parts.some((part) => part.includes("*"))) {
    return !test.ignoreCase && hasCase(test.parts) ? `${STAR}; ${IGNORES_CASE}` : STAR;
  }
  const places = covered.map(({ place }) => place);
  const others = row.fields.required.filter((path) => !places.includes(path));
  const isWhole = others.every((path) => places.some((place) => place.startsWith(`${path.slice(0, -3)}["`)));
  if (others.length > 0) {
    const listed = others.map((path) => `\`${shownPlace(path)}\``).join(", ");
    return isWhole ? `\`${row.modifier}:\` searches all of ${listed}` : `\`${row.modifier}:\` searches ${listed} too`;
  }
  if (test.type !== "like") return row.loss ?? "the query asks for less than the rule";
  if (!test.ignoreCase && hasCase(test.parts)) return IGNORES_CASE;
  if (test.start || test.end) return `\`${row.modifier}:\` finds the text anywhere in the value`;
  return row.loss ?? "the query asks for less than the rule";
}

function hasCase(parts: readonly string[]): boolean {
  return parts.some((part) => part.toLowerCase() !== part.toUpperCase());
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
