import { type Formula, RECORD } from "../logic/index.ts";
import { loadSchema } from "../vt/index.ts";

/** `vt.FileType.DOC` for a number that an enum's field holds. */
export function constantOf(path: string, value: unknown): string | null {
  const schema = loadSchema();
  const type = schema.resolve(`vt.${path}`)?.type;
  const element = type?.kind === "array" ? type.element : type;
  return element?.kind === "enum" && typeof value === "number" ? schema.constantName(element.name, value) : null;
}

/** One value of one field, as a condition compares them. */
export interface NamedValue {
  readonly path: string;
  readonly value: string;
}

/** The field and the value that an alternative asks for, where that is what it comes to. */
export function namedValue(alternative: Formula): NamedValue | null {
  const parts = alternative.kind === "and" ? alternative.operands : [alternative];
  for (const part of parts) {
    if (part.kind !== "compare" || part.test.type !== "range" || part.scalar.term) continue;
    const { min, max } = part.test;
    const { scope, path, type } = part.scalar;
    if (min === null || min !== max || scope !== RECORD || (parts.length > 1 && type !== "enum")) continue;
    return { path: `vt.${path}`, value: constantOf(path, min) ?? String(min) };
  }
  return null;
}
