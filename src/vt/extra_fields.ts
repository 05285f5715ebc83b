import overlay from "./overlay.json" with { type: "json" };
import { type ExtraField, Schema } from "./schema.ts";
import type { StructType } from "./types.ts";

/** Why a field could not be added: for whoever wrote it into a configuration. */
export interface ExtraFieldFault {
  /** Its place in the list. */
  readonly index: number;
  readonly path: string;
  readonly message: string;
}

const PATH = /^(.+)\.([A-Za-z_]\w*)$/;
const TYPE =
  /^(?:\{(?:string|integer): )?(?:string|lowercase|integer|unsigned|float|boolean|enum [\w.]+|\w+(?:\.\w+)+)(?:\[\]|\})?$/;

/**
 * The pinned compiler's schema with more fields: VirusTotal may fill some that a release does not know yet. A field
 * belongs to a struct, so that one added to `vt.net.url` is one of `vt.metadata.itw.url` too.
 */
export function extendSchema(fields: readonly ExtraField[]): {
  readonly schema: Schema;
  readonly faults: readonly ExtraFieldFault[];
} {
  const known: readonly ExtraField[] = overlay.fields;
  const byStruct = new Map<string, [string, ExtraField][]>();
  const faults: ExtraFieldFault[] = [];
  // For one added field may hold the next.
  const growing = new Schema();
  for (const [i, field] of [...known, ...fields].entries()) {
    const added = ownerOf(field, growing);
    if (typeof added === "string") {
      faults.push({ index: i - known.length, path: field.path, message: added });
      continue;
    }
    const { owner, name } = added;
    const others = byStruct.get(owner.name);
    if (others) others.push([name, field]);
    else byStruct.set(owner.name, [[name, field]]);
    growing.add(owner, name, field);
  }
  // Made at once, it has fields in the same order however they were added.
  return { schema: new Schema(byStruct), faults };
}

/** The struct that gets the field; in words, what is wrong with it. */
function ownerOf({ path, type }: ExtraField, schema: Schema): { owner: StructType; name: string } | string {
  const [, parent = "", name = ""] = PATH.exec(path) ?? [];
  if (name === "") return `\`${path}\` is no path such as \`vt.metadata.new_field\``;
  if (!TYPE.test(type))
    return `\`${type}\` is no type; write \`string\`, \`integer\`, \`boolean\`, \`string[]\` or \`{string: string}\``;
  const owner = parent.includes(".") ? schema.resolve(parent)?.type : schema.module(parent);
  if (!owner) return `there is no \`${parent}\` in the vt module of YARA-X ${schema.version}`;
  if (owner.kind !== "struct") return `\`${parent}\` has no fields; use \`[*]\` to go into an array or a map`;
  if (schema.structFields(owner).has(name)) return `\`${path}\` is known already, in YARA-X ${schema.version}`;
  return { owner, name };
}

let standard: Schema | undefined;
let chosen: Schema | null = null;

/** The schema that everything uses: the pinned compiler's, the reviewed overlay's, and the configuration's fields. */
export function loadSchema(): Schema {
  if (chosen !== null) return chosen;
  standard ??= extendSchema([]).schema;
  return standard;
}

/**
 * Makes {@link loadSchema} give another schema; null: the default again. A process may have several configurations,
 * so whoever goes on after a wait says again which it means.
 */
export function useSchema(schema: Schema | null): void {
  chosen = schema;
}
