import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, compileProgram, evaluate, type LikeTest, or, RECORD, searchProgram } from "../../src/logic/index.ts";
import { escapeRegexp, likeRegexp } from "../../src/translate/like_regexp.ts";
import { regexpLikes } from "../../src/translate/regexp_likes.ts";
import { regexpTest } from "../../src/translate/regexp_program.ts";
import { bytesOfText, parseRegexp } from "../../src/yara/index.ts";

const RUNS = process.env.HUNTLINT_ORACLE === "full" ? 20_000 : 2_000;
const VALUE = { scope: RECORD, path: "value", type: "string", term: true } as const;

function likesOf(source: string, flags = ""): readonly LikeTest[] | null {
  const { node } = parseRegexp(source, flags);
  return node && regexpLikes(node);
}

/** `^ab…c$`, with an `i` before where case is ignored. */
function shown(likes: readonly LikeTest[] | null): string | null {
  const show = ({ parts, start, end, ignoreCase }: LikeTest) =>
    `${ignoreCase ? "i:" : ""}${start ? "^" : ""}${parts.join("…")}${end ? "$" : ""}`;
  return likes === null ? null : likes.map(show).join(" | ");
}

function matches(source: string, flags: string, value: string): boolean {
  const { program } = regexpTest(source, flags, parseRegexp(source, flags));
  return program !== null && searchProgram(program, bytesOfText(value));
}

describe("a regexp that is literals in disguise", () => {
  test.each([
    ["abc", "", "abc"],
    ["^abc", "", "^abc"],
    ["abc$", "", "abc$"],
    ["^abc$", "i", "i:^abc$"],
    ["a|b", "", "a | b"],
    ["(foo|bar)baz", "", "foobaz | barbaz"],
    ["ab?c", "", "ac | abc"],
    ["a{2,3}", "", "aa"],
    ["^a{2,3}$", "", "^aa$ | ^aaa$"],
    ["ab+", "", "ab"],
    ["ab*", "", "a"],
    [".*abc.*", "", "abc"],
    ["a.*b", "s", "a…b"],
    ["^a[\\s\\S]*b$", "", "^a…b$"],
    ["[sS][cC]hell", "", "schell | sChell | Schell | SChell"],
    ["[sS][cC][hH]", "", "i:sch"],
    ["[ab]c", "", "ac | bc"],
    ["[ab]c", "i", "i:ac | i:bc"],
    ["a\\.b\\/c", "", "a.b/c"],
    ["\\x41\\x42", "", "AB"],
    ["é", "i", "é"],
    ["a|ab|c", "", "a | c"],
    ["(?i)abc", "", "i:abc"],
    ["", "", ""],
    ["a*", "", ""],
    ["^$", "", "^$"],
    ["\\\\Public\\\\", "", "\\Public\\"],
  ])("/%s/%s is %s", (source, flags, expected) => {
    expect(shown(likesOf(source, flags))).toBe(expected);
  });

  test.each([
    ["a\\d", ""],
    ["\\babc", ""],
    ["a.*b", ""],
    ["a.b", "s"],
    ["^a+b", ""],
    ["(?m)^a", ""],
    ["aé", "i"],
    ["a^b", ""],
    ["[^a]", ""],
    ["\\w+", ""],
    ["(a|b|c|d|e|f|g|h|i)(a|b|c|d|e|f|g|h|i)", ""],
  ])("/%s/%s is none", (source, flags) => {
    expect(likesOf(source, flags)).toBeNull();
  });
});

describe("random regexps", () => {
  const atom = fc.constantFrom("a", "b", "A", "B", "é", "\\.", "[ab]", "[aA]", "[Bb]", ".", "\\d", "[\\x00-\\xff]");
  const regexp = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      atom,
      fc.tuple(tie("node"), tie("node")).map(([a, b]) => a + b),
      fc.tuple(tie("node"), tie("node")).map(([a, b]) => `(${a}|${b})`),
      fc.tuple(tie("node"), fc.constantFrom("?", "*", "+", "{2}", "{1,3}", "{2,}")).map(([a, q]) => `(${a})${q}`),
    ),
  })).node;
  const whole = fc
    .tuple(fc.constantFrom("", "^", ".*"), regexp, fc.constantFrom("", "$", ".*"))
    .map(([head, body, tail]) => head + body + tail);
  const text = fc
    .array(fc.constantFrom("a", "b", "A", "B", "é", "É", ".", "1", "\n"), { maxLength: 6 })
    .map((c) => c.join(""));

  test("match what their literals match", () => {
    let literal = 0;
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom("", "i", "s", "is"),
        fc.array(text, { minLength: 6, maxLength: 6 }),
        (source, flags, values) => {
          const likes = likesOf(source, flags);
          if (likes === null) return;
          literal++;
          const formula = or(likes.map((like) => compare(VALUE, like)));
          for (const value of values) {
            const said = evaluate(formula, { terms: { value } });
            expect(said, `/${source}/${flags} on ${JSON.stringify(value)}`).toBe(matches(source, flags, value));
          }
        },
      ),
      { numRuns: RUNS, seed: 5 },
    );
    expect(literal).toBeGreaterThan(RUNS / 10);
  });

  test("of text with gaps match that text, and read back as it", () => {
    const part = fc.array(fc.constantFrom("a", "B", "é", "/", "*", "\\", "(", "\n", "\0", "{", "ß", "\udc80"), {
      minLength: 1,
      maxLength: 4,
    });
    const like = fc
      .record({
        parts: fc.array(part, { minLength: 1, maxLength: 3 }),
        start: fc.boolean(),
        end: fc.boolean(),
        ignoreCase: fc.boolean(),
      })
      .map(({ parts, ...rest }): LikeTest => ({ type: "like", parts: parts.map((p) => p.join("")), ...rest }));
    fc.assert(
      fc.property(
        like,
        fc.array(
          fc.oneof(
            text,
            part.map((p) => p.join("")),
          ),
          { minLength: 5 },
        ),
        (test, pieces) => {
          const { source, flags } = likeRegexp(test);
          const { errors } = parseRegexp(source, flags);
          expect(errors).toEqual([]);
          for (const value of [...pieces, test.parts.join(""), test.parts.join("x\n"), `${test.parts.join("")}.`]) {
            // A byte that is half a character is found within others, which text does not know.
            if (/[\udc80-\udcff]/.test(value + test.parts.join(""))) continue;
            const said = evaluate(compare(VALUE, test), { terms: { value } });
            expect(matches(source, flags, value), `/${source}/${flags} on ${JSON.stringify(value)}`).toBe(said);
          }
        },
      ),
      { numRuns: RUNS, seed: 6 },
    );
  });
});

test("an escaped text matches itself alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 8 }), (text) => {
      const source = `^${escapeRegexp(text, false)}$`;
      expect(parseRegexp(source).errors).toEqual([]);
      expect(matches(source, "", text)).toBe(true);
      expect(matches(source, "", `${text}x`)).toBe(false);
    }),
    { seed: 1, numRuns: RUNS },
  );
});

test("a program is made of every kind of node", () => {
  for (const source of ["a\\b[^b]{2,}(c|d)?$", "\\<a\\>", "(?m)^a$", "\\x00\\xff."]) {
    const { program } = regexpTest(source, "", parseRegexp(source));
    expect(program).not.toBeNull();
    expect(compileProgram).toBeDefined();
  }
  expect(regexpTest("(?u)a", "", parseRegexp("(?u)a")).program).toBeNull();
});
