import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { huntlint as run } from "./memory_io.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "huntlint-select-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const huntlint = (...args: string[]) => run([...args, "--no-compiler"], { cwd: root });

async function found(...args: string[]): Promise<string[]> {
  const { stdout, stderr } = await huntlint(...args, "--format", "json");
  if (stdout === "") throw new Error(stderr);
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: { rule: string; yaraRule: string }[] }[] };
  return files.flatMap(({ path, findings }) => findings.map(({ rule, yaraRule }) => `${path} ${yaraRule} ${rule}`));
}

function git(...args: string[]): string {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...args], { cwd: root, encoding: "utf8" });
}

const rule = (name: string, field: string): string => `rule ${name} {
  condition:
    vt.metadata.${field}
}
`;
const file = (...rules: string[]): string => `import "vt"\n\n${rules.join("\n")}`;

describe("--since and --staged", () => {
  beforeEach(() => {
    git("init", "-q", "-b", "main");
    write("a.yar", file(rule("Old", "nope"), rule("Other", "nope")));
    write("b.yar", file(rule("Untouched", "nope")));
    git("add", ".");
    git("commit", "-qm", "one");
  });

  test("see only rules that changed, wherever in the rule the finding is", async () => {
    expect(await found()).toHaveLength(3);
    expect(await found("--since", "main")).toEqual([]);
    write("a.yar", file(rule("Old", "nope"), rule("Other", "nope").replace("condition", "// a comment\n  condition")));
    expect(await found("--since", "main")).toEqual(["a.yar Other vt_unknown_field"]);
    expect(await found("--staged")).toEqual([]);
  });

  test("--since measures from the merge base, --staged reads the index", async () => {
    git("checkout", "-qb", "topic");
    write("c.yar", file(rule("New", "nope")));
    git("add", ".");
    git("commit", "-qm", "two");
    git("checkout", "-q", "main");
    write("b.yar", file(rule("Untouched", "nope2")));
    git("commit", "-qam", "three");
    git("checkout", "-q", "topic");
    expect(await found("--since", "main")).toEqual(["c.yar New vt_unknown_field"]);
    write("c.yar", file(rule("New", "nope3")));
    git("add", ".");
    write("c.yar", file(rule("New", "new_file")));
    expect(await found("--staged")).toEqual(["c.yar New vt_unknown_field"]);
    expect(await found("--since", "topic")).toEqual([]);
  });

  test("say so and stop where there is no base", async () => {
    const missing = await huntlint("--since", "nowhere");
    expect([missing.code, missing.stdout]).toEqual([2, ""]);
    expect(missing.stderr).toContain('"nowhere" is not in this clone');
    rmSync(join(root, ".git"), { recursive: true });
    expect((await huntlint("--since", "main")).stderr).toContain("is in no git repository");
  });

  test("rules of files that did not change may be named", async () => {
    write("b.yar", file(rule("Base", "new_file")));
    git("commit", "-qam", "two");
    write("c.yar", `${file(rule("Builds_On", "new_file and Base"))}`);
    expect(await found("--since", "HEAD")).toEqual([]);
  });
});

describe("--baseline", () => {
  beforeEach(() => write("a.yar", file(rule("One", "nope"), rule("Two", "nope"))));

  test("hides what it knows, through edits elsewhere, and nothing else", async () => {
    expect((await huntlint("--baseline", "b.json")).code).toBe(2);
    expect((await huntlint("--baseline", "b.json", "--update-baseline")).code).toBe(0);
    expect(await found("--baseline", "b.json")).toEqual([]);
    write("a.yar", file(rule("Zero", "new_file"), rule("One", "nope"), rule("Two", "nope and vt.metadata.nope2")));
    expect(await found("--baseline", "b.json")).toEqual(["a.yar Two vt_unknown_field"]);
  });

  test("tells what is mended, and forgets it only when asked", async () => {
    await huntlint("--baseline", "b.json", "--update-baseline");
    const before = read("b.json");
    write("a.yar", file(rule("One", "nope"), rule("Two", "new_file")));
    const { stderr } = await huntlint("--baseline", "b.json");
    expect(stderr).toContain("mended, but still in b.json: a.yar: vt_unknown_field");
    expect(read("b.json")).toBe(before);
    write("a.yar", file(rule("One", "nope"), rule("Two", "new_file"), rule("Three", "nope")));
    await huntlint("--baseline", "b.json", "--prune-baseline");
    // Pruning admits nothing new.
    expect(JSON.parse(read("b.json")).findings.map(({ yaraRule }: { yaraRule: string }) => yaraRule)).toEqual(["One"]);
    expect(await found("--baseline", "b.json")).toEqual(["a.yar Three vt_unknown_field"]);
  });

  test("a run on a part leaves the rest alone", async () => {
    write("b.yar", file(rule("Three", "nope")));
    await huntlint("--baseline", "b.json", "--update-baseline");
    const before = read("b.json");
    await huntlint("a.yar", "--baseline", "b.json", "--update-baseline");
    expect(read("b.json")).toBe(before);
    await huntlint("a.yar", "--baseline", "b.json", "--prune-baseline");
    expect(read("b.json")).toBe(before);
    const { stderr } = await huntlint("a.yar", "--baseline", "b.json");
    expect(stderr).not.toContain("mended");
    await huntlint("--rule", "query_drift", "--baseline", "b.json", "--prune-baseline");
    expect(read("b.json")).toBe(before);
  });

  test("rules of one name in two files are told apart", async () => {
    write("b.yar", file(rule("One", "nope")));
    await huntlint("--baseline", "b.json", "--update-baseline");
    expect(await found("--baseline", "b.json")).toEqual([]);
    expect(await found("b.yar", "--baseline", "b.json")).toEqual([]);
    write("c.yar", file(rule("One", "nope")));
    expect(await found("--baseline", "b.json")).toEqual(["c.yar One vt_unknown_field"]);
  });

  test("what is no baseline is refused", async () => {
    write("b.json", "[]");
    expect((await huntlint("--baseline", "b.json")).stderr).toContain("is no baseline");
    expect((await huntlint("--update-baseline")).code).toBe(2);
  });
});

describe("--shard and merge", () => {
  test("the parts together are the whole", async () => {
    for (const name of ["a", "b", "c", "d", "e"]) write(`${name}.yar`, file(rule(`Rule_${name}`, "nope")));
    const whole = await huntlint("--format", "json");
    for (const part of ["1/3", "2/3", "3/3"]) {
      write(`${part[0]}.json`, (await huntlint("--shard", part, "--format", "json")).stdout);
    }
    const merged = await run(["merge", "3.json", "1.json", "2.json"], { cwd: root });
    expect(merged.stdout).toBe(whole.stdout);
    expect(merged.code).toBe(1);
    const elsewhere = await run(["merge", "1.json", "2.json", "3.json", "--format", "concise"], { cwd: root });
    expect(elsewhere.stdout).toBe((await huntlint("--format", "concise")).stdout);
    for (const name of ["a", "b", "c", "d", "e"]) rmSync(join(root, `${name}.yar`));
    const gone = await run(["merge", "1.json", "2.json", "3.json", "--format", "concise"], { cwd: root });
    expect(gone.stdout).toBe(elsewhere.stdout);
  });

  test("what is no report, or twice there, is refused", async () => {
    write("a.yar", file(rule("A", "nope")));
    write("1.json", (await huntlint("--format", "json")).stdout);
    write("2.json", "{}");
    expect((await run(["merge", "1.json", "1.json"], { cwd: root })).stderr).toContain("a.yar is in two reports");
    expect((await run(["merge", "2.json"], { cwd: root })).stderr).toContain("is no report");
    expect((await run(["merge"], { cwd: root })).code).toBe(2);
    expect((await huntlint("--shard", "0/3")).code).toBe(2);
    expect((await huntlint("--shard", "4/3")).code).toBe(2);
  });
});

describe("--fix and --diff", () => {
  const UNUSED = `import "pe"\r\nimport "vt"\r\n\r\n${rule("One", "new_file").replace(/\n/g, "\r\n")}`;

  test("--diff prints a patch and changes nothing; --fix changes it", async () => {
    write("a.yar", `\ufeff${UNUSED}`);
    write("b.yar", file(rule("Two", "new_file")));
    const before = statSync(join(root, "b.yar"));
    const { code, stdout } = await huntlint("--rule", "unused_import", "--diff");
    expect([code, stdout]).toEqual([1, expect.stringContaining('-\ufeffimport "pe"')]);
    expect(read("a.yar")).toBe(`\ufeff${UNUSED}`);
    const fixed = await huntlint("--rule", "unused_import", "--fix", "a.yar", "b.yar");
    expect(fixed.stderr).toBe("huntlint: fixed 1 in 1 file\n");
    expect(read("a.yar")).toBe(`\ufeff${UNUSED.replace('import "pe"\r\n', "")}`);
    expect(statSync(join(root, "b.yar")).mtimeMs).toBe(before.mtimeMs);
    expect((await huntlint("--rule", "unused_import", "--diff")).code).toBe(0);
  });

  test("what is unsafe waits for its word, and permissions are kept", async () => {
    write("a.yar", file(rule("One", "new_fil")));
    execFileSync("chmod", ["750", join(root, "a.yar")]);
    await huntlint("--fix", "a.yar");
    expect(read("a.yar")).toContain("new_fil\n");
    await huntlint("--fix=unsafe", "a.yar");
    expect(read("a.yar")).toContain("new_file\n");
    expect(statSync(join(root, "a.yar")).mode & 0o777).toBe(0o750);
  });

  test("a file without a fix is not touched", async () => {
    write("a.yar", file(rule("One", "nope")));
    utimesSync(join(root, "a.yar"), 1, 1);
    await huntlint("--fix=unsafe");
    expect(statSync(join(root, "a.yar")).mtimeMs).toBe(1000);
  });
});

describe("configuration", () => {
  test("every mistake has its place", async () => {
    write(
      ".huntlint.yaml",
      "preset: strikt\nrules:\n  vt_unknown_feld: error\n  rule_name: { pattern: '(' }\nignore: 5\n",
    );
    write("a.yar", file(rule("One", "new_file")));
    const { code, stderr } = await huntlint();
    expect(code).toBe(2);
    expect(stderr.trimEnd().split("\n")).toEqual([
      'huntlint: .huntlint.yaml:1:9: `preset` is "strikt": did you mean strict?',
      "huntlint: .huntlint.yaml:3:3: there is no `vt_unknown_feld` in `rules`: did you mean `vt_unknown_field`?",
      'huntlint: .huntlint.yaml:4:25: `rules.rule_name.pattern` must match format "regex"',
      "huntlint: .huntlint.yaml:5:9: `ignore` must be array",
    ]);
  });

  test("holds below its folder, with overrides, ignored paths and severities", async () => {
    git("init", "-q");
    write(
      ".huntlint.yaml",
      "files: [rules/]\nignore: [vendor/, '!vendor/kept.yar']\nrules: { vt_unknown_field: warning }\noverrides:\n  - files: [old/]\n    rules: { vt_unknown_field: off }\n",
    );
    write("rules/a.yar", file(rule("A", "nope")));
    write("rules/old/b.yar", file(rule("B", "nope")));
    write("rules/vendor/c.yar", file(rule("C", "nope")));
    write("elsewhere.yar", file(rule("D", "nope")));
    const { stdout, code } = await run(["--no-compiler", "--format", "json"], { cwd: root });
    const { files } = JSON.parse(stdout);
    expect(
      files.map(({ path, findings }: { path: string; findings: { severity: string }[] }) => [
        path,
        findings.map(({ severity }) => severity),
      ]),
    ).toEqual([
      ["rules/a.yar", ["warning"]],
      ["rules/old/b.yar", []],
    ]);
    expect(code).toBe(0);
    const below = await run(["--no-compiler", "--format", "json", "."], { cwd: join(root, "rules") });
    expect(JSON.parse(below.stdout).files).toHaveLength(2);
    const { stdout: shown } = await run(["config", "old/x.yar"], { cwd: join(root, "rules") });
    expect(shown).toContain("# ../.huntlint.yaml\n");
    expect(shown).toContain("vt_unknown_field: off");
  });

  test("another name is not read in silence", async () => {
    write(".huntlint.yml", "preset: strict\n");
    write("a.yar", file(rule("One", "new_file")));
    expect((await huntlint()).stderr).toContain("call it .huntlint.yaml");
  });

  test("init writes what is missing, and its configuration is valid", async () => {
    git("init", "-q");
    write("URL/a.yar", `import "vt"\n\nrule A {\n  condition:\n    vt.net.url.new_url\n}\n`);
    const { stdout } = await run(["init"], { cwd: root });
    expect(stdout).toBe("wrote .huntlint.yaml\nwrote .github/workflows/huntlint.yml\nwrote .pre-commit-config.yaml\n");
    expect(read(".huntlint.yaml")).toContain('"URL/": url');
    expect((await huntlint()).code).toBe(0);
    write(".huntlint.yaml", "preset: strict\n");
    await run(["init"], { cwd: root });
    expect(read(".huntlint.yaml")).toBe("preset: strict\n");
  });
});

describe("drift", () => {
  test("shows each rule by its relation", async () => {
    write(
      "a.yar",
      `import "vt"\n\nrule A {\n  meta:\n    vti_query = "tag:chm"\n  condition:\n    for any tag in vt.metadata.tags : ( tag == "chm" )\n}\n`,
    );
    const { code, stdout } = await run(["drift"], { cwd: root });
    expect([code, stdout.split("\n")[0]]).toEqual([0, "equivalent (1) the rule finds what its query finds"]);
  });
});
