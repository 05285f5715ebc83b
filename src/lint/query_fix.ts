import { intentOf } from "../drift/index.ts";
import type { Fix, JudgedQuery } from "../findings/index.ts";
import { translateRule } from "../translate/translate_rule.ts";
import { encodeString, type Rule } from "../yara/index.ts";
import { ruleAfter } from "./edited_rule.ts";
import type { LintedFile } from "./linted_file.ts";
import { insertedMeta } from "./meta_edits.ts";

const KEY = "vti_query";

/** What a rule's condition translates to, and what is to be made of it. */
export interface TranslatedQuery {
  readonly text: string;
  /** Keeps it; null where the two would count as drifted from the first day. */
  readonly fix: Fix | null;
}

/**
 * The query that a rule's condition translates to, for its meta. Parts that are set aside as scope, such as
 * `vt.metadata.new_file`, need no words in it. It may be kept only where the comparison has nothing to say against it:
 * a query that is kept counts as what is meant, and the condition would be made like it. Safe where every other part
 * translates exactly and the two are equivalent. Null where nothing can be said, or a part that counts is left out.
 */
export function translatedQuery(rule: Rule, file: LintedFile): TranslatedQuery | null {
  if (rule.condition === null || file.isBroken(rule)) return null;
  if (rule.meta?.entries.some(({ key }) => key.name === KEY)) return null;
  const entity = file.entityOf(rule);
  const { output, terms } = translateRule(rule, file.tree, file.source, entity === null ? {} : { entity });
  if (output === null) return null;
  const edit = insertedMeta(rule, file.source, [`${KEY} = ${encodeString(output)}`]);
  const edited = edit === null ? null : ruleAfter([edit], rule, file);
  const [judged, ...others] = edited === null ? [] : edited.file.judgedQueriesOf(edited.rule);
  if (edit === null || judged === undefined || judged.text !== output || others.length > 0) return null;
  const aside = new Set(
    judged.differences.flatMap(({ side, scope, clause }) => (side === "rule" && scope ? clause : [])),
  );
  const counted = terms.filter(({ text }) => !aside.has(text));
  if (judged.relation === null || counted.some(({ fidelity }) => fidelity === "unsupported")) return null;
  if (!isDriftless(judged, rule, file)) return { text: output, fix: null };
  const isExact = counted.every(({ fidelity }) => fidelity === "exact");
  const safe = isExact && judged.relation === "equivalent";
  return { text: output, fix: { title: `Keep its translation as ${KEY}`, safe, edits: [edit] } };
}

/** Whether `query_drift` finds nothing in a rule's only query. */
function isDriftless({ relation, complete }: JudgedQuery, rule: Rule, file: LintedFile): boolean {
  if (relation === null || !complete) return false;
  const intent = intentOf(rule);
  return intent === null ? file.options.policy.severity[relation] === "off" : intent.relation === relation;
}
