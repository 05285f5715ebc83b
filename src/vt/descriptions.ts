import data from "./descriptions.json" with { type: "json" };

export interface FieldDescription {
  /** In our own words; no full stop. */
  readonly text: string;
  /** Address of the page it rests on; null where no page names the field. */
  readonly source: string | null;
}

interface DescriptionData {
  readonly sources: Readonly<Record<string, string>>;
  readonly structs: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly fields: Readonly<Record<string, string | { readonly text: string; readonly source: string | null }>>;
      }
    >
  >;
  readonly differences: {
    readonly lacking: readonly { readonly path: string; readonly source: string }[];
    readonly undocumented: readonly string[];
  };
}

const DATA = data as DescriptionData;

/** What a field of a struct means; null where nothing is known but its name. */
export function describeField(struct: string, name: string): FieldDescription | null {
  const described = Object.hasOwn(DATA.structs, struct) ? DATA.structs[struct] : undefined;
  const field = described && Object.hasOwn(described.fields, name) ? described.fields[name] : undefined;
  if (described === undefined || field === undefined) return null;
  const { text, source } = typeof field === "string" ? { text: field, source: described.source } : field;
  return { text, source: source === null ? null : (DATA.sources[source] ?? null) };
}

/** The page that names a path which the module does not have; null where none does. */
export function pageNaming(path: string): string | null {
  const lacking = DATA.differences.lacking.find((difference) => difference.path === path);
  return lacking ? (DATA.sources[lacking.source] ?? null) : null;
}

/** Paths that a page names and the module lacks, and paths of the module that no page on rules names. */
export function documentationDifferences(): DescriptionData["differences"] {
  return DATA.differences;
}
