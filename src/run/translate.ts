import type { Entity, TranslationResult } from "../findings/index.ts";
import type { SourceFile } from "../text/index.ts";
import { translateQuery } from "../translate/translate_query.ts";
import { translateRule } from "../translate/translate_rule.ts";
import { queryText } from "./compare.ts";
import { findRuleAsItIs } from "./find_rule.ts";
import type { Surroundings } from "./surroundings.ts";

export interface TranslateOptions {
  readonly entity: Entity | null;
  /** The new rule's name; null: made from the query. */
  readonly name: string | null;
  readonly wide: boolean;
  readonly newOnly: boolean;
}

export interface Translation {
  readonly result: TranslationResult;
  /** The text that the result's ranges lie in. */
  readonly text: string;
  readonly source: SourceFile | null;
}

/** VTI query to LiveHunt rule; `-` is standard input. */
export async function translateToRule(
  query: string,
  options: TranslateOptions,
  surroundings: Surroundings,
): Promise<Translation> {
  const text = await queryText(query, surroundings);
  const { entity, name, wide, newOnly } = options;
  const result = translateQuery(text, {
    ...(entity === null ? {} : { entity }),
    ...(name === null ? {} : { name }),
    wide,
    newOnly,
  });
  return { result, text, source: null };
}

/**
 * LiveHunt rule to VTI query.
 *
 * @throws CannotRun where there is no such file or rule
 */
export async function translateToQuery(
  named: string,
  options: TranslateOptions,
  surroundings: Surroundings,
): Promise<Translation> {
  const { rule, file, source } = await findRuleAsItIs(named, surroundings);
  const { entity } = options;
  const result = translateRule(rule, file, source.text, entity === null ? {} : { entity });
  return { result, text: source.text, source };
}
