import type {
  Entity,
  SyntaxFault,
  TranslatedTerm,
  TranslationDiagnostic,
  TranslationResult,
} from "../findings/index.ts";
import { and, compare, FALSE, type Formula, mapAtoms, opaque, TRUE } from "../logic/index.ts";
import { SourceFile, spanContains } from "../text/index.ts";
import { isRuleEntity, loadSchema } from "../vt/index.ts";
import { parseQuery, type Query, termsOf } from "../vti/index.ts";
import { checkQuery } from "./check_query.ts";
import { type DroppedPart, dropOpaque } from "./drop_opaque.ts";
import { Inexpressible } from "./inexpressible.ts";
import { lowerQuery } from "./lower_query.ts";
import type { LoweredQuery, QueryClause } from "./lowered.ts";
import { loadModifiers } from "./modifiers.ts";
import { isSlowContent } from "./pattern_text.ts";
import { entityWord, namesEntity, otherEntities } from "./query_entity.ts";
import { raiseCondition } from "./raise_condition.ts";
import { entityNoun } from "./read_term.ts";
import { chosenRuleName, ruleName, ruleText } from "./rule_text.ts";

export interface TranslateQueryOptions {
  /** The entity where the query itself says none; `file` by default. */
  readonly entity?: Entity | undefined;
  /** The rule's name; made from the query's values by default, or where it is no identifier. */
  readonly name?: string | undefined;
  /** Tests every field that a term may search, not only the usual ones. */
  readonly wide?: boolean | undefined;
  /** Matches only what VirusTotal sees for the first time. */
  readonly newOnly?: boolean | undefined;
  readonly author?: string | undefined;
  /** As the rule's meta should show it, e.g. `2026-02-08`. */
  readonly date?: string | undefined;
}

/** The field that says "first seen now", by entity. The module has none for addresses. */
const NEW_FIELDS: Partial<Record<Entity, string>> = {
  file: "metadata.new_file",
  url: "net.url.new_url",
  domain: "net.domain.new_domain",
};

/** Translates a VT Intelligence query into a LiveHunt rule. `output` is null where nothing comes of it. */
export function translateQuery(text: string, options: TranslateQueryOptions = {}): TranslationResult {
  // A byte order mark counts as a character of the query, as its ranges do.
  const source = new SourceFile("query", text.replace(/^\ufeff/, " "));
  const schema = loadSchema();
  const table = loadModifiers();
  const { query, errors } = parseQuery(text);
  const lowered = lowerQuery(query, {
    ...(options.entity ? { entity: options.entity } : {}),
    table,
    schema,
    text,
  });
  const { entity } = lowered;
  const faults = [...errors, ...checkQuery(query, { entity, table, text })];
  const terms = lowered.terms.map((term): TranslatedTerm => {
    const range = source.rangeOf(term.range);
    const isNone = faults.some(
      ({ code, severity, span }) => code === "unknown_entity" && severity === "error" && spanContains(term.range, span),
    );
    if (isNone) return { ...term, range, fidelity: "unsupported", reason: "There is no such kind of object." };
    if (!isSlowTerm(term.text)) return { ...term, range };
    return { ...term, range, fidelity: "unsupported", reason: `${SLOW}.`, fields: [] };
  });
  const diagnostics: TranslationDiagnostic[] = faults.map((fault) => diagnosticOf(fault, source));
  const say = (severity: TranslationDiagnostic["severity"], message: string, help: string | null = null) => {
    diagnostics.push({ severity, message, help, range: source.rangeOf(query.range) });
  };
  const nothing = (): TranslationResult => ({ entity, output: null, complete: false, terms, diagnostics });
  if (errors.some((error) => error.severity === "error")) return nothing();
  if (!isRuleEntity(entity)) {
    say("error", `LiveHunt has no rules for ${entity}s: the query cannot become one`);
    return nothing();
  }

  const parts = partsOf(lowered, options.wide === true);
  const others = otherEntities(query, entity).map(entityNoun);
  const elsewhere = others.map((noun) => `left out: what is searched among ${noun}; a rule matches one kind of object`);
  for (const remark of elsewhere) say("warning", remark);
  for (const note of parts.notes) say("note", note);
  if (parts.formulas.length === 0) {
    say("error", "nothing of this query can be written as a rule", "see each term for the reason");
    return nothing();
  }
  if (parts.formulas.includes(FALSE)) {
    say("error", `no part of this query searches ${entityNoun(entity)}: nothing comes of it`, "choose by `--entity`");
    return nothing();
  }
  const formulas = [...parts.formulas];
  if (options.newOnly) {
    const field = NEW_FIELDS[entity];
    if (field === undefined) say("warning", `LiveHunt does not say whether an ${entity} is new`);
    else formulas.push(compare({ scope: -1, path: field, type: "boolean" }, { type: "true" }));
  }
  const raised = raiseAll(formulas, schema);
  for (const reason of raised.lost) say("warning", `left out: ${reason}`);
  if (raised.condition === null) return nothing();
  const { expression, patterns, imports } = raised.condition;
  const { name, reason } = options.name ? chosenRuleName(options.name) : { name: nameFor(query), reason: null };
  if (reason !== null) say("warning", `the rule is named \`${name}\`: ${reason}`);
  const output = ruleText({
    name,
    imports: imports.length === 0 ? ["vt"] : imports,
    meta: [
      ["description", "Translated from a VT Intelligence query"],
      ...(options.author === undefined ? [] : [["author", options.author] as const]),
      ...(options.date === undefined ? [] : [["date", options.date] as const]),
      ["target_entity", entity],
      ["vti_query", keptQuery(text, query, entity)],
    ],
    patterns,
    remarks: [
      ...elsewhere,
      ...parts.remarks,
      ...raised.lost.map((reason) => `left out: ${reason}; the rule matches more (broader)`),
    ],
    condition: expression,
  });
  // A query that VirusTotal refuses has no meaning that a rule could have in full.
  const isRefused = faults.some(({ severity }) => severity === "error");
  const complete = parts.complete && others.length + raised.lost.length === 0 && !isRefused;
  return { entity, output, complete, terms, diagnostics };
}

/** The query as it is kept with its rule: it still searches the same where nobody says beside it what it searches. */
function keptQuery(text: string, query: Query, entity: Entity): string {
  if (entity === "file" || namesEntity(query)) return text;
  const rest = text.replace(/^\ufeff/, "").trim();
  const isOpen = query.expression?.kind === "OrExpression";
  return `entity:${entityWord(entity)} ${isOpen ? `(${rest})` : rest}`;
}

/** A content term of which the compiler would say that its pattern is slow. */
function isSlowTerm(text: string): boolean {
  if (!/^content\s*:/i.test(text)) return false;
  const { clauses } = lowerQuery(parseQuery(text).query, { table: loadModifiers(), schema: loadSchema(), text });
  return clauses.some(({ usual }) => withoutSlowContent(usual).key !== usual.key);
}

function diagnosticOf(
  fault: Pick<SyntaxFault, "severity" | "message" | "help" | "span">,
  source: SourceFile,
): TranslationDiagnostic {
  const { severity, message, help, span } = fault;
  return { severity, message, help, range: source.rangeOf(span) };
}

interface Parts {
  readonly formulas: readonly Formula[];
  readonly remarks: readonly string[];
  readonly notes: readonly string[];
  readonly complete: boolean;
}

function partsOf(lowered: LoweredQuery, isWide: boolean): Parts {
  const formulas: Formula[] = [];
  const remarks: string[] = [];
  const notes: string[] = [...lowered.notes];
  let complete = true;
  for (const clause of lowered.clauses) {
    const meant = isWide && clause.role === "checked" ? clause.wide : clause.usual;
    const { formula, dropped } = dropOpaque(withoutSlowContent(meant));
    if (clause.role === "time" && formula === null) {
      notes.push(
        `\`${clause.place.text}\` says when a hunter searched; a live rule sees what comes in now, so it is left out`,
      );
      continue;
    }
    if (dropped.length > 0) complete = false;
    for (const remark of remarksOf(clause, dropped)) remarks.push(remark);
    if (formula !== null && formula !== TRUE) formulas.push(formula);
  }
  return { formulas, remarks, notes, complete };
}

const SLOW = "LiveHunt refuses patterns so short or so common: they would slow every scan";

function withoutSlowContent(formula: Formula): Formula {
  return mapAtoms(formula, (atom) => {
    const literal = atom.kind === "term" ? /^\$\((.*?)\)(?: at \d+| in \([\d.]+\))?$/s.exec(atom.text)?.[1] : undefined;
    if (literal === undefined || !isSlowContent(literal)) return atom;
    return opaque("content", literal.replace(/^"|"$/g, ""), SLOW);
  });
}

function remarksOf(clause: QueryClause, dropped: readonly DroppedPart[]): string[] {
  return dropped.map(({ part, direction }) => {
    const written = clause.unchecked.find(({ text }) => text.includes(part.value) && text.includes(part.modifier));
    const text = written?.text ?? `${part.modifier}:${part.value}`;
    const effect =
      direction === "broader"
        ? "the rule matches more than the query (broader)"
        : "the rule misses what only this finds (narrower)";
    return `left out: ${text} (${part.reason.replace(/\.$/, "")}); ${effect}`;
  });
}

/** Conjuncts that no condition can say are left out one by one. */
function raiseAll(formulas: readonly Formula[], schema: ReturnType<typeof loadSchema>) {
  const lost: string[] = [];
  const kept = formulas.filter((formula) => {
    try {
      raiseCondition(formula, schema);
      return true;
    } catch (error) {
      if (!(error instanceof Inexpressible)) throw error;
      lost.push(error.message);
      return false;
    }
  });
  return { condition: kept.length === 0 ? null : raiseCondition(and(kept), schema), lost };
}

function nameFor(query: Query): string {
  const words: string[] = [];
  for (const { modifier, value } of termsOf(query)) {
    if (modifier?.name === "entity" || /^(?:fs|ls|la|p|positives|size)$/.test(modifier?.name ?? "")) continue;
    if (value.kind === "TextValue") words.push(value.text.slice(0, 40));
    else if ("text" in value.content) words.push(value.content.text.slice(0, 40));
  }
  return ruleName(words.slice(0, 4));
}
