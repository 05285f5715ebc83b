import { describe, expect, test } from "vitest";
import { bytesInOrder, compileProgram, type LikeTest, place, repeat, sequence } from "../../src/logic/index.ts";
import { foldCase } from "../../src/logic/letter_case.ts";
import { likeImplies, likesExclude, matchesLike } from "../../src/logic/text_like.ts";
import { runLike } from "../../src/logic/text_machine.ts";
import { passes, type TextConstraint, TextTheory } from "../../src/logic/text_theory.ts";
import { utf8Bytes } from "../../src/logic/utf8.ts";
import { Dice } from "./random_formulas.ts";

/** `^a*b$i` for text with gaps. */
function like(pattern: string): LikeTest {
  const ignoreCase = pattern.endsWith("/i");
  const body = ignoreCase ? pattern.slice(0, -2) : pattern;
  const start = body.startsWith("^");
  const end = body.endsWith("$");
  const parts = body.slice(start ? 1 : 0, end ? -1 : undefined).split("*");
  return { type: "like", parts: ignoreCase ? parts.map(foldCase) : parts, start, end, ignoreCase };
}

function constraints(...patterns: readonly string[]): TextConstraint[] {
  return patterns.map((pattern) => {
    const isNegative = pattern.startsWith("!");
    return { test: like(isNegative ? pattern.slice(1) : pattern), positive: !isNegative };
  });
}

const solve = (...patterns: readonly string[]) => new TextTheory().solve(constraints(...patterns));

describe("text with gaps", () => {
  test.each([
    ["b", "abc", true],
    ["^a*c$", "abbc", true],
    ["^a*a$", "a", false],
    ["ab*b", "ab", false],
    ["^ab$", "ab", true],
    ["É/i", "é", true],
    ["k/i", "\u212a", true],
    ["i\u0307/i", "İ", true],
    ["s/i", "ſ", false],
  ])("%s in %s: %s", (pattern, value, found) => {
    expect(matchesLike(like(pattern), value)).toBe(found);
    expect(runLike(like(pattern), utf8Bytes(pattern.endsWith("/i") ? foldCase(value) : value))).toBe(found);
  });

  test("looks at bytes where a literal holds parts of characters", () => {
    expect(matchesLike(like("\udcc3"), "é")).toBe(true);
    expect(matchesLike(like("\udcc3"), "e")).toBe(false);
  });

  test.each([
    ["abc", "b", true],
    ["abc", "B/i", true],
    ["abc/i", "b", false],
    ["a1c/i", "1", true],
    ["^ab", "a", true],
    ["a*c", "a*c", true],
    ["a*c", "ac", false],
    ["^abc$", "^a*c$", true],
    ["abc", "^abc", false],
  ])("%s implies %s: %s", (a, b, implied) => {
    expect(likeImplies(like(a), like(b))).toBe(implied);
  });

  test.each([
    ["^a", "^b", true],
    ["^a", "^A", true],
    ["^a/i", "^A", false],
    ["a$", "ba$", false],
    ["^a$", "b", true],
    ["a", "b", false],
  ])("%s excludes %s: %s", (a, b, excluded) => {
    expect(likesExclude(like(a), like(b))).toBe(excluded);
  });
});

describe("deciding tests on one text", () => {
  test("a value is written as a person would", () => {
    expect(solve("%COMSPEC%", "schtasks")).toEqual({ status: "sat", value: "%COMSPEC% schtasks" });
    expect(solve("^http://", "dav", ".lnk$")).toEqual({ status: "sat", value: "http://dav.lnk" });
    expect(solve("net user", "user")).toEqual({ status: "sat", value: "net user" });
  });

  test("a literal's own spelling comes first, another one where it is excluded", () => {
    const test: LikeTest = { ...like("%comspec%/i"), spelling: ["%Comspec%"] };
    const theory = new TextTheory();
    expect(theory.solve([{ test, positive: true }])).toEqual({ status: "sat", value: "%Comspec%" });
    const excluded = { test: like("%Comspec%"), positive: false };
    expect(theory.solve([{ test, positive: true }, excluded])).toEqual({ status: "sat", value: "%COMSPEC%" });
  });

  test("what only together leaves nothing is proved", () => {
    expect(solve("^a/i", "!^a", "!^A").status).toBe("unsat");
    expect(solve("^k$/i", "!k", "!K").status).toBe("sat");
    expect(solve("^k$/i", "!k", "!K", "!\u212a").status).toBe("unsat");
    expect(solve("^ab", "^A/i", "!^ab*").status).toBe("unsat");
    expect(solve("aa", "!a*a").status).toBe("unsat");
  });

  test("a proof names no more than it needs", () => {
    const answer = solve("x", "y", "^a/i", "!^a", "!^A", "!z");
    expect(answer.status === "unsat" && [...answer.core].sort()).toEqual([2, 3, 4]);
  });

  test("overlapping literals may share characters", () => {
    const answer = solve("^abab", "babc$", "!^ababab", "!x");
    expect(answer.status).toBe("sat");
  });

  test("text that never holds capitals has none", () => {
    const theory = new TextTheory();
    expect(theory.solve(constraints("A"), true).status).toBe("unsat");
    expect(theory.solve(constraints("a"), true)).toEqual({ status: "sat", value: "a" });
  });

  test("regexps are decided with the rest", () => {
    const digits = sequence([place("start"), repeat(bytesInOrder([0x31]), 1), place("end")]);
    const test = { type: "regexp", source: "^1+$", flags: "", program: compileProgram(digits) } as const;
    const theory = new TextTheory();
    expect(theory.solve([{ test, positive: true }])).toEqual({ status: "sat", value: "1" });
    expect(theory.solve([{ test, positive: true }, ...constraints("11")]).status).toBe("sat");
    expect(theory.solve([{ test, positive: true }, ...constraints("2")]).status).toBe("unsat");
    expect(theory.implies(test, like("1"))).toBe(true);
    expect(theory.implies(like("^11$"), test)).toBe(true);
  });

  test("a test that nobody can read leaves it open, unless the rest cannot hold", () => {
    const test = { type: "uninterpreted", text: "< other" } as const;
    const theory = new TextTheory();
    expect(theory.solve([{ test, positive: true }]).status).toBe("unknown");
    expect(
      theory.solve([
        { test, positive: true },
        { test, positive: false },
      ]).status,
    ).toBe("unsat");
    expect(theory.solve([{ test, positive: true }, ...constraints("^a", "^b")]).status).toBe("unsat");
  });
});

describe("against all short texts", () => {
  const dice = new Dice(5);
  const LETTERS = ["a", "A", "b", "k", "K", "\u212a"];
  const texts = [""];
  for (let from = 0, length = 1; length <= 4; length++) {
    const to = texts.length;
    for (; from < to; from++) for (const letter of LETTERS) texts.push(`${texts[from]}${letter}`);
  }
  const literals = ["a", "A", "ab", "ba", "k", "K", "ak", "kk", "aa"];
  const pattern = () => {
    const parts = dice.chance(20) ? `${dice.pick(literals)}*${dice.pick(literals)}` : dice.pick(literals);
    const start = dice.chance(40) ? "^" : "";
    const end = dice.chance(40) ? "$" : "";
    return `${dice.chance(45) ? "!" : ""}${start}${parts}${end}${dice.chance(50) ? "/i" : ""}`;
  };

  test("no proof is contradicted, and each value holds", () => {
    const theory = new TextTheory();
    let proofs = 0;
    for (let i = 0; i < 1500; i++) {
      const list = constraints(...Array.from({ length: 2 + dice.roll(4) }, pattern));
      const answer = theory.solve(list);
      const found = texts.find((text) => list.every((c) => passes(c.test, text) === c.positive));
      const message = JSON.stringify(list);
      if (answer.status === "sat") {
        expect(
          list.every((c) => passes(c.test, answer.value) === c.positive),
          message,
        ).toBe(true);
      } else {
        proofs++;
        expect(answer.status, message).toBe("unsat");
        expect(found, message).toBeUndefined();
        const core = answer.status === "unsat" ? answer.core.map((j) => list[j] as TextConstraint) : [];
        expect(theory.solve(core).status, message).toBe("unsat");
      }
    }
    expect(proofs).toBeGreaterThan(200);
  });
});
