import type { Entity, Fidelity, TranslatedTerm, TranslationDiagnostic, TranslationResult } from "../findings/index.ts";
import { and, FALSE } from "../logic/index.ts";
import type { SourceFile } from "../text/index.ts";
import { loadSchema } from "../vt/index.ts";
import { and as andTerms, type Expression, parseQuery, printQuery, term } from "../vti/index.ts";
import type { File, Rule } from "../yara/index.ts";
import { type LowerQueryOptions, lowerQuery } from "./lower_query.ts";
import { lowerRule } from "./lower_rule.ts";
import { loadModifiers } from "./modifiers.ts";
import { entityWord } from "./query_entity.ts";
import { type RaisedQuery, raiseQuery } from "./raise_query.ts";
import { BOUNDARY } from "./read_numbers.ts";

export interface TranslateRuleOptions {
  /** The entity where the rule's own meta names none; inferred from its fields by default. */
  readonly entity?: Entity | undefined;
}

/** Translates a rule's condition into a VT Intelligence query. `output` is null where nothing of it can be said. */
export function translateRule(
  rule: Rule,
  file: File,
  source: SourceFile,
  options: TranslateRuleOptions = {},
): TranslationResult {
  const { text } = source;
  const schema = loadSchema();
  const { entity, clauses, notes } = lowerRule(rule, file, { schema, text, entity: options.entity });
  const context = { entity, table: loadModifiers(), schema };
  const terms: TranslatedTerm[] = [];
  const parts: Expression[] = [];
  const diagnostics: TranslationDiagnostic[] = notes.map((message) => ({
    severity: "note",
    message,
    help: null,
    range: source.rangeOf(rule.range),
  }));
  const isDead = and(clauses.map(({ formula }) => formula)) === FALSE;
  let complete = true;
  for (const { formula, place } of clauses) {
    const raised = raiseQuery(formula, context);
    if (raised.expression !== null) parts.push(raised.expression);
    if (raised.losses.some((loss) => loss.dropped)) complete = false;
    terms.push({
      text: place.text,
      range: source.rangeOf(place.range),
      fidelity: hasOpenBound(raised, context) ? "approximate" : fidelityOf(raised),
      reason: reasonOf(raised, isDead) ?? (hasOpenBound(raised, context) ? BOUNDARY : null),
      fields: raised.fields,
    });
  }
  if (isDead || parts.length === 0) {
    const message = isDead
      ? "this rule never matches, and no query says that"
      : "nothing of this rule can be said in a query";
    diagnostics.push({ severity: "error", message, help: null, range: source.rangeOf(rule.range) });
    return { entity, output: null, complete: false, terms, diagnostics };
  }
  const output = printQuery(andTerms([...(entity === "file" ? [] : [term("entity", entityWord(entity))]), ...parts]));
  return { entity, output, complete, terms, diagnostics };
}

/** Whether the query says `10-`, of which VirusTotal's pages do not agree whether it includes 10. */
function hasOpenBound(
  { expression, losses }: RaisedQuery,
  { table, schema, entity }: Pick<LowerQueryOptions, "table" | "schema"> & { readonly entity: Entity },
): boolean {
  if (expression === null || losses.length > 0) return false;
  const text = printQuery(expression);
  const { terms } = lowerQuery(parseQuery(text).query, { table, schema, entity, text });
  return terms.some(({ reason }) => reason === BOUNDARY);
}

function fidelityOf({ expression, losses }: RaisedQuery): Fidelity {
  if (losses.length === 0) return "exact";
  return expression === null ? "unsupported" : "approximate";
}

/** `isDead`: there is no query that could find more or less. */
function reasonOf({ expression, losses }: RaisedQuery, isDead: boolean): string | null {
  const reasons = losses.map(({ direction, reason, dropped }) => {
    const said = reason.replace(/\.$/, "");
    if (isDead) return said;
    const effect = direction === "broader" ? "the query finds more" : "the query finds less";
    return `${said}${dropped && expression !== null ? ", so it is left out" : ""}; ${effect}`;
  });
  return reasons.length === 0 ? null : [...new Set(reasons)].join(". ");
}
