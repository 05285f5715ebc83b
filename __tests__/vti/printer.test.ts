import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuery, printQuery, termsOf } from "../../src/vti/index.ts";
import { anyQuery, meaningOf } from "./query_tree.ts";

function printed(text: string): string {
  return printQuery(parseQuery(text).query);
}

describe("printing", () => {
  test.each([
    ["tag:a AND tag:b", "tag:a tag:b"],
    ["tag:a or tag:b", "tag:a OR tag:b"],
    ["(tag:a OR tag:b) p:5+", "(tag:a OR tag:b) p:5+"],
    ["tag:a tag:b OR tag:c", "(tag:a tag:b) OR tag:c"],
    ["not (tag:a)", "NOT tag:a"],
    ["NOT (tag:a tag:b)", "NOT (tag:a tag:b)"],
    ["NOT NOT tag:a", "NOT (NOT tag:a)"],
    ['name:"a b"', 'name:"a b"'],
    ['tag:"chm"', 'tag:"chm"'],
    ["behavior:*.ru*", "behavior:*.ru*"],
    ['path:"C:\\Users\\x"', 'path:"C:\\\\Users\\\\x"'],
    ["content:{CA FE}@0-10", "content:{CA FE}@0-10"],
    ['content:"a\\x00b"@0x10', 'content:"a\\x00b"@16'],
    ["entity :domain p: 5+", "entity:domain p:5+"],
    ["((((tag:a))))", "tag:a"],
    ["", ""],
  ])("%s becomes %s", (text, canonical) => {
    expect(printed(text)).toBe(canonical);
    expect(printed(canonical)).toBe(canonical);
  });
});

describe("reading what was printed", () => {
  const numRuns = process.env.HUNTLINT_ORACLE === "full" ? 20_000 : 2_000;

  test("gives the same tree, and no error", () => {
    fc.assert(
      fc.property(anyQuery, (tree) => {
        const text = printQuery(tree);
        const { query, errors } = parseQuery(text);
        expect(errors.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(meaningOf(query)).toEqual(meaningOf(tree));
        expect(printQuery(query)).toBe(text);
      }),
      { numRuns, seed: 1 },
    );
  });

  test("holds for what was read from any text without error, too", () => {
    const word = fc.constantFrom(
      ...'tag:a|p:5+|AND|or|NOT|(|)|name:"x y"|"|\\|*|:|-|behavior:*.ru*|content:{90}|content:"a"@0| |foo|”|\'|fs:2d+|ip:::1'.split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.boolean(), (words, isSpaced) => {
        const { query, errors } = parseQuery(words.join(isSpaced ? " " : ""));
        if (errors.some(({ severity }) => severity === "error")) return;
        const again = parseQuery(printQuery(query));
        expect(again.errors.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(meaningOf(again.query)).toEqual(meaningOf(query));
      }),
      { numRuns, seed: 2 },
    );
  });

  test("keeps every term's range inside the text, in order", () => {
    fc.assert(
      fc.property(anyQuery, (tree) => {
        const text = printQuery(tree);
        let at = 0;
        for (const { range, modifier } of termsOf(parseQuery(text).query)) {
          expect(range.start).toBeGreaterThanOrEqual(at);
          expect(range.end).toBeGreaterThan(range.start);
          if (modifier !== null) expect(text.slice(modifier.range.start, modifier.range.end)).toBe(modifier.text);
          at = range.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: numRuns / 4, seed: 3 },
    );
  });
});
