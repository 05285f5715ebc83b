import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { miscased, Workspace } from "./workspace.ts";

let work: Workspace;
beforeEach(() => {
  work = new Workspace();
  work.write("a.yar", miscased("A", "B"));
});
afterEach(() => work.remove());

test("a warning too many is said, with and without --quiet", async () => {
  for (const args of [[], ["--quiet"]]) {
    const { code, stderr } = await work.lint("--max-warnings", "1", ...args);
    expect([code, stderr]).toEqual([1, "huntlint: 2 warnings, at most 1 allowed\n"]);
  }
  expect((await work.lint("--max-warnings", "2")).stderr).toBe("");
});

describe("what is not shown", () => {
  test.each([
    ["json", '"warnings": 2,'],
    ["markdown", "Not shown: 2 warnings."],
    ["html", "Not shown: 2 warnings."],
  ])("is counted in %s", async (format, words) => {
    const { stdout } = await work.lint("--quiet", "--format", format);
    expect(stdout).toContain(words);
    expect(stdout).not.toContain("Nothing found");
  });

  test("is counted", async () => {
    expect((await work.lint("--quiet")).stdout).toBe("1 file, 2 rules: 2 warnings not shown\n");
    work.write("b.yar", 'import "vt"\nrule C { condition: vt.metadata.nope }\n');
    expect((await work.lint("--severity", "error")).stdout).toContain(
      "2 files, 3 rules: 1 error; 2 warnings not shown\n",
    );
    expect((await work.lint()).stdout).toContain("2 files, 3 rules: 1 error, 2 warnings\n");
  });

  test("is named where it fails the run", async () => {
    const { code, stdout, stderr } = await work.lint("--quiet", "--fail-on", "warning", "--format", "concise");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe("huntlint: not shown, and failing the run at severity warning: 2 warnings\n");
    expect((await work.lint("--fail-on", "warning")).stderr).toBe("");
  });
});

describe("of a drift report", () => {
  const kept = (name: string, condition: string) =>
    `rule ${name} {\n  meta:\n    vti_query = "entity:file submissions:10+"\n    target_entity = "file"\n  condition:\n    ${condition}\n}\n`;

  beforeEach(() => {
    const rules = [
      kept("Same", "vt.metadata.times_submitted >= 10"),
      kept("Broader", "vt.metadata.times_submitted >= 5"),
      kept("Disjoint", "vt.metadata.times_submitted < 5"),
    ];
    work.write("a.yar", `import "vt"\n${rules.join("\n")}`);
  });

  test("errors alone are shown, the rest is counted", async () => {
    const { stdout } = await work.run(["drift", "--quiet"]);
    expect(stdout.match(/Same|Broader|Disjoint/g)).toEqual(["Disjoint"]);
    expect(stdout).toContain("1 file, 3 rules: 1 error; 1 warning not shown\n");
    expect(stdout).toContain("2 queries not shown\n");
    const whole = await work.run(["drift"]);
    expect(whole.stdout.match(/Same|Broader|Disjoint/g)).toEqual(["Disjoint", "Broader", "Same"]);
    expect(whole.stdout).not.toContain("not shown");
  });

  test.each(["json", "markdown", "html"])("and in %s", async (format) => {
    const { stdout } = await work.run(["drift", "--quiet", "--format", format]);
    const told = (await work.run(["drift", "--format", format])).stdout;
    const more = "Broader finds more than its query";
    expect([told.includes(more), stdout.includes(more)]).toEqual([true, false]);
    expect(stdout).toMatch(/"hidden": \{\s*"errors": 0,\s*"warnings": 1,|Not shown: 1 warning\./);
  });

  test("what is not shown fails the run, and is named", async () => {
    work.write("a.yar", `import "vt"\n${kept("Broader", "vt.metadata.times_submitted >= 5")}`);
    const { code, stderr } = await work.run(["drift", "--quiet", "--fail-on", "warning"]);
    expect([code, stderr]).toEqual([1, "huntlint: not shown, and failing the run at severity warning: 1 warning\n"]);
    expect((await work.run(["drift", "--fail-on", "warning"])).stderr).toBe("");
  });
});
