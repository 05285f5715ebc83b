import type { Edit, Span } from "../text/index.ts";
import { FaultList, type QueryFault } from "./faults.ts";
import { type Token, tokenize } from "./lexer.ts";
import type { AndExpression, Expression, NotExpression, OrExpression, Query } from "./syntax.ts";

export interface ParseQueryOptions {
  /** UTF-16 code units; a longer text is not read at all. */
  readonly maxLength?: number;
  /** Parentheses and NOTs within each other. All that walks a tree may recurse this deep. */
  readonly maxDepth?: number;
}

export const MAX_QUERY_LENGTH = 200_000;
export const MAX_QUERY_DEPTH = 200;

/**
 * Reads a VT Intelligence query. Never throws: what is wrong, or read in a way worth saying, is listed in
 * `errors`, in order. With an `error` among them the tree is a guess at what was meant.
 *
 * No official page gives a grammar. Read here: terms next to each other or joined by AND; OR; NOT before a term or
 * group, in any letter case (https://docs.virustotal.com/docs/virustotal-intelligence-introduction and the
 * examples of searching-entities). AND binds tighter than OR, as in every search language that says.
 */
export function parseQuery(text: string, options: ParseQueryOptions = {}): { query: Query; errors: QueryFault[] } {
  const { maxLength = MAX_QUERY_LENGTH, maxDepth = MAX_QUERY_DEPTH } = options;
  const faults = new FaultList();
  const range = { start: 0, end: text.length };
  let expression: Expression | null = null;
  if (text.length > maxLength) {
    const message = `the query has ${text.length} characters; at most ${maxLength} are read`;
    faults.add("error", "too_long", range, message, "split it");
  } else {
    const tokens = tokenize(text, faults);
    expression = new Parser(text, tokens, maxDepth, faults).run();
    if (tokens.length === 0 && faults.sorted().length === 0) {
      faults.add("error", "empty_query", range, "the query is empty", "write what to search for");
    }
  }
  return { query: { kind: "Query", range, expression }, errors: faults.sorted() };
}

/** One level of parentheses, or the whole query. */
interface Level {
  /** The `(`; null for the whole query. */
  readonly open: Span | null;
  readonly alternatives: Expression[];
  conjuncts: Expression[];
  /** NOTs waiting for their operand. */
  nots: Span[];
  /** The AND, OR or NOT that has no operand after it yet. */
  pending: { readonly word: string; readonly range: Span } | null;
}

class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #maxDepth: number;
  readonly #faults: FaultList;
  readonly #levels: Level[] = [newLevel(null)];
  /** Open groups and waiting NOTs. */
  #depth = 0;
  /** Where a group ends is then a guess, so nothing is said of what stands in it. */
  #hasUnclosed = false;

  constructor(text: string, tokens: readonly Token[], maxDepth: number, faults: FaultList) {
    this.#text = text;
    this.#tokens = tokens;
    this.#maxDepth = maxDepth;
    this.#faults = faults;
  }

  /** A stack of levels instead of recursion: no nesting can exhaust the call stack. */
  run(): Expression | null {
    for (const token of this.#tokens) {
      if (this.#depth > this.#maxDepth) {
        const message = `parentheses and NOTs are nested more than ${this.#maxDepth} deep`;
        this.#faults.add("error", "too_deep", token.range, message, "take needless parentheses away");
        return null;
      }
      if (token.type === "term") this.#operand(token.term);
      else if (token.type === "open") this.#open(token.range);
      else if (token.type === "close") this.#close(token.range);
      else if (token.type === "not") this.#not(token.range);
      else this.#operator(token.type, token.range);
    }
    while (this.#levels.length > 1) {
      const { open } = this.#top;
      if (open !== null) this.#unclosed(open);
      const inner = this.#finish();
      this.#levels.pop();
      this.#depth--;
      if (inner !== null && open !== null) {
        this.#operand({ kind: "Group", range: { start: open.start, end: inner.range.end }, expression: inner });
      }
    }
    return this.#finish();
  }

  get #top(): Level {
    return this.#levels[this.#levels.length - 1] as Level;
  }

  #operand(expression: Expression): void {
    const level = this.#top;
    let operand = expression;
    for (let i = level.nots.length - 1; i >= 0; i--) {
      const { start } = level.nots[i] as Span;
      const not: NotExpression = { kind: "NotExpression", range: { start, end: operand.range.end }, operand };
      operand = not;
    }
    this.#depth -= level.nots.length;
    level.nots = [];
    level.pending = null;
    level.conjuncts.push(operand);
  }

  #operator(type: "and" | "or", range: Span): void {
    const level = this.#top;
    const word = this.#text.slice(range.start, range.end);
    if (level.pending !== null) {
      const before = level.pending;
      const span = { start: before.range.start, end: range.end };
      const message = `\`${word}\` follows \`${before.word}\` with nothing between them`;
      const isSame = before.word.toLowerCase() === word.toLowerCase();
      const help = isSame ? `take one \`${word}\` away` : "take one of the two away, or write the term between them";
      const edits = isSame ? [{ start: before.range.end, end: range.end, text: "" }] : [];
      this.#faults.add("error", "repeated_operator", span, message, help, edits);
      this.#dropNots(level);
    } else if (level.conjuncts.length === 0) {
      const where = level.open === null ? "the query" : "the group";
      this.#faults.add("error", "missing_operand", range, `${where} begins with \`${word}\``, "take it away", [
        { ...range, text: "" },
      ]);
    }
    if (type === "or") this.#endAlternative(level);
    level.pending = { word, range };
  }

  #not(range: Span): void {
    const level = this.#top;
    // Said once of a chain, however long.
    if (level.nots.length === 1) {
      const span = { start: (level.nots[0] as Span).start, end: range.end };
      this.#faults.add("warning", "double_not", span, "NOT before NOT: the two cancel each other", "take both away");
    }
    level.nots.push(range);
    level.pending = { word: this.#text.slice(range.start, range.end), range };
    this.#depth++;
  }

  #open(range: Span): void {
    this.#levels.push(newLevel(range));
    this.#depth++;
  }

  #close(range: Span): void {
    if (this.#levels.length === 1) {
      const message = "`)` closes nothing";
      this.#faults.add("error", "unmatched_parenthesis", range, message, "take it away, or open its group", [
        { ...range, text: "" },
      ]);
      return;
    }
    const open = this.#top.open as Span;
    const isEmpty = this.#top.pending === null;
    const inner = this.#finish();
    this.#levels.pop();
    this.#depth--;
    const span = { start: open.start, end: range.end };
    if (inner !== null) {
      this.#operand({ kind: "Group", range: span, expression: inner });
      return;
    }
    if (isEmpty) {
      this.#faults.add("error", "empty_group", span, "the parentheses are empty", "take them away", [
        { ...span, text: "" },
      ]);
    }
    // A fault has been named; what stands before the group must not be blamed for having no operand.
    this.#dropNots(this.#top);
    this.#top.pending = null;
  }

  #unclosed(open: Span): void {
    this.#hasUnclosed = true;
    const message = "`(` is not closed";
    this.#faults.add("error", "unclosed_group", open, message, "close it with `)`, or take it away");
  }

  #dropNots(level: Level): void {
    this.#depth -= level.nots.length;
    level.nots = [];
  }

  #endAlternative(level: Level): void {
    const { conjuncts } = level;
    level.conjuncts = [];
    const first = conjuncts[0];
    if (first === undefined) return;
    level.alternatives.push(conjuncts.length === 1 ? first : conjunction(conjuncts));
  }

  /** The expression of the innermost level, or null where nothing stands in it. */
  #finish(): Expression | null {
    const level = this.#top;
    if (level.pending !== null) {
      const { word, range } = level.pending;
      const message = `nothing follows \`${word}\``;
      this.#faults.add("error", "missing_operand", range, message, "take it away, or write what follows", [
        { ...range, text: "" },
      ]);
      this.#dropNots(level);
    }
    this.#endAlternative(level);
    const { alternatives } = level;
    const first = alternatives[0];
    if (first === undefined) return null;
    if (alternatives.length === 1) return first;
    const last = alternatives[alternatives.length - 1] as Expression;
    const range = { start: first.range.start, end: last.range.end };
    const disjunction: OrExpression = { kind: "OrExpression", range, operands: alternatives };
    this.#mixed(disjunction);
    return disjunction;
  }

  /** AND and OR on one level: the pages state no precedence, so a hunter may have meant either. */
  #mixed(disjunction: OrExpression): void {
    const { operands, range } = disjunction;
    const conjunctions = operands.filter((operand) => operand.kind === "AndExpression");
    if (conjunctions.length === 0 || this.#hasUnclosed) return;
    const edits: Edit[] = [];
    for (const { range: inner } of conjunctions) {
      edits.push({ start: inner.start, end: inner.start, text: "(" }, { start: inner.end, end: inner.end, text: ")" });
    }
    const asRead = this.#spell(operands.map((operand) => this.#source(operand, operand.kind === "AndExpression")));
    const entity = leadingEntity(operands);
    if (entity !== null) {
      const message = `AND and OR without parentheses: \`${entity.name}\` belongs to the first alternative only`;
      const rest = operands.map((operand, index) =>
        index > 0
          ? this.#source(operand, operand.kind === "AndExpression")
          : this.#text.slice(entity.after, operand.range.end).replace(/^\s*(?:AND\b\s*)?/i, ""),
      );
      const meant = shorten(`${entity.name} (${rest.join(" OR ")})`);
      this.#faults.add(
        "warning",
        "mixed_and_or",
        range,
        message,
        `write \`${meant}\`, or as it is read: \`${asRead}\``,
        edits,
      );
      return;
    }
    const message = "AND and OR without parentheses: AND is taken to bind tighter, which VirusTotal documents nowhere";
    this.#faults.add("warning", "mixed_and_or", range, message, `write \`${asRead}\``, edits);
  }

  #source(expression: Expression, parenthesised: boolean): string {
    const text = this.#text.slice(expression.range.start, expression.range.end);
    return parenthesised ? `(${text})` : text;
  }

  #spell(alternatives: readonly string[]): string {
    return shorten(alternatives.join(" OR "));
  }
}

function newLevel(open: Span | null): Level {
  return { open, alternatives: [], conjuncts: [], nots: [], pending: null };
}

function conjunction(operands: readonly Expression[]): AndExpression {
  const first = operands[0] as Expression;
  const last = operands[operands.length - 1] as Expression;
  return { kind: "AndExpression", range: { start: first.range.start, end: last.range.end }, operands };
}

/** `entity:url a OR b`, where no other alternative says an entity of its own. */
function leadingEntity(alternatives: readonly Expression[]): { name: string; after: number } | null {
  const [first, ...others] = alternatives;
  if (first?.kind !== "AndExpression") return null;
  const term = first.operands[0] as Expression;
  if (!isEntity(term)) return null;
  const isSaidAgain = others.some((other) =>
    other.kind === "AndExpression" ? other.operands.some(isEntity) : isEntity(other),
  );
  if (isSaidAgain || term.kind !== "Term" || term.value.kind !== "TextValue") return null;
  return { name: `entity:${term.value.raw}`, after: term.range.end };
}

function isEntity(expression: Expression): boolean {
  return expression.kind === "Term" && expression.modifier?.name === "entity";
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 300 ? line : `${line.slice(0, 240)} … ${line.slice(-50)}`;
}
