import type { Schema } from "../vt/index.ts";
import data from "./file-types.json" with { type: "json" };

const TAGS: Readonly<Record<string, readonly string[]>> = data.tags;

/** The enum whose values {@link fileTypesOf} gives. */
export const FILE_TYPE_ENUM = "vt.FileType";

let byTag: Map<string, string[]> | undefined;

/** Names of the `vt.FileType` values that carry a tag (`document`, `pedll`); empty where no page says. */
export function fileTypeNames(tag: string): readonly string[] {
  if (byTag === undefined) {
    byTag = new Map();
    for (const [name, tags] of Object.entries(TAGS)) {
      for (const each of tags) byTag.set(each, [...(byTag.get(each) ?? []), name]);
    }
  }
  return byTag.get(tag.toLowerCase()) ?? [];
}

/** The same as numbers, in order. */
export function fileTypesOf(tag: string, schema: Schema): readonly number[] {
  const values = schema.enumValues(FILE_TYPE_ENUM);
  const numbers = fileTypeNames(tag).flatMap((name) => values.get(name) ?? []);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The one `vt.FileType` value that carries a tag; null where none or several do. */
export function onlyFileType(tag: string): string | null {
  const names = fileTypeNames(tag);
  return names.length === 1 ? (names[0] as string) : null;
}

/** Tags that a `vt.FileType` value carries, the most general first. */
export function fileTypeTags(name: string): readonly string[] {
  return TAGS[name] ?? [];
}

/** The tag that this value carries and no other does (`pedll` for PE_DLL); null where there is none. */
export function ownFileTypeTag(name: string): string | null {
  const own = fileTypeTags(name).filter((tag) => fileTypeNames(tag).length === 1);
  return own[own.length - 1] ?? null;
}
