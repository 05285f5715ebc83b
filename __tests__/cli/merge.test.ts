import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { miscased, Workspace } from "./workspace.ts";

const examples = join(import.meta.dirname, "../../examples");
let work: Workspace;
beforeEach(() => {
  work = new Workspace();
});
afterEach(() => work.remove());

/** Writes `1.json`, `2.json`, …: the reports of all shards. */
async function shards(count: number, ...args: string[]): Promise<void> {
  for (let index = 1; index <= count; index++) {
    const { stdout } = await work.lint("--shard", `${index}/${count}`, "--format", "json", ...args);
    work.write(`${index}.json`, stdout);
  }
}

describe("limits", () => {
  beforeEach(async () => {
    work.write("a.yar", miscased("A", "B"));
    work.write("b.yar", miscased("C", "D"));
    await shards(2);
  });

  test("are the configuration's, over all shards", async () => {
    expect((await work.run(["merge", "1.json", "2.json"])).code).toBe(0);
    work.write(".huntlint.yaml", "max_warnings: 3\n");
    const { code, stderr } = await work.run(["merge", "1.json", "2.json"]);
    expect([code, stderr]).toEqual([1, "huntlint: 4 warnings, at most 3 allowed\n"]);
    work.write("strict.yaml", "fail_on: warning\n");
    expect((await work.run(["merge", "1.json", "2.json", "--config", "strict.yaml"])).code).toBe(1);
  });

  test("may be given on the command line", async () => {
    work.write(".huntlint.yaml", "fail_on: warning\nmax_warnings: 3\n");
    const merge = (...args: string[]) => work.run(["merge", "1.json", "2.json", ...args]);
    expect((await merge("--fail-on", "error", "--max-warnings", "4")).code).toBe(0);
    expect((await merge("--fail-on", "error", "--max-warnings", "1")).code).toBe(1);
  });
});

describe("a shard", () => {
  beforeEach(() => {
    for (const name of ["a", "b", "c"]) work.write(`${name}.yar`, miscased(name));
  });

  test("that is missing is said, and the rest is joined", async () => {
    await shards(4);
    expect(JSON.parse(work.read("2.json")).shard).toMatchObject({ index: 2, count: 4 });
    const { code, stdout, stderr } = await work.run(["merge", "1.json", "3.json"]);
    expect([code, stderr]).toEqual([2, "huntlint: shards 2, 4 of 4 are missing: give their reports too\n"]);
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(["a.yar", "c.yar"]);
    expect((await work.run(["merge", "1.json", "2.json", "3.json", "4.json"])).stderr).toBe("");
  });

  test("is not one of another run, and not there twice", async () => {
    await shards(2);
    work.write("other.json", work.read("2.json").replace('"count": 2', '"count": 3'));
    const other = await work.run(["merge", "1.json", "other.json"]);
    expect([other.code, other.stderr]).toEqual([2, "huntlint: other.json is one of 3 shards, and 1.json one of 2\n"]);
    const again = await work.run(["merge", "1.json", "1.json"]);
    expect([again.code, again.stderr]).toEqual([2, "huntlint: 1.json is shard 1 of 2 a second time\n"]);
  });

  test.each([
    ["another text", () => work.write("b.yar", miscased("Other")), []],
    ["another configuration", () => work.write(".huntlint.yaml", "preset: strict\n"), []],
    ["other options", () => {}, ["--rule", "vt_letter_case"]],
  ])("is not one of a run with %s", async (_, change, args) => {
    await shards(2);
    change();
    work.write("2.json", (await work.lint("--shard", "2/2", "--format", "json", ...args)).stdout);
    const { code, stdout, stderr } = await work.run(["merge", "1.json", "2.json"]);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining("2.json and 1.json are not of one run")]);
  });

  test.each(["{}", "null", '{"index":3,"count":2}', '{"index":1,"count":1e12}'])(
    "that is none is no report: %s",
    async (shard) => {
      work.write("1.json", `{"version":1,"files":[],"shard":${shard}}`);
      const { code, stderr } = await work.run(["merge", "1.json"]);
      expect([code, stderr]).toEqual([2, expect.stringContaining("1.json is no report")]);
    },
  );
});

describe("a finding that points into another file", () => {
  const TWICE = "\n\nrule Twice { condition: filesize > 1 }\n";
  const ONLY = ["--rule", "duplicate_rule_name"] as const;

  const places = (json: string): unknown[] =>
    JSON.parse(json).files.flatMap(({ findings }: { findings: { related: unknown[] }[] }) =>
      findings.flatMap(({ related }) => related),
    );

  beforeEach(() => {
    work.write("a.yar", TWICE);
    work.write("b.yar", `\n${TWICE}`);
  });

  test("has its place there, whatever files are looked at", async () => {
    const whole = await work.lint(...ONLY, "--format", "json");
    expect(places(whole.stdout)).not.toEqual([]);
    for (const place of places(whole.stdout)) expect(place).toMatchObject({ range: { start: { column: 6 } } });
    await shards(2, ...ONLY);
    const merge = ["merge", "1.json", "2.json", "--fail-on", "never"];
    expect((await work.run(merge)).stdout).toBe(whole.stdout);
    for (const path of ["a.yar", "b.yar"]) rmSync(join(work.root, path));
    expect((await work.run(merge)).stdout).toBe(whole.stdout);
  });
});

test.each(["--no-compiler", "--quiet"])("four shards with %s are the whole run", async (option) => {
  const example = (name: string) => readFileSync(join(examples, name, `${name}.yar`), "utf8");
  for (const name of ["bitter", "gamaredon", "romcom"]) work.write(`examples/${name}.yar`, example(name));
  work.write(".huntlint.yaml", "preset: strict\nrules: { duplicate_rule_name: error }\n");
  work.write("a.yar", miscased("Same", "Other"));
  work.write("b/b.yar", miscased("Same"));
  work.write("c.yar", `// huntlint-ignore-file duplicate_rule_name: needs all files\n\n${miscased("Unique")}`);
  work.write("d.yar", "rule broken { condition: \n");
  writeFileSync(join(work.root, "e.yar"), Uint8Array.of(0xff, 0xfe, 0xfd));
  const whole = await work.lint("--format", "json", option);
  expect(whole.stdout).toContain('"the other one"');
  await shards(4, option);
  const reports = ["4.json", "2.json", "1.json", "3.json"];
  const merged = await work.run(["merge", ...reports]);
  expect(merged).toEqual({ ...whole, stderr: "" });
  for (const format of ["html", "pretty", "concise", "sarif", "github", "markdown", "junit"]) {
    const { stdout } = await work.lint("--format", format, option);
    expect((await work.run(["merge", ...reports, "--format", format])).stdout, format).toBe(stdout);
  }
});

describe("beside its query", () => {
  const KEPT = `import "vt"
rule Kept {
  meta:
    vti_query = "entity:file submissions:10+"
    target_entity = "file"
  condition:
    vt.metadata.times_submitted >= 10
}
`;
  const html = async () => (await work.run(["merge", "1.json", "--format", "html"])).stdout;

  beforeEach(async () => {
    work.write("a.yar", KEPT);
    await shards(1);
  });

  test("the rule is shown in a merged page, findings or not", async () => {
    const whole = (await work.lint("--format", "html")).stdout;
    expect(whole).toContain("vt.metadata.times_submitted &#62;= 10");
    expect(await html()).toBe(whole);
  });

  test("its name is, where its text is gone", async () => {
    rmSync(join(work.root, "a.yar"));
    expect(await html()).toContain("<figcaption>the rule, line 2</figcaption><pre>Kept</pre>");
    expect((await work.run(["merge", "1.json"])).stdout).toContain('"ruleRange"');
  });

  test("and where it is not what was read, or nobody said where it stands", async () => {
    work.write("a.yar", KEPT.replace('"file"', '"url"'));
    expect(await html()).toContain("<pre>Kept</pre>");
    work.write("a.yar", KEPT);
    const report = JSON.parse(work.read("1.json"));
    delete report.files[0].queries[0].ruleRange;
    work.write("1.json", JSON.stringify(report));
    expect(await html()).toContain("<pre>Kept</pre>");
  });

  test("no rule ends before it begins", async () => {
    const report = JSON.parse(work.read("1.json"));
    report.files[0].queries[0].ruleRange.end.offset = 0;
    work.write("1.json", JSON.stringify(report));
    expect((await work.run(["merge", "1.json"])).stderr).toContain("`files[0].queries[0]` ends before it begins");
  });
});

describe("globs", () => {
  beforeEach(async () => {
    for (const name of ["a", "b", "c"]) work.write(`${name}.yar`, miscased(name));
    await shards(3);
  });

  test.each([
    ["of a folder", ["[1-3].json"]],
    ["with braces", ["{1,2,3}.json"]],
    ["of any depth", ["**/?.json"]],
    ["beside names, which count once", ["2.json", "*.json", "./[12].json"]],
  ])("%s stand for reports", async (_, paths) => {
    expect(await work.run(["merge", ...paths])).toEqual(await work.run(["merge", "1.json", "2.json", "3.json"]));
  });

  test("that stand for none are said", async () => {
    const { code, stdout, stderr } = await work.run(["merge", "1.json", "reports/*.json"]);
    expect([code, stdout, stderr]).toEqual([2, "", "huntlint: no file matches reports/*.json\n"]);
    const wide = `${"{a,b}".repeat(20)}.json`;
    expect((await work.run(["merge", wide])).stderr).toContain("its braces stand for more than 1000 patterns");
  });

  test("lead nowhere out of the repository", async () => {
    work.write("inside/.git/HEAD", "ref: refs/heads/main\n");
    symlinkSync(work.root, join(work.root, "inside/out"));
    const { code, stderr } = await work.run(["merge", "out/*.json"], { below: "inside" });
    expect([code, stderr]).toEqual([2, expect.stringContaining("a symbolic link leads out of the repository")]);
  });

  test("are names where a file is called so", async () => {
    work.write("[1].json", work.read("2.json"));
    const { stdout } = await work.run(["merge", "[1].json"]);
    expect(JSON.parse(stdout).files[0].path).toBe("b.yar");
  });
});

const POSITION = { line: 1, column: 1, offset: 0 };
const RANGE = { start: POSITION, end: POSITION };
const FINDING = { rule: "x", severity: "note", message: "m", range: RANGE, related: [] };

const withFinding = (finding: object): string =>
  JSON.stringify({
    version: 1,
    files: [{ path: "a.yar", rules: [], queries: [], findings: [{ ...FINDING, ...finding }] }],
  });

/** What the command line's contract promises of a report, and nothing that came with a later version. */
function promised(path: string): object {
  const at = (offset: number) => ({ line: 1, column: offset + 1, offset });
  const finding = {
    rule: "vt_unknown_field",
    severity: "error",
    message: "no such field",
    help: "write another",
    yaraRule: "A",
    range: { start: at(0), end: at(4) },
    related: [],
    fix: { safe: true, edits: [{ start: 0, end: 4, text: "…" }] },
  };
  const difference = {
    side: "rule",
    clause: "vt.metadata.new_file",
    direction: "narrower",
    scope: false,
    reason: "clause_added",
    witness: { metadata: {} },
  };
  const query = { yaraRule: "A", source: "meta", text: "tag:a", relation: "narrower", complete: true };
  const queries = [{ ...query, differences: [difference], unchecked: [] }];
  return { version: 1, summary: {}, files: [{ path, rules: ["A"], findings: [finding], queries }] };
}

test.each(["json", "pretty", "concise", "sarif", "github", "markdown", "html", "junit"])(
  "reports with no more in them than was ever promised are joined: %s",
  async (format) => {
    for (const name of ["a", "b"]) work.write(`${name}.json`, JSON.stringify(promised(`${name}.yar`)));
    const { code, stdout, stderr } = await work.run(["merge", "a.json", "b.json", "--format", format]);
    expect([code, stderr]).toEqual([1, ""]);
    for (const text of ["a.yar", "b.yar", "no such field"]) expect(stdout).toContain(text);
    expect(stdout).not.toContain("undefined");
    if (format !== "json") return;
    const { summary, files } = JSON.parse(stdout);
    expect(summary).toMatchObject({ files: 2, rules: 2, errors: 2, withQuery: 2, judged: 2 });
    expect(files[1]).toMatchObject((promised("b.yar") as { files: object[] }).files[0] as object);
  },
);

describe("a report that is none is refused", () => {
  const NONE = "1.json is no report of `huntlint lint --format json`: ";

  test.each<[string, string]>([
    ["", `${NONE}it is empty`],
    ['{"version":1,"files":[', "1.json is not JSON: "],
    ["rule A { condition: true }", "1.json is not JSON: "],
    ["null", `${NONE}it has no \`version\``],
    ['{"version":"2.1.0","runs":[]}', `${NONE}it is SARIF`],
    ['{"version":2,"files":[]}', "1.json is a report of version 2: merge it with the huntlint that wrote it"],
    ['{"version":1}', `${NONE}it must have required property 'files'`],
    ['{"version":1,"files":[{}]}', `${NONE}\`files[0]\` must have required property 'path'`],
    [
      withFinding({ severity: "bad" }),
      "`files[0].findings[0].severity` must be equal to one of the allowed values: error",
    ],
    [withFinding({ range: { start: { ...POSITION, offset: 0.5 }, end: POSITION } }), "offset` must be integer"],
    [withFinding({ range: { start: { ...POSITION, offset: -1 }, end: POSITION } }), "offset` must be >= 0"],
    [withFinding({ range: { start: POSITION, end: { ...POSITION, offset: 1e12 } } }), "offset` must be <= "],
    [withFinding({ range: { start: { ...POSITION, offset: 9 }, end: POSITION } }), "ends before it begins"],
    [withFinding({ fix: { title: "", safe: true, edits: [{ start: 3, end: 1, text: "" }] } }), "ends before it begins"],
    [withFinding({ related: [{}] }), "`files[0].findings[0].related[0]` must have required property 'path'"],
    [withFinding({ related: null }), "`files[0].findings[0].related` must be array"],
    [withFinding({ notes: [1] }), "`files[0].findings[0].notes[0]` must be string"],
    [withFinding({ more: "MORE" }).replace('"MORE"', "[".repeat(1e5) + "]".repeat(1e5)), "it is nested too deep"],
    [withFinding({}).replace('"a.yar"', '"a\\u0000"'), "`files[0].path` must match pattern"],
    [withFinding({}).replace(/"files":\[(.*)\]/, '"files":[$1,$1]'), "a.yar is there twice"],
  ])("%.60s", async (text, words) => {
    work.write("1.json", text);
    const { code, stdout, stderr } = await work.run(["merge", "1.json"]);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining(words)]);
    expect(stderr).toMatch(/^huntlint: [^\n]+\n$/);
  });
});

test("nothing outside of the repository is read, whatever a report names", async () => {
  work.write("secret.yar", "SECRET\n");
  work.write("inside/.git/HEAD", "ref: refs/heads/main\n");
  symlinkSync(join(work.root, "secret.yar"), join(work.root, "inside/link.yar"));
  for (const path of ["../secret.yar", join(work.root, "secret.yar"), "x/../../secret.yar", "link.yar"]) {
    work.write("inside/1.json", withFinding({}).replace('"a.yar"', JSON.stringify(path)));
    const { stdout } = await work.run(["merge", "1.json", "--format", "pretty"], { below: "inside" });
    expect(stdout).toContain("note[x]: m");
    expect(stdout).not.toContain("SECRET");
  }
});

test("places far out in files that are gone cost nothing", async () => {
  const end = { line: 2_000_000_000, column: 7, offset: 2_000_000_000 };
  work.write("1.json", withFinding({ range: { start: POSITION, end } }));
  const { stdout } = await work.run(["merge", "1.json"]);
  expect(JSON.parse(stdout).files[0].findings[0].range).toEqual({ start: POSITION, end });
});
