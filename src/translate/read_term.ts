import { isIP } from "node:net";
import type { Entity, Fidelity } from "../findings/index.ts";
import {
  and,
  compare,
  type ExistsFormula,
  exists,
  FALSE,
  type Formula,
  not,
  opaque,
  or,
  parseNetwork,
  TRUE,
  term,
} from "../logic/index.ts";
import type { Schema } from "../vt/index.ts";
import {
  type ContentValue,
  readDate,
  readDecimal,
  readInteger,
  readSize,
  type Term,
  type TextValue,
} from "../vti/index.ts";
import { parseRegexp } from "../yara/index.ts";
import { type Bounds, lazyBounds, sameBounds } from "./bounds.ts";
import { fieldFormula, isRecordPath } from "./field_formula.ts";
import { fileTypesOf } from "./file_types.ts";
import type { FieldPath, MappedChoice, MappedFields, MappingRow, ValueKind } from "./mapping.ts";
import type { MappedModifier, ModifierTable } from "./modifiers.ts";
import { contentHex, contentText } from "./pattern_text.ts";
import { regexpLikes } from "./regexp_likes.ts";
import { regexpTest } from "./regexp_program.ts";
import {
  affixTest,
  type BoundName,
  canonicalNetwork,
  containsTest,
  dateTest,
  enumTest,
  equalsTest,
  equalsText,
  fileTypeTest,
  hostTest,
  ipv4Range,
  kindTest,
  networkStarts,
  numberTest,
  permutationTest,
  type ValueTest,
} from "./value_tests.ts";

export interface ReadTerm {
  /**
   * - `fields`: says something of the record.
   * - `time`: says when: scope, whatever its bounds.
   * - `entity`: chooses the kind of object, and says nothing more.
   * - `unsupported`: what no rule can say.
   */
  readonly kind: "fields" | "time" | "entity" | "unsupported";
  readonly bounds: Bounds;
  readonly fidelity: Fidelity;
  /** The loss, in sentences; null where there is none. */
  readonly reason: string | null;
  /** Paths that `translate` tests. */
  readonly fields: readonly FieldPath[];
  readonly note: string | null;
}

export interface TermContext {
  readonly entity: Entity;
  readonly table: ModifierTable;
  readonly schema: Schema;
}

/** What one term of a query asks for. */
export function readTerm(node: Term, context: TermContext): ReadTerm {
  return new TermReader(node, context).read();
}

const BOUNDARY =
  "VirusTotal's pages contradict each other on whether a bound with `-` includes its number: it is included here.";
const NO_RULES = "LiveHunt has no rules for collections.";

class TermReader {
  readonly #node: Term;
  readonly #context: TermContext;
  readonly #mapped: MappedModifier | null;

  constructor(node: Term, context: TermContext) {
    this.#node = node;
    this.#context = context;
    const { table, entity } = context;
    this.#mapped = node.modifier === null ? table.freeText(entity) : table.find(entity, node.modifier.name);
  }

  read(): ReadTerm {
    const { value } = this.#node;
    const mapped = this.#mapped;
    if (mapped?.row.shape === "entity") return said("entity", sameBounds(TRUE), "exact", null);
    if (this.#context.entity === "collection") return this.#unsupported(NO_RULES);
    if (mapped === null) return this.#unsupported(this.#unknownModifier());
    const { row } = mapped;
    if (row.shape === "unsupported") return this.#unsupported(row.loss ?? "LiveHunt has no field for it.");
    if (value.kind === "ContentValue") {
      return row.shape === "content" ? this.#content(value, row) : this.#unsupported(row.loss ?? NO_RULES);
    }
    if (value.text.trim() === "") return this.#unsupported("It names nothing to search for.");
    const choice = row.values?.[value.text.toLowerCase()];
    if (choice !== undefined) return this.#choice(choice, row);
    return this.#shaped(value, mapped);
  }

  #shaped(value: TextValue, mapped: MappedModifier): ReadTerm {
    const { row } = mapped;
    const { text } = value;
    switch (row.shape) {
      case "text":
        return this.#text(value, row);
      case "keyword":
      case "exact":
        return this.#tested(row, row.fields, equalsTest(value, row));
      case "engine_label":
        return this.#tested(row, row.fields, containsTest(value, row.stored));
      case "regexp":
        return this.#regexp(text, "", row);
      case "host":
        return this.#tested(row, row.fields, hostTest(text));
      case "permutation":
        return this.#tested(row, row.fields, permutationTest(text));
      case "suffix":
        return this.#tested(row, row.fields, affixTest(text, row.affix ?? "", "end", row.stored));
      case "prefix":
        return this.#tested(row, row.fields, affixTest(text, row.affix ?? "", "start", row.stored));
      case "number":
      case "size":
      case "smallest":
      case "count":
      case "labels":
        return this.#number(text, row);
      case "date":
      case "time":
        return this.#date(text, row);
      case "type":
        return this.#type(value, row);
      case "enum":
        return this.#enum(text, row);
      case "cidr":
        return this.#address(text, row);
      case "one_engine":
        return this.#oneEngine(value, mapped);
      case "at_least":
        return this.#atLeast(text, mapped);
      case "presence":
        return this.#presence(text, row);
      case "free_text":
        return this.#freeText(value, row);
      case "content":
        return this.#content({ ...value, kind: "ContentValue", content: { text }, offset: null }, row);
      default:
        return this.#unsupported(row.loss ?? `It cannot be \`${text}\`.`);
    }
  }

  // ---- what fields say

  #at(path: FieldPath, bound: BoundName, test: ValueTest): Formula | null {
    let isMeant = false;
    const formula = fieldFormula(path, this.#context.schema, (scalar, type) => {
      const tested = test(scalar, type, bound, path);
      if (tested === null) return FALSE;
      isMeant = true;
      return isRecordPath(path) || path === "filesize" ? tested : and([term(`defined ${path}`), tested]);
    });
    return isMeant ? formula : null;
  }

  /** Some of the fields passes; null where the value can be meant by none of them. */
  #some(paths: readonly FieldPath[], bound: BoundName, test: ValueTest): Formula | null {
    const formulas = paths.flatMap((path) => this.#at(path, bound, test) ?? []);
    return formulas.length === 0 ? null : anyOf(formulas);
  }

  /** `usual`: what has been made already. */
  #bounds(fields: MappedFields, test: ValueTest, usual: Formula): Bounds {
    const { required, possible, same: others = [] } = fields;
    const alike = (bound: BoundName) => others.flatMap((path) => this.#at(path, bound, test) ?? []);
    const lower = () => this.#some(required, "lower", test) ?? this.#some(fields.usual, "lower", test) ?? FALSE;
    return lazyBounds({
      lower: () => and([lower(), ...alike("lower")]),
      usual: () => usual,
      wide: () => this.#some(possible, "usual", test) ?? usual,
      upper: () => or([this.#some(possible, "upper", test) ?? usual, ...alike("upper")]),
    });
  }

  #tested(row: MappingRow, fields: MappedFields, test: ValueTest, loss: string | null = null): ReadTerm {
    const meant = fields.usual.flatMap((path) => {
      const formula = this.#at(path, "usual", test);
      return formula === null ? [] : [{ path, formula }];
    });
    if (meant.length === 0) return this.#unsupported("No field of LiveHunt's can have this value.");
    const usual = anyOf(meant.map(({ formula }) => formula));
    const paths = meant.map(({ path }) => path);
    return this.#said(row, this.#bounds(fields, test, usual), paths, loss);
  }

  #said(row: MappingRow, bounds: Bounds, fields: readonly FieldPath[], loss: string | null = null): ReadTerm {
    const reasons = [row.loss, loss].filter((reason) => reason !== null);
    const fidelity = row.fidelity.toRule === "exact" && loss !== null ? "approximate" : row.fidelity.toRule;
    const reason = reasons.length === 0 ? null : reasons.join(" ");
    return { kind: "fields", bounds, fidelity, reason, fields, note: row.note ?? null };
  }

  /** Looked for where such values stand, for a value that is recognised. */
  #text(value: TextValue, row: MappingRow): ReadTerm {
    const kind = row.kinds === undefined ? null : valueKind(value.text);
    const fields = (kind === null ? undefined : row.kinds?.[kind]) ?? row.fields;
    return this.#tested(row, fields, kindTest(value, kind, row));
  }

  #unsupported(reason: string): ReadTerm {
    const { modifier, value } = this.#node;
    const text = value.kind === "TextValue" ? value.text : value.raw;
    const usual = opaque(modifier === null ? "" : this.#canonicalName(modifier.name), text, reason);
    const bounds = { lower: FALSE, usual, wide: usual, upper: TRUE };
    return { kind: "unsupported", bounds, fidelity: "unsupported", reason, fields: [], note: null };
  }

  /** One name for all spellings, so that `comment:x` of two queries is the same atom. */
  #canonicalName(name: string): string {
    const mapped = this.#mapped;
    return mapped === null || mapped.selects !== null ? name.toLowerCase() : mapped.row.modifier;
  }

  #unknownModifier(): string {
    const name = this.#node.modifier?.text ?? "";
    const entities = this.#context.table.entitiesOf(name);
    if (entities.length === 0) return `VT Intelligence has no modifier \`${name}\`.`;
    return `\`${name}\` is no modifier of this kind of object, but of ${entities.map(entityNoun).join(", ")}.`;
  }

  #choice(choice: MappedChoice, row: MappingRow): ReadTerm {
    if (choice.any.length === 0) return this.#unsupported(choice.loss ?? row.loss ?? "LiveHunt has no field for it.");
    const { schema } = this.#context;
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

  // ---- numbers and dates

  #number(text: string, row: MappingRow): ReadTerm {
    const read =
      row.shape === "size"
        ? readSize(text)
        : row.value === "decimal"
          ? readDecimal(text)
          : readInteger(text, { signed: row.signed === true });
    if (!read.ok) return this.#unsupported(sentence(read.message));
    const { value, bound } = read;
    const loss = bound === "at_most" ? BOUNDARY : null;
    const [path = ""] = row.fields.usual;
    switch (row.shape) {
      case "count":
        return this.#said(row, countBounds(this.#at(path, "usual", () => TRUE) ?? FALSE, value, bound), [path], loss);
      case "smallest":
        return this.#said(row, this.#smallest(path, value, bound), [path], loss);
      case "labels":
        return this.#labels(value, bound, row, loss);
      default:
        return this.#tested(row, row.fields, numberTest(value, bound, row), loss);
    }
  }

  /** The least of some numbers is at most N where any is; it is at least N where there are some and none is below. */
  #smallest(path: FieldPath, value: number, bound: "exact" | "at_least" | "at_most"): Bounds {
    const some = (low: number | null, high: number | null) =>
      this.#at(path, "usual", (scalar) => compare(scalar, { type: "range", min: low, max: high })) ?? FALSE;
    if (bound === "at_most") {
      return { ...sameBounds(some(null, value)), lower: some(null, value - 1) };
    }
    const isNotLess = not(some(null, value - 1));
    return sameBounds(and([bound === "exact" ? some(value, value) : some(value, null), isNotLess]));
  }

  /** `depth:3+`: names of at least three labels. */
  #labels(value: number, bound: "exact" | "at_least" | "at_most", row: MappingRow, loss: string | null): ReadTerm {
    const dots = Math.max(0, value - 1);
    const repeats = bound === "exact" ? `{${dots}}` : bound === "at_least" ? `{${dots},}` : `{0,${dots}}`;
    if (dots > 126) return this.#unsupported("No name has so many labels.");
    const usual = this.#regexp(`^([^.]+\\.)${repeats}[^.]+$`, "", row, loss);
    if (bound !== "at_most") return usual;
    const lower = dots === 0 ? FALSE : this.#regexp(`^([^.]+\\.){0,${dots - 1}}[^.]+$`, "", row).bounds.lower;
    return { ...usual, bounds: { ...usual.bounds, lower } };
  }

  #date(text: string, row: MappingRow): ReadTerm {
    const isScope = row.shape === "time" || row.newField !== undefined;
    const read = readDate(text);
    if (!read.ok) return this.#unsupported(sentence(read.message));
    if (row.shape === "time" || read.kind === "relative") {
      const reason = row.shape === "time" && row.loss !== null ? row.loss : RELATIVE;
      const unread = this.#unsupported(reason);
      if (!isScope) return unread;
      return { ...unread, kind: "time", fidelity: "approximate" };
    }
    const { seconds, precision, bound } = read;
    const loss = bound === "at_most" ? BOUNDARY : bound === "exact" && precision === "day" ? WHOLE_DAY : null;
    const tested = this.#tested(row, row.fields, dateTest(seconds, precision, bound, row), loss);
    return isScope && tested.kind === "fields" ? { ...tested, kind: "time" } : tested;
  }

  // ---- words of closed lists

  #type(value: TextValue, row: MappingRow): ReadTerm {
    const { schema } = this.#context;
    const { text } = value;
    if (value.parts.some((part) => "wildcard" in part)) return this.#tested(row, row.fields, equalsTest(value, row));
    const numbers = fileTypesOf(text, schema);
    // One format of its own is tested by its name, a family by its tag; either test says the same.
    const field: FieldPath = "vt.metadata.file_type";
    const tags = row.fields.usual;
    const fields: MappedFields =
      numbers.length === 1
        ? { required: [field], usual: [field], possible: [field], same: tags }
        : { ...row.fields, same: [field] };
    return this.#tested(row, fields, fileTypeTest(text, schema));
  }

  #enum(text: string, row: MappingRow): ReadTerm {
    const read = this.#tested(row, row.fields, enumTest(text, row.affix ?? "", this.#context.schema));
    return read.kind === "unsupported" ? this.#unsupported(`LiveHunt has no value \`${text}\` here.`) : read;
  }

  // ---- addresses

  #address(text: string, row: MappingRow): ReadTerm {
    const network = parseNetwork(text);
    if (network === null) return this.#unsupported(`\`${text}\` is no address and no range of addresses.`);
    const range = ipv4Range(text);
    const isSingle = isIP(text) !== 0;
    // A range is compared with the address as a number where the text has no `in_range`.
    const { usual, same: others = [] } = row.fields;
    const isByNumber = !isSingle && range !== null && !usual.every((path) => path.endsWith(".raw"));
    const numbers = others.filter((path) => path.endsWith("_as_int"));
    const fields: MappedFields =
      isByNumber && numbers.length > 0
        ? { required: numbers, usual: numbers, possible: numbers, same: usual }
        : row.fields;
    return this.#tested(row, fields, (scalar, type, bound, path) => {
      if (type.kind === "integer") {
        return range === null ? null : compare(scalar, { type: "range", min: range.first, max: range.last });
      }
      if (type.kind !== "string") return null;
      if (isSingle) return compare(scalar, { ...equalsText(text), ignoreCase: bound === "upper" });
      // Addresses that are text alone have no `in_range`, but beginnings.
      const starts = path.endsWith(".raw") ? null : networkStarts(text);
      if (starts === null) return compare(scalar, { type: "cidr", network: canonicalNetwork(text) });
      return or(starts.map((start) => compare(scalar, { ...equalsText(start), end: false })));
    });
  }

  // ---- engines

  #oneEngine(value: TextValue, { row, selects }: MappedModifier): ReadTerm {
    const entry = (path: FieldPath) => path.replace("[*]", `[${JSON.stringify(selects)}]`);
    const paths = row.fields.usual.map(entry);
    const fields = { required: paths, usual: paths, possible: paths };
    const word = value.text.toLowerCase();
    if (word !== "infected" && word !== "clean") return this.#tested(row, fields, containsTest(value, row.stored));
    const isThere = this.#some(paths, "usual", () => TRUE) ?? FALSE;
    if (word === "infected") return this.#said(row, sameBounds(isThere), paths);
    const loss = "A rule cannot tell an engine that found nothing from one that did not scan.";
    return this.#said(row, sameBounds(not(isThere)), paths, loss);
  }

  #atLeast(text: string, { row, selects }: MappedModifier): ReadTerm {
    const read = readInteger(text);
    if (!read.ok) return this.#unsupported(sentence(read.message));
    const word = (selects ?? "").replaceAll("_", " ").trim();
    const labelled = { type: "like", parts: [word], start: false, end: false, ignoreCase: true } as const;
    const [path = ""] = row.fields.usual;
    const some = this.#at(path, "usual", (scalar) => compare(scalar, labelled)) ?? FALSE;
    return this.#said(row, countBounds(some, read.value, "at_least"), [path]);
  }

  // ---- presence

  #presence(text: string, row: MappingRow): ReadTerm {
    const { table, entity } = this.#context;
    const name = text.toLowerCase();
    const present = row.present?.[name];
    if (present !== undefined) {
      return this.#said(row, sameBounds(this.#somethingIn(present)), present);
    }
    const found = [name, name.replace(/s$/, ""), `${name}s`].map((n) => table.find(entity, n)).find((m) => m !== null);
    if (found === undefined || found === null) {
      const isListed = row.knownValues?.includes(name) === true;
      const reason = isListed
        ? `LiveHunt has no field for \`${name}\`.`
        : `\`${text}\` is nothing that an object could have.`;
      return this.#unsupported(reason);
    }
    if (found.row.shape === "unsupported") return this.#unsupported(found.row.loss ?? "LiveHunt has no field for it.");
    const select = (path: FieldPath) =>
      found.selects !== null && found.row.shape === "one_engine"
        ? path.replace("[*]", `[${JSON.stringify(found.selects)}]`)
        : path;
    const { required, usual, possible } = found.row.fields;
    if (usual.length === 0) return this.#unsupported("No field of LiveHunt's says whether this is there.");
    const bounds = lazyBounds({
      lower: () => this.#somethingIn(required.map(select)),
      usual: () => this.#somethingIn(usual.map(select)),
      wide: () => this.#somethingIn(possible.map(select)),
      upper: () => this.#somethingIn(possible.map(select)),
    });
    return this.#said(row, bounds, usual.map(select));
  }

  /** A collection on the way that has an element, a text that is not empty, a number that is not zero. */
  #somethingIn(paths: readonly FieldPath[]): Formula {
    const { schema } = this.#context;
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

  // ---- texts of their own kind

  #regexp(source: string, flags: string, row: MappingRow, loss: string | null = null): ReadTerm {
    const parsed = parseRegexp(source, flags);
    if (parsed.node === null) return this.#unsupported(`\`${source}\` is no regular expression that YARA reads.`);
    const likes = regexpLikes(parsed.node);
    const test: ValueTest = (scalar, type) => {
      if (type.kind !== "string") return null;
      if (likes !== null) return or(likes.map((like) => compare(scalar, like)));
      return compare(scalar, regexpTest(source, flags, parsed));
    };
    return this.#tested(row, row.fields, test, loss);
  }

  #content(value: ContentValue, row: MappingRow): ReadTerm {
    const { content, offset } = value;
    const literal = "hex" in content ? contentHex(content.hex) : contentText(content.text);
    if (literal === '""' || literal === "{  }") return this.#unsupported("It names nothing to search for.");
    const anchor =
      offset === null ? "" : offset.from === offset.to ? ` at ${offset.from}` : ` in (${offset.from}..${offset.to})`;
    const anywhere = term(`$(${literal})`);
    return this.#said(row, sameBounds(anchor === "" ? anywhere : and([term(`$(${literal})${anchor}`), anywhere])), []);
  }

  #freeText(value: TextValue, row: MappingRow): ReadTerm {
    const hash = hashField(value.text, this.#context.entity);
    if (hash !== null) {
      const fields = { required: [hash], usual: [hash], possible: [hash] };
      const exact = { ...row, loss: null, fidelity: { toRule: "exact", toQuery: "exact" } } as const;
      return this.#tested(exact, fields, equalsTest(value, { stored: "lower" }));
    }
    return this.#tested(row, row.fields, containsTest(value, undefined));
  }
}

const RELATIVE =
  "A date in days ago says when a hunter searched; a live rule sees what comes in now, so no condition is written for it.";
const WHOLE_DAY = "Whether a bare day means all of it is not documented; the whole day is taken.";

/** The field for a bare MD5, SHA-1 or SHA-256; null for other words. */
export function hashField(text: string, entity: Entity): FieldPath | null {
  if (entity !== "file" || !/^[0-9a-f]+$/i.test(text)) return null;
  const names: Readonly<Record<number, string>> = { 32: "md5", 40: "sha1", 64: "sha256" };
  const name = names[text.length];
  return name === undefined ? null : `vt.metadata.${name}`;
}

/** What people call an entity. */
export function entityNoun(entity: Entity | "any"): string {
  return entity === "ip_address" ? "IP addresses" : entity === "url" ? "URLs" : `${entity}s`;
}

function said(kind: ReadTerm["kind"], bounds: Bounds, fidelity: Fidelity, reason: string | null): ReadTerm {
  return { kind, bounds, fidelity, reason, fields: [], note: null };
}

/** One `exists` for tests on elements of the same collection: some element passes any of them. */
function anyOf(formulas: readonly Formula[]): Formula {
  const byCollection = new Map<string, ExistsFormula[]>();
  const merged = formulas.map((formula): string | Formula => {
    if (formula.kind !== "exists" || formula.count !== 1) return formula;
    const key = `${formula.collection.scope}.${formula.collection.path}`;
    byCollection.set(key, [...(byCollection.get(key) ?? []), formula]);
    return key;
  });
  return or(
    merged.flatMap((formula) => {
      if (typeof formula !== "string") return formula;
      const [first, ...rest] = byCollection.get(formula) ?? [];
      byCollection.delete(formula);
      if (first === undefined) return [];
      return exists(first.collection, anyOf([first.body, ...rest.map(({ body }) => body)]));
    }),
  );
}

/** At least, at most or exactly so many elements; `some` says that there is one. */
function countBounds(some: Formula, value: number, bound: "exact" | "at_least" | "at_most"): Bounds {
  const atLeast = (count: number) =>
    some.kind === "exists" ? exists(some.collection, some.body, count) : count <= 0 ? TRUE : some;
  if (bound === "at_least") return sameBounds(atLeast(value));
  const atMost = not(atLeast(value + 1));
  if (bound === "exact") return sameBounds(and([atLeast(value), atMost]));
  return { ...sameBounds(atMost), lower: not(atLeast(value)) };
}

function valueKind(text: string): ValueKind | null {
  if (isIP(text) !== 0) return "ip";
  if (/^:\d{1,5}$/.test(text)) return "port";
  if (/^[0-9a-f]{32}$/i.test(text)) return "ja3";
  return /^[tqd]\d{2}[di][0-9*]{4}[0-9a-z*]{0,2}_[0-9a-f*]+_[0-9a-f*]+$/i.test(text) ? "ja4" : null;
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
