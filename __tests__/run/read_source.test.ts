import { Buffer, isUtf8 } from "node:buffer";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText, readSource, sourceOf } from "../../src/run/read_source.ts";
import { SourceFile } from "../../src/text/index.ts";

describe("bytes become text", () => {
  test("a byte order mark is set apart", () => {
    const source = sourceOf(Buffer.from("\ufeffrule"), "a.yar") as SourceFile;
    expect([source.text, source.hasByteOrderMark]).toEqual(["rule", true]);
  });

  test("text or a fault, exactly as the bytes are UTF-8 or not", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.string({ unit: "binary" }).map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(bytes, (value) => {
        const isMarked = (value[0] === 0xff && value[1] === 0xfe) || (value[0] === 0xfe && value[1] === 0xff);
        expect(typeof decodeText(value) === "string").toBe(!isMarked && isUtf8(value));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test("the first wrong byte is named: what is before it is text, with it nothing is", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 10 }), (value) => {
        const read = decodeText(value);
        if (typeof read === "string" || read.detail.includes("UTF-16")) return;
        const offset = Number(/offset (\d+)/.exec(read.detail)?.[1]);
        expect(isUtf8(value.subarray(0, offset))).toBe(true);
        // No continuation makes a sequence that begins there valid.
        const more = [0, 1, 2, 3].map((length) =>
          Buffer.concat([value.subarray(0, Math.min(value.length, offset + 4)), Buffer.alloc(length, 0x80)]),
        );
        expect(value.length - offset >= 4 && more.some((bytes) => isUtf8(bytes))).toBe(false);
      }),
      { numRuns: 3000, seed: 2 },
    );
  });

  test("UTF-16 is called by its name", () => {
    expect(decodeText(Buffer.from("\ufeffrule", "utf16le"))).toMatchObject({
      rule: "file_encoding",
      detail: "it is UTF-16, and YARA reads UTF-8",
    });
  });

  test("a place is given by line", () => {
    const bytes = Buffer.concat([Buffer.from("rule a\n// caf"), Buffer.from([0xe9]), Buffer.from(" x")]);
    expect(decodeText(bytes)).toMatchObject({ detail: "it is not UTF-8: byte 0xe9 at offset 13 (line 2)" });
  });
});

describe("files", () => {
  test("larger than the limit are not read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "huntlint-read-"));
    writeFileSync(join(folder, "a.yar"), "x".repeat(2048));
    expect(await readSource(join(folder, "a.yar"), "a.yar", 1024)).toMatchObject({ rule: "file_too_large" });
    expect(await readSource(join(folder, "a.yar"), "a.yar", 2048)).toBeInstanceOf(SourceFile);
    expect(await readSource(join(folder, "b.yar"), "b.yar")).toMatchObject({
      rule: "file_unreadable",
      detail: "no such file or folder",
    });
    rmSync(folder, { recursive: true });
  });
});
