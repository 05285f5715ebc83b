import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Workspace } from "./workspace.ts";

let work: Workspace;
beforeEach(() => {
  work = new Workspace();
});
afterEach(() => work.remove());

describe("the query that is kept with a rule names what it searches", () => {
  test.each([
    ["url:evil.example", "url", "entity:url url:evil.example"],
    ["entity:url url:evil.example", "url", "entity:url url:evil.example"],
    ["url:evil.example OR url:bad.example", "url", "entity:url (url:evil.example OR url:bad.example)"],
    ["(url:evil.example OR url:bad.example)", "url", "entity:url (url:evil.example OR url:bad.example)"],
    ["\ufeffurl:evil.example\n", "url", "entity:url url:evil.example"],
    ["domain:evil.example", "domain", "entity:domain domain:evil.example"],
    ["asn:1234", "ip_address", "entity:ip asn:1234"],
    ["tag:chm", "file", "tag:chm"],
    ["entity:file tag:chm", "url", "entity:file tag:chm"],
  ])("%j, of %s", async (query, entity, kept) => {
    const { code, stdout } = await work.run(["translate", query, "--entity", entity]);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`vti_query = ${JSON.stringify(kept)}\n`)]);
    // Linted by somebody who says nothing beside it.
    work.write("a.yar", stdout);
    const linted = await work.lint("a.yar", "--format", "json");
    const [file] = JSON.parse(linted.stdout).files;
    expect([file.findings, file.queries]).toEqual([[], [expect.objectContaining({ relation: "equivalent" })]]);
    expect((await work.run(["compare", "--query", kept, "--rule", "a.yar"])).code).toBe(0);
  });

  test("and says nothing more where a part of it names one", async () => {
    const query = "(entity:url url:a.example) OR (entity:domain domain:b.example)";
    const { stdout } = await work.run(["translate", query, "--entity", "url"]);
    expect(stdout).toContain(`vti_query = ${JSON.stringify(query)}\n`);
  });
});

describe("a rule that becomes a query", () => {
  const rule = (condition: string): string => `import "vt"\nrule A { condition: ${condition} }\n`;
  const TAGGED = 'for any tag in vt.metadata.tags : ( tag == "chm" )';

  test.each<[string, number, string, boolean]>([
    [TAGGED, 0, "tag:chm\n", true],
    [`vt.metadata.new_file and ${TAGGED}`, 1, "tag:chm\n", false],
    ["vt.metadata.new_file", 1, "", false],
  ])("%s: exit code %i", async (condition, code, query, isComplete) => {
    work.write("a.yar", rule(condition));
    const ran = await work.run(["translate", "--rule", "a.yar"]);
    expect([ran.code, ran.stdout]).toEqual([code, query]);
    const json = await work.run(["translate", "--rule", "a.yar", "--format", "json"]);
    expect([json.code, JSON.parse(json.stdout).complete]).toEqual([code, isComplete]);
    if (!isComplete) expect(ran.stderr).toContain("left out: vt.metadata.new_file\n");
  });

  test.each([`${TAGGED} and`, `${TAGGED} and ) vt.metadata.new_file`, ""])("does not parse: %s", async (condition) => {
    work.write("a.yar", rule(condition));
    const { code, stdout } = await work.run(["translate", "--rule", "a.yar", "--format", "json"]);
    const { output, complete, diagnostics } = JSON.parse(stdout);
    expect([code, output, complete]).toEqual([1, null, false]);
    expect(diagnostics[0]).toMatchObject({
      severity: "error",
      message: expect.stringMatching(/^the rule does not parse: ./),
      range: { start: { line: 2 } },
    });
    const ran = await work.run(["translate", "--rule", "a.yar"]);
    expect([ran.code, ran.stdout]).toEqual([1, ""]);
    expect(ran.stderr).toContain("error: the rule does not parse: ");
  });
});
