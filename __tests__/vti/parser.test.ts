import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/text/index.ts";
import { MAX_QUERY_DEPTH, MAX_QUERY_LENGTH, parseQuery, QUERY_FAULT_CODES, termsOf } from "../../src/vti/index.ts";
import { anyValue, meaningOf } from "./query_tree.ts";

function meaning(text: string): unknown {
  return meaningOf(parseQuery(text).query);
}

function codes(text: string): string[] {
  return parseQuery(text).errors.map(({ severity, code }) => `${severity} ${code}`);
}

const A = ["tag", "a"];
const B = ["tag", "b"];
const C = ["tag", "c"];

describe("operators", () => {
  test.each([
    ["tag:a tag:b", ["AND", A, B]],
    ["tag:a AND tag:b", ["AND", A, B]],
    ["tag:a and tag:b And tag:c", ["AND", A, B, C]],
    ["tag:a or tag:b", ["OR", A, B]],
    ["tag:a tag:b OR tag:c", ["OR", ["AND", A, B], C]],
    ["tag:a OR tag:b tag:c", ["OR", A, ["AND", B, C]]],
    ["tag:a (tag:b OR tag:c)", ["AND", A, ["OR", B, C]]],
    ["tag:a NOT tag:b", ["AND", A, ["NOT", B]]],
    ["tag:a AND NOT (tag:b OR tag:c)", ["AND", A, ["NOT", ["OR", B, C]]]],
    ["not(tag:a)", ["NOT", A]],
    ["NOT tag:a OR tag:b", ["OR", ["NOT", A], B]],
    ["(tag:a)(tag:b)", ["AND", A, B]],
    ["-tag:a tag:b", ["AND", ["NOT", A], B]],
    ["tag:a !tag:b", ["AND", A, ["NOT", B]]],
    ["tag:a && tag:b || tag:c", ["OR", ["AND", A, B], C]],
    ["tag:a\n\ttag:b", ["AND", A, B]],
    ["tag:a\u00a0tag:b", ["AND", A, B]],
    ["  tag:a  ", A],
    ["", null],
  ])("%j", (text, tree) => {
    expect(meaning(text)).toEqual(tree);
  });
});

describe("terms", () => {
  test.each([
    ["sality", ["", "sality"]],
    ['"Backdoor.Win32.PcClient!IK"', ["", "Backdoor.Win32.PcClient!IK"]],
    ["Entity:FILE", ["entity", "FILE"]],
    ["have: embedded_domains", ["have", "embedded_domains"]],
    ["entity :domain", ["entity", "domain"]],
    ["similar-to:abc", ["similar-to", "abc"]],
    ["0xsi_f33d:malware", ["0xsi_f33d", "malware"]],
    ["behaviour_network:update.example.com/dl/", ["behaviour_network", "update.example.com/dl/"]],
    ["path:/gate/*/getFile?name=a.json", ["path", "/gate/*/getFile?name=a.json"]],
    ["crowdsourced_yara_rule:0024b0b651|WinLock", ["crowdsourced_yara_rule", "0024b0b651|WinLock"]],
    ["fs:2012-08-21T16:59:22+", ["fs", "2012-08-21T16:59:22+"]],
    ["reputation:-20-", ["reputation", "-20-"]],
    ['asn:"15169"', ["asn", "15169"]],
    ["http://example.com/a?b=c", ["", "http://example.com/a?b=c"]],
    ["https://example.com", ["", "https://example.com"]],
    ["C:\\Windows\\more.com", ["", "C:\\Windows\\more.com"]],
    ["2001:db8::1", ["", "2001:db8::1"]],
    ["::1", ["", "::1"]],
    ['behavior:"a"', ["behavior", "a"]],
    ["name:a(1).exe", ["name", "a(1).exe"]],
    ["@somebody", ["", "@somebody"]],
  ])("%s", (text, term) => {
    expect(meaning(text)).toEqual(term);
    expect(codes(text).filter((code) => code.startsWith("error"))).toEqual([]);
  });

  test("a wildcard is one, in quotes and without, and a run of them is one", () => {
    for (const text of ["name:*a**b", 'name:"*a**b"']) {
      const value = termsOf(parseQuery(text).query)[0]?.value;
      expect(value).toMatchObject({
        text: "*a*b",
        parts: [{ wildcard: true }, { literal: "a" }, { wildcard: true }, { literal: "b" }],
      });
    }
  });
});

describe("escapes", () => {
  test.each([
    ['path:"a\\"b"', 'a"b'],
    ['path:"\\\\Public\\\\Libraries\\\\"', "\\Public\\Libraries\\"],
    ['path:"C:\\Windows\\new"', "C:\\Windows\\new"],
    ['path:"a\\tb"', "a\\tb"],
    ["path:*\\\\Public\\\\*", "*\\Public\\*"],
    ["malware_config:dcscmin\\imdcsc.exe", "dcscmin\\imdcsc.exe"],
    // A quote that would swallow the rest closes the value.
    ['path:"\\Public\\Libraries\\" tag:a', "\\Public\\Libraries\\"],
    ['(path:"\\Public\\")', "\\Public\\"],
    ['path:"C:\\dir\\"', "C:\\dir\\"],
    ['path:"dll\\",#1" path:"x"', 'dll",#1'],
    ["path:”gate.php” tag:a", "gate.php"],
    ['path:"gate.php” tag:a', "gate.php"],
  ])("%s", (text, value) => {
    expect(termsOf(parseQuery(text).query)[0]?.value).toMatchObject({ text: value });
    expect(codes(text).filter((code) => code.startsWith("error"))).toEqual([]);
  });

  test("notes a backslash that was read as itself before the closing quote", () => {
    expect(codes('path:"\\Public\\" tag:a')).toEqual(["note backslash_before_quote"]);
    expect(codes('path:"a\\"b"')).toEqual([]);
  });
});

describe("content", () => {
  const valueIn = (text: string) => termsOf(parseQuery(text).query)[0]?.value;

  test.each([
    ['content:"Hello \\x22World\\x22\\n"', { content: { text: 'Hello "World"\n' }, offset: null }],
    ["content:Windows", { content: { text: "Windows" }, offset: null }],
    ["content:{CA FE ba be}", { content: { hex: "CA FE ba be" }, offset: null }],
    ["content:{CAFEBABE}@0", { content: { hex: "CAFEBABE" }, offset: { from: 0, to: 0 } }],
    ["content:{CAFEBABE}@0x00-0x0A", { content: { hex: "CAFEBABE" }, offset: { from: 0, to: 10 } }],
    ["content:{68 ?? [1-100] (6d|6E)}", { content: { hex: "68 ?? [1-100] (6d|6E)" }, offset: null }],
    ['content:"a"@5', { content: { text: "a" }, offset: { from: 5, to: 5 } }],
  ])("%s", (text, value) => {
    expect(valueIn(text)).toMatchObject({ kind: "ContentValue", ...value });
    expect(codes(text)).toEqual([]);
  });
});

describe("faults", () => {
  test.each([
    ["   ", ["error empty_query"]],
    ["tag:", ["error empty_value"]],
    ["tag: AND p:5+", ["error empty_value"]],
    ['tag:""', ["warning empty_value"]],
    ["(tag:a", ["error unclosed_group"]],
    ["tag:a)", ["error unmatched_parenthesis"]],
    ["tag:a ()", ["error empty_group"]],
    ["tag:a AND AND tag:b", ["error repeated_operator"]],
    ["tag:a and OR tag:b", ["error repeated_operator"]],
    ["tag:a AND", ["error missing_operand"]],
    ["OR tag:a", ["error missing_operand"]],
    ["NOT", ["error missing_operand"]],
    ["(tag:a AND) tag:b", ["error missing_operand"]],
    ["NOT NOT tag:a", ["warning double_not"]],
    ["-tag:a", ["note leading_minus"]],
    ["+tag:a", ["note leading_plus"]],
    ["tag:a && tag:b", ["error foreign_operator"]],
    ["tag:a & tag:b", ["error foreign_operator"]],
    ["!tag:a", ["error foreign_operator"]],
    ["tag:a ND tag:b", ["warning misspelt_operator"]],
    ["p:3+AND tag:a", ["warning missing_space"]],
    ["p:5+tag:x", ["warning missing_space"]],
    ['tag:"a"tag:b', ["warning missing_space"]],
    ["have: x", ["note space_around_colon"]],
    [":x", ["error missing_modifier"]],
    ["tag:(a OR b)", ["error group_as_value"]],
    ['name:"abc', ["error unterminated_quote"]],
    ['name:"a "b" c" tag:x', ["error unescaped_quote"]],
    ['name:a"b', ["error quote_in_value"]],
    ['positives:"5"+', ["error sign_after_quote"]],
    ["path:'a'", ["warning single_quotes"]],
    ["path:”a”", ["warning typographic_quote"]],
    ["name:a(1)", ["warning parenthesis_in_value"]],
    ["tag:a, tag:b", ["warning trailing_comma"]],
    ["tag:a | tag:b", ["error foreign_operator"]],
    ["tag:a - tag:b", ["warning stray_symbol"]],
    ["positives>5 tag:a", ["warning comparison_operator"]],
    ["tag:a\u200b", ["note invisible_character"]],
    ['vti:\\"a\\"', ["error escaped_query"]],
    ["tag:a tag:b OR tag:c", ["warning mixed_and_or"]],
    ["entity:url path:a OR path:b", ["warning mixed_and_or"]],
    ["(tag:a tag:b) OR tag:c", []],
    ["content:{", ["error unterminated_hex"]],
    ["content:{4}", ["error bad_hex"]],
    ["content:{zz}", ["error bad_hex"]],
    ["content:{}", ["error bad_hex"]],
    ["content:{90 [9-1] 90}", ["error bad_hex"]],
    ["content:{(90}", ["error bad_hex"]],
    ["content:{9? 90}", ["warning undocumented_hex"]],
    ["content:{0123456789abcdef0123456789abcdef}", ["warning hash_as_content"]],
    ["content:{90}@x", ["error bad_offset"]],
    ["content:{90}@9-1", ["error bad_offset"]],
    ['content:"\\q"', ["note bad_escape"]],
    ['content:"\\x4"', ["error bad_escape"]],
  ])("%s", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test("an unparenthesised mix is mended in the sense in which it was read", () => {
    const text = "entity:url path:a or path:b";
    const { query, errors } = parseQuery(text);
    expect(errors[0]?.help).toContain("`entity:url (path:a OR path:b)`");
    const mended = applyEdits(text, errors[0]?.edits ?? []);
    expect(mended).toBe("(entity:url path:a) or path:b");
    expect(meaningOf(parseQuery(mended).query)).toEqual(meaningOf(query));
    expect(parseQuery(mended).errors).toEqual([]);
  });

  test.each([
    ["p:3+AND tag:a", "p:3+ AND tag:a"],
    ["tag:a AND AND tag:b", "tag:a AND tag:b"],
    ["tag:a && tag:b", "tag:a AND tag:b"],
    ["tag:a||tag:b", "tag:a OR tag:b"],
    ["tag:a ND tag:b", "tag:a AND tag:b"],
    ["path:”a b”", 'path:"a b"'],
    ["path:'a'", 'path:"a"'],
    ['path:"\\Public\\" tag:a', 'path:"\\Public\\\\" tag:a'],
    ['name:"a "b" c" tag:x', 'name:"a \\"b\\" c" tag:x'],
    ['positives:"5"+', "positives:5+"],
    ["have: x", "have:x"],
    ["-tag:a", "NOT tag:a"],
    ["tag:a, tag:b", "tag:a tag:b"],
    ["name:a(1).exe", 'name:"a(1).exe"'],
  ])("%s is mended to %s", (text, mended) => {
    const edits = parseQuery(text).errors.flatMap((fault) => fault.edits);
    expect(applyEdits(text, edits)).toBe(mended);
  });

  test("are a closed list", () => {
    expect([...QUERY_FAULT_CODES]).toEqual([...new Set(QUERY_FAULT_CODES)].sort());
  });
});

describe("whatever the text", () => {
  const piece = fc.oneof(
    anyValue,
    fc.constantFrom(
      "tag:",
      "content:",
      "content:{",
      "(",
      ")",
      '"',
      "AND ",
      " OR ",
      "NOT ",
      "-",
      "\\",
      "”",
      "'",
      "@0",
      " ",
      "p:5+",
      "&&",
      "name :",
    ),
  );

  test("the parser does not throw, and its faults are in order, inside the text, and mendable one by one", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join("");
        const { errors } = parseQuery(text);
        let at = 0;
        for (const fault of errors) {
          expect(fault.span.start).toBeGreaterThanOrEqual(at);
          at = fault.span.start;
          expect(fault.span.end).toBeLessThanOrEqual(text.length);
          expect(fault.span.end).toBeGreaterThanOrEqual(fault.span.start);
          if (fault.edits.length > 0) expect(applyEdits(text, fault.edits)).not.toBe(text);
        }
      }),
      { numRuns: process.env.HUNTLINT_ORACLE === "full" ? 30_000 : 3_000, seed: 4 },
    );
  });

  test.each([
    ["parentheses", "(".repeat(100_000)],
    ["closed parentheses", `${"(".repeat(50_000)}tag:a${")".repeat(50_000)}`],
    ["NOTs", "NOT ".repeat(50_000)],
    ["quotes", '"'.repeat(100_000)],
    ["escaped quotes", '\\"'.repeat(50_000)],
    ["typographic quotes", "”a".repeat(50_000)],
    ["open values", 'a:"b '.repeat(20_000)],
    ["backslashes", "\\".repeat(100_000)],
    ["one word", "a".repeat(150_000)],
    ["colons", ":".repeat(100_000)],
    ["names", "a:".repeat(60_000)],
    ["spaces", `tag:a${" ".repeat(150_000)}tag:b`],
    ["wildcards", `name:${"*a".repeat(50_000)}`],
    ["hex", `content:{${"(90|".repeat(20_000)}}`],
    ["dots and colons", "a.b:".repeat(30_000)],
    ["single quotes", "'a ".repeat(50_000)],
    ["digits", `p:${"1".repeat(100_000)}+AND`],
  ])("100,000 of %s are read, or refused", (_, text) => {
    const { errors } = parseQuery(text);
    expect(errors.length).toBeLessThan(110);
  });

  test("a longer text is refused", () => {
    const { query, errors } = parseQuery(`name:${"a".repeat(MAX_QUERY_LENGTH)}`);
    expect(query.expression).toBeNull();
    expect(errors.map(({ code }) => code)).toEqual(["too_long"]);
  });

  test("a deeper tree is refused, one less deep is read", () => {
    const nested = (depth: number) => `${"(".repeat(depth)}tag:a${")".repeat(depth)}`;
    expect(parseQuery(nested(MAX_QUERY_DEPTH)).errors).toEqual([]);
    expect(parseQuery(nested(MAX_QUERY_DEPTH + 1)).errors.map(({ code }) => code)).toEqual(["too_deep"]);
  });
});
