import { describe, expect, test } from "vitest";
import { and, evaluate, implies, not, satisfy } from "../../src/logic/index.ts";
import { lowerRule, ruleEntity } from "../../src/translate/lower_rule.ts";
import { ruleScope } from "../../src/translate/lower_scope.ts";
import { patternsIn } from "../../src/translate/symbolic.ts";
import { loadSchema } from "../../src/vt/index.ts";
import { type ItemSet, type OfExpression, parse, type Rule } from "../../src/yara/index.ts";
import { loweredCondition, loweredFile } from "./lowered.ts";

function key(condition: string, strings = ""): string {
  return loweredCondition(condition, strings).key;
}

describe("clauses", () => {
  test("are the top-level conjuncts, through parentheses, `all of` and `with`, as they stand in the text", () => {
    const text = `import "vt" rule a { condition:
      (vt.metadata.new_file and (
        vt.metadata.file_size > 1 or vt.metadata.subfile))
      and all of (vt.metadata.file_name == "a", not vt.metadata.subfile)
      and with n = vt.metadata.file_name : (n contains "b" and n endswith "c") }`;
    const { clauses } = loweredFile(text);
    expect(clauses.map(({ place }) => place.text)).toEqual([
      "vt.metadata.new_file",
      "vt.metadata.file_size > 1 or vt.metadata.subfile",
      'vt.metadata.file_name == "a"',
      "not vt.metadata.subfile",
      'n contains "b"',
      'n endswith "c"',
    ]);
    for (const { place } of clauses) expect(text.slice(place.range.start, place.range.end)).toBe(place.text);
  });

  test("of rules that it names are its own, and those of global rules too", () => {
    const { clauses } = loweredFile(`import "vt"
      global rule only_new { condition: vt.metadata.new_file }
      rule small { condition: vt.metadata.file_size < 10 and vt.metadata.subfile }
      rule a { condition: small and vt.metadata.file_name == "x" }`);
    expect(clauses.map(({ from, place }) => [from, place.text])).toEqual([
      ["small", "vt.metadata.file_size < 10"],
      ["small", "vt.metadata.subfile"],
      [null, 'vt.metadata.file_name == "x"'],
      ["only_new", "vt.metadata.new_file"],
    ]);
  });

  test("of a rule that it names may be more than a call takes arguments", () => {
    const parts = Array.from({ length: 150_000 }, (_, i) => `filesize != ${i}`).join(" and ");
    const { clauses } = loweredFile(`rule b { condition: ${parts} } rule a { condition: b }`);
    expect(clauses).toHaveLength(150_000);
  });

  test("of rules that each name the one before it twice are there once", () => {
    const chain = Array.from({ length: 5_000 }, (_, i) => {
      return `rule r${i} { condition: ${i === 0 ? "" : `r${i - 1} and r${i - 1} and `}filesize != ${i} }`;
    });
    const of = (count: number) => loweredFile(chain.slice(0, count).join("\n")).clauses.map(({ place }) => place.text);
    expect(of(60)).toEqual(Array.from({ length: 60 }, (_, i) => `filesize != ${i}`));
    // What lies deeper is read as a whole.
    expect(of(5_000).filter((text) => text.startsWith("filesize"))).toHaveLength(100);
  });

  test("find each pattern of a large set, by its name or how it begins", () => {
    const many = 100_000;
    const names = Array.from({ length: many }, (_, i) => `$s${i}`);
    const { tree } = parse(
      `rule a { strings: ${names.map((name) => `${name} = "a"`).join(" ")} condition: none of (${names.map((name, i) => (i % 2 ? name : `${name}*`)).join(", ")}, $s*) }`,
    );
    const rule = tree.items[0] as Rule;
    const condition = rule.condition?.expression as OfExpression;
    const set = condition.items as ItemSet;
    expect(patternsIn(set, ruleScope(rule))).toEqual(rule.patterns?.patterns);
  });

  test("leave out what is always true, unless there is nothing else", () => {
    expect(loweredFile("rule a { condition: true and filesize > 1 }").clauses).toHaveLength(1);
    expect(loweredFile("rule a { condition: true }").clauses.map(({ formula }) => formula.kind)).toEqual(["true"]);
  });

  test("see all of many variables, those of a loop and of a `with` around them too", () => {
    const names = Array.from({ length: 50_000 }, (_, i) => `w${i} = ${i === 49_999 ? "vt.metadata.file_size" : i}`);
    const { clauses } = loweredFile(`import "vt" rule a { condition:
      with s = "x" : (for all i in (1, 2) : (with ${names.join(", ")} : (w49999 > i + w7 and vt.metadata.itw.url.raw == s))) }`);
    const same = `for all i in (1, 2) : (vt.metadata.file_size > i + 7 and vt.metadata.itw.url.raw == "x")`;
    expect(and(clauses.map(({ formula }) => formula)).key).toBe(key(same));
  });

  test("know a variable of a `with` by what its name meant where it was declared", () => {
    const shadowed = "with n = vt.metadata.file_size, m = n, n = vt.metadata.times_submitted : (n > 5 and m > 7)";
    expect(key(shadowed)).toBe(key("vt.metadata.times_submitted > 5 and vt.metadata.file_size > 7"));
  });

  test("do not take one loop's variable for that of another of its name", () => {
    const text = (inner: string) =>
      `for any i in (1..9000) : (for any i in (1..9000) : (for any j in (1..9000) : (${inner})))`;
    expect(key(text("uint8(i) == j"))).not.toBe(key(text("uint8(j) == j")));
  });

  test("of rules that name each other end", () => {
    const { clauses } = loweredFile("rule a { condition: b } rule b { condition: a or filesize > 1 }");
    expect(clauses.map(({ formula }) => formula.kind)).toEqual(["or"]);
  });

  test("of rules that double with each step stay within bounds", () => {
    const chain = Array.from({ length: 60 }, (_, i) =>
      i === 0
        ? "rule r0 { condition: filesize > 1 }"
        : `rule r${i} { condition: not (r${i - 1} and #a${i} or r${i - 1}) or r${i - 1} }`.replace(
            /#a\d+/,
            `filesize == ${i}`,
          ),
    );
    const started = loweredFile(chain.join("\n"));
    expect(started.clauses.length).toBeGreaterThan(0);
    expect(started.clauses.every(({ formula }) => formula.key.length < 10_000_000)).toBe(true);
  });
});

describe("conditions that look alike and are not", () => {
  test("name a pattern of their own beside more rules than are read", () => {
    const chain = Array.from({ length: 260 }, (_, i) => {
      return `rule r${i} { condition: ${i === 0 ? "" : `r${i - 1} or `}filesize > ${i} }`;
    });
    const named = (name: string, text: string) => `rule ${name} { strings: $a = "${text}" condition: $a or r259 }`;
    const text = [...chain, named("A", "one"), named("B", "two")].join("\n");
    const { tree } = parse(text);
    const keyOf = (at: number) =>
      lowerRule(tree.items.at(at) as Rule, tree, { schema: loadSchema(), text }).clauses[0]?.formula.key;
    expect(keyOf(-1)).toBe(keyOf(-1));
    expect(keyOf(-1)).not.toBe(keyOf(-2));
  });

  test.each([
    ["filesize \\ 2 == 5", "filesize \\ 2.0 == 5"],
    ["vt.metadata.file_name matches /^é/i", 'vt.metadata.file_name istartswith "é"'],
    ["vt.metadata.file_name matches /éx?/i", 'vt.metadata.file_name icontains "é"'],
    ["vt.metadata.file_size + 0x7fffffffffffffff < 0", "vt.metadata.file_size < -0x7fffffffffffffff"],
    ["vt.metadata.file_size < 9007199254740993.0", "vt.metadata.file_size < 9007199254740992"],
  ])("%s and %s", (first, second) => {
    expect(key(first)).not.toBe(key(second));
  });

  test("a sum that leaves 64 bits is neither true nor false here", () => {
    const sum = loweredCondition("0x7fffffffffffffff + 1 < 0");
    expect(satisfy(sum).status).toBe("unknown");
    expect(satisfy(not(sum)).status).toBe("unknown");
  });
});

describe("a clause that is too large to be taken apart", () => {
  const clause = `(helper and pe.section_index("${"x".repeat(30_000)}") == 1)`;
  const clauseOf = (helper: string, before = "") => {
    const { clauses } = loweredFile(
      `import "pe" ${before} rule helper { condition: ${helper} } rule r { condition: ${clause} or filesize == 0 }`,
    );
    expect(clauses).toHaveLength(1);
    return clauses[0]?.formula;
  };

  test("is compared by its text, and by that of the rules that it names", () => {
    const formula = clauseOf("filesize > 1");
    expect(formula).toMatchObject({ kind: "term", free: false });
    expect(clauseOf("filesize > 1")?.key).toBe(formula?.key);
    expect(clauseOf("filesize > 2")?.key).not.toBe(formula?.key);
  });

  test("is another one where a rule that is named by one that it names is another", () => {
    const deep = (condition: string) => clauseOf("deep", `rule deep { condition: ${condition} }`)?.key;
    expect(deep("filesize > 1")).toBe(deep("filesize > 1"));
    expect(deep("filesize > 1")).not.toBe(deep("filesize > 2"));
  });
});

describe("entity", () => {
  test.each([
    ['meta: target_entity = "domain"', 'vt.net.ip.raw == "1.2.3.4"', "domain"],
    ['meta: target_entity = "ip"', "true", "ip_address"],
    ["", 'vt.behaviour.hosts_file == "a"', "file"],
    ["", 'vt.net.ip.raw == "1.2.3.4"', "ip_address"],
    ["", 'vt.net.ip.raw == "a" and vt.net.domain.raw == "b"', "domain"],
    ["", 'for any t in vt.net.url.tags : (t == "x")', "url"],
    ["", "positives > 3", "file"],
    ["", "filesize > 3", "file"],
  ])("%s, %s: %s", (meta, condition, entity) => {
    expect(loweredFile(`import "vt" rule a { ${meta} condition: ${condition} }`).entity).toBe(entity);
  });

  test("of a rule and its typing", () => {
    const rule = parse("rule a { condition: true }").tree.items[0] as Rule;
    expect(ruleEntity(rule, { inferredEntities: ["url"] })).toBe("url");
    expect(ruleEntity(rule, { inferredEntities: ["url", "domain"] })).toBeNull();
  });
});

describe("conditions with the same meaning are the same formula", () => {
  test.each([
    ["vt.metadata.file_size > 5", "5 < vt.metadata.file_size"],
    ["vt.metadata.file_size + 2 > 7", "vt.metadata.file_size > 5"],
    ["vt.metadata.file_size > 2KB", "vt.metadata.file_size > 2 * 1024"],
    ["vt.metadata.file_type == vt.FileType.PE_DLL", "2 == vt.metadata.file_type"],
    ["vt.metadata.file_type", "vt.metadata.file_type != 0"],
    ["vt.metadata.file_name", 'vt.metadata.file_name != ""'],
    ["vt.metadata.new_file == 1", "vt.metadata.new_file"],
    ["vt.metadata.new_file == 0", "not vt.metadata.new_file"],
    ["vt.metadata.new_file != 0", "vt.metadata.new_file"],
    ["pe.is_pe == 1", "pe.is_pe"],
    ["pe.is_pe != 0", "pe.is_pe"],
    ["vt.metadata.file_name < vt.metadata.file_name", "false"],
    ["vt.metadata.file_name != vt.metadata.file_name", "false"],
    ["vt.metadata.file_name <= vt.metadata.file_name", "true"],
    ["vt.metadata.file_name matches /é/i", 'vt.metadata.file_name icontains "é"'],
    ['vt.metadata.file_name contains ""', "true"],
    ["vt.metadata.file_name matches /abc/", 'vt.metadata.file_name contains "abc"'],
    [
      "vt.metadata.file_name matches /^a|b$/i",
      'vt.metadata.file_name istartswith "a" or vt.metadata.file_name iendswith "b"',
    ],
    ["vt.metadata.file_name matches /^abc$/", 'vt.metadata.file_name == "abc"'],
    ['vt.metadata.sha256 iequals "ABC"', 'vt.metadata.sha256 == "abc"'],
    ['vt.metadata.sha256 == "ABC"', "false"],
    ['for any t in vt.metadata.tags : (t == "a")', 'for 1 x in vt.metadata.tags : ("a" == x)'],
    ['for all t in vt.metadata.tags : (t == "a")', 'for 100% t in vt.metadata.tags : (t == "a")'],
    ['for none t in vt.metadata.tags : (t == "a")', 'for 0 t in vt.metadata.tags : (t == "a")'],
    ['for any k, v in vt.metadata.exiftool : (k == "A" and v == "b")', 'vt.metadata.exiftool["A"] == "b"'],
    ["vt.metadata.tags.len() >= 2", "for 2 t in vt.metadata.tags : (true)"],
    ["vt.metadata.tags.len() == 0", "not for any t in vt.metadata.tags : (true)"],
    ['for any i in (0..1) : (vt.metadata.tags[i] == "a")', 'vt.metadata.tags[0] == "a" or vt.metadata.tags[1] == "a"'],
    [
      'for any n in ("a", "b") : (vt.metadata.file_name == n)',
      'vt.metadata.file_name == "a" or vt.metadata.file_name == "b"',
    ],
    ["with t = vt.metadata : (t.new_file)", "vt.metadata.new_file"],
    ["2 of (vt.metadata.new_file, vt.metadata.subfile)", "vt.metadata.new_file and vt.metadata.subfile"],
    ["defined vt.metadata.file_name", "true"],
    ['defined vt.metadata.exiftool["A"]', 'for any k, v in vt.metadata.exiftool : (k == "A")'],
    ["positives >= 5", "vt.metadata.analysis_stats.malicious >= 5"],
    ["new_file", "vt.metadata.new_file"],
    ['tags contains "pe"', 'for any t in vt.metadata.tags : (t contains "pe")'],
    ['vt.metadata.itw.ip.in_range("10.1.2.3/8")', 'vt.metadata.itw.ip.in_range("10.0.0.0/8")'],
    ['vt.metadata.itw.ip.in_range("10.0.0.0/33")', "false"],
    ['vt.metadata.itw.ip.in_range("10.0.0.0")', "false"],
    ["pe.number_of_sections > 3", "3 < pe.number_of_sections"],
    ["pe.machine == pe.MACHINE_AMD64", "pe.machine == 0x8664"],
    ["vt.metadata.file_name == vt.metadata.magic", "vt.metadata.magic == vt.metadata.file_name"],
    ["vt.metadata.times_submitted < vt.metadata.file_size", "not vt.metadata.times_submitted >= vt.metadata.file_size"],
    ['for any s in pe.sections : (s.name == ".a")', 'for any x in pe.sections : (".a" == x.name)'],
    ["(vt.metadata.file_size \\ 0) == 1", "false"],
    ["not (vt.metadata.file_size \\ 0) == 1", "false"],
  ])("%s is %s", (a, b) => {
    expect(key(a)).toBe(key(b));
  });

  test.each([
    [
      'not vt.metadata.exiftool["A"] == "b"',
      'not (defined vt.metadata.exiftool["A"] and vt.metadata.exiftool["A"] == "b")',
    ],
    [
      'not (vt.metadata.tags[5] == "a" and vt.metadata.new_file)',
      'not vt.metadata.tags[5] == "a" or not vt.metadata.new_file',
    ],
    ['for none t in vt.metadata.tags : (t == "a")', 'not for any t in vt.metadata.tags : (t == "a")'],
    ['tags contains "a b"', 'for any t in vt.metadata.tags : (t contains "a b")'],
    ["vt.metadata.file_name matches /a\\d/", "vt.metadata.file_name matches /a/"],
  ])("%s is not %s", (a, b) => {
    expect(key(a)).not.toBe(key(b));
  });
});

describe("undefined", () => {
  test("is no value: neither the test nor its denial holds", () => {
    const record = { metadata: { exiftool: { B: "b" }, tags: ["x"] } };
    for (const look of ['vt.metadata.exiftool["A"]', "vt.metadata.tags[3]"]) {
      expect(evaluate(loweredCondition(`${look} == "a"`), record)).toBe(false);
      expect(evaluate(loweredCondition(`not ${look} == "a"`), record)).toBe(false);
      expect(evaluate(loweredCondition(`not (${look} == "a" and true)`), record)).toBe(true);
      expect(evaluate(loweredCondition(`not defined ${look}`), record)).toBe(true);
      expect(evaluate(loweredCondition(`any of (${look} == "a", true)`), record)).toBe(false);
      expect(evaluate(loweredCondition(`any of (true, ${look} == "a")`), record)).toBe(true);
    }
  });

  test("of a collection makes its loop undefined", () => {
    const record = { behaviour: { dns_lookups: [{ hostname: "a", resolved_ips: ["1.1.1.1"] }] } };
    const loop = (index: number) => `for any ip in vt.behaviour.dns_lookups[${index}].resolved_ips : (ip == "2.2.2.2")`;
    expect(evaluate(loweredCondition(`not ${loop(0)}`), record)).toBe(true);
    expect(evaluate(loweredCondition(`not ${loop(7)}`), record)).toBe(false);
  });

  test("of other modules is asked for by name", () => {
    const denied = loweredCondition("not pe.number_of_sections > 3");
    const said = loweredCondition("pe.number_of_sections <= 3");
    expect([implies(denied, said).status, implies(said, denied).status]).toEqual(["unsat", "unsat"]);
    expect(key("not pe.number_of_sections > 3")).toContain("defined pe.number_of_sections");
    expect(key("not filesize > 3")).not.toContain("defined");
  });
});

describe("patterns", () => {
  const STRINGS = 'strings: $a = "evil" $b = { 65 76 69 6c } $c = "evil" nocase $d = "other" private';

  test("are named by their value, not by their name", () => {
    expect(key("$a", STRINGS)).toBe(key("$b", STRINGS));
    expect(key("$a", STRINGS)).not.toBe(key("$c", STRINGS));
    expect(key("$d", STRINGS)).toBe(key("$x", 'strings: $x = "other" ascii'));
    expect(key("any of ($a, $d)", STRINGS)).toBe(key("$d or $a", STRINGS));
    expect(key("for all of ($a, $d) : ($)", STRINGS)).toBe(key("all of ($a, $d)", STRINGS));
  });

  test("that are counted or placed are there", () => {
    for (const condition of ["#a > 2", "$a at 0", "$a in (0..10)", "@a[2] == 5", "#a in (0..9) > 1"]) {
      expect(implies(loweredCondition(condition, STRINGS), loweredCondition("$a", STRINGS)).status).toBe("unsat");
    }
    expect(key("#a > 0", STRINGS)).toBe(key("$a", STRINGS));
    expect(key("#a == 0", STRINGS)).toBe(key("not $a", STRINGS));
    expect(key("0 of them", STRINGS)).toBe(key("true"));
    expect(key("0% of ($a)", STRINGS)).toBe(key("not $a", STRINGS));
  });
});

describe("large and odd conditions", () => {
  test("come back as terms, not as errors", () => {
    const wide = Array.from({ length: 300 }, (_, i) => `"${i}"`).join(", ");
    for (const condition of [
      `for any x in (${wide}) : (vt.metadata.file_name == x)`,
      "for any i in (0..100000) : (vt.metadata.file_size == i)",
      'for 37% t in vt.metadata.tags : (t == "a")',
      "for any i in (0..#a) : (@a[i + 1] == 5)",
      "unknown_variable",
      "unknown_variable == 3",
      "vt.metadata.nope == 3",
      "vt.metadata.file_size == 9223372036854775807",
      "uint16(0) == 0x5A4D",
      'hash.md5(0, filesize) == "x"',
    ]) {
      const formula = loweredCondition(condition, 'strings: $a = "evil"');
      expect(["true", "false"], condition).not.toContain(formula.kind);
    }
  });

  test("nested as deep as the parser reads", () => {
    const deep = `${"not (".repeat(150)}vt.metadata.new_file${")".repeat(150)}`;
    expect(key(deep)).toBe(key("vt.metadata.new_file"));
  });

  test("longer calculations than a call stack is deep", () => {
    for (const sum of ["1", "filesize", "vt.metadata.file_size"]) {
      const condition = `${Array.from({ length: 450 }, () => sum).join(" + ")} > 5`;
      expect(loweredFile(`import "vt" rule a { condition: ${condition} }`).clauses).toHaveLength(1);
    }
  });

  test("`with` that doubles its text at each step", () => {
    const names = Array.from({ length: 40 }, (_, i) => `w${i + 1} = w${i} * w${i}`).join(", ");
    const { clauses, notes } = loweredFile(
      `import "pe" rule a { condition: with w0 = pe.timestamp, ${names} : (w40 > 5) }`,
    );
    expect(clauses.map(({ formula }) => formula.kind)).toEqual(["term"]);
    expect(notes).toHaveLength(1);
  });
});
