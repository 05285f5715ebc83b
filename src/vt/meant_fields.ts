import data from "./meant-fields.json" with { type: "json" };

type MeantFields = Readonly<Record<string, Readonly<Record<string, string>>>>;

const MEANT: MeantFields = data.meant;

/**
 * The path, from a value of that struct on, that people mean who write a name that it does not have: names from
 * queries, reports and older pages. Null where the table says nothing.
 */
export function meantBy(struct: string, name: string): string | null {
  const names = Object.hasOwn(MEANT, struct) ? MEANT[struct] : undefined;
  const lower = name.toLowerCase();
  return names && Object.hasOwn(names, lower) ? (names[lower] as string) : null;
}

/** The whole table, for tests and documentation: struct → name → path. */
export function meantFields(): MeantFields {
  return MEANT;
}
