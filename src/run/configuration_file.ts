import { dirname, resolve } from "node:path";
import type { ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { isScopeField } from "../drift/index.ts";
import { isRegexp, readMetaSchema } from "../lint/meta_validator.ts";
import { nearestWord } from "../text/index.ts";
import { type ExtraField, type ExtraFieldFault, extendSchema, type Schema } from "../vt/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { configurationSchema } from "./configuration_schema.ts";
import { boundsName, liesOutside, plainPart } from "./repository_bounds.ts";
import { readNamed, type Surroundings } from "./surroundings.ts";

/** As written, after validation. */
export interface ConfigurationText {
  /** Absolute. */
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Reads and checks a configuration file.
 *
 * @throws CannotRun with every mistake in it, each with its line and column
 */
export async function readConfiguration(path: string, surroundings: Surroundings): Promise<ConfigurationText> {
  const source = await readNamed(path, surroundings, MAX_SIZE);
  const lines = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${source.path}:${line}:${col}`;
  };
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    message: message.includes("call stack") ? TOO_DEEP : message,
    offset: pos[0],
  }));
  if (faults.length === 0) faults.push(...structureFaults(document));
  if (faults.length > 0)
    throw new CannotRun(listed(faults.map(({ message, offset }) => `${place(offset)}: ${message}`)));
  const value = (document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {}) as Readonly<Record<string, unknown>>;
  const absolute = resolve(surroundings.cwd, path);
  const mistakes = [...mistakesIn(value), ...outsideMistakes(value, absolute, surroundings.cwd)]
    .map(({ message, at, key }) => ({ message, offset: offsetOf(document, at, key) }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ message, offset }) => `${place(offset)}: ${message}`);
  if (mistakes.length > 0) throw new CannotRun(listed([...new Set(mistakes)]));
  return { path: absolute, value };
}

/** More is not read by anyone. */
const MAX_LISTED = 50;

/** One line for each mistake, whatever its words quote. */
function listed(mistakes: readonly string[]): string {
  const lines = mistakes.slice(0, MAX_LISTED).map((mistake) => mistake.replace(/\s+/g, " "));
  const more = mistakes.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more mistakes like these`] : [])].join("\n");
}

/** What is nested too deep; aliases of nothing, within what they stand for, or so many that their text would explode. */
function structureFaults(document: Document): { readonly message: string; readonly offset: number }[] {
  const faults: { readonly message: string; readonly offset: number }[] = [];
  let first: number | null = null;
  visit(document, {
    Collection: (_, { range }, ancestors) => {
      if (ancestors.length < MAX_DEPTH) return undefined;
      faults.push({ message: TOO_DEEP, offset: range?.[0] ?? 0 });
      return visit.BREAK;
    },
    Pair: (_, { key }) => {
      if (!isCollection(key)) return undefined;
      faults.push({ message: "a key is a word, no list or mapping", offset: key.range?.[0] ?? 0 });
      return visit.BREAK;
    },
    Alias: (_, alias, ancestors) => {
      const offset = alias.range?.[0] ?? 0;
      first ??= offset;
      const named = alias.resolve(document);
      if (named === undefined) faults.push({ message: `nothing before this is called \`&${alias.source}\``, offset });
      else if (ancestors.includes(named)) faults.push({ message: `\`*${alias.source}\` stands within itself`, offset });
    },
  });
  if (first === null || faults.length > 0) return faults;
  try {
    document.toJS({ maxAliasCount: MAX_ALIASES });
    return [];
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return [{ message: `aliases stand for one another more than ${MAX_ALIASES} times`, offset: first }];
  }
}

/** In bytes: what people write has a few thousand, and what is made to be read for long has more than this. */
const MAX_SIZE = 1024 * 1024;
/** As the `yaml` package counts: an alias of what holds aliases counts as many. */
const MAX_ALIASES = 100;
/** Of lists, mappings and their pairs. */
const MAX_DEPTH = 200;
const TOO_DEEP = "nested too deep for a configuration";

interface Mistake {
  readonly message: string;
  readonly at: readonly (string | number)[];
  /** The key at `at` that the mistake is about, where it is about a key. */
  readonly key: string | null;
}

function mistakesIn(value: unknown): Mistake[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true });
  ajv.addFormat("regex", isRegexp);
  const validate = ajv.compile<Checked>(configurationSchema());
  if (validate(value)) {
    const { schema, faults } = extendSchema(value.extra_fields ?? []);
    return [...faults.map(extraFieldMistake), ...metaSchemaMistakes(value), ...scopeMistakes(value, schema)];
  }
  const errors = validate.errors ?? [];
  // What `anyOf` found wrong with each alternative says more than that none fits.
  const isDetail = ({ keyword }: ErrorObject) => keyword !== "anyOf";
  return errors.filter(isDetail).flatMap((error) => mistakeOf(error, errors));
}

/** What is looked at beyond the configuration's schema. */
interface Checked extends Layer {
  readonly extra_fields?: readonly ExtraField[];
  readonly overrides?: readonly Layer[];
}

/** What may be said for all files, and for some. */
interface Layer {
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly drift?: { readonly scope?: readonly string[] };
}

function layersOf(value: Checked): { readonly layer: Layer; readonly at: readonly (string | number)[] }[] {
  const overrides = (value.overrides ?? []).map((layer, i) => ({ layer, at: ["overrides", i] }));
  return [{ layer: value, at: [] }, ...overrides];
}

/** Schemas for rules' meta that are shaped as one, but name or match what there is not. */
function metaSchemaMistakes(value: Checked): Mistake[] {
  return layersOf(value).flatMap(({ layer, at }): Mistake[] => {
    const { schema } = (layer.rules?.meta_schema ?? {}) as { readonly schema?: object | boolean };
    if (typeof schema !== "object") return [];
    const result = readMetaSchema(schema);
    if (!("fault" in result)) return [];
    const path = [...at, "rules", "meta_schema", "schema"];
    return [{ message: result.fault.message, at: [...path, ...result.fault.at], key: null }];
  });
}

/** Scope that no rule can test: only a boolean field of the record itself is set aside. */
function scopeMistakes(value: Checked, schema: Schema): Mistake[] {
  const entries = layersOf(value).flatMap(({ layer, at }) =>
    (layer.drift?.scope ?? []).map((entry, i) => ({ entry, at: [...at, "drift", "scope", i] })),
  );
  if (entries.length === 0) return [];
  const paths = schema
    .fieldPaths()
    .flatMap(({ path, type }) => (type.kind === "boolean" && !path.includes("[*]") ? path : []));
  return entries.flatMap(({ entry, at }): Mistake[] => {
    if (paths.some((path) => isScopeField(entry, path.replace(/^vt\./, "")))) return [];
    const path = `vt.${entry.replace(/^vt\./, "")}`;
    const isField = schema.resolve(path) !== null;
    const near = isField ? null : (paths.find((path) => path.endsWith(`.${entry}`)) ?? nearestWord(path, paths));
    const hint = near === null ? "it may name fields such as `vt.metadata.new_file`" : `did you mean \`${near}\`?`;
    const what = isField ? "a field, but not a boolean one" : "no boolean field";
    return [{ message: `\`${entry}\` is ${what} of the vt module: ${hint}`, at, key: null }];
  });
}

/** A repository's own configuration names no files outside of it; one that was named from elsewhere may. */
function outsideMistakes({ files }: { readonly files?: unknown }, path: string, cwd: string): Mistake[] {
  if (!Array.isArray(files) || liesOutside(path, cwd) !== null) return [];
  return files.flatMap((entry: unknown, i): Mistake[] => {
    if (typeof entry !== "string") return [];
    const plain = plainPart(entry);
    const leavesLater = /(?:^|[\\/{,(|])\.\.(?:$|[\\/},)|])/.test(entry.slice(plain.length));
    const real = leavesLater ? entry : liesOutside(resolve(dirname(path), plain), cwd);
    if (real === null) return [];
    const message = `\`${entry}\` leads out of ${boundsName(cwd)}, to ${real}: name it on the command line if it is meant`;
    return [{ message, at: ["files", i], key: null }];
  });
}

/** A field that the module has already, or that cannot be where it is said to be. */
function extraFieldMistake({ index, message }: ExtraFieldFault): Mistake {
  return { message, at: ["extra_fields", index], key: null };
}

function mistakeOf(error: ErrorObject, all: readonly ErrorObject[]): Mistake[] {
  const at = error.instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
  const where = at.length === 0 ? "" : ` in \`${at.join(".")}\``;
  const isObject = typeof error.data === "object" && error.data !== null;
  const inUnion = all.some(({ keyword, instancePath }) => keyword === "anyOf" && instancePath === error.instancePath);
  if (error.keyword === "additionalProperties") {
    const key = String(error.params.additionalProperty);
    const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
    const near = nearestWord(key, known);
    const hint = near === null ? `it may have ${known.slice(0, 12).join(", ")}` : `did you mean \`${near}\`?`;
    return [{ message: `there is no \`${key}\`${where}: ${hint}`, at, key }];
  }
  // A setting is a word or a mapping: only the fault of the kind that was written counts.
  if (inUnion && ((error.keyword === "enum" && isObject) || (error.keyword === "type" && !isObject))) return [];
  if (error.keyword === "enum") {
    const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
    const near = typeof error.data === "string" ? nearestWord(error.data, allowed) : null;
    const hint = near === null ? allowed.join(", ") : `${near}?`;
    const verb = near === null ? "must be one of" : "did you mean";
    return [{ message: `\`${at.join(".")}\` is ${JSON.stringify(error.data)}: ${verb} ${hint}`, at, key: null }];
  }
  return [{ message: `\`${at.join(".") || "the configuration"}\` ${error.message ?? "is wrong"}`, at, key: null }];
}

/** Where a value, or a key within it, is written. */
function offsetOf(document: Document, at: readonly (string | number)[], key: string | null): number {
  const path = at.map((step) => (/^\d+$/.test(String(step)) ? Number(step) : step));
  let node: unknown = document.contents;
  // Behind an alias nothing has a place of its own: the alias has.
  for (const step of path) {
    const inner: unknown = isCollection(node) ? node.get(step, true) : undefined;
    if (!isNode(inner)) break;
    node = inner;
  }
  if (key !== null && isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (pair !== undefined && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
