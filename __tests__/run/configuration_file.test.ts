import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { huntlint } from "../cli/memory_io.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "huntlint-configuration-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const put = (path: string, text: string) => writeFileSync(join(cwd, path), text);

/** What is said of a configuration, or of a rule under it. */
async function said(configuration: string, rule = "rule A { condition: filesize > 1 }\n"): Promise<string> {
  put(".huntlint.yaml", configuration);
  put("a.yar", rule);
  const { code, stdout, stderr } = await huntlint(["lint", "--no-compiler", "--format", "concise"], { cwd });
  return `${code}\n${stdout}${stderr}`;
}

describe("an alias", () => {
  test("of nothing, or within itself, is a mistake with its place", async () => {
    expect(await said("rules: *x\n")).toBe("2\nhuntlint: .huntlint.yaml:1:8: nothing before this is called `&x`\n");
    expect(await said("preset: strict\nignore: &x\n  - a\n  - *x\n")).toBe(
      "2\nhuntlint: .huntlint.yaml:4:5: `*x` stands within itself\n",
    );
  });

  test("of aliases of aliases is refused, not expanded", async () => {
    const levels = Array.from({ length: 30 }, (_, i) =>
      i === 0
        ? "- &a0 [x]"
        : `- &a${i} [${Array(9)
            .fill(`*a${i - 1}`)
            .join(", ")}]`,
    );
    expect(await said(`ignore:\n${levels.join("\n")}\n`)).toBe(
      "2\nhuntlint: .huntlint.yaml:3:8: aliases stand for one another more than 100 times\n",
    );
  });

  test("saves writing a thing twice; a mistake in it is at the alias, too", async () => {
    const configuration = (level: string) =>
      `rules: &r { yara_syntax: ${level} }\noverrides:\n  - { files: ["*.yar"], rules: *r }\n`;
    expect(await said(configuration("error"))).toBe("0\n");
    expect(await said(configuration("errr"))).toMatch(
      /^2\nhuntlint: \.huntlint\.yaml:1:26: .*\nhuntlint: \.huntlint\.yaml:3:32: /,
    );
  });
});

test.each([300, 2_000, 100_000])("a configuration that is nested too deep is a mistake: %i", async (depth) => {
  const list = "[".repeat(depth) + "]".repeat(depth);
  expect(await said(`rules: { meta_schema: { schema: { enum: ${list} } } }\n`)).toMatch(
    /^2\nhuntlint: \.huntlint\.yaml:1:\d+: nested too deep for a configuration\n$/,
  );
});

describe("what is scope", () => {
  test("is a boolean field of the vt module; all else is a mistake with its place", async () => {
    const scope = (text: string) => said(`drift:\n  scope: [${text}]\n`);
    expect(await scope("new_*, vt.metadata.subfile, metadata.new_file, vt.metadata.new_*, net.url.new_url")).toBe(
      "0\n",
    );
    expect(await scope("new_*, vt.metadata.file_size, vt.metadata.nwe_file, subfile, old_*")).toBe(
      [
        "2",
        "huntlint: .huntlint.yaml:2:18: `vt.metadata.file_size` is a field, but not a boolean one of the vt module: it may name fields such as `vt.metadata.new_file`",
        "huntlint: .huntlint.yaml:2:41: `vt.metadata.nwe_file` is no boolean field of the vt module: did you mean `vt.metadata.new_file`?",
        "huntlint: .huntlint.yaml:2:63: `subfile` is no boolean field of the vt module: did you mean `vt.metadata.subfile`?",
        "huntlint: .huntlint.yaml:2:72: `old_*` is no boolean field of the vt module: it may name fields such as `vt.metadata.new_file`",
        "",
      ].join("\n"),
    );
  });

  test("may be a field that the configuration adds, and is said for what it is", async () => {
    const configuration = `extra_fields: [{ path: vt.metadata.is_queued, type: boolean }]
drift: { scope: [vt.metadata.is_queued], severity: { narrower: warning, equivalent: warning } }
`;
    const rule = `import "vt"
rule A {
  meta:
    vti_query = "size:1MB+"
  condition:
    vt.metadata.is_queued and vt.metadata.file_size >= 1048576
}
`;
    put(".huntlint.yaml", configuration);
    put("a.yar", rule);
    const { stdout } = await huntlint(["lint", "--no-compiler", "--format", "pretty"], { cwd });
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "The rule asks for vt.metadata.is_queued, which by the policy says when a rule runs, not what it hunts: no drift",
    );
  });
});

describe("a schema for rules' meta", () => {
  const schema = (properties: string, top = "rules") => `${top}:
  meta_schema:
    schema:
      properties:
${properties.replace(/^/gm, "        ")}
`;

  test("with a pattern, a format or a reference that there is not is a mistake with its place", async () => {
    expect(await said(schema('a: { pattern: "^a" }\nb: { pattern: "(" }'))).toBe(
      "2\nhuntlint: .huntlint.yaml:6:23: Invalid regular expression: /(/u: Unterminated group\n",
    );
    expect(await said(schema("a: { format: day }"))).toBe(
      "2\nhuntlint: .huntlint.yaml:5:22: there is no format `day` in JSON Schema\n",
    );
    expect(await said(schema('a: { $ref: "#/$defs/nope" }'))).toBe(
      "2\nhuntlint: .huntlint.yaml:5:20: can't resolve reference #/$defs/nope\n",
    );
    expect(await said('rules: { meta_schema: { schema: { $ref: "#" } } }\n')).toBe(
      "2\nhuntlint: .huntlint.yaml:1:33: the schema refers to itself without end\n",
    );
  });

  test("that answers later, or whose references multiply, is a mistake", async () => {
    expect(await said("rules: { meta_schema: { schema: { $async: true } } }\n")).toBe(
      "2\nhuntlint: .huntlint.yaml:1:43: `$async` is no word of JSON Schema\n",
    );
    expect(await said(schema("$async: { type: string }"))).toBe("0\n");
    // Each level doubles the one below: 2 ** 60 schemas stand here.
    const levels = Array.from({ length: 60 }, (_, i) => {
      const below = { $ref: `#/$defs/a${i + 1}` };
      return [`a${i}`, { allOf: [below, below] }];
    });
    for (const leaf of [{ type: "string" }, { properties: { a: true } }]) {
      const $defs = { ...Object.fromEntries(levels), a60: leaf };
      const text = JSON.stringify({ rules: { meta_schema: { schema: { $ref: "#/$defs/a0", $defs } } } });
      expect(await said(text)).toBe(
        "2\nhuntlint: .huntlint.yaml:1:35: the schema takes too long to check anything: do its references multiply?\n",
      );
    }
  });

  test("of an override, too", async () => {
    const override = `overrides:\n  - files: ["*.yar"]\n    rules: { meta_schema: { schema: { properties: { a: { pattern: "(" } } } } }\n`;
    expect(await said(override)).toBe(
      "2\nhuntlint: .huntlint.yaml:3:67: Invalid regular expression: /(/u: Unterminated group\n",
    );
  });

  test("may name the formats of JSON Schema", async () => {
    const rule = (day: string) => `rule A { meta: day = "${day}" condition: filesize > 1 }\n`;
    expect(await said(schema("day: { format: date }"), rule("2026-02-28"))).toBe("0\n");
    expect(await said(schema("day: { format: date }"), rule("2026-02-30"))).toBe(
      '0\na.yar:1:22: warning meta_schema: `day` must match format "date"\n',
    );
  });

  test("may list values, which are told where another one stands", async () => {
    const rule = 'rule A { meta: tlp = "blue" condition: filesize > 1 }\n';
    expect(await said(schema("tlp: { enum: [white, red, 3] }"), rule)).toBe(
      '0\na.yar:1:22: warning meta_schema: `tlp` must be one of `"white"`, `"red"`, `3`\n',
    );
  });

  test("with a pattern that tries texts in every way does not hold the run up", async () => {
    const rules = Array.from(
      { length: 40 },
      (_, i) => `rule A${i} { meta: day = "${"a".repeat(60)}!" condition: filesize > 1 }`,
    );
    const text = await said(schema('day: { pattern: "^(a+)+$" }'), rules.join("\n"));
    expect(text.match(/the meta of A\d+ is not checked: the schema takes too long on it/g)).toHaveLength(40);
  });

  test("with references that go round for some rules says that they may be to blame", async () => {
    const round = "$defs: { a: { allOf: [{ $ref: '#/$defs/a' }] } }, properties: { day: { $ref: '#/$defs/a' } }";
    put(".huntlint.yaml", `rules: { meta_schema: { schema: { ${round} } } }\n`);
    put("a.yar", 'rule A { meta: day = "x" condition: filesize > 1 }\nrule B { condition: filesize > 1 }\n');
    const { stdout } = await huntlint(["lint", "--no-compiler", "--format", "json"], { cwd });
    expect(JSON.parse(stdout).files[0].findings).toMatchObject([
      {
        message: "the meta of A is not checked: the schema takes too long on it",
        help: expect.stringMatching(/patterns .*, and its references so that they do not multiply or go round/),
      },
    ]);
  });
});
