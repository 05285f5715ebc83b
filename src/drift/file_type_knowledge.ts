import {
  and,
  atomsOf,
  type CompareFormula,
  compare,
  type ExistsFormula,
  exists,
  type Formula,
  not,
  or,
} from "../logic/index.ts";
import { FILE_TYPE_ENUM, fileTypeNames, fileTypesOf, fileTypeTags, ownFileTypeTag } from "../translate/file_types.ts";
import { loadSchema } from "../vt/index.ts";

/** Formulas that ask more of a file's type than this say nothing that is worth so much work. */
const MAX_FACTS = 64;

interface AskedTag {
  readonly tag: string;
  /** That a file has the tag, letter case ignored. */
  readonly has: ExistsFormula;
}

/**
 * What holds of every file's type and its tags, as far as formulas ask for both: a file of type RTF has no tag `pdf`,
 * and one that has it is of type PDF. Only of types whose tags a page gives.
 */
export function fileTypeKnowledge(formulas: readonly Formula[]): Formula {
  if (!formulas.some(({ key }) => key.includes("metadata.file_type_tags"))) return and([]);
  const types = new Set<number>();
  const tags = new Map<string, AskedTag>();
  let anyType: CompareFormula | null = null;
  for (const atom of formulas.flatMap((formula) => [...atomsOf(formula)])) {
    if (atom.kind === "compare" && atom.scalar.path === "metadata.file_type" && atom.test.type === "range") {
      anyType ??= atom;
      if (atom.test.min !== null && atom.test.min === atom.test.max) types.add(atom.test.min);
    } else if (atom.kind === "exists" && atom.collection.path === "metadata.file_type_tags") {
      for (const asked of tagsAskedBy(atom)) tags.set(asked.tag, asked);
    }
  }
  if (anyType === null) return and([]);
  const { scalar } = anyType;
  const isOf = (number: number) => compare(scalar, { type: "range", min: number, max: number });
  const facts: Formula[] = [];
  const schema = loadSchema();
  const names = schema.enumValues(FILE_TYPE_ENUM);
  for (const { tag, has } of tags.values()) {
    const [own] = fileTypeNames(tag);
    const carrying = fileTypesOf(tag, schema);
    if (own !== undefined && carrying.length === 1 && ownFileTypeTag(own) === tag) {
      const isOwn = isOf(carrying[0] as number);
      facts.push(or([not(has), isOwn]), or([not(isOwn), exactly(has, tag)]));
      continue;
    }
    for (const [name, number] of names) {
      if (!types.has(number) || fileTypeTags(name).length === 0) continue;
      if (carrying.includes(number)) facts.push(or([not(isOf(number)), exactly(has, tag)]));
      else facts.push(not(and([has, isOf(number)])));
    }
  }
  return facts.length > MAX_FACTS ? and([]) : and(facts);
}

function tagsAskedBy({ collection, body }: ExistsFormula): AskedTag[] {
  return [...atomsOf(body)].flatMap((atom) => {
    if (atom.kind !== "compare" || atom.test.type !== "like") return [];
    const { parts, start, end } = atom.test;
    const [tag] = parts;
    if (tag === undefined || parts.length > 1 || !start || !end || fileTypeNames(tag).length === 0) return [];
    const has = exists(collection, compare(atom.scalar, { ...atom.test, ignoreCase: true }));
    return has.kind === "exists" ? [{ tag: tag.toLowerCase(), has }] : [];
  });
}

function exactly({ collection, body }: ExistsFormula, tag: string): Formula {
  if (body.kind !== "compare") return and([]);
  return exists(
    collection,
    compare(body.scalar, { type: "like", parts: [tag], start: true, end: true, ignoreCase: false }),
  );
}
