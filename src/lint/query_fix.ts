import type { Fix } from "../findings/index.ts";
import { translateRule } from "../translate/translate_rule.ts";
import { encodeString, type Rule } from "../yara/index.ts";
import { ruleAfter } from "./edited_rule.ts";
import type { LintedFile } from "./linted_file.ts";
import { insertedMeta } from "./meta_edits.ts";

const KEY = "vti_query";

/**
 * Writes the query that a rule's condition translates to into its meta. Parts that are set aside as scope, such as
 * `vt.metadata.new_file`, need no words in it. Safe where every other part translates exactly and the comparison
 * finds the two equivalent; null where a part that counts would be left out.
 */
export function queryFix(rule: Rule, file: LintedFile): Fix | null {
  if (rule.condition === null || rule.meta?.entries.some(({ key }) => key.name === KEY)) return null;
  const entity = file.entityOf(rule);
  const { output, terms } = translateRule(rule, file.tree, file.source.text, entity === null ? {} : { entity });
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
  const isExact = counted.every(({ fidelity }) => fidelity === "exact");
  const safe = isExact && judged.relation === "equivalent" && judged.complete;
  return { title: `Keep its translation as ${KEY}`, safe, edits: [edit] };
}
