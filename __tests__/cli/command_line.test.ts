import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { huntlint as run, type Settings } from "./memory_io.ts";

let root: string;

const CHM = `import "vt"

rule Chm {
  meta:
    target_entity = "file"
    vti_query = "tag:chm"
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
`;
const TWO = `import "vt"

rule One {
  condition:
    vt.metadata.new_file
}

rule Two {
  condition:
    vt.metadata.file_size < 1MB
}
`;
const BROKEN = `import "vt"

rule Broken {
  condition:
    vt.metadata.new_file and
}
`;
const DRIFTED = CHM.replace("Chm", "Drifted").replace('tag == "chm"', 'tag == "chm" or tag == "pdf"');

const FILES: Readonly<Record<string, string | Buffer>> = {
  "chm.yar": CHM,
  "two.yar": TWO,
  "broken/broken.yar": BROKEN,
  "drifted/drifted.yar": DRIFTED,
  "rules/inside.yar": CHM.replace("Chm", "Inside"),
  "odd#name.yar": CHM.replace("Chm", "Odd"),
  "folder/latin1.yar": Buffer.from([0x2f, 0x2f, 0xe9]),
  "folder/empty.yar": "",
  "folder/good.yar": CHM.replace("Chm", "Good"),
  "binary.yar": Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 89) % 256)),
  "empty/.keep": "",
  "record.json": JSON.stringify({ metadata: { tags: ["chm"], new_file: true } }),
  "not.json": "{",
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "huntlint-cli-"));
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

const huntlint = (args: readonly string[], settings: Partial<Settings> = {}) => run(args, { cwd: root, ...settings });

describe("exit codes of lint", () => {
  test.each([
    [["chm.yar"], 0],
    [["lint", "chm.yar"], 0],
    [["--quiet", "lint", "chm.yar"], 0],
    [["--", "chm.yar"], 0],
    [["broken"], 1],
    [["broken", "--fail-on", "never"], 0],
    [["--fail-on", "never", "broken"], 0],
    [["--fail-on", "never", "lint", "broken"], 0],
    [["drifted"], 0],
    [["drifted", "--fail-on", "warning"], 1],
    [["drifted", "--max-warnings", "0"], 1],
    [["drifted", "--max-warnings", "1"], 0],
    [["drifted", "--quiet", "--max-warnings", "0"], 1],
    [["folder"], 1],
    [["folder/latin1.yar"], 1],
    [["folder/empty.yar"], 0],
    [["empty"], 2],
    [["missing.yar"], 2],
    [["chm.yar", "missing.yar"], 2],
    [["nothing/**/*.yar"], 2],
    [["chm.yar", "--nonsense"], 2],
    [["chm.yar", "--fail-on", "sometimes"], 2],
    [["chm.yar", "--max-warnings", "few"], 2],
    [["chm.yar", "--format", "xml"], 2],
    [["chm.yar", "--format", "json", "--format", "sarif"], 2],
    [["chm.yar", "--format", "json", "--output", "a", "--format", "sarif", "--output", "a"], 2],
    [["chm.yar", "--format", "json", "--output", "a", "--format", "sarif", "--output", "./folder/../a"], 2],
    [["chm.yar", "--format", "json", "--output", "/dev/stdout", "--format", "sarif"], 2],
    [["chm.yar", "--rule", "nonsense"], 2],
    [["chm.yar", "--config", "missing.yaml"], 2],
    [["-", "-"], 2],
  ])("%j: %i", async (args, code) => {
    const ran = await huntlint(args);
    expect(ran.code).toBe(code);
    if (code === 2) {
      expect(ran.stderr).toMatch(/^huntlint: .+\n$/);
      expect(ran.stderr).not.toContain("internal error");
    } else expect(ran.stderr).toBe(args.includes("0") ? "huntlint: 1 warning, at most 0 allowed\n" : "");
  });
});

describe("lint", () => {
  test("lints the rest where a named path is missing", async () => {
    const { stdout, stderr } = await huntlint(["chm.yar", "missing.yar", "--format", "json"]);
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(["chm.yar"]);
    expect(stderr).toBe("huntlint: no such file or folder: missing.yar\n");
  });

  test("a command's word wins over a folder of that name", async () => {
    expect((await huntlint(["rules"])).stdout).toContain("query_drift");
    expect((await huntlint(["./rules", "--format", "json"])).stdout).toContain('"path": "rules/inside.yar"');
    expect((await huntlint(["--", "rules", "--format"])).stderr).toContain("no such file or folder: --format");
  });

  test("reads standard input, by whatever name", async () => {
    const { stdout } = await huntlint(["-", "--stdin-filename", "x/y.yar", "--format", "json"], { input: CHM });
    const [file] = JSON.parse(stdout).files;
    expect([file.path, file.rules]).toEqual(["x/y.yar", ["Chm"]]);
  });

  test("says what is wrong with files in folders, and nothing of an empty one", async () => {
    const { stdout } = await huntlint(["folder", "binary.yar", "--format", "json"]);
    const report = JSON.parse(stdout);
    const found = report.files.map((file: { path: string; findings: { rule: string }[] }) => [
      file.path,
      file.findings.map(({ rule }) => rule),
    ]);
    expect(found).toEqual([
      ["binary.yar", ["file_encoding"]],
      ["folder/empty.yar", []],
      ["folder/good.yar", []],
      ["folder/latin1.yar", ["file_encoding"]],
    ]);
    expect(report.summary).toMatchObject({ files: 4, rules: 1, errors: 2, withQuery: 1, judged: 1 });
  });

  test("has the contract's JSON", async () => {
    const { stdout } = await huntlint(["drifted", "--format", "json"]);
    const report = JSON.parse(stdout);
    expect(report.version).toBe(1);
    expect(report.summary).toEqual({
      files: 1,
      rules: 1,
      errors: 0,
      warnings: 1,
      notes: 0,
      withQuery: 1,
      judged: 1,
      partly: 0,
      unknown: 0,
    });
    const [file] = report.files;
    expect(file).toMatchObject({ path: "drifted/drifted.yar", rules: ["Drifted"] });
    const start = DRIFTED.indexOf("tag:chm");
    expect(file.findings[0]).toMatchObject({
      rule: "query_drift",
      severity: "warning",
      yaraRule: "Drifted",
      range: {
        start: { line: 6, column: 18, offset: start },
        end: { line: 6, column: 25, offset: start + "tag:chm".length },
      },
      fix: { safe: false, edits: [expect.objectContaining({ start: expect.any(Number), end: expect.any(Number) })] },
    });
    expect(file.queries).toEqual([
      expect.objectContaining({
        yaraRule: "Drifted",
        source: "meta",
        text: "tag:chm",
        relation: "broader",
        complete: true,
        unchecked: [],
      }),
    ]);
    expect(file.queries[0].differences[0]).toMatchObject({
      side: "query",
      clause: "tag:chm",
      direction: "broader",
      scope: false,
    });
    expect(file.queries[0].differences[0].witness.metadata).toBeTypeOf("object");
  });

  test("writes each format where it belongs", async () => {
    const args = [
      "chm.yar",
      "--format",
      "sarif",
      "--output",
      "a.sarif",
      "--format",
      "json",
      "--output",
      "b.json",
      "--format",
      "concise",
    ];
    const { stdout, files } = await huntlint(args);
    expect(stdout).toBe("");
    expect(JSON.parse(files.get("a.sarif") ?? "").version).toBe("2.1.0");
    expect(JSON.parse(files.get("b.json") ?? "").version).toBe(1);
  });

  test("colours only a terminal, and not with NO_COLOR, unless the command line says so", async () => {
    const coloured = async (settings: Partial<Settings>, ...args: string[]) =>
      (await huntlint(["broken", ...args], settings)).stdout.includes("\u001b[");
    expect(await coloured({})).toBe(false);
    expect(await coloured({ terminal: true })).toBe(true);
    expect(await coloured({ terminal: true, environment: { NO_COLOR: "1" } })).toBe(false);
    expect(await coloured({ environment: { FORCE_COLOR: "1" } })).toBe(false);
    expect(await coloured({ terminal: true, environment: { NO_COLOR: "" } })).toBe(true);
    expect(await coloured({ terminal: true, environment: { TERM: "dumb" } })).toBe(false);
    expect(await coloured({}, "--color")).toBe(true);
    expect(await coloured({ environment: { NO_COLOR: "1", TERM: "dumb" } }, "--color")).toBe(true);
    expect(await coloured({ terminal: true }, "--no-color")).toBe(false);
    expect(await coloured({ terminal: true, environment: { FORCE_COLOR: "1" } }, "--no-color")).toBe(false);
    expect(await coloured({}, "--no-color", "--color")).toBe(true);
    expect(await coloured({}, "--color", "--no-color")).toBe(false);
  });

  test("--quiet shows errors only, counts included", async () => {
    const { stdout } = await huntlint(["drifted", "broken", "--quiet", "--format", "json"]);
    const { summary, files } = JSON.parse(stdout);
    expect([summary.errors > 0, summary.warnings]).toEqual([true, 0]);
    expect(
      files.flatMap(({ findings }: { findings: { severity: string }[] }) => findings.map(({ severity }) => severity)),
    ).not.toContain("warning");
  });
});

describe("parse", () => {
  test("gives the tree, every node with its kind and range", async () => {
    const { code, stdout } = await huntlint(["parse", "chm.yar"]);
    const { version, errors, ast } = JSON.parse(stdout);
    expect([code, version, errors, ast.kind]).toEqual([0, 1, [], "File"]);
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) for (const item of node) visit(item);
      else if (typeof node === "object" && node !== null && "kind" in node) {
        const { range } = node as unknown as { range: { start: { offset: number }; end: { offset: number } } };
        expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
        for (const child of Object.values(node)) visit(child);
      }
    };
    visit(ast);
  });

  test("gives the errors, with exit code 1", async () => {
    const { code, stdout } = await huntlint(["parse", "broken/broken.yar"]);
    const { errors } = JSON.parse(stdout);
    expect([code, errors.length]).toEqual([1, 1]);
    expect(errors[0]).toMatchObject({ range: { start: { line: 6 } } });
  });

  test.each([[["parse"]], [["parse", "missing.yar"]], [["parse", "chm.yar", "two.yar"]]])(
    "%j cannot run",
    async (args) => {
      expect((await huntlint(args)).code).toBe(2);
    },
  );
});

describe("translate", () => {
  test("writes the rule to standard output, its losses to standard error", async () => {
    const { code, stdout, stderr } = await huntlint(["translate", "entity:file tag:chm comment:x"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^import "vt"\n.*left out: comment:x.*\}\n$/s);
    expect(stderr).toContain("left out: comment:x");
  });

  test("has the contract's JSON", async () => {
    const { code, stdout } = await huntlint(["translate", "tag:chm", "--format", "json", "--name", "My_Rule"]);
    const result = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(result).toMatchObject({ version: 1, entity: "file", complete: true });
    expect(result.output).toContain("rule My_Rule");
    expect(result.terms).toEqual([
      expect.objectContaining({ text: "tag:chm", fidelity: "exact", reason: null, fields: ["vt.metadata.tags"] }),
    ]);
  });

  test("gives null for what does not parse", async () => {
    const { code, stdout } = await huntlint(["translate", "(tag:chm", "--format", "json"]);
    const { output, diagnostics } = JSON.parse(stdout);
    expect([code, output, diagnostics[0].severity]).toEqual([1, null, "error"]);
  });

  test("a rule becomes a query", async () => {
    expect((await huntlint(["translate", "--rule", "chm.yar"])).stdout).toBe("tag:chm\n");
    expect((await huntlint(["translate", "--rule", "two.yar#Two"])).stdout).toMatch(/^size:/);
    expect((await huntlint(["translate", "--rule", "odd#name.yar"])).stdout).toBe("tag:chm\n");
  });

  test("a rule file that is given as a query is told apart", async () => {
    const { stderr } = await huntlint(["translate", "chm.yar"]);
    expect(stderr).toContain("chm.yar is a file, and was read as a query: --rule chm.yar");
    expect((await huntlint(["translate", "nowhere.yar"])).stderr).not.toContain("--rule");
  });

  test("reads standard input for `-`", async () => {
    expect((await huntlint(["translate", "-"], { input: "tag:chm\n" })).stdout).toContain('"chm"');
  });

  test.each([
    [["translate"]],
    [["translate", "tag:chm", "p:5+"]],
    [["translate", "--rule", "two.yar"]],
    [["translate", "--rule", "two.yar#Three"]],
    [["translate", "tag:chm", "--rule", "chm.yar"]],
    [["translate", "tag:chm", "--entity", "bucket"]],
    [["translate", "tag:chm", "--name", ""]],
    [["translate", "tag:chm", "--format", "sarif"]],
  ])("%j cannot run", async (args) => {
    const { code, stderr } = await huntlint(args);
    expect([code, stderr.split("\n").length]).toEqual([2, 2]);
    expect(stderr).not.toContain("internal error");
  });
});

describe("compare", () => {
  test.each([
    [["--query", "tag:chm", "--rule", "chm.yar"], 0, "equivalent"],
    [["--rule", "chm.yar", "--query", "tag:chm"], 0, "equivalent"],
    [["--query", "tag:chm", "--rule", "drifted/drifted.yar"], 1, "broader"],
    [["--rule", "drifted/drifted.yar", "--query", "tag:chm"], 1, "broader"],
    [["--query", "tag:chm", "--query", "tag:chm p:5+"], 1, "narrower"],
    [["--query", "tag:chm p:5+", "--query", "tag:chm"], 1, "broader"],
    [["--rule", "chm.yar", "--rule", "drifted/drifted.yar"], 1, "broader"],
    [["--query", "comment:x", "--rule", "chm.yar"], 1, "unknown"],
  ])("%j: %i %s", async (args, code, relation) => {
    const ran = await huntlint(["compare", ...args, "--format", "json"]);
    const result = JSON.parse(ran.stdout);
    expect([ran.code, result.version, result.relation]).toEqual([code, 1, relation]);
    expect(Object.keys(result)).toEqual(expect.arrayContaining(["complete", "differences", "unchecked"]));
    expect((await huntlint(["compare", ...args])).stdout).toMatch(new RegExp(`^${relation}`));
  });

  test("what nothing can express is unchecked, and the verdict says so", async () => {
    const { stdout } = await huntlint([
      "compare",
      "--query",
      "tag:chm comment:x",
      "--rule",
      "chm.yar",
      "--format",
      "json",
    ]);
    const { relation, complete, unchecked } = JSON.parse(stdout);
    expect([relation, complete, unchecked[0].text]).toEqual(["equivalent", false, "comment:x"]);
  });

  test.each([
    [[]],
    [["--query", "tag:chm"]],
    [["--query", "tag:chm", "--rule", "chm.yar", "--rule", "two.yar#One"]],
    [["--query", "(tag:chm", "--rule", "chm.yar"]],
    [["--query", "tag:chm", "--rule", "broken/broken.yar"]],
    [["--query", "tag:chm", "--rule", "two.yar"]],
    [["--query", "-", "--rule", "-"]],
    [["--query", "tag:chm", "--rule", "folder/latin1.yar"]],
  ])("%j cannot run", async (args) => {
    const { code, stderr } = await huntlint(["compare", ...args], { input: "tag:chm" });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^huntlint: (?!internal).+\n$/);
  });
});

describe("eval", () => {
  test.each([
    [["record.json", "--rule", "chm.yar"], 0, true],
    [["record.json", "--query", "tag:chm"], 0, true],
    [["record.json", "--query", "tag:pdf"], 1, false],
    [["record.json", "--query", "tag:chm comment:x"], 1, null],
  ])("%j: %i %s", async (args, code, matches) => {
    const ran = await huntlint(["eval", ...args, "--format", "json"]);
    const result = JSON.parse(ran.stdout);
    expect([ran.code, result.version, result.matches]).toEqual([code, 1, matches]);
    expect(result.clauses.length).toBeGreaterThan(0);
    for (const clause of result.clauses) expect([true, false, null]).toContain(clause.holds);
  });

  test.each([
    [["record.json"]],
    [["record.json", "--rule", "chm.yar", "--query", "tag:chm"]],
    [["missing.json", "--rule", "chm.yar"]],
    [["not.json", "--rule", "chm.yar"]],
    [["record.json", "--query", "(tag:chm"]],
    [["record.json", "--rule", "broken/broken.yar"]],
  ])("%j cannot run", async (args) => {
    const { code, stderr } = await huntlint(["eval", ...args]);
    expect([code, stderr.includes("internal")]).toEqual([2, false]);
  });
});

describe("looking things up", () => {
  test("fields", async () => {
    const { code, stdout } = await huntlint(["fields", "exiftool", "--format", "json"]);
    const { fields } = JSON.parse(stdout);
    expect([code, fields[0].path, fields[0].entities]).toEqual([0, "vt.metadata.exiftool[*]", ["file"]]);
    expect((await huntlint(["fields", "no-such-thing"])).code).toBe(1);
  });

  test("modifiers", async () => {
    const { code, stdout } = await huntlint(["modifiers", "behaviour_files", "--format", "json"]);
    expect([code, JSON.parse(stdout).modifiers[0].modifier]).toEqual([0, "behaviour_files"]);
  });

  test("explain and rules", async () => {
    expect((await huntlint(["explain", "query_drift"])).stdout).toMatch(/^query_drift\n\nA rule finds/);
    expect((await huntlint(["explain", "query_drift", "--format", "markdown"])).stdout).toMatch(/^# query_drift\n/);
    expect((await huntlint(["explain", "query_drfit"])).stderr).toContain("did you mean query_drift?");
    expect(JSON.parse((await huntlint(["rules", "--format", "json"])).stdout).rules.length).toBeGreaterThan(20);
  });

  test("--version and --help", async () => {
    expect((await huntlint(["--version"])).stdout).toMatch(/^huntlint \d+\.\d+\.\d+ .*yara-x \d+/);
    expect((await huntlint(["--help"])).stdout).toContain("translate");
    expect((await huntlint(["lint", "--help"])).stdout).toContain("--fail-on");
  });
});

test("progress is for terminals only", async () => {
  const { stderr } = await huntlint(["chm.yar"], { terminal: false });
  expect(stderr).toBe("");
});
