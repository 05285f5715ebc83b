import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Compiler, initSync } from "@virustotal/yara-x";
import { describe, expect, test } from "vitest";
import { parseCompilerMessage, unlockCompiler } from "../../src/engine/index.ts";
import { loadSchema } from "../../src/vt/index.ts";

/**
 * What huntlint takes for granted about the pinned compiler, each asked of the compiler itself: verdicts on rules
 * rest on these. It compiles and scans one byte, with no vt data, so that every field is unset.
 */
const require = createRequire(import.meta.url);
const wasm = readFileSync(join(dirname(require.resolve("@virustotal/yara-x/package.json")), "pkg/yara_x_js_bg.wasm"));
initSync({ module: unlockCompiler(wasm, new Set(["file", "gti"])).bytes });

const schema = loadSchema();
const imports = schema.moduleNames.map((name) => `import "${name}"`).join("\n");

/** Of each condition, whether a rule with it matches. */
function matches(conditions: readonly string[]): boolean[] {
  const compiler = new Compiler();
  compiler.addSource([imports, ...conditions.map((c, i) => `rule r${i} { condition: ${c} }`)].join("\n"));
  const rules = compiler.build();
  const result = rules.scan(new Uint8Array([0x61])) as { matches?: unknown } & Record<string, unknown>;
  const names = new Set(JSON.stringify(result).match(/\br\d+\b/g));
  rules.free();
  compiler.free();
  return conditions.map((_, i) => names.has(`r${i}`));
}

/** Codes of what the compiler says of a condition. */
function said(condition: string): string[] {
  const compiler = new Compiler();
  try {
    compiler.addSource(`${imports}\nrule r { condition: ${condition} }`);
  } catch {
    // Its errors are listed.
  }
  const codes = [...compiler.errors, ...compiler.warnings].map((text) => parseCompilerMessage(text)?.code ?? text);
  compiler.free();
  return codes;
}

describe("evaluation with nothing set", () => {
  const UNDEFINED = 'vt.metadata.exiftool["a"] contains "b"';
  const facts: [condition: string, holds: boolean][] = [
    // Unset scalars have zero values, and are defined.
    ["vt.metadata.file_size == 0", true],
    ['vt.metadata.file_name == ""', true],
    ["defined vt.metadata.file_name", true],
    ["not vt.metadata.new_file and filesize == 1", true],
    // Loops over nothing are false, whatever the quantifier.
    ['for any t in vt.metadata.tags : (t == "x")', false],
    ['for all t in vt.metadata.tags : (t == "x")', false],
    ['for none t in vt.metadata.tags : (t == "x")', false],
    ['for 0 t in vt.metadata.tags : (t == "x")', false],
    ['not for any t in vt.metadata.tags : (t == "x")', true],
    ['not for all t in vt.metadata.tags : (t != "x")', true],
    // A key that is not there is undefined, and so is a place beyond the end.
    [UNDEFINED, false],
    [`not ${UNDEFINED}`, false],
    ['defined vt.metadata.exiftool["a"]', false],
    ['not defined vt.metadata.exiftool["a"]', true],
    ['vt.metadata.tags[3] == "x" or not vt.metadata.tags[3] == "x"', false],
    // `and` and `or` turn undefined into false; comparisons and `not` pass it on.
    [`not (${UNDEFINED} and filesize == 1)`, true],
    [`not (${UNDEFINED}) or not filesize == 1`, false],
    [`not (not (${UNDEFINED}))`, false],
    [`(${UNDEFINED}) or filesize == 1`, true],
    [`not (${UNDEFINED} or filesize == 2)`, true],
    // What is undefined in a loop counts as false there.
    [`for all i in (1..2) : (${UNDEFINED})`, false],
    [`not for any i in (1..2) : (${UNDEFINED})`, true],
    [`for none i in (1..2) : (${UNDEFINED})`, true],
    // `of` over conditions goes from left to right until it is decided, and is undefined once it meets undefined.
    [`any of (filesize == 1, ${UNDEFINED})`, true],
    [`any of (${UNDEFINED}, filesize == 1)`, false],
    [`none of (${UNDEFINED}, filesize == 2)`, false],
    [`not any of (${UNDEFINED}, filesize == 2)`, false],
    [`not all of (filesize == 2, ${UNDEFINED})`, true],
    // A range that is the wrong way round is no range.
    ["for any i in (filesize + 1..filesize) : (i > 0)", false],
    ["for none i in (filesize + 1..filesize) : (i > 0)", false],
    // Letter case is Unicode's.
    ['"É" icontains "é"', true],
    ['"\\xe2\\x84\\xaa" iequals "k"', true],
    ['"ß" iequals "SS"', false],
    ['"ABC" istartswith "ab" and "ABC" iendswith "bc"', true],
    ['"abc" contains ""', true],
    // Strings are compared by bytes, and integers wrap round.
    ['"B" < "a"', true],
    ["0x7FFFFFFFFFFFFFFF + filesize < 0", true],
    ["1 \\ 2 == 0", true],
    ["-7 % 3 == -1", true],
    // A network that is none holds no address.
    ['vt.metadata.itw.ip.in_range("1.2.3.0/33")', false],
  ];

  test.each(facts)("%s is %s", (condition, holds) => {
    expect(matches([condition])).toEqual([holds]);
  });
});

describe("constants", () => {
  test("have the values that the schema gives", () => {
    const conditions: string[] = [];
    for (const name of schema.enumNames) {
      const place = schema.resolve(name)?.type.kind === "struct" ? name : name.slice(0, name.lastIndexOf("."));
      for (const [constant, value] of schema.enumValues(name)) {
        conditions.push(
          `${place}.${constant} == ${Number.isInteger(value) ? value : value.toFixed(6)} and filesize == 1`,
        );
      }
    }
    expect(conditions.length).toBeGreaterThan(800);
    const holds = matches(conditions);
    expect(conditions.filter((_, i) => !holds[i])).toEqual([]);
  });
});

describe("what the compiler says", () => {
  test.each<[string, string[]]>([
    ["vt.metadata.nope == 1", ["E008"]],
    ["vt.metadata.submitter.country == 3", ["E003"]],
    ['vt.metadata.tags contains "a"', ["E002"]],
    ["vt.behaviour.files_dropped.type == 1", ["E002"]],
    ["vt.metadata.new_file == true", ["E001"]],
    ["vt.metadata.new_file == 1", ["bool_int_comparison", "invariant_expr"]],
    // A whole condition of one field: not what it says, see the engine's artefacts.
    ["vt.metadata.new_file", ["invariant_expr"]],
    ["vt.metadata.new_file and vt.metadata.subfile", []],
    ['vt.metadata.sha256 == "ABC"', ["unsatisfiable_expr"]],
    ['vt.metadata.imphash == "ABCD"', ["unsatisfiable_expr"]],
    ['vt.metadata.imphash contains "ABCD"', []],
    ['vt.metadata.imphash iequals "ABCD"', []],
    ['vt.metadata.submitter.country == "us"', []],
    ["vt.FileType.ANDROID and vt.metadata.new_file", ["non_bool_expr"]],
    ['for any t in vt.metadata.tags : (t == "x" and t == "y")', []],
    ["filesize > 5 and filesize < 3", []],
    ['vt.metadata.itw.ip.in_range("1.2.3.0/33")', []],
    ["pe.number_of_sections > 1", ["deprecated_field"]],
    ["for any i in (0..filesize) : (uint8(i) == 1)", ["potentially_slow_loop"]],
    ["for any i in (0..2000000) : (i == filesize)", ["too_many_iterations"]],
    ["with unused = filesize : (filesize == 1)", ["unused_identifier"]],
    ["nothing", ["E009"]],
    ["vt.net.url.new_url", ["E100"]],
  ])("of %s is %j", (condition, codes) => {
    expect(said(condition)).toEqual(codes);
  });

  test("of each rule is its first error only", () => {
    expect(said("vt.metadata.one == 1 and vt.metadata.two == 2")).toEqual(["E008"]);
  });

  test("of a byte order mark is a syntax error", () => {
    const compiler = new Compiler();
    expect(() => compiler.addSource("\ufeffrule r { condition: true }")).toThrow(/E001/);
    compiler.free();
  });
});
