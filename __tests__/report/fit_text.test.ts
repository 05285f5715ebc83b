import { describe, expect, test } from "vitest";
import { byteSize, fitText } from "../../src/report/fit_text.ts";

const notice = (dropped: number) => `(${dropped} more)`;
const part = (text: string, weight: number) => ({ text, weight });

describe("parts that fit a limit", () => {
  test("stay as they are, to the last character", () => {
    const parts = [part("aaaa", 1), part("bbbb", 2)];
    expect(fitText(parts, 10, notice)).toBe("aaaa\n\nbbbb");
  });

  test("are dropped by weight, the last of equals first, and the rest keeps its order", () => {
    const parts = [
      part("head", Number.POSITIVE_INFINITY),
      part("x".repeat(20), 1),
      part("y".repeat(20), 3),
      part("z".repeat(20), 1),
    ];
    expect(fitText(parts, 65, notice)).toBe(`head\n\n${"x".repeat(20)}\n\n${"y".repeat(20)}\n\n(1 more)`);
    expect(fitText(parts, 45, notice)).toBe(`head\n\n${"y".repeat(20)}\n\n(2 more)`);
    expect(fitText(parts, 20, notice)).toBe("head\n\n(3 more)");
  });

  test("are measured as the limit is", () => {
    const parts = [part("é".repeat(10), 1), part("x", 2)];
    expect(fitText(parts, 23, notice, byteSize)).toBe(`${"é".repeat(10)}\n\nx`);
    expect(byteSize(fitText(parts, 22, notice, byteSize))).toBeLessThanOrEqual(22);
  });

  test("are cut only where what must stay is too long, and never within a character", () => {
    const text = fitText([part("𝒳".repeat(100), Number.POSITIVE_INFINITY)], 51, notice);
    expect(text).toBe("𝒳".repeat(25));
  });
});
