import init, { Compiler } from "@virustotal/yara-x";
import { unlockCompiler } from "../src/engine/unlock.ts";
import type { DescribedModules } from "./read_descriptors.ts";

/**
 * Functions are in no descriptor, so the compiler itself is asked: its message for a call with wrong arguments
 * lists the accepted ones, and what can be done with a result says its type. Only the names are kept by hand, here.
 * {@link probeFunctions} fails where the wasm holds the signature of a function that is not among them.
 *
 * Keys: where they can be called: `""` for the language's own, a module, a path within it.
 */
const FUNCTION_NAMES: Readonly<Record<string, readonly string[]>> = {
  "": ["int8", "int16", "int32", "uint8", "uint16", "uint32", "float32", "float64"].flatMap((name) => [
    name,
    `${name}be`,
  ]),
  console: ["log", "hex"],
  crx: ["permhash"],
  "cuckoo.filesystem": ["file_access"],
  "cuckoo.network": ["dns_lookup", "host", "http_get", "http_post", "http_request", "http_user_agent", "tcp", "udp"],
  "cuckoo.registry": ["key_access"],
  "cuckoo.sync": ["mutex"],
  dex: ["checksum", "contains_class", "contains_method", "contains_string", "signature"],
  elf: ["import_md5", "telfhash"],
  hash: ["checksum32", "crc32", "md5", "sha1", "sha256"],
  macho: [
    "dylib_hash",
    "entitlement_hash",
    "entry_point_for_arch",
    "export_hash",
    "file_index_for_arch",
    "has_dylib",
    "has_entitlement",
    "has_export",
    "has_import",
    "has_rpath",
    "import_hash",
    "symhash",
  ],
  math: [
    "abs",
    "count",
    "deviation",
    "entropy",
    "in_range",
    "max",
    "mean",
    "min",
    "mode",
    "monte_carlo_pi",
    "percentage",
    "serial_correlation",
    "to_number",
    "to_string",
  ],
  pe: [
    "calculate_checksum",
    "delayed_import_rva",
    "exports",
    "exports_index",
    "imphash",
    "import_rva",
    "imports",
    "is_32bit",
    "is_64bit",
    "is_dll",
    "language",
    "locale",
    "rva_to_offset",
    "section_index",
  ],
  "pe.rich_signature": ["toolid", "version"],
  "pe.signatures[0]": ["valid_on"],
  string: ["length", "to_int"],
  time: ["now"],
  "vt.metadata.itw.ip": ["in_range"],
  "vt.metadata.itw.domain": ["permutation_of"],
};

/** Methods of every string, array and map. */
type ValueKind = "string" | "array" | "map";
const VALUE_METHODS: Readonly<Record<ValueKind, { readonly value: string; readonly names: readonly string[] }>> = {
  string: { value: "vt.metadata.file_name", names: ["len"] },
  array: { value: "vt.metadata.tags", names: ["len"] },
  map: { value: "vt.metadata.exiftool", names: ["len"] },
};

/** Signatures in the wasm that no condition can call: what the compiler itself uses, and its test modules. */
const INTERNAL = new RegExp(
  [
    /(search_for_patterns|(pat|rule)_\w*match(es)?\w*|lookup_\w+|(map|array|str)_\w+|pat_(offset|length))$/,
    /(test_proto2\.|NestedProto2|nested\.nested_func|protobuf\.get_foo|undef_i64|uppercase|floats?\.add|integers?\.add|data\.head)/,
  ]
    .map((part) => part.source)
    .join("|"),
);

/** By what they belong to, then by name; a signature is `(integer, string) -> boolean`, a method's `method (…) -> …`. */
type Signatures = Record<string, Record<string, string[]>>;

export interface ProbedFunctions {
  /** Keys as in {@link FUNCTION_NAMES}. */
  readonly functions: Signatures;
  /** Of every string, array and map. */
  readonly methods: Record<ValueKind, Record<string, string[]>>;
}

/** For each condition the code of its error, the error's text, or its warnings' where it has none. */
type Verdicts = readonly { readonly code: string | null; readonly text: string }[];

/** Asks the compiler for every signature of every function named above. */
export async function probeFunctions(wasm: Uint8Array, described: DescribedModules): Promise<ProbedFunctions> {
  await init({ module_or_path: unlockCompiler(wasm, new Set(["file", "gti"])).bytes });
  const imports = Object.keys(described.modules).map((name) => `import "${name}"`);
  const check = (conditions: readonly string[]): Verdicts => checkAll(imports, conditions);

  const functions: Signatures = {};
  for (const [owner, names] of Object.entries(FUNCTION_NAMES)) {
    functions[owner] = probe(check, owner === "" ? "" : `${owner}.`, names);
  }
  const methodsOf = (kind: ValueKind): Record<string, string[]> => {
    const { value, names } = VALUE_METHODS[kind];
    return probe(check, `${value}.`, names);
  };
  const methods = { string: methodsOf("string"), array: methodsOf("array"), map: methodsOf("map") };
  assertNothingMissed(wasm, [functions, methods]);
  return { functions, methods };
}

function checkAll(imports: readonly string[], conditions: readonly string[]): Verdicts {
  const compiler = new Compiler();
  try {
    compiler.addSource([...imports, ...conditions.map((c, i) => `rule r${i} { condition: ${c} }`)].join("\n"));
  } catch {
    // It throws its first message; all of them are in `errors`.
  }
  const verdicts = conditions.map(() => ({ code: null as string | null, text: "" }));
  for (const text of [...compiler.warnings, ...compiler.errors]) {
    const [, code = null] = /^error\[(E\d+)\]/.exec(text) ?? [];
    const [, index] = /rule r(\d+) \{/.exec(text) ?? [];
    if (index === undefined) throw new Error(`unexpected message: ${text}`);
    verdicts[Number(index)] = { code, text };
  }
  compiler.free();
  return verdicts;
}

const ARGUMENTS: Readonly<Record<string, string>> = {
  integer: "1",
  float: "1.0",
  string: '"a"',
  boolean: "true",
  regexp: "/a/",
};

const METHOD_IN_WITH = "E036";

function probe(check: (conditions: readonly string[]) => Verdicts, prefix: string, names: readonly string[]) {
  // No function takes six regular expressions: the answer lists what it does take.
  const wrong = `(${Array(6).fill("/a/").join(", ")})`;
  const verdicts = check(names.map((name) => `${prefix}${name}${wrong}`));
  const found: Record<string, string[]> = {};
  for (const [i, name] of names.entries()) {
    const verdict = verdicts[i] as Verdicts[number];
    if (verdict.code === "E008" || verdict.code === "E009") continue;
    if (verdict.code !== "E004") throw new Error(`${prefix}${name}: ${verdict.text}`);
    const [, list = ""] = /accepted argument combinations:(.*)$/s.exec(verdict.text) ?? [];
    const combinations = [...list.matchAll(/^\s*\(([a-z, ]*)\)/gm)].map(([, types = ""]) => types);
    if (!combinations.length) throw new Error(`${prefix}${name}: no argument combinations in ${verdict.text}`);
    const [named] = check([`with f = ${prefix}${name} : (true)`]);
    const method = named?.code === METHOD_IN_WITH ? "method " : "";
    found[name] = combinations.map((types) => `${method}(${types}) -> ${resultType(check, `${prefix}${name}`, types)}`);
  }
  return found;
}

function resultType(check: (conditions: readonly string[]) => Verdicts, callee: string, types: string): string {
  const call = `${callee}(${
    types === ""
      ? ""
      : types
          .split(", ")
          .map((type) => ARGUMENTS[type])
          .join(", ")
  })`;
  const [text, whole, number, truth] = check([
    `${call} contains "a"`,
    `${call} % 2 == 1`,
    `${call} + 1 == 1`,
    `defined ${call}`,
  ]).map(({ code }) => code === null);
  if (text) {
    // Of the right length: the compiler speaks of one fault only, and a hash's length is checked too.
    const capitals = check([1, 32, 40, 64].map((length) => `${call} == "${"A".repeat(length)}"`));
    return capitals.some((verdict) => verdict.text.includes("this is a lowercase string")) ? "lowercase" : "string";
  }
  if (whole) return "integer";
  if (number) return "float";
  if (truth) return "boolean";
  throw new Error(`what ${call} gives is of no type known here`);
}

/** Compares with the mangled names in the wasm: `md5@offset:i,size:i@su`. */
function assertNothingMissed(wasm: Uint8Array, probed: readonly Signatures[]): void {
  const known = new Set<string>();
  for (const [name, signatures] of probed.flatMap(Object.values).flatMap(Object.entries<string[]>)) {
    for (const signature of signatures) known.add(`${name}@${letters(signature)}`);
  }
  const text = Buffer.from(wasm).toString("latin1");
  const mangled = /([\w.:]+)@((?:\w+:[a-z]+(?:,\w+:[a-z]+)*)?)@([bifs])u?/g;
  const missed: string[] = [];
  for (const [, before = "", parameters = "", result = ""] of text.matchAll(mangled)) {
    const types =
      parameters === ""
        ? ""
        : parameters
            .split(",")
            .map((p) => p.split(":")[1])
            .join("");
    const isKnown = [...known].some((signature) => {
      const [name = "", shape = ""] = signature.split("@");
      const isMethod = before.endsWith(`::${name}`);
      const [parameterTypes, resultType] = shape.split(">");
      return before.endsWith(name) && resultType === result && parameterTypes === (isMethod ? types.slice(1) : types);
    });
    if (!isKnown && before.length > 2 && !INTERNAL.test(before)) missed.push(`${before}(${parameters}) -> ${result}`);
  }
  if (missed.length)
    throw new Error(`the compiler has functions that are not in FUNCTION_NAMES:\n${missed.join("\n")}`);
}

function letters(signature: string): string {
  const [, parameters = "", result = ""] = /\((.*)\) -> (\w+)$/.exec(signature) ?? [];
  const first = (type: string): string => (type === "lowercase" ? "s" : (type[0] as string));
  return `${parameters === "" ? "" : parameters.split(", ").map(first).join("")}>${first(result)}`;
}
