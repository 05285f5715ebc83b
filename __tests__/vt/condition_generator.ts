import fc from "fast-check";
import {
  type Field,
  type LeafPath,
  RULE_ENTITIES,
  type RuleEntity,
  type Schema,
  type ValueType,
} from "../../src/vt/index.ts";

/** A condition to be judged as that of a rule of some entity, and where it comes from. */
export interface Sample {
  readonly kind: string;
  readonly condition: string;
  readonly entity: RuleEntity;
  readonly services: { readonly gti: boolean; readonly retrohunt: boolean };
}

const ALL_SERVICES = { gti: true, retrohunt: false } as const;

/** Literals and other short values, one for each type that an operand can have. */
const VALUES: readonly string[] = [
  '"a"',
  '""',
  "1",
  "0",
  "1.5",
  "true",
  "/a/",
  "filesize",
  "#a",
  "@a[1]",
  "vt.metadata.file_name",
  "vt.metadata.sha256",
  "vt.metadata.file_size",
  "vt.metadata.new_file",
  "vt.metadata.file_type",
  "vt.metadata.tags",
  "vt.metadata.tags[0]",
  "vt.metadata.signatures",
  'vt.metadata.signatures["a"]',
  "vt.metadata.submitter",
  "vt.metadata",
  "vt.FileType.CHM",
  "vt.FileType",
  "vt",
  "vt.behaviour.files_dropped",
  "vt.behaviour.files_dropped[0]",
  "vt.behaviour.traits",
  "vt.behaviour.traits[1]",
  "vt.metadata.itw.ip.in_range",
  'vt.metadata.itw.ip.in_range("10.0.0.0/8")',
  "pe",
  "pe.is_pe",
  "pe.is_dll",
  "pe.is_dll()",
  "pe.entry_point",
  "pe.imphash()",
  "pe.sections",
  "pe.sections[0].name",
  "pe.MACHINE_AMD64",
  "math.entropy(0, 1)",
  "math.MEAN_BYTES",
  "hash.md5(0, 1)",
  "uint16",
  "uint16(0)",
  "nothing",
  "vt.metadata.nothing",
  "cuckoo",
  "elf.nothing",
];

const BINARY = [
  ...["==", "!=", "<", "<=", ">", ">=", "contains", "icontains", "startswith", "istartswith", "endswith", "iendswith"],
  ...["iequals", "matches", "+", "-", "*", "\\", "%", "<<", ">>", "&", "|", "^", "and", "or"],
];
const ARITHMETIC = new Set(["+", "-", "*", "\\", "%", "<<", ">>", "&", "|", "^"]);
const QUANTIFIERS = ["any", "all", "none", "1", "2%", "vt.metadata.file_size", "vt.metadata.file_name", "1.5"];

/** A test that fits the type, on `operand`. */
function fitting(operand: string, type: ValueType): string {
  switch (type.kind) {
    case "string":
      return `${operand} contains "a"`;
    case "boolean":
      return operand;
    case "float":
      return `${operand} > 1.5`;
    default:
      return `${operand} == 1`;
  }
}

/** Every test that fits a type; `$` is the operand. */
function fittingTests(type: ValueType, schema: Schema): string[] {
  switch (type.kind) {
    case "string":
      return [
        ...["==", "!=", "<", "<=", ">", ">=", "contains", "icontains", "startswith", "istartswith"],
        ...["endswith", "iendswith", "iequals"],
      ]
        .map((operator) => `$ ${operator} "abc"`)
        .concat("$ matches /a.c/is", "not $ matches /a/", "defined $", "hash.md5($) == $", "string.length($) > 2");
    case "integer":
      return [
        "$ == 1",
        "$ != 1.5",
        "$ < filesize",
        "$ & 3 == 1",
        "-$ < 0",
        "for any i in ($..$ + 2) : (i == $)",
        "not $",
      ];
    case "boolean":
      return ["$", "not $", "$ == 1", "$ == $", "any of ($, $)", "math.to_number($) == 1"];
    case "enum": {
      const [value = 0] = schema.enumValues(type.name).values();
      const constant = schema.constantName(type.name, value) ?? "1";
      return [`$ == ${constant}`, `$ != ${constant}`, `for any c in (${constant}, 1) : ($ == c)`, "$ == 1"];
    }
    default:
      return [fitting("$", type)];
  }
}

/** The loops that lead to a path with `[*]` in it, around a test of what is there. */
export function loopsAround(path: string, test: (operand: string) => string): string {
  const parts = path.split("[*]");
  const loop = (operand: string, rest: readonly string[], depth: number, isMap: (path: string) => boolean): string => {
    const [step, ...others] = rest;
    if (step === undefined) return test(operand);
    const variable = `v${depth}`;
    const names = isMap(operand) ? `k${depth}, ${variable}` : variable;
    return `for any ${names} in ${operand} : (${loop(`${variable}${step}`, others, depth + 1, isMap)})`;
  };
  const [first = "", ...rest] = parts;
  return loop(first, rest, 0, (operand) => MAP_PATHS.some((map) => operand.endsWith(map)));
}

/** Members that are maps; filled from the schema by {@link samples}. */
let MAP_PATHS: readonly string[] = [];

function mapMembers(schema: Schema): string[] {
  const names = new Set<string>();
  const isMap = (field: Field): boolean => field.type.kind === "map";
  for (const { path } of schema.fieldPaths()) {
    const parts = path.split("[*]");
    for (let i = 1; i < parts.length; i++) {
      const resolved = schema.resolve(parts.slice(0, i).join("[*]"));
      if (resolved && isMap(resolved.field)) names.add(`.${resolved.field.name}`);
    }
  }
  return [...names];
}

function misspelt(name: string, random: () => number): string {
  const at = Math.floor(random() * name.length);
  switch (Math.floor(random() * 5)) {
    case 0:
      return name.length > 1 ? name.slice(0, at) + name.slice(at + 1) : `${name}x`;
    case 1:
      return `${name.slice(0, at)}${name[at]}${name.slice(at)}`;
    case 2:
      return name.endsWith("s") ? name.slice(0, -1) : `${name}s`;
    case 3:
      return name.replaceAll("_", "") === name ? `${name}_id` : name.replaceAll("_", "");
    default:
      return `${name[0]?.toUpperCase()}${name.slice(1)}`;
  }
}

/** A fixed sequence of numbers in [0, 1), the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Every field path of the schema for every entity and service, right and misspelt. */
function* pathSamples(schema: Schema, random: () => number): Generator<Sample> {
  const leaves = [...schema.fieldPaths()];
  const services = [ALL_SERVICES, { gti: false, retrohunt: true }];
  for (const { path, type } of leaves) {
    const condition = loopsAround(path, (operand) => fitting(operand, type));
    for (const entity of RULE_ENTITIES) yield { kind: "path", condition, entity, services: ALL_SERVICES };
    yield { kind: "service", condition, entity: "file", services: services[1] ?? ALL_SERVICES };
  }
  for (const { path, type, entities, field } of leaves) {
    for (const test of fittingTests(type, schema)) {
      const condition = loopsAround(path, (operand) => test.replaceAll("$", operand));
      yield { kind: `fitting ${field.name}`, condition, entity: entities[0] ?? "file", services: ALL_SERVICES };
    }
  }
  for (const leaf of leaves) {
    for (let i = 0; i < 3; i++) yield misspeltSample(leaf, random);
    // Too short: what is compared is a struct or a collection.
    const shorter = leaf.path.replace(/(\[\*\])?\.\w+(\[\*\])?$/, "");
    if (shorter.split(".").length < 2) continue;
    const condition = loopsAround(shorter, (operand) => fitting(operand, leaf.type));
    yield { kind: "short path", condition, entity: leaf.entities[0] ?? "file", services: ALL_SERVICES };
    const longer = loopsAround(leaf.path, (operand) => `${operand}.name == "a"`);
    yield { kind: "long path", condition: longer, entity: leaf.entities[0] ?? "file", services: ALL_SERVICES };
    // An array without its loop.
    const flat = fitting(leaf.path.replaceAll("[*]", ""), leaf.type);
    yield { kind: "flat path", condition: flat, entity: leaf.entities[0] ?? "file", services: ALL_SERVICES };
  }
}

function misspeltSample({ path, type, entities }: LeafPath, random: () => number): Sample {
  const names = [...path.matchAll(/\.(\w+)/g)];
  const chosen = names[Math.floor(random() * names.length)] as RegExpMatchArray & { index: number };
  const name = chosen[1] as string;
  const wrong = `${path.slice(0, chosen.index + 1)}${misspelt(name, random)}${path.slice(chosen.index + 1 + name.length)}`;
  const condition = loopsAround(wrong, (operand) => fitting(operand, type));
  return { kind: "misspelt", condition, entity: entities[0] ?? "file", services: ALL_SERVICES };
}

/** Every operator on every pair of types, and everything else that takes an operand. */
function* operatorSamples(): Generator<Sample> {
  const made = (kind: string, condition: string): Sample => ({
    kind,
    condition,
    entity: "file",
    services: ALL_SERVICES,
  });
  for (const left of VALUES) {
    for (const operator of BINARY) {
      for (const right of VALUES) {
        const expression = `${left} ${operator} ${right}`;
        yield made("operator", ARITHMETIC.has(operator) ? `${expression} == 1` : expression);
      }
    }
  }
  for (const value of VALUES) {
    yield made("condition", value);
    for (const operator of ["not", "defined", "-", "~"]) {
      yield made("unary", `${operator} ${value}${operator.length === 1 ? " == 1" : ""}`);
    }
    yield made("parentheses", `(${value}) == 1`);
    yield made("anchor", `$a at ${value}`);
    yield made("anchor", `$a in (${value}..10)`);
    yield made("anchor", `#a in (0..${value}) == 1`);
    yield made("index", `@a[${value}] == 1`);
    yield made("with", `with w = ${value} : (w == 1)`);
    yield made("with", `with w = ${value}, x = w : (x)`);
    yield made("of", `any of (true, ${value})`);
    for (const quantifier of QUANTIFIERS) {
      for (const variables of ["x", "x, y", "x, y, z"]) {
        yield made("loop", `for ${quantifier} ${variables} in ${value} : (x == "a")`);
        yield made("loop", `for ${quantifier} ${variables} in (${value}..10) : (x == 1)`);
      }
      yield made("quantifier", `${quantifier} of them`);
      yield made("loop", `for ${quantifier} of them : (${value})`);
    }
    for (const other of VALUES) {
      yield made("tuple", `for any x in (${value}, ${other}) : (x == 1)`);
      yield made("look-up", `${value}[${other}] == 1`);
      yield made("call", `uint8(${value}, ${other}) == 1`);
      yield made("method", `vt.metadata.itw.ip.in_range(${value}, ${other})`);
    }
    for (const name of ["len", "in_range", "permutation_of", "uint8", "nothing"]) {
      yield made("method", `${value}.${name}() == 1`);
      yield made("method", `${value}.${name}("a")`);
      yield made("member", `${value}.${name} == 1`);
    }
  }
}

/** Every function of every module with every choice of up to three arguments. */
function* callSamples(schema: Schema): Generator<Sample> {
  const values = ['"a"', "1", "1.5", "true", "/a/"];
  const lists: string[][] = [[]];
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i] as string[];
    if (list.length < 3) for (const value of values) lists.push([...list, value]);
  }
  for (const module of schema.moduleNames) {
    const root = schema.module(module);
    if (!root) continue;
    for (const { name, type } of schema.structFields(root).values()) {
      if (type.kind !== "function") continue;
      for (const list of lists) {
        const call = `${module}.${name}(${list.join(", ")})`;
        yield { kind: "call", condition: `defined ${call}`, entity: "file", services: ALL_SERVICES };
      }
      for (const result of ['== "a"', "== 1", "== 1.5", "contains 1"]) {
        const call = `${module}.${name}(${type.signatures[0]?.parameters.map(literalOf).join(", ")})`;
        yield { kind: "result", condition: `${call} ${result}`, entity: "file", services: ALL_SERVICES };
      }
    }
  }
}

function literalOf(type: ValueType): string {
  return { string: '"a"', float: "1.5", boolean: "true", regexp: "/a/" }[type.kind as string] ?? "1";
}

/** Conditions of any shape out of all of the above. */
function randomSamples(count: number): Sample[] {
  const value = fc.constantFrom(...VALUES);
  const { condition } = fc.letrec<{ condition: string; expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      value,
      fc
        .tuple(tie("expression"), fc.constantFrom(...BINARY.slice(0, -2)), tie("expression"))
        .map(([a, o, b]) => `${a} ${o} ${b}`),
      fc.tuple(value, tie("expression")).map(([a, b]) => `${a}[${b}]`),
      fc.tuple(value, tie("expression")).map(([a, b]) => `${a}(${b})`),
      tie("expression").map((a) => `(${a})`),
      tie("expression").map((a) => `defined ${a}`),
    ),
    condition: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      tie("expression"),
      fc
        .tuple(tie("condition"), fc.constantFrom("and", "or"), tie("condition"))
        .map(([a, o, b]) => `(${a}) ${o} (${b})`),
      tie("condition").map((a) => `not (${a})`),
      fc
        .tuple(fc.constantFrom(...QUANTIFIERS), fc.constantFrom("x", "x, y"), value, tie("condition"))
        .map(([q, v, i, body]) => `for ${q} ${v} in ${i} : (${body.replace(/"a"|1\.5/g, "x")})`),
      fc
        .tuple(tie("expression"), tie("condition"))
        .map(([a, body]) => `with x = ${a} : (${body.replace(/"a"/g, "x")})`),
    ),
  }));
  return fc
    .sample(fc.tuple(condition, fc.constantFrom(...RULE_ENTITIES)), { numRuns: count, seed: 20_240_607 })
    .map(([text, entity]) => ({ kind: "random", condition: text, entity, services: ALL_SERVICES }));
}

/** Every sample there is, in a fixed order. */
export function samples(schema: Schema): Sample[] {
  MAP_PATHS = mapMembers(schema);
  const random = seeded(20_240_607);
  return [...pathSamples(schema, random), ...operatorSamples(), ...callSamples(schema), ...randomSamples(5_000)];
}
