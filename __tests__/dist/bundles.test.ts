import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCommand } from "../report/runner_commands.ts";

const root = resolve(import.meta.dirname, "../..");
const dist = join(root, "dist");
const isBuilt = ["cli/index.js", "action/index.js", "engine/worker.js"].every((path) => existsSync(join(dist, path)));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string;
  scripts: Record<string, string>;
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "huntlint-dist-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function node(args: readonly string[], environment: Readonly<Record<string, string>> = {}, cwd = folder) {
  const env = { PATH: process.env.PATH ?? "", NO_COLOR: "1", ...environment };
  return spawnSync(process.execPath, args, { cwd, env, encoding: "utf8", input: "" });
}

const cli = (...args: string[]) => node([join(dist, "cli/index.js"), ...args]);

const RULE = `import "vt"

rule broken {
  meta:
    vti_query = "tag:chm"
  condition:
    for any tag in vt.metadata.nope : (tag == "chm")
}
`;

describe.skipIf(!isBuilt)("the committed bundles", () => {
  test("run the main job as `npm start` does", () => {
    const [command = "", ...args] = manifest.scripts.start?.split(" ") ?? [];
    expect(command).toBe("node");
    const { status, stdout, stderr } = node(args, {}, root);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/\d+ files?, \d+ rules?/);
  });

  test("run from an empty folder, where nothing is installed, with the compiler", () => {
    writeFileSync(join(folder, "broken.yar"), RULE);
    const { status, stdout } = cli("lint", "--format", "json");
    expect(status).toBe(1);
    const report = JSON.parse(stdout) as { files: { findings: { rule: string }[] }[] };
    const rules = report.files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules).toContain("vt_unknown_field");
    // The compiler was found: it would be a finding if it was not.
    expect(rules).not.toContain("compiler_skipped");
  });

  test.each([
    ["a preset", "preset: vt_crowdsourced", "has no `description` in its meta"],
    ["an own schema", "schema: { required: [ticket], properties: { day: { format: date } } }", "has no `ticket`"],
  ])("check rules' meta by %s", (_, option, message) => {
    writeFileSync(join(folder, "broken.yar"), RULE);
    writeFileSync(join(folder, "schema.yaml"), `rules: { meta_schema: { ${option} } }\n`);
    const { stdout, stderr } = cli("--config", "schema.yaml", "--rule", "meta_schema", "--format", "concise");
    expect([stdout, stderr]).toEqual([expect.stringContaining(message), ""]);
  });

  test("tell their version, which is the manifest's", () => {
    expect(cli("--version").stdout).toContain(manifest.version);
  });

  test("are what the package exports", () => {
    const script = `
      import { parseQuery } from "huntlint";
      import { parse } from "huntlint/yara";
      console.log(parseQuery("tag:chm").errors.length, parse("rule a { condition: true }").errors.length);`;
    const { stdout, stderr } = node(["--input-type=module", "--eval", script], {}, root);
    expect([stdout.trim(), stderr]).toEqual(["0 0", ""]);
  });

  test("run as an action does, in the runner's environment", () => {
    writeFileSync(join(folder, "broken.yar"), RULE);
    const files = { GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary") };
    for (const path of Object.values(files)) writeFileSync(path, "");
    const { status, stdout } = node([join(dist, "action/index.js")], {
      ...files,
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: "push",
      RUNNER_TEMP: folder,
      "INPUT_GITHUB-TOKEN": "a-secret-token",
      INPUT_PATHS: "broken.yar",
    });
    expect(status).toBe(1);
    const meant = new Set(["add-mask", "error", "warning", "notice"]);
    const commands = stdout.split("\n").flatMap((line) => readCommand(line) ?? []);
    expect(commands.filter((command) => !meant.has(command))).toEqual([]);
    expect(commands).toContain("error");
    expect(stdout.replace("::add-mask::a-secret-token", "")).not.toContain("a-secret-token");
    expect(readFileSync(files.GITHUB_STEP_SUMMARY, "utf8")).toContain("vt_unknown_field");
    expect(readFileSync(files.GITHUB_OUTPUT, "utf8")).toMatch(/^errors<<ghadelimiter_.*\n1\n/m);
  });

  test("hold one compiler, and licences of what they bundle", () => {
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
    expect(files.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
    const licencesOf = (bundle: string) => readFileSync(join(dist, bundle, "licences.txt"), "utf8");
    expect(licencesOf("engine")).toContain("@virustotal/yara-x");
    for (const name of ["commander", "yaml", "ajv", "tinyglobby"])
      expect(licencesOf("cli")).toMatch(new RegExp(`^${name} `, "m"));
    for (const name of ["@actions/core", "@octokit/core", "undici"])
      expect(licencesOf("action")).toMatch(new RegExp(`^${name} `, "m"));
  });

  test("are small enough for a workflow: the action with the compiler is under 10 MB", () => {
    const sizeOf = (name: string) =>
      readdirSync(join(dist, name)).reduce((sum, file) => sum + statSync(join(dist, name, file)).size, 0);
    expect(sizeOf("action") + sizeOf("engine")).toBeLessThan(10_000_000);
  });
});
