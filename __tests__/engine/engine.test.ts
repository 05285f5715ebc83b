import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { findDescriptors } from "../../src/engine/descriptors.ts";
import {
  createEngine,
  type EngineRequest,
  type EngineVerdict,
  UnexpectedDescriptorsError,
  unlockCompiler,
  unlockMemory,
} from "../../src/engine/index.ts";
import { RULE_ENTITIES } from "../../src/vt/index.ts";
import { builtWorker } from "./built_worker.ts";

const workerPath = builtWorker();
const engine = createEngine({ workerPath, deadline: 60_000 });
afterAll(() => engine.close());

const require = createRequire(import.meta.url);
const wasmPath = join(dirname(require.resolve("@virustotal/yara-x/package.json")), "pkg/yara_x_js_bg.wasm");
const wasm = readFileSync(wasmPath);

function check(text: string, request: Partial<EngineRequest> = {}): Promise<EngineVerdict> {
  return engine.check({ path: "a.yar", text, entity: "file", ...request });
}

/** `code at what it marks`, or why it was not checked. */
async function found(text: string, request: Partial<EngineRequest> = {}): Promise<string[]> {
  const verdict = await check(text, request);
  if (!verdict.checked) return [verdict.reason];
  return verdict.diagnostics.map(({ code, span }) => `${code} at ${text.slice(span.start, span.end)}`);
}

describe("unlocking", () => {
  test("finds the descriptors and every access list", () => {
    const names = findDescriptors(wasm).map(({ name }) => name);
    expect(names).toContain("vt/titan.proto");
    expect(names).toContain("google/protobuf/descriptor.proto");
    expect(new Set(names).size).toBe(names.length);
    const { acceptTags, changed, bytes } = unlockCompiler(wasm, new Set([...RULE_ENTITIES, "gti"]));
    expect({ acceptTags, changed }).toEqual({ acceptTags: 24, changed: 24 });
    const inPlace = new Uint8Array(wasm);
    expect(unlockMemory(inPlace, new Set([...RULE_ENTITIES, "gti"]))).toEqual({ acceptTags, changed });
    expect(Buffer.from(bytes).equals(inPlace)).toBe(true);
    expect(bytes).toHaveLength(wasm.length);
    expect(Buffer.from(bytes).equals(wasm)).toBe(false);
    expect(wasm.equals(readFileSync(wasmPath))).toBe(true);
  });

  test.each([
    ["vt.metadata.new_file", ["file"]],
    ['vt.behaviour.hosts_file != ""', ["file"]],
    ["vt.metadata.itw.url.new_url", ["file"]],
    ["vt.net.url.new_url", ["url"]],
    ["vt.net.domain.new_domain", ["url", "domain"]],
    ['vt.net.ip.raw != ""', ["url", "domain", "ip_address"]],
    ["vt.net.ip.new_whois", ["ip_address"]],
    ["vt.FileType.CHM == filesize", RULE_ENTITIES],
  ])("opens %s for %j only", async (condition, entities) => {
    const text = `import "vt"\nrule r { condition: ${condition} }`;
    const open: string[] = [];
    for (const entity of RULE_ENTITIES) if ((await found(text, { entity })).length === 0) open.push(entity);
    expect(open).toEqual(entities);
  });

  test("opens everything where the entity is not known", async () => {
    expect(
      await found('import "vt" rule r { condition: vt.metadata.new_file and vt.net.url.new_url }', { entity: null }),
    ).toEqual([]);
  });

  test("knows what GTI adds and Retrohunt takes away", async () => {
    const gti = 'import "vt" rule r { condition: vt.metadata.gti_assessment.threat_score.value > 50 }';
    expect(await found(gti)).toEqual([]);
    expect(await found(gti, { services: { gti: false } })).toEqual(["E100 at gti_assessment"]);
    const submitter = 'import "vt" rule r { condition: vt.metadata.submitter.city == "x" }';
    expect(await found(submitter)).toEqual([]);
    expect(await found(submitter, { services: { retrohunt: true } })).toEqual(["E100 at submitter"]);
  });

  test("refuses descriptors that it does not know", () => {
    expect(() => unlockCompiler(new Uint8Array(1_000), new Set(["file"]))).toThrow(UnexpectedDescriptorsError);
    const changed = Buffer.from(wasm);
    for (let at = changed.indexOf("vt/"); at >= 0; at = changed.indexOf("vt/", at + 1)) changed.write("xx/", at);
    expect(() => unlockCompiler(changed, new Set(["file"]))).toThrow(UnexpectedDescriptorsError);
  });

  test("goes on without it, and says so", async () => {
    const folder = mkdtempSync(join(tmpdir(), "huntlint-"));
    // The same compiler under names that are not looked for.
    const changed = Buffer.from(wasm);
    for (const { name, start } of findDescriptors(wasm)) if (name.startsWith("vt/")) changed.write("xt/", start + 2);
    const other = join(folder, "compiler.wasm");
    writeFileSync(other, changed);
    const locked = createEngine({ workerPath, wasmPath: other, workers: 1 });
    const text = 'import "vt" rule r { condition: vt.metadata.nothing } rule s { condition: nothing }';
    const verdict = await locked.check({ path: "a.yar", text, entity: "file" });
    await locked.close();
    rmSync(folder, { recursive: true });
    if (!verdict.checked) {
      // A compiler that does not find its own module's descriptors any more may refuse to start.
      expect(verdict.reason).toContain("compiler");
      return;
    }
    expect(verdict.diagnostics.map(({ code }) => code)).toEqual(["E009"]);
    expect(verdict.limits).toHaveLength(1);
  });
});

describe("diagnostics", () => {
  test("have places in our own units", async () => {
    const text =
      'import "vt"\r\n/* 😀 é */ rule a { condition:\tvt.metadata.positives > 5 }\r\n\rrule b { meta: x = "😀" condition: vt.metadata.sha256 == "ABC" }';
    const verdict = await check(text);
    expect(verdict).toMatchObject({
      checked: true,
      limits: [],
      diagnostics: [
        {
          severity: "error",
          code: "E008",
          title: "unknown field or method `positives`",
          span: { start: text.indexOf("positives"), end: text.indexOf("positives") + 9 },
          labels: ["this field or method doesn't exist"],
        },
        {
          severity: "warning",
          code: "unsatisfiable_expr",
          notes: ["a lowercase string can't be equal to a string containing uppercase characters"],
        },
      ],
    });
  });

  test("end where the caller says", async () => {
    const text = 'rule a { condition: filesize contains "a" }';
    const verdict = await check(text, { endOf: (start) => start + 3 });
    if (!verdict.checked) throw new Error(verdict.reason);
    const [diagnostic] = verdict.diagnostics;
    expect(text.slice(diagnostic?.span.start, diagnostic?.span.end)).toBe("fil");
  });

  test("know LiveHunt's old variables, unless a rule has the name", async () => {
    expect(await found('rule r { condition: positives > 3 and tags contains "a" and new_file }')).toEqual([]);
    expect(await found("rule positives { condition: filesize > 1 } rule r { condition: positives }")).toEqual([]);
    expect(await found('rule r { condition: filename contains "a" }')).toEqual(["E009 at filename"]);
    expect(await found('rule r { condition: filename contains "a" }', { variables: { filename: "" } })).toEqual([]);
  });

  test("leave out fields that exist though the compiler lacks them", async () => {
    const text = 'import "vt" rule r { condition: vt.metadata.brand_new } rule s { condition: vt.metadata.nothing }';
    expect(await found(text)).toEqual(["E008 at brand_new", "E008 at nothing"]);
    expect(await found(text, { extraFields: new Set(["brand_new"]) })).toEqual(["E008 at nothing"]);
  });

  test("leave out what follows from how it runs here, and say what is unchecked", async () => {
    expect(await check('import "magic" rule r { condition: magic.mime_type() contains "pdf" }')).toMatchObject({
      diagnostics: [],
      limits: ["rules that use the module `magic` were checked in part: this build of the compiler lacks it"],
    });
    expect(await found('import "nothing" rule r { condition: nothing.x }')).toEqual(["E010 at import"]);
    expect(await check('include "a.yar" rule r { condition: from_there }')).toMatchObject({
      diagnostics: [],
      limits: ["included files were not read"],
    });
  });

  test("leave out that a condition of one field is always false", async () => {
    for (const condition of ["vt.metadata.new_file", "(vt.metadata.subfile)", "with x = vt.metadata.new_file : (x)"]) {
      expect(await found(`import "vt" rule r { condition: ${condition} }`), condition).toEqual([]);
    }
    expect(await found("rule r { condition: false } rule s { condition: filesize > 1 }")).toEqual([
      "invariant_expr at false",
    ]);
  });
});

describe("a compiler that dies", () => {
  const DEEP = `rule r { condition: ${"not ".repeat(2_000)}true }`;

  test("is replaced, and the file said to be unchecked", async () => {
    const verdict = await check(DEEP);
    expect(verdict).toMatchObject({ checked: false, reason: expect.stringContaining("crashed") });
    expect(await found("rule r { condition: nothing }")).toEqual(["E009 at nothing"]);
  });

  test("does not take other files with it", async () => {
    const texts = Array.from({ length: 12 }, (_, i) => (i % 4 === 1 ? DEEP : `rule r { condition: nothing${i} }`));
    const verdicts = await Promise.all(texts.map((text) => found(text)));
    expect(verdicts.map(([first = ""]) => first.replace(/:.*/s, ""))).toEqual(
      texts.map((_, i) => (i % 4 === 1 ? "the compiler crashed" : `E009 at nothing${i}`)),
    );
  });

  test("is not waited for beyond its deadline", async () => {
    const hasty = createEngine({ workerPath, deadline: 1, workers: 1 });
    const many = Array.from({ length: 3_000 }, (_, i) => `rule r${i} { strings: $a = /a(b|c)d{${i}}/ condition: $a }`);
    const verdict = await hasty.check({ path: "a.yar", text: many.join("\n"), entity: "file" });
    await hasty.close();
    expect(verdict).toEqual({ checked: false, reason: "the compiler took more than 0.001 s" });
  });

  test("leaves what waits behind it to the next", async () => {
    const one = createEngine({ workerPath, deadline: 1_000, workers: 1 });
    const slow = Array.from({ length: 30_000 }, (_, i) => `rule r${i} { strings: $a = /a(b|c)d{${i}}/ condition: $a }`);
    const texts = [
      "rule r { condition: a }",
      slow.join("\n"),
      "rule r { condition: b }",
      DEEP,
      "rule r { condition: c }",
    ];
    const verdicts = await Promise.all(texts.map((text) => one.check({ path: "", text, entity: null })));
    await one.close();
    expect(
      verdicts.map((verdict) => (verdict.checked ? verdict.diagnostics.map(({ title }) => title) : verdict.reason)),
    ).toEqual([
      ["unknown identifier `a`"],
      "the compiler took more than 1 s",
      ["unknown identifier `b`"],
      expect.stringContaining("crashed"),
      ["unknown identifier `c`"],
    ]);
  });

  test("sees nothing of the files before", async () => {
    const one = createEngine({ workerPath, workers: 1 });
    const texts = [
      'import "pe" rule a { condition: pe.is_pe } global rule g { condition: filesize > 1 }',
      'import "pe" rule a { condition: pe.is_pe }',
      "rule a { condition: filesize > 2 }",
      "rule b { condition: pe.is_pe }",
      "rule c { condition: a }",
      "rule pe { condition: g }",
    ];
    const verdicts = await Promise.all(texts.map((text) => one.check({ path: "", text, entity: null })));
    await one.close();
    expect(
      verdicts.map((verdict) => (verdict.checked ? verdict.diagnostics.map(({ title }) => title) : verdict)),
    ).toEqual([[], [], [], ["unknown identifier `pe`"], ["unknown identifier `a`"], ["unknown identifier `g`"]]);
  });

  test("tells variables that differ apart", async () => {
    const one = createEngine({ workerPath, workers: 1 });
    const text = 'rule r { condition: given == "a" }';
    const verdicts = await Promise.all(
      [{ given: "b" }, { given: "c" }, { given: 1 }, {}].map((variables) =>
        one.check({ path: "", text, entity: null, variables }),
      ),
    );
    await one.close();
    expect(verdicts.map((verdict) => verdict.checked && verdict.diagnostics.map(({ code }) => code))).toEqual([
      [],
      [],
      ["E003"],
      ["E009"],
    ]);
  });

  test("may be started before there is a file", async () => {
    const early = createEngine({ workerPath, workers: 1 });
    early.warm();
    early.warm();
    const vt = (field: string) => `import "vt" rule r { condition: ${field} }`;
    const verdicts = await Promise.all([
      early.check({ path: "", text: vt("vt.metadata.new_file"), entity: "file" }),
      early.check({ path: "", text: vt("vt.net.url.new_url"), entity: "url" }),
      early.check({ path: "", text: vt("vt.metadata.new_file"), entity: "url" }),
    ]);
    expect(verdicts.map((verdict) => verdict.checked && verdict.diagnostics.map(({ code }) => code))).toEqual([
      [],
      [],
      ["E100"],
    ]);
    await early.close();
    const unused = createEngine({ workerPath });
    unused.warm();
    await unused.close();
  });

  test("does not keep a program alive that has nothing for it", () => {
    const program = `
      import { createEngine } from ${JSON.stringify(new URL("index.js", pathToFileURL(workerPath)).href)};
      createEngine({ workerPath: ${JSON.stringify(workerPath)} }).warm();
      setTimeout(() => {}, 300);`;
    const folder = mkdtempSync(join(tmpdir(), "huntlint-engine-"));
    const file = join(folder, "program.mjs");
    writeFileSync(file, program);
    const { status, signal } = spawnSync(process.execPath, [file], { timeout: 10_000 });
    rmSync(folder, { recursive: true });
    expect([status, signal]).toEqual([0, null]);
  });

  test("is renewed after its share of files", async () => {
    const renewing = createEngine({ workerPath, filesPerWorker: 2, workers: 1 });
    for (let i = 0; i < 5; i++) {
      expect(await renewing.check({ path: "", text: `rule r { condition: nothing }`, entity: null })).toMatchObject({
        checked: true,
        diagnostics: [{ code: "E009" }],
      });
    }
    const texts = Array.from({ length: 7 }, (_, i) => `rule r { condition: nothing${i} }`);
    const verdicts = await Promise.all(texts.map((text) => renewing.check({ path: "", text, entity: null })));
    expect(verdicts.map((verdict) => verdict.checked && verdict.diagnostics.length)).toEqual(texts.map(() => 1));
    await renewing.close();
  });

  test("that is not there leaves files unchecked", async () => {
    for (const options of [{ workerPath: "/nowhere/worker.js" }, { workerPath, wasmPath: "/nowhere/compiler.wasm" }]) {
      const lost = createEngine(options);
      const verdict = await lost.check({ path: "a.yar", text: "rule r { condition: true }", entity: "file" });
      await lost.close();
      expect(verdict).toMatchObject({ checked: false, reason: expect.stringContaining("compiler") });
    }
  });

  test("and is closed answers what waits", async () => {
    const closing = createEngine({ workerPath, workers: 1 });
    const waiting = Array.from({ length: 4 }, () =>
      closing.check({ path: "", text: "rule r { condition: x }", entity: null }),
    );
    await closing.close();
    for (const verdict of await Promise.all(waiting)) expect(verdict.checked).toBe(false);
    expect(await closing.check({ path: "", text: "", entity: null })).toMatchObject({ checked: false });
  });
});
