import { describe, expect, test } from "vitest";
import { recordOfReport } from "../../src/translate/api_report.ts";
import { loadSchema } from "../../src/vt/index.ts";

const schema = loadSchema();
const read = (report: unknown) => recordOfReport(report, schema);

describe("recordOfReport", () => {
  test("renames a file's attributes and keeps those of the same name", () => {
    const attributes = {
      sha256: "AA",
      size: 12,
      meaningful_name: "a.chm",
      type_tag: "chm",
      type_tags: ["help", "chm"],
      tags: ["chm"],
      last_analysis_stats: { malicious: 3, "type-unsupported": 2, "confirmed-timeout": 1 },
      last_analysis_results: {
        One: { category: "malicious", result: "Trojan.A" },
        Two: { category: "undetected", result: null },
      },
      exiftool: { Title: "x" },
      sigma_analysis_stats: { high: 1 },
    };
    expect(read({ data: { type: "file", id: "aa", attributes } })).toEqual({
      entity: "file",
      record: {
        metadata: {
          sha256: "aa",
          file_size: 12,
          file_name: "a.chm",
          file_type: schema.enumValues("vt.FileType").get("CHM"),
          file_type_tags: ["help", "chm"],
          tags: ["chm"],
          analysis_stats: { malicious: 3, type_unsupported: 2 },
          signatures: { One: "Trojan.A" },
          exiftool: { Title: "x" },
        },
      },
      unused: ["type_tag", "sigma_analysis_stats"],
    });
  });

  test("joins what several sandboxes saw", () => {
    const report = {
      type: "file",
      id: "aa",
      attributes: { tags: [] },
      relationships: {
        behaviours: {
          data: [
            { type: "file_behaviour", attributes: { command_executions: ["a"], tags: ["CHECKS_USER_INPUT"] } },
            {
              type: "file_behaviour",
              attributes: { command_executions: ["b"], http_conversations: [{ url: "u", request_method: "GET" }] },
            },
          ],
        },
      },
    };
    expect(read(report)).toMatchObject({
      record: {
        metadata: { tags: [] },
        behaviour: {
          command_executions: ["a", "b"],
          traits: [schema.enumValues("vt.BehaviourTrait").get("CHECKS_USER_INPUT")],
          http_conversations: [{ url: "u", request_method: schema.enumValues("vt.Http.Method").get("GET") }],
        },
      },
    });
  });

  test("knows a behaviour summary by what is in it, and takes a record as it is", () => {
    expect(read({ data: { processes_created: ["x"] } })).toMatchObject({
      record: { behaviour: { processes_created: ["x"] } },
    });
    const record = { metadata: { tags: ["chm"] }, terms: { $a: true } };
    expect(read(record)).toEqual({ record, entity: null, unused: [] });
  });

  test("reads URLs, domains and addresses", () => {
    const url = { type: "url", id: "u", attributes: { url: "https://x.example:8443/a?b=c", title: "T" } };
    expect(read(url)).toMatchObject({
      entity: "url",
      record: {
        net: {
          url: {
            raw: "https://x.example:8443/a?b=c",
            hostname: "x.example",
            port: 8443,
            path: "/a",
            query: "b=c",
            html_title: "T",
          },
        },
      },
    });
    const certificate = {
      subject: { CN: "x", O: "y" },
      validity: { not_after: "2026-01-01 00:00:00" },
      extensions: { subject_alternative_name: ["x"] },
    };
    expect(
      read({ type: "domain", id: "x.example", attributes: { last_https_certificate: certificate } }),
    ).toMatchObject({
      record: {
        net: {
          domain: {
            raw: "x.example",
            https_certificate: {
              subject: { common_name: "x", organization: "y" },
              validity: { not_after: 1767225600 },
              subject_alternative_name: ["x"],
            },
          },
        },
      },
    });
    expect(read({ type: "ip_address", id: "1.2.3.4", attributes: { asn: 7, as_owner: "o" } })).toMatchObject({
      record: { net: { ip: { raw: "1.2.3.4", ip_as_int: 16909060, ip_asn: 7, ip_as_owner: "o" } } },
    });
  });

  test.each([
    [7, "a report is a JSON object"],
    [{}, "no report of a file, URL, domain, IP address or sandbox was found in it"],
    [
      { error: { code: "NotFoundError", message: "not found" } },
      "this is an error of the API, not a report: not found",
    ],
    [{ type: "collection", id: "c", attributes: {} }, 'rules cannot match an object of type "collection"'],
    [[], "the list holds no report"],
  ])("says why %j is none", (report, error) => {
    expect(read(report)).toEqual({ error });
  });

  test("keeps hostile keys as keys", () => {
    const attributes = JSON.parse('{"exiftool": {"__proto__": "x", "constructor": "y"}}');
    const result = read({ type: "file", id: "a", attributes });
    const map = ("record" in result ? (result.record.metadata as { exiftool: object }) : { exiftool: {} }).exiftool;
    expect(Object.keys(map)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(map)).toBe(Object.prototype);
  });
});
