import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, win32 } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { isWithin } from "../../src/run/repository_bounds.ts";
import { writeOutput } from "../../src/run/write_output.ts";
import { Workspace } from "./workspace.ts";

const RULE = "rule a { condition: filesize > 3 }\n";
const isRoot = process.getuid?.() === 0;
let workspace: Workspace;
/** What a pull request's links must not lead to. */
let outside: string;

beforeEach(() => {
  workspace = new Workspace();
  workspace.git("init", "--quiet");
  workspace.write("rules/a.yar", RULE);
  outside = realpathSync(mkdtempSync(join(tmpdir(), "huntlint-outside-")));
  writeFileSync(join(outside, "secret.yar"), "rule secret { condition: oops }\n");
  writeFileSync(join(outside, "secret.json"), '{"secret": 1}');
});
afterEach(() => {
  workspace.remove();
  rmSync(outside, { recursive: true });
});

const link = (to: string, name: string): void => symlinkSync(join(outside, to), join(workspace.root, name));

describe("reading", () => {
  test.each([
    ["a named folder", "top", ["top"]],
    ["a glob below it", "top", ["top/*.yar"]],
  ])("%s that is a link out of the repository is refused", async (_, name, args) => {
    link("", name);
    const { code, stdout, stderr } = await workspace.lint(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      `huntlint: cannot read ${args[0]}: a symbolic link leads out of the repository, to ${outside}: name that path itself if it is meant\n`,
    );
    expect((await workspace.lint(outside)).stdout).toContain("secret.yar");
  });

  test("links within the repository are followed", async () => {
    symlinkSync("rules", join(workspace.root, "other"));
    symlinkSync(join(workspace.root, "rules/a.yar"), join(workspace.root, "b.yar"));
    expect((await workspace.lint("other", "b.yar")).code).toBe(0);
    workspace.write(".huntlint.yaml", 'files: ["other/../rules", "oth*", other]\n');
    expect((await workspace.lint()).code).toBe(0);
  });

  test.each([
    ["../", 10],
    ["../*.yar", 10],
    ["rules/*/../../../x/*.yar", 10],
    ["{..,x}/*.yar", 10],
    ["top/*.yar", 10],
    ["/etc", 10],
  ])("`files: [%s]` is a mistake with its place", async (entry, column) => {
    link("", "top");
    workspace.write(".huntlint.yaml", `files: [x, ${JSON.stringify(entry)}]\n`);
    const { code, stdout, stderr } = await workspace.lint();
    expect([code, stdout]).toEqual([2, ""]);
    expect(
      stderr.startsWith(`huntlint: .huntlint.yaml:1:${column + 2}: \`${entry}\` leads out of the repository`),
    ).toBe(true);
  });

  test("a configuration that was named from elsewhere may name files there", async () => {
    writeFileSync(join(outside, "own.yaml"), "files: [secret.yar]\n");
    expect((await workspace.lint("--config", join(outside, "own.yaml"))).stdout).toContain("oops");
  });

  test.each([
    ["the configuration", ".huntlint.yaml", []],
    ["a baseline", "base.json", ["./rules", "--baseline", "base.json"]],
    ["a rule", "r.yar", ["translate", "--rule", "r.yar"]],
    ["a record", "r.json", ["eval", "r.json", "--query", "tag:x"]],
    ["a folder of samples", "rules/a.match", ["test"]],
  ])("%s that is a link out of the repository is refused", async (_, name, args) => {
    link(name.endsWith("match") ? "" : "secret.json", name);
    const { code, stdout, stderr } = await workspace.run(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^huntlint: cannot read [^\n]*: a symbolic link leads out of the repository, to [^\n]*\n$/);
  });
});

test("a path that comes into the repository through a link is one of the repository's", async () => {
  link("secret.yar", "rules/link.yar");
  symlinkSync(workspace.root, join(outside, "checkout"));
  const { code, stderr } = await workspace.lint(join(outside, "checkout/rules/link.yar"));
  expect([code, stderr]).toEqual([2, expect.stringContaining(`leads out of the repository, to ${outside}/secret.yar`)]);
  expect((await workspace.lint(join(outside, "checkout/rules/a.yar"))).code).toBe(0);
  expect((await workspace.lint(join(outside, "checkout"))).stdout).not.toContain("oops");
});

describe("without a repository", () => {
  beforeEach(() => {
    rmSync(join(workspace.root, ".git"), { recursive: true });
    link("", "top");
  });
  afterEach(() => vi.unstubAllEnvs());

  test("links lead where they lead: whoever made them runs this", async () => {
    vi.stubEnv("GITHUB_ACTIONS", "");
    const { stdout, stderr } = await workspace.lint("top");
    expect(stderr).not.toContain("leads out");
    expect(stdout).toContain("secret.yar");
  });

  test("on a runner the working directory stands for it, and is called so", async () => {
    vi.stubEnv("GITHUB_ACTIONS", "true");
    const said = `leads out of the working directory (there is no git repository), to ${outside}: name`;
    expect((await workspace.lint("top")).stderr).toContain(said);
    workspace.write(".huntlint.yaml", "files: [top]\n");
    expect((await workspace.lint()).stderr).toContain(said);
  });
});

test.each([
  ["C:\\Repo\\a.yar", true],
  ["c:\\repo\\a.yar", true],
  ["C:\\Repo", true],
  ["C:\\Repo\\..a", true],
  ["C:\\Repo2\\a.yar", false],
  ["D:\\Repo\\a.yar", false],
  ["\\\\host\\Repo\\a.yar", false],
])("on Windows %s is within C:\\Repo: %s", (path, is) => {
  expect(isWithin(path, "C:\\Repo", win32)).toBe(is);
});

test("a file that a merged report names is not read through a link out of the repository", async () => {
  link("secret.yar", "a.yar");
  writeFileSync(join(outside, "secret.yar"), "rule secret { condition: oops }\n");
  const { stdout } = await workspace.run(["--stdin-filename", "a.yar", "-", "--no-compiler", "--format", "json"], {
    input: "rule secret { condition: oops }\n",
  });
  workspace.write("report.json", stdout);
  const merged = await workspace.run(["merge", "report.json", "--format", "pretty"]);
  expect(merged.stdout).toContain("--> a.yar:1:");
  expect(merged.stdout).not.toContain("rule secret");
});

describe("writing", () => {
  const write = (path: string): void => writeOutput(path, "new\n", workspace.root);

  test("replaces a file at once, its permissions kept", () => {
    workspace.write("o.json", "old");
    chmodSync(join(workspace.root, "o.json"), 0o640);
    const before = statSync(join(workspace.root, "o.json"));
    write("o.json");
    const after = statSync(join(workspace.root, "o.json"));
    expect(workspace.read("o.json")).toBe("new\n");
    expect([after.mode & 0o777, after.ino === before.ino]).toEqual([0o640, false]);
  });

  test("follows no link out of the repository", () => {
    link("secret.json", "o.json");
    link("", "folder");
    expect(() => write("o.json")).toThrow("a symbolic link leads out of the repository");
    expect(() => write("folder/o.json")).toThrow(`leads out of the repository, to ${join(outside, "o.json")}`);
    expect(readFileSync(join(outside, "secret.json"), "utf8")).toBe('{"secret": 1}');
    expect(existsSync(join(outside, "o.json"))).toBe(false);
  });

  test("makes no folder behind a link out of the repository", () => {
    link("", "folder");
    link("none", "nowhere");
    expect(() => write("folder/new/o.json")).toThrow("a symbolic link leads out of the repository");
    for (const path of ["nowhere/o.json", "nowhere/new/o.json"]) expect(() => write(path)).toThrow();
    for (const path of ["new", "none"]) expect(existsSync(join(outside, path))).toBe(false);
  });

  test("makes no baseline through a link out of the repository", async () => {
    link("", "folder");
    const { code, stderr } = await workspace.lint("./rules", "--baseline", "folder/new.json", "--update-baseline");
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("cannot write the baseline folder/new.json: a symbolic link leads out"),
    ]);
    expect(existsSync(join(outside, "new.json"))).toBe(false);
  });

  test("puts a file in the place of a link to nothing", () => {
    link("new.json", "o.json");
    expect(() => write("o.json")).not.toThrow();
    expect(existsSync(join(outside, "new.json"))).toBe(false);
    expect(lstatSync(join(workspace.root, "o.json")).isFile()).toBe(true);
  });

  test("writes where whoever runs it says, outside of the repository too", () => {
    write(join(outside, "o.json"));
    expect(readFileSync(join(outside, "o.json"), "utf8")).toBe("new\n");
  });

  test("names the folder that is missing", () => {
    workspace.write("file", "");
    write("none/at/o.json");
    expect(workspace.read("none/at/o.json")).toBe("new\n");
    expect(() => write("file/o.json")).toThrow("file is no folder");
    expect(() => write("rules")).toThrow("EISDIR");
  });

  test.skipIf(process.platform === "win32")("writes into pipes and devices as they are", async () => {
    const pipe = join(workspace.root, "pipe");
    execFileSync("mkfifo", [pipe]);
    const reader = spawn("cat", [pipe], { stdio: ["ignore", "pipe", "ignore"] });
    const read = text(reader.stdout);
    write("pipe");
    expect(await read).toBe("new\n");
    write("/dev/null");
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });
});

describe("init", () => {
  const refused = async (reason: string): Promise<void> => {
    const { code, stdout, stderr } = await workspace.run(["init"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(`huntlint: cannot write ${reason}\n`);
    expect(existsSync(join(workspace.root, ".pre-commit-config.yaml"))).toBe(false);
  };

  test("writes through no link out of the repository", async () => {
    link("", ".github");
    await refused(
      `.github/workflows/huntlint.yml: a symbolic link leads out of the repository, to ${outside}/workflows/huntlint.yml: name that path itself if it is meant`,
    );
    expect(existsSync(join(outside, "workflows"))).toBe(false);
  });

  test("says where a folder has a file's name, or a file a folder's", async () => {
    mkdirSync(join(workspace.root, ".huntlint.yaml"));
    await refused(".huntlint.yaml: it is a folder, and a file is to be there");
    rmSync(join(workspace.root, ".huntlint.yaml"), { recursive: true });
    workspace.write(".github", "");
    await refused(".github/workflows/huntlint.yml: a part of its path is no folder");
  });

  test("keeps a link to nothing", async () => {
    symlinkSync("nothing", join(workspace.root, ".huntlint.yaml"));
    const { code, stdout } = await workspace.run(["init"]);
    expect([code, stdout.split("\n")[2]]).toEqual([0, "kept .huntlint.yaml, which was there"]);
  });

  test.skipIf(isRoot)("says where it may not write", async () => {
    chmodSync(workspace.root, 0o555);
    await refused(".huntlint.yaml: permission denied");
    chmodSync(workspace.root, 0o755);
  });
});
