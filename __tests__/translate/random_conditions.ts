import { loadSchema } from "../../src/vt/index.ts";

/** Random conditions as text, and random records for them, over a few fields of the vt module that a record can hold. */

export type Random = () => number;

/** Mulberry32: small, seeded, good enough to choose test cases. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

const WORDS = ["", "a", "b", "A", "ab", "aB", "ba", "cmd.exe", "CMD /c", "é", "É", "a b", "\\x", "ab\\nab"];
const NUMBERS = [-1, 0, 1, 2, 3, 5, 100, 1024];
const ALL_FILE_TYPES = Object.fromEntries(loadSchema().enumValues("vt.FileType"));
const FILE_TYPES = ["UNKNOWN", "PE_EXE", "PE_DLL", "MSI"];

/** As text in a record; `WORDS` hold YARA's own escapes. */
function wordValue(word: string): string {
  return word.replace("\\x", "\\").replace("\\n", "\n");
}

function wordLiteral(word: string): string {
  return `"${word.replace("\\x", "\\\\")}"`;
}

/** A record of the shape that every condition here may look at. Arrays have one element at least. */
export function randomRecord(random: Random): Record<string, unknown> {
  const word = () => wordValue(pick(random, WORDS));
  const number = () => pick(random, NUMBERS);
  const fileType = () => ALL_FILE_TYPES[pick(random, FILE_TYPES)] as number;
  const list = <T>(make: () => T): T[] => Array.from({ length: 1 + Math.floor(random() * 3) }, make);
  return {
    FileType: ALL_FILE_TYPES,
    metadata: {
      file_name: word(),
      magic: word(),
      file_size: number(),
      times_submitted: number(),
      new_file: chance(random, 0.5),
      subfile: chance(random, 0.5),
      file_type: fileType(),
      tags: list(word),
      analysis_stats: { malicious: number(), harmless: number() },
      submitter: { country: word() },
    },
    behaviour: {
      processes_created: list(word),
      files_dropped: list(() => ({ path: word(), process_name: word(), type: fileType() })),
      dns_lookups: list(() => ({ hostname: word(), resolved_ips: list(word) })),
      ip_traffic: list(() => ({ destination_ip: word(), destination_port: number() })),
    },
  };
}

export const STRINGS = `strings: $a = "evil" $b = "EVIL" nocase $c = { 4D 5A } $d = "nothing" $e = /ev[i1]l/`;

/** The terms of the scanned bytes, under the names that lowering gives them. */
export const TERMS: Readonly<Record<string, unknown>> = {
  filesize: 17,
  '$("evil")': true,
  '$("EVIL" nocase)': true,
  '$("MZ")': true,
  '$("nothing")': false,
  "$(/ev[i1]l/)": true,
  '#("evil")': 2,
  '#("EVIL" nocase)': 3,
  '#("MZ")': 1,
  '#("nothing")': 0,
  "#(/ev[i1]l/)": 2,
  '$("evil") at 3': true,
  '$("evil") at 0': false,
  '$("MZ") at 0': true,
  '$("evil") in (0..10)': true,
  '$("nothing") in (0..10)': false,
  '@("evil")[1]': 3,
  '@("evil")[2]': 13,
  '!("evil")[1]': 4,
};

interface Names {
  readonly strings: readonly string[];
  readonly integers: readonly string[];
  readonly booleans: readonly string[];
  readonly structs: readonly string[];
  readonly depth: number;
}

const ROOT: Names = {
  strings: ["vt.metadata.file_name", "vt.metadata.magic", "vt.metadata.submitter.country"],
  integers: [
    "vt.metadata.file_size",
    "vt.metadata.times_submitted",
    "vt.metadata.analysis_stats.malicious",
    "vt.metadata.analysis_stats.harmless",
    "vt.metadata.file_type",
  ],
  booleans: ["vt.metadata.new_file", "vt.metadata.subfile"],
  structs: [],
  depth: 0,
};

const STRING_OPERATORS = [
  "==",
  "!=",
  "contains",
  "icontains",
  "startswith",
  "istartswith",
  "endswith",
  "iendswith",
  "iequals",
];
const ORDER = ["==", "!=", "<", "<=", ">", ">="];
const REGEXPS = [
  "/a/",
  "/A/i",
  "/^a/",
  "/b$/",
  "/^ab$/i",
  "/a|b/",
  "/^(a|b)/",
  "/a.*b/s",
  "/^a.*b$/s",
  "/^cmd.*exe$/is",
  "/a.*b/",
  "/[aA]b/",
  "/cmd(\\.exe)?/i",
  "/a+b?/",
  "/^.$/",
  "/\\w+/",
  "/\\bab\\b/",
  "/^[^a]*$/",
  "/(ab){2}|é/",
  "/\\\\/",
  "/ab\\nab/",
  "/^\\s*$/",
  "/./",
  "/a?/",
  "/^a{1,2}$/",
  "/[a-c]{2,}/",
];

/** A condition that the compiler accepts, or nearly always does. */
export function randomCondition(random: Random, names: Names = ROOT, budget = 5): string {
  const sub = (inner: Names = names) => randomCondition(random, inner, budget - 1);
  if (budget <= 0 || chance(random, 0.25)) return randomTest(random, names);
  const kind = pick(random, [
    "and",
    "or",
    "not",
    "not",
    "defined",
    "loop",
    "loop",
    "loop",
    "nested",
    "range",
    "tuple",
    "of",
    "with",
    "indexed",
    "patterns",
    "test",
  ]);
  switch (kind) {
    case "and":
    case "or":
      return `(${sub()} ${kind} ${sub()}${chance(random, 0.3) ? ` ${kind} ${sub()}` : ""})`;
    case "not":
      return `not ${wrapped(sub())}`;
    case "defined":
      return `defined ${wrapped(sub())}`;
    case "loop": {
      const loop = pick(random, LOOPS);
      const name = `${loop.name}${names.depth}`;
      const inner = {
        ...names,
        depth: names.depth + 1,
        strings: [...names.strings, ...loop.strings.map((s) => name + s), ...loop.strings.map((s) => name + s)],
        integers: [...names.integers, ...loop.integers.map((s) => name + s)],
        structs: loop.name === "lookup" ? [...names.structs, name] : names.structs,
      };
      return `(for ${quantifier(random)} ${name} in ${loop.over} : (${sub(inner)}))`;
    }
    case "nested": {
      const over =
        names.structs.length > 0
          ? `${pick(random, names.structs)}.resolved_ips`
          : "vt.behaviour.dns_lookups[1].resolved_ips";
      const name = `address${names.depth}`;
      const inner = { ...names, depth: names.depth + 1, strings: [...names.strings, name, name] };
      return `(for ${quantifier(random)} ${name} in ${over} : (${sub(inner)}))`;
    }
    case "range": {
      const from = Math.floor(random() * 3);
      const name = `i${names.depth}`;
      const element = `vt.metadata.tags[${name}]`;
      const inner = {
        ...names,
        depth: names.depth + 1,
        integers: [...names.integers, name, name],
        strings: [...names.strings, element, element],
      };
      return `(for ${quantifier(random)} ${name} in (${from}..${from + Math.floor(random() * 3)}) : (${sub(inner)}))`;
    }
    case "tuple": {
      const isText = chance(random, 0.5);
      const name = `item${names.depth}`;
      const items = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
        isText ? text(random, names) : number(random, names),
      );
      const inner = {
        ...names,
        depth: names.depth + 1,
        ...(isText ? { strings: [...names.strings, name, name] } : { integers: [...names.integers, name, name] }),
      };
      return `(for ${quantifier(random)} ${name} in (${items.join(", ")}) : (${sub(inner)}))`;
    }
    case "of": {
      const items = Array.from({ length: 1 + Math.floor(random() * 4) }, () => sub());
      return `(${quantifier(random, items.length)} of (${items.join(", ")}))`;
    }
    case "with": {
      const name = `w${names.depth}`;
      const isText = chance(random, 0.5);
      const value = isText ? text(random, names) : number(random, names);
      const inner = {
        ...names,
        depth: names.depth + 1,
        ...(isText ? { strings: [...names.strings, name, name] } : { integers: [...names.integers, name, name] }),
      };
      return `(with ${name} = ${value} : (${sub(inner)}))`;
    }
    case "indexed": {
      const inner = {
        ...names,
        strings: [...names.strings, "vt.behaviour.files_dropped[1].path", "vt.metadata.tags[2]", "vt.metadata.tags[0]"],
        integers: [...names.integers, "vt.behaviour.ip_traffic[1].destination_port"],
      };
      return sub(inner);
    }
    case "patterns":
      return pick(random, PATTERN_CONDITIONS);
    default:
      return randomTest(random, names);
  }
}

const LOOPS = [
  { name: "tag", over: "vt.metadata.tags", strings: [""], integers: [] },
  { name: "process", over: "vt.behaviour.processes_created", strings: [""], integers: [] },
  { name: "file", over: "vt.behaviour.files_dropped", strings: [".path", ".process_name"], integers: [".type"] },
  { name: "lookup", over: "vt.behaviour.dns_lookups", strings: [".hostname"], integers: [] },
  { name: "traffic", over: "vt.behaviour.ip_traffic", strings: [], integers: [".destination_port"] },
] as const;

const PATTERN_CONDITIONS = [
  "$a",
  "$d",
  "not $d",
  "#a > 1",
  "#a == 2",
  "#d == 0",
  "not (#b >= 4)",
  "#c != 0",
  "$a at 3",
  "not $a at 0",
  "$c at 0",
  "$a in (0..10)",
  "any of them",
  "all of them",
  "none of ($d)",
  "2 of ($a, $b, $d)",
  "4 of them",
  "0 of them",
  "0 of ($a) at 3",
  "0% of ($a, $d)",
  "80% of them",
  "all of ($a, $b, $e)",
  "any of ($a*) at 3",
  "for any of them : ($ at 0)",
  "for all of ($a, $b, $c) : (# > 0)",
  "for 2 of them : (# >= 2)",
  "@a[1] == 3",
  "not @a[1] == 4",
  "@a[2] > 5",
  "defined @a[3]",
  "not defined @a[3]",
  "!a[1] == 4",
  "filesize == 17",
  "filesize > 100",
  "not filesize < 1KB",
];

function wrapped(condition: string): string {
  return condition.startsWith("(") ? condition : `(${condition})`;
}

function quantifier(random: Random, length = 3): string {
  const choices = ["any", "any", "all", "none", "1", "2", "0", `${length}`, "100%"];
  if (chance(random, 0.1)) return pick(random, ["50%", "34%", "0%", "1%"]);
  return pick(random, choices);
}

function text(random: Random, names: Names): string {
  return chance(random, 0.35) ? wordLiteral(pick(random, WORDS)) : pick(random, names.strings);
}

function number(random: Random, names: Names): string {
  const roll = random();
  if (roll < 0.3)
    return String(
      pick(
        random,
        NUMBERS.filter((n) => n >= 0),
      ),
    );
  if (roll < 0.38)
    return `(${pick(
      random,
      NUMBERS.filter((n) => n >= 0),
    )} ${pick(random, ["+", "-", "*", "\\", "%", "<<", "&", "|"])} ${pick(random, [0, 1, 2, 3])})`;
  if (roll < 0.5) return `${pick(random, names.integers)} ${pick(random, ["+", "-"])} ${pick(random, [1, 2, 3])}`;
  if (roll < 0.55) return `vt.FileType.${pick(random, FILE_TYPES)}`;
  return pick(random, names.integers);
}

function randomTest(random: Random, names: Names): string {
  const roll = random();
  if (roll < 0.45) {
    const [left, right] = chance(random, 0.8)
      ? [pick(random, names.strings), wordLiteral(pick(random, WORDS))]
      : [text(random, names), text(random, names)];
    return `${left} ${pick(random, STRING_OPERATORS)} ${right}`;
  }
  if (roll < 0.55) return `${pick(random, names.strings)} matches ${pick(random, REGEXPS)}`;
  if (roll < 0.8) {
    const [left, right] = chance(random, 0.8)
      ? [pick(random, names.integers), number(random, { ...names, integers: ["2"] })]
      : [number(random, names), number(random, names)];
    return `${left} ${pick(random, ORDER)} ${right}`;
  }
  if (roll < 0.88) return pick(random, names.booleans);
  if (roll < 0.92) return pick(random, [pick(random, names.strings), pick(random, names.integers)]);
  if (roll < 0.95) return pick(random, ["true", "false", "1", '""', '"a"']);
  return `defined ${pick(random, names.strings)}`;
}
