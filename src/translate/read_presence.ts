import type { Entity } from "../findings/index.ts";
import { compare, FALSE, type Formula, not, or, TRUE } from "../logic/index.ts";
import type { Schema } from "../vt/index.ts";
import type { TextValue } from "../vti/index.ts";
import { lazyBounds, sameBounds } from "./bounds.ts";
import { fieldFormula } from "./field_formula.ts";
import { anyOf, type FieldReader, type ReadTerm } from "./field_reader.ts";
import type { FieldPath, MappedChoice } from "./mapping.ts";
import type { ModifierTable } from "./modifiers.ts";
import { engineEntry } from "./read_texts.ts";
import { enumTest, equalsText } from "./value_tests.ts";

/** `have:x`: what `x:` searches is not empty. Names come in the singular and the plural. */
export function readPresence(reader: FieldReader, { text }: TextValue, table: ModifierTable, entity: Entity): ReadTerm {
  const { row, schema } = reader;
  const name = text.toLowerCase();
  const present = row.present?.[name];
  if (present !== undefined) return reader.said(sameBounds(somethingIn(present, schema)), present);
  const spellings = [name, name.replace(/s$/, ""), `${name}s`];
  const found = spellings.map((spelling) => table.find(entity, spelling)).find((mapped) => mapped !== null);
  if (!found) {
    const isListed = row.knownValues?.includes(name) === true;
    return reader.unsupported(
      isListed ? `LiveHunt has no field for \`${name}\`.` : `\`${text}\` is nothing that an object could have.`,
    );
  }
  const { row: searched, selects } = found;
  if (searched.shape === "unsupported") return reader.unsupported(searched.loss ?? "LiveHunt has no field for it.");
  const { required, usual, possible } = searched.fields;
  if (usual.length === 0) return reader.unsupported("No field of LiveHunt's says whether this is there.");
  const select = (path: FieldPath) => (searched.shape === "one_engine" ? engineEntry(path, selects) : path);
  const something = (paths: readonly FieldPath[]) => () => somethingIn(paths.map(select), schema);
  const bounds = lazyBounds({
    lower: something(required),
    usual: something(usual),
    wide: something(possible),
    upper: something(possible),
  });
  return reader.said(bounds, usual.map(select));
}

/** A collection on the way that has an element, a text that is not empty, a number that is not zero. */
function somethingIn(paths: readonly FieldPath[], schema: Schema): Formula {
  return anyOf(
    paths.map((path) => {
      const collection = path.search(/\[(?:\*|key)\]/);
      if (collection >= 0) return fieldFormula(`${path.slice(0, collection)}[*]`, schema, () => TRUE);
      return fieldFormula(path, schema, (scalar) => {
        if (scalar.type === "string") return not(compare(scalar, equalsText("")));
        if (scalar.type === "boolean") return compare(scalar, { type: "true" });
        return not(compare(scalar, { type: "range", min: 0, max: 0 }));
      });
    }),
  );
}

/** A word with a meaning of its own. */
export function readChoice(reader: FieldReader, choice: MappedChoice): ReadTerm {
  const { row, schema } = reader;
  if (choice.any.length === 0) {
    return reader.unsupported(choice.loss ?? row.loss ?? "LiveHunt has no field for it.");
  }
  const formulas = choice.any.map(({ field, is }) =>
    fieldFormula(field, schema, (scalar, type) => {
      if (is === true) return compare(scalar, { type: "true" });
      if (typeof is === "number") return compare(scalar, { type: "range", min: is, max: is });
      if (type.kind === "enum") return enumTest(is, "", schema)(scalar, type, "usual", field) ?? FALSE;
      return compare(scalar, equalsText(is));
    }),
  );
  const fields = choice.any.map(({ field }) => field);
  const { fidelity, loss } = choice;
  return { kind: "fields", bounds: sameBounds(or(formulas)), fidelity, reason: loss, fields, note: row.note ?? null };
}
