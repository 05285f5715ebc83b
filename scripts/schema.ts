import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { Ajv } from "ajv";
import { loadModifiers } from "../src/translate/modifiers.ts";
import type { SchemaData } from "../src/vt/index.ts";
import { probeFunctions } from "./probe_functions.ts";
import { type DescribedModules, readModules, type StructJson } from "./read_descriptors.ts";
import { describeChanges, schemaChanges } from "./schema_changes.ts";

/**
 * `npm run schema`: writes `src/vt/vt-module.json` from the pinned compiler. Everything in it comes out of the
 * compiler's own descriptors and messages; see `src/vt/vt-module.schema.json` for what each part means. What differs
 * from the file as it was is said in words, with `--changes FILE` in a file too.
 */
const TARGET = "src/vt/vt-module.json";
const { values: options } = parseArgs({ options: { changes: { type: "string" } } });

const require = createRequire(import.meta.url);
const packageFile = require.resolve("@virustotal/yara-x/package.json");
const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };
const wasm = readFileSync(join(dirname(packageFile), "pkg", "yara_x_js_bg.wasm"));

const modules = readModules(wasm);
const probed = await probeFunctions(wasm, modules);
const schema = {
  $schema: "./vt-module.schema.json",
  version,
  ...modules,
  functions: functionsByStruct(modules, probed.functions),
  methods: probed.methods,
};

const ajv = new Ajv({ allErrors: true });
const validate = ajv.compile(JSON.parse(readFileSync("src/vt/vt-module.schema.json", "utf8")));
if (!validate(schema)) throw new Error(`the schema is not as it should be: ${ajv.errorsText(validate.errors)}`);

const before = JSON.parse(readFileSync(TARGET, "utf8")) as SchemaData;
const changes = schemaChanges(before, schema, loadModifiers().rows);
const described = describeChanges(changes, before.version, version);
writeFileSync(TARGET, `${formatted(schema, 3)}\n`);
if (options.changes !== undefined) writeFileSync(options.changes, described);
const count = (records: Record<string, object>): number =>
  Object.values(records).reduce((sum, record) => sum + Object.keys(record).length, 0);
const { structs, enums, functions } = schema;
console.log(
  `${Object.keys(schema.modules).length} modules, ${Object.keys(structs).length} structs with ${count(structs)} fields, ` +
    `${Object.keys(enums).length} enums, ${count(functions)} functions\n\n${described}`,
);

/** Functions under the struct that they are called on; a path that no descriptor has becomes a struct of its own. */
function functionsByStruct(
  { modules, structs }: DescribedModules,
  functions: Record<string, Record<string, string[]>>,
): Record<string, Record<string, string[]>> {
  const moduleRoot = (name: string): string => {
    const module = modules[name];
    if (!module) throw new Error(`the compiler has no module ${name}`);
    return module.root;
  };
  const byStruct: Record<string, Record<string, string[]>> = {};
  for (const [owner, signatures] of Object.entries(functions)) {
    const [module = "", ...path] = owner.split(".");
    let struct: string = owner === "" ? "" : moduleRoot(module);
    for (const step of path) {
      const name = step.replace("[0]", "");
      const fields: StructJson = structs[struct] ?? {};
      const field: StructJson[string] = fields[name] ?? `${struct}.${name}`;
      fields[name] = field;
      struct = (typeof field === "string" ? field : field.type).replace("[]", "");
      structs[struct] ??= {};
    }
    byStruct[struct] = signatures;
  }
  return byStruct;
}

/** JSON with one entry a line down to `depth`, and the rest of each on that line: so a diff reads by field. */
function formatted(value: unknown, depth: number, indent = ""): string {
  if (depth === 0 || typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const lines = entries.map(
    ([key, item]) => `${indent} ${JSON.stringify(key)}: ${formatted(item, depth - 1, `${indent} `)}`,
  );
  return `{\n${lines.join(",\n")}\n${indent}}`;
}
