import type { Entity } from "../findings/index.ts";
import type { MappingRow } from "../translate/mapping.ts";
import { loadModifiers } from "../translate/modifiers.ts";

/** The mapping's rows that hold every word; a word that is a row's name or alias narrows the list to such rows. */
export function findModifiers(words: readonly string[], entity: Entity | null): MappingRow[] {
  const wanted = words.map((word) => word.toLowerCase().replace(/:$/, ""));
  const ofEntity = loadModifiers().rows.filter(
    (row) => entity === null || row.entity === entity || row.entity === "any",
  );
  const named = ofEntity.filter((row) => wanted.length === 1 && namesOf(row).includes(wanted[0] as string));
  if (named.length > 0) return named;
  return ofEntity.filter((row) => {
    const text = [...namesOf(row), row.searches, ...row.fields.possible].join("\n").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

function namesOf(row: MappingRow): string[] {
  return [row.modifier, ...row.aliases, ...Object.keys(row.names ?? {})];
}
