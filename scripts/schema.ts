import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import { probeFunctions } from "./probe_functions.ts";
import { type DescribedModules, readModules, type StructJson } from "./read_descriptors.ts";

/**
 * `npm run schema`: writes `src/vt/vt-module.json` from the pinned compiler. Everything in it comes out of the
 * compiler's own descriptors and messages; see `src/vt/vt-module.schema.json` for what each part means.
 */
const require = createRequire(import.meta.url);
const packageFile = require.resolve("@virustotal/yara-x/package.json");
const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };
const wasm = readFileSync(join(dirname(packageFile), "pkg", "yara_x_js_bg.wasm"));

const described = readModules(wasm);
const probed = await probeFunctions(wasm, described);
const schema = {
  $schema: "./vt-module.schema.json",
  version,
  modules: described.modules,
  structs: described.structs,
  enums: described.enums,
  functions: functionsByStruct(described, probed.functions),
  methods: probed.methods,
};

const ajv = new Ajv({ allErrors: true });
const validate = ajv.compile(JSON.parse(readFileSync("src/vt/vt-module.schema.json", "utf8")));
if (!validate(schema)) throw new Error(`the schema is not as it should be: ${ajv.errorsText(validate.errors)}`);

writeFileSync("src/vt/vt-module.json", `${formatted(schema, 3)}\n`);
const { structs, enums, modules } = described;
const count = (records: Record<string, object>): number =>
  Object.values(records).reduce((sum, record) => sum + Object.keys(record).length, 0);
console.log(
  `${version}: ${Object.keys(modules).length} modules, ${Object.keys(structs).length} structs with ${count(structs)} fields, ` +
    `${Object.keys(enums).length} enums, ${count(schema.functions)} functions`,
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
