import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { render } from "../../src/report/render.ts";
import { EMPTY, hostile, OPTIONS, REPORT } from "./sample_report.ts";

/**
 * The schema that Jenkins reads reports by is not ours to pass on: `HUNTLINT_JUNIT_XSD` names a copy of `junit-10.xsd`
 * (jenkinsci/xunit-plugin, `src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/`). `xmllint` is in Debian's
 * libxml2-utils.
 */
const { HUNTLINT_JUNIT_XSD: schema } = process.env;
const isThere = schema !== undefined && spawnSync("xmllint", ["--version"]).status === 0;

function faults(xml: string): string {
  const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", schema as string, "-"], {
    input: xml,
    encoding: "utf8",
  });
  return status === 0 ? "" : stderr;
}

describe.skipIf(!isThere)("JUnit's XML, by Jenkins' schema (needs xmllint and HUNTLINT_JUNIT_XSD)", () => {
  test.each([
    ["with findings", REPORT],
    ["with none", EMPTY],
    ["of hostile texts", hostile("]]>\u0000\ud800 &lt;<a b=\"'>\n::error::\uffff")],
  ])("is valid %s", async (_, report) => {
    expect(faults(await render("junit", report, OPTIONS))).toBe("");
  });

  test("is not valid with anything else in it", async () => {
    const xml = await render("junit", REPORT, OPTIONS);
    expect(faults(xml.replace("<testcase ", "<case/><testcase "))).toContain("case");
  });
});
