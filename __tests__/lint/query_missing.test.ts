import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/lint/fixes.ts";
import { lintFile } from "../../src/lint/lint_file.ts";
import { DEFAULT_FILE_OPTIONS, type FileOptions, LintedFile } from "../../src/lint/linted_file.ts";
import { queryDrift } from "../../src/lint/rules/query_drift.ts";
import { queryMissing } from "../../src/lint/rules/query_missing.ts";
import { SourceFile } from "../../src/text/index.ts";

const rule = (entity: string, condition: string, meta = "") => `import "vt"
rule A {
  meta:
    target_entity = "${entity}"${meta}
  condition:
    ${condition}
}
`;

function found(text: string, options: FileOptions = DEFAULT_FILE_OPTIONS) {
  const rules = [queryMissing, queryDrift].map((rule) => ({ rule, severity: null, options: {} }));
  return lintFile(new LintedFile(new SourceFile("a.yar", text), options), rules).map(({ diagnostic }) => diagnostic);
}

const LOSSY = {
  "two fields of one certificate": [
    "ip_address",
    'vt.net.ip.https_certificate.subject.common_name == "jquery.com" and vt.net.ip.https_certificate.subject.country == "US"',
  ],
  "one process of two names": [
    "file",
    'for any p in vt.behaviour.processes_created : ( p icontains "AcroRd32.exe" and p icontains ".pdf" )',
  ],
} as const;

describe("the query that a fix writes", () => {
  test.each(Object.entries(LOSSY))("is none that the rule would have drifted from: %s", (_, [entity, condition]) => {
    const [finding, ...others] = found(rule(entity, condition));
    expect(others).toEqual([]);
    expect([finding?.rule, finding?.fix]).toEqual(["query_missing", null]);
    expect(finding?.help).toMatch(/^Write one by hand, .* comes near, and is not what the rule finds\.$/);
  });

  test("may be what the policy allows, or what the rule says that it is meant to be", () => {
    const [entity, condition] = LOSSY["one process of two names"];
    const { policy } = DEFAULT_FILE_OPTIONS;
    const lenient = { ...policy, severity: { ...policy.severity, narrower: "off" as const } };
    const meant = rule(entity, condition, '\n    vti_relation = "narrower"');
    for (const [text, options] of [
      [rule(entity, condition), { ...DEFAULT_FILE_OPTIONS, policy: lenient }],
      [meant, DEFAULT_FILE_OPTIONS],
    ] as const) {
      const { text: fixed, applied } = applyFixes(text, found(text, options), "unsafe");
      expect(applied).toHaveLength(1);
      expect(found(fixed, options)).toEqual([]);
    }
    const other = rule(entity, condition, '\n    vti_relation = "broader"');
    expect(found(other).map(({ fix }) => fix)).toEqual([null]);
  });

  test("is made for each of a large file's rules without reading the file anew", () => {
    const rules = Array.from({ length: 1_000 }, (_, i) =>
      rule("file", `vt.metadata.file_size > ${i}`).replace("A", `A${i}`),
    );
    const findings = found(`${"\n".repeat(10_000_000)}${rules.join("")}`);
    expect(findings.length).toBeGreaterThan(400);
    expect(findings[7]?.fix?.edits.map(({ text }) => text.trim())).toEqual(['vti_query = "size:8+"']);
  });

  test("is not made from a condition that is broken", () => {
    expect(found(rule("file", "vt.metadata.nope > 1 and vt.metadata.file_size > 5")).map(({ fix }) => fix)).toEqual([
      null,
    ]);
  });
});

test("where comments are not read to their end, that is told, and no query is said to be missing", () => {
  const lines = Array.from({ length: 3_000 }, (_, i) => `\n    // size:${i}+ =`).join("");
  const unread = rule("file", "vt.metadata.new_file", lines);
  expect(found(unread).map(({ rule, messageId, severity, message }) => [rule, messageId, severity, message])).toEqual([
    ["query_drift", "unread", "note", "not all comments of A were searched for queries: reading them takes too long"],
  ]);
  const read = rule("file", "vt.metadata.new_file", lines.slice(0, 300));
  expect(found(read).map(({ messageId }) => messageId)).toEqual(["missing"]);
});
