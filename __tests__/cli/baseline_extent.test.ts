import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { miscased, Workspace } from "./workspace.ts";

let work: Workspace;
beforeEach(() => {
  work = new Workspace();
});
afterEach(() => work.remove());

/** `path rule_of_the_file lint_rule` of what the baseline knows. */
function known(): string[] {
  const { findings } = JSON.parse(work.read("b.json")) as {
    findings: { path: string; rule: string; yaraRule: string | null }[];
  };
  return findings.map(({ path, rule, yaraRule }) => `${path} ${yaraRule} ${rule}`).sort();
}

const baseline = (...args: string[]) => work.lint("--baseline", "b.json", ...args);

describe("a run on changes says nothing of rules that did not change", () => {
  beforeEach(async () => {
    work.git("init", "--quiet");
    work.write("a.yar", miscased("A", "B", "C"));
    work.commitAll();
    await baseline("--update-baseline");
    work.write("a.yar", work.read("a.yar").replace("rule A {", "rule A { // edited"));
  });

  test("so none of their findings is mended", async () => {
    expect((await baseline("--since", "HEAD")).stderr).toBe("huntlint: 1 finding not shown: known in b.json\n");
  });

  test.each(["--prune-baseline", "--update-baseline"])("so %s keeps them", async (option) => {
    const before = known();
    expect(before).toHaveLength(3);
    await baseline("--since", "HEAD", option);
    expect(known()).toEqual(before);
  });

  test("but tells what is mended in those that did", async () => {
    work.write("a.yar", work.read("a.yar").replace('"ee"', '"EE"'));
    expect((await baseline("--since", "HEAD")).stderr).toContain("1 finding in b.json mended");
    await baseline("--since", "HEAD", "--prune-baseline");
    expect(known()).toEqual(["a.yar B vt_letter_case", "a.yar C vt_letter_case"]);
  });
});

describe("a run of some lint rules says nothing of the others", () => {
  test("so recording their findings keeps the rest", async () => {
    const text = `import "pe"\n${miscased("A")}`;
    work.write("a.yar", text);
    await baseline("--preset", "strict", "--update-baseline");
    const before = known();
    expect(before).toEqual(["a.yar A query_missing", "a.yar A vt_letter_case", "a.yar null unused_import"]);
    await baseline("--rule", "vt_letter_case", "--update-baseline");
    expect(known()).toEqual(before);
    work.write("a.yar", text.replace('"ee"', '"EE"'));
    await baseline("--rule", "vt_letter_case", "--update-baseline");
    expect(known()).toEqual(before.filter((entry) => !entry.endsWith("vt_letter_case")));
  });

  test("so what the compiler found stays known where it does not run", async () => {
    work.write("a.yar", "rule All { condition: true }\n");
    await work.run(["--baseline", "b.json", "--update-baseline"]);
    expect(known()).toEqual(["a.yar All compiler_warning"]);
    for (const option of ["--prune-baseline", "--update-baseline"]) {
      await baseline(option);
      expect(known()).toEqual(["a.yar All compiler_warning"]);
    }
    work.write("a.yar", "rule All { condition: filesize > 1 }\n");
    await work.run(["--baseline", "b.json", "--prune-baseline"]);
    expect(known()).toEqual([]);
  });

  test("so a name that is there twice stays known where one of the files is looked at", async () => {
    const twice = "rule Twice { condition: filesize > 1 }\n";
    work.write("a.yar", twice);
    work.write("b.yar", twice);
    await baseline("--update-baseline", "--rule", "duplicate_rule_name");
    const before = known();
    expect(before).not.toEqual([]);
    for (const path of ["a.yar", "b.yar"]) {
      await baseline(path, "--rule", "duplicate_rule_name", "--prune-baseline");
      expect(known()).toEqual(before);
    }
    work.write("b.yar", twice.replace("Twice", "Once"));
    await baseline("--rule", "duplicate_rule_name", "--prune-baseline");
    expect(known()).toEqual([]);
  });
});

describe("a file that cannot be looked into says nothing of what was in it", () => {
  beforeEach(async () => {
    work.write("a.yar", miscased("A"));
    work.write("c.yar", miscased("C"));
    await baseline("--update-baseline");
  });

  test("one that is too large", async () => {
    work.write("c.yar", miscased("C").padEnd(2000));
    work.write(".huntlint.yaml", "max_file_size: 1000\n");
    await baseline("--prune-baseline");
    expect(known()).toEqual(["a.yar A vt_letter_case", "c.yar C vt_letter_case"]);
  });

  test("one that does not parse", async () => {
    work.write("c.yar", 'import "vt"\nrule C { meta: x = condition: }\n');
    await baseline("--prune-baseline");
    expect(known()).toEqual(["a.yar A vt_letter_case", "c.yar C vt_letter_case"]);
  });

  test("but one that is gone is mended", async () => {
    rmSync(join(work.root, "c.yar"));
    await baseline("--prune-baseline");
    expect(known()).toEqual(["a.yar A vt_letter_case"]);
  });
});
