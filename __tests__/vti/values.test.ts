import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDate, readDecimal, readInteger, readSize } from "../../src/vti/index.ts";

describe("numbers", () => {
  test.each([
    ["5", 5, "exact"],
    ["5+", 5, "at_least"],
    ["10-", 10, "at_most"],
    ["0", 0, "exact"],
    ["007", 7, "exact"],
  ])("%s", (text, value, bound) => {
    expect(readInteger(text)).toEqual({ ok: true, value, bound });
  });

  test("below zero only where there are such", () => {
    expect(readInteger("-20-", { signed: true })).toEqual({ ok: true, value: -20, bound: "at_most" });
    expect(readInteger("-20", { signed: true })).toEqual({ ok: true, value: -20, bound: "exact" });
    expect(readInteger("-5")).toMatchObject({ ok: false, help: "write `5-`" });
  });

  test.each([
    [">5", "write `5+`"],
    [">=5", "write `5+`"],
    ["<5", "write `5-`"],
    ["=5", "write `5`"],
    ["-5", "write `5-`"],
    ["+5", "write `5+`"],
    ["5-10", "write the modifier twice, with `5+` and with `10-`"],
    ["5..10", "write the modifier twice, with `5+` and with `10-`"],
    ["1,000+", "write `1000+`"],
    ["7.5+", "write `8+`"],
    ["five", "write e.g. `5`, `5+` or `5-`"],
    ["", "write e.g. `5`, `5+` or `5-`"],
    ["9".repeat(40), null],
  ])("%s is none", (text, help) => {
    expect(readInteger(text)).toMatchObject({ ok: false, help });
  });

  test("decimals", () => {
    expect(readDecimal("7.5+")).toEqual({ ok: true, value: 7.5, bound: "at_least" });
  });
});

describe("sizes", () => {
  test.each([
    ["200", 200, "exact"],
    ["120KB+", 122_880, "at_least"],
    ["1mb-", 1_048_576, "at_most"],
    ["1.2kb+", 1_229, "at_least"],
    ["1.2kb-", 1_228, "at_most"],
    ["5MB", 5_242_880, "exact"],
  ])("%s", (text, value, bound) => {
    expect(readSize(text)).toEqual({ ok: true, value, bound });
  });

  test.each([
    ["-1MB", "write `1MB-`"],
    ["100KB-500KB", "write the modifier twice, with `100KB+` and with `500KB-`"],
    ["1GB+", "write `1024MB+`"],
    ["10K", "write `10KB`"],
    ["big", "write bytes or a number with KB or MB: `120KB+`"],
    ["2XB", "write e.g. `120KB+`"],
  ])("%s is none", (text, help) => {
    expect(readSize(text)).toMatchObject({ ok: false, help });
  });
});

describe("dates", () => {
  test.each([
    ["2024-01-31", Date.UTC(2024, 0, 31) / 1000, "day", "exact"],
    ["2024-01-31+", Date.UTC(2024, 0, 31) / 1000, "day", "at_least"],
    ["2012-08-21T16:59:22-", Date.UTC(2012, 7, 21, 16, 59, 22) / 1000, "second", "at_most"],
    ["2024-02-29", Date.UTC(2024, 1, 29) / 1000, "day", "exact"],
  ])("%s", (text, seconds, precision, bound) => {
    expect(readDate(text)).toEqual({ ok: true, kind: "absolute", seconds, precision, bound, note: null });
  });

  test("days ago", () => {
    expect(readDate("3d+")).toEqual({ ok: true, kind: "relative", days: 3, bound: "at_least", note: null });
    expect(readDate("30D-")).toMatchObject({ kind: "relative", days: 30, bound: "at_most" });
  });

  test("the pages' own time without a T is read, with a note", () => {
    const read = readDate("2012-08-2116:00:00+");
    expect(read).toMatchObject({ ok: true, seconds: Date.UTC(2012, 7, 21, 16) / 1000, bound: "at_least" });
    expect(read.ok && read.note).toMatch(/2012-08-21T16:00:00\+/);
  });

  test.each([
    ["7d", "write `7d+` for the last 7 days, `7d-` for longer ago"],
    ["24h", "write `1d+`"],
    ["2w+", "write `14d+`"],
    ["2d_+", "write `2d+`"],
    ["100KB-", "write it with `size:`"],
    ["2024-1-5+", "write `2024-01-05+`"],
    ["20240105", "write `2024-01-05`"],
    ["2024-01-05T10:00:00Z", "write `2024-01-05T10:00:00`"],
    ["2024-01-05T10:00", "write `2024-01-05T10:00:00`"],
    ["2024-01-01-2024-02-01", "write the modifier twice, with `2024-01-01+` and with `2024-02-01-`"],
    [">2024-01-01", "write `2024-01-01+`"],
    ["2024-02-30", null],
    ["2023-02-29+", null],
    ["2024-13-01", null],
    ["2024-01-01T24:00:00", null],
    ["yesterday", "write `2024-01-31`, `2024-01-31T06:40:59` or, for days ago, `3d`, with + or -"],
  ])("%s is none", (text, help) => {
    const read = readDate(text);
    expect(read.ok).toBe(false);
    expect(read).toMatchObject({ help });
  });

  test("every second of the calendar reads as itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), fc.constantFrom("", "+", "-"), (seconds, sign) => {
        const text = new Date(seconds * 1000).toISOString().slice(0, 19);
        expect(readDate(`${text}${sign}`)).toMatchObject({ ok: true, seconds, precision: "second" });
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

test("no reader throws, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."0123456789dkmbKMB-+.:T ><=_x,".split("")), maxLength: 24 }),
      (text) => {
        for (const read of [readInteger, readDecimal, readSize, readDate]) {
          const result = read(text);
          if (!result.ok) expect(result.message).not.toBe("");
        }
      },
    ),
    { numRuns: 5_000, seed: 6 },
  );
});

test("a long row of signs is no date, and is not tried in every way", () => {
  for (const sign of ["-", "+", "_", "$", "$-", "+_"]) {
    const value = readDate(`3d+${sign.repeat(200_000)}x`);
    expect(value).toMatchObject({
      ok: false,
      help: "write `2024-01-31`, `2024-01-31T06:40:59` or, for days ago, `3d`, with + or -",
    });
  }
  expect(readDate("3d--")).toMatchObject({ ok: false, help: "write `3d-`" });
});
