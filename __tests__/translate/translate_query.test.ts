import { describe, expect, test } from "vitest";
import { translateQuery } from "../../src/translate/translate_query.ts";
import { translateReport } from "../../src/translate/translate_report.ts";
import { loadSchema } from "../../src/vt/index.ts";
import { messagesOf } from "./unlocked_compiler.ts";

/** What stands after `condition:`, on one line. */
function condition(query: string, options = {}): string | null {
  const { output } = translateQuery(query, options);
  return output === null
    ? null
    : (output.split("condition:")[1] ?? "")
        .replace(/\s+/g, " ")
        .replace(/ }\s*$/, "")
        .trim();
}

describe("a query becomes a rule", () => {
  test("laid out as VirusTotal's own", () => {
    const { output, complete, entity } = translateQuery(
      'behaviour_registry:"\\CurrentVersion\\Run" (tag:lnk OR tag:iso) p:3+',
    );
    expect({ complete, entity }).toEqual({ complete: true, entity: "file" });
    expect(output).toMatchInlineSnapshot(`
      "import "vt"

      rule CurrentVersion_Run_lnk_iso {
        meta:
          description = "Translated from a VT Intelligence query"
          target_entity = "file"
          vti_query = "behaviour_registry:\\"\\\\CurrentVersion\\\\Run\\" (tag:lnk OR tag:iso) p:3+"

        condition:
          (
            for any vt_behaviour_registry_keys_set in vt.behaviour.registry_keys_set : (
              vt_behaviour_registry_keys_set.key icontains "\\\\CurrentVersion\\\\Run"
              or
              vt_behaviour_registry_keys_set.value icontains "\\\\CurrentVersion\\\\Run"
            )
            or
            for any vt_behaviour_registry_keys_opened in vt.behaviour.registry_keys_opened : (
              vt_behaviour_registry_keys_opened icontains "\\\\CurrentVersion\\\\Run"
            )
            or
            for any vt_behaviour_registry_keys_deleted in vt.behaviour.registry_keys_deleted : (
              vt_behaviour_registry_keys_deleted icontains "\\\\CurrentVersion\\\\Run"
            )
          )
          and
          for any vt_metadata_tags in vt.metadata.tags : (
            vt_metadata_tags == "lnk" or vt_metadata_tags == "iso"
          )
          and
          vt.metadata.analysis_stats.malicious >= 3
      }
      "
    `);
  });

  test.each([
    ["tag:chm", 'for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "chm" )'],
    ["NOT tag:chm", 'not for any vt_metadata_tags in vt.metadata.tags : ( vt_metadata_tags == "chm" )'],
    ["name:*report*.exe", "vt.metadata.file_name matches /report.*\\.exe$/is"],
    ["name:report*", 'vt.metadata.file_name istartswith "report"'],
    ["type:pedll", "vt.metadata.file_type == vt.FileType.PE_DLL"],
    ["kaspersky:trojan", 'vt.metadata.signatures["Kaspersky"] icontains "trojan"'],
    [
      "NOT kaspersky:trojan",
      'not ( defined vt.metadata.signatures["Kaspersky"] and vt.metadata.signatures["Kaspersky"] icontains "trojan" )',
    ],
    ["size:1KB+ size:2KB-", "vt.metadata.file_size >= 1024 and vt.metadata.file_size <= 2048"],
    ["fs:2024-03-01+", "vt.metadata.first_submission_date >= 1709251200 // 2024-03-01"],
    ["content:{4d 5a ?? 90}@0", "$content_1 at 0"],
    ["content:{4d 5a ?? 90}@0-10", "$content_1 in (0..10)"],
    ["entity:url path:/gate", 'vt.net.url.path icontains "/gate"'],
    ["entity:ip ip:10.0.0.0/8", 'vt.net.ip.in_range("10.0.0.0/8")'],
    [
      "contacted_ip:10.0.0.0/8",
      "for any vt_behaviour_ip_traffic in vt.behaviour.ip_traffic : ( vt_behaviour_ip_traffic.destination_ip_as_int >= 167772160 and vt_behaviour_ip_traffic.destination_ip_as_int <= 184549375 )",
    ],
    [
      "sigma_critical:2+",
      "for 2 vt_behaviour_sigma_analysis_results in vt.behaviour.sigma_analysis_results : ( vt_behaviour_sigma_analysis_results.rule_level == vt.SigmaRule.Level.critical )",
    ],
  ])("%s", (query, expected) => {
    expect(condition(query)).toBe(expected);
  });

  test("named by its values, or as somebody wishes", () => {
    const name = (query: string, options = {}) => /rule (\S+)/.exec(translateQuery(query, options).output ?? "")?.[1];
    expect(name('entity:file behaviour_processes:"cmd.exe /c" p:5+ tag:lnk')).toBe("cmd_exe_c_lnk");
    expect(name("tag:64bits")).toBe("hunt_64bits");
    expect(name("p:5+")).toBe("vti_query");
    expect(name("tag:rule")).toBe("hunt_rule");
    expect(name("tag:a", { name: "My_Hunt" })).toBe("My_Hunt");
    expect(name("tag:a", { name: "my hunt!" })).toBe("my_hunt");
  });

  test("with author and date where they are given", () => {
    const { output } = translateQuery("tag:a", { author: 'A "B"', date: "2026-02-08" });
    expect(output).toContain('author = "A \\"B\\""\n    date = "2026-02-08"');
  });

  test("wide, or for what is new only", () => {
    expect(condition("behaviour_processes:x", { wide: true })).toContain("vt.behaviour.processes_injected");
    expect(condition("behaviour_processes:x")).not.toContain("vt.behaviour.processes_injected");
    expect(condition("p:5+", { newOnly: true })).toBe(
      "vt.metadata.analysis_stats.malicious >= 5 and vt.metadata.new_file",
    );
    expect(condition("entity:url p:5+", { newOnly: true })).toContain("vt.net.url.new_url");
    expect(condition("entity:domain p:5+", { newOnly: true })).toContain("vt.net.domain.new_domain");
    const address = translateQuery("entity:ip p:5+", { newOnly: true });
    expect(address.diagnostics.map(({ message }) => message).join()).toContain("does not say whether");
  });
});

describe("what only VirusTotal sees", () => {
  test.each([
    ['tag:a comment:"x y"', 'comment:"x y"', "the rule matches more"],
    ["tag:a OR comment:x", "comment:x", "the rule misses"],
    ["tag:a NOT comment:x", "comment:x", "the rule matches more"],
    ["tag:a NOT (tag:b OR comment:x)", "comment:x", "the rule matches more"],
    ["tag:a NOT (tag:b comment:x)", "comment:x", "the rule misses"],
    ["tag:a (tag:b OR (comment:x threat_actor:y))", "comment:x", "the rule misses"],
    ["tag:a (tag:b OR (tag:c comment:x))", "comment:x", "the rule matches more"],
  ])("%s: leaves %s out, and says that %s", (query, text, effect) => {
    const { output, complete } = translateQuery(query);
    expect(complete).toBe(false);
    const remark = output?.split("\n").find((line) => line.includes(`// left out: ${text}`));
    expect(remark).toContain(effect);
    expect(output?.replaceAll(/\/\/.*|vti_query = .*/g, "")).not.toContain("comment");
  });

  test("alone is no rule", () => {
    const { output, complete, diagnostics, terms } = translateQuery("comment:x threat_actor:y");
    expect({ output, complete }).toEqual({ output: null, complete: false });
    expect(diagnostics.map(({ severity }) => severity)).toContain("error");
    expect(terms.map(({ fidelity }) => fidelity)).toEqual(["unsupported", "unsupported"]);
  });

  test("by when: a live rule sees what comes in now", () => {
    const { output, complete, diagnostics } = translateQuery("tag:a ls:3d+ fs:7d+");
    expect(complete).toBe(true);
    expect(output).not.toContain("_date");
    expect(diagnostics.filter(({ message }) => message.includes("when a hunter searched"))).not.toEqual([]);
  });

  test("as content that would slow every scan down", () => {
    for (const query of ['content:"a"', 'content:"\\x00\\x00\\x00"', "content:{ff ff}", "content:{4d [1-10] 5a}"]) {
      expect(translateQuery(query).output, query).toBeNull();
      expect(translateQuery(`${query} p:5+`), query).toMatchObject({ complete: false });
    }
    expect(condition('content:"ab"')).toBe("$content_1");
  });
});

describe("a text that is no query", () => {
  test.each(["", "tag:a AND", "(tag:a", 'name:"a', "tag:a )"])("%j gives no rule but a diagnostic", (query) => {
    const { output, diagnostics } = translateQuery(query);
    expect(output).toBeNull();
    expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  });

  test("or is about what no rule matches", () => {
    const { output, entity, diagnostics } = translateQuery("entity:collection name:apt");
    expect({ output, entity }).toEqual({ output: null, entity: "collection" });
    expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  });
});

test("the entity is the query's own before anybody else's", () => {
  expect(translateQuery("entity:url tag:a", { entity: "domain" }).entity).toBe("url");
  expect(translateQuery("tag:a", { entity: "domain" }).entity).toBe("domain");
  expect(translateQuery("tag:a").entity).toBe("file");
});

describe("alternatives that search other kinds of objects", () => {
  test("are left out, and said to be", () => {
    const { output, complete, entity } = translateQuery("(entity:url path:x) OR name:abc");
    expect({ entity, complete }).toEqual({ entity: "file", complete: false });
    expect(output).toContain("// left out: what is searched among URLs");
    expect(condition("(entity:url path:x) OR name:abc")).toContain('vt.metadata.file_name icontains "abc"');
    expect(condition("(entity:url path:xyz) OR name:abc", { entity: "url" })).toContain("vt.net.url.path");
  });

  test("leave nothing where all do", () => {
    const { output, diagnostics } = translateQuery("(entity:url path:x) OR (entity:domain registrar:y)");
    expect(output).toBeNull();
    expect(diagnostics.map(({ message }) => message)).toContain(
      "no part of this query searches files: nothing comes of it",
    );
  });
});

describe("the rule's name", () => {
  const nameIn = (output: string | null) => /^rule (\S+)/m.exec(output ?? "")?.[1];

  test.each([...loadSchema().moduleNames, "them", "rule", "uint16be", "float64", "tags", "positives"])(
    "%s is taken: words that make it are altered",
    (word) => {
      const { output, diagnostics } = translateQuery(`tag:${word}`);
      expect(nameIn(output)).toBe(`hunt_${word}`);
      expect(diagnostics).toEqual([]);
      expect(messagesOf(output as string)).toEqual([]);
    },
  );

  test.each([
    ["vt", "hunt_vt", "`vt` is the name of a module"],
    ["of", "hunt_of", "`of` is a word of the language"],
    ["int32", "hunt_int32", "`int32` is a function of the language"],
    ["signatures", "hunt_signatures", "`signatures` is a variable that LiveHunt defines"],
    ["my rule", "my_rule", "a name has letters, digits and _, at most 128, and does not begin with a digit"],
    ["1st", "hunt_1st", "a name has letters, digits and _, at most 128, and does not begin with a digit"],
  ])("%s is altered where somebody chose it, with the reason", (chosen, name, reason) => {
    const message = `the rule is named \`${name}\`: ${reason}`;
    const fromQuery = translateQuery("tag:chm", { name: chosen });
    expect(nameIn(fromQuery.output)).toBe(name);
    expect(fromQuery.diagnostics.map((said) => said.message)).toContain(message);
    expect(fromQuery.complete).toBe(true);
    const fromReport = translateReport({ metadata: { tags: ["chm"] } }, ["vt.metadata.tags"], { name: chosen });
    if ("error" in fromReport) throw new Error(fromReport.error);
    expect(nameIn(fromReport.output)).toBe(name);
    expect(fromReport.diagnostics.map((said) => said.message)).toContain(message);
    expect(fromReport.complete).toBe(true);
  });

  test("that is free is kept", () => {
    expect(nameIn(translateQuery("tag:chm", { name: "Vt_1" }).output)).toBe("Vt_1");
  });
});

test("a remark has its reason in brackets, without a full stop of its own", () => {
  const { output } = translateQuery("comment:x tag:chm");
  expect(output).toMatch(/\/\/ left out: comment:x \([^\n]*[^.]\); the rule matches more than the query \(broader\)\n/);
});

test.each([
  ["tag:chm comment:x", "broader"],
  ["tag:chm NOT comment:x", "broader"],
  ["tag:chm OR comment:x", "narrower"],
  ["tag:chm NOT (comment:x tag:pdf)", "narrower"],
])("what is left out of %s makes the rule %s, and a comment in it says so", (query, direction) => {
  const { output } = translateQuery(query);
  expect(output?.match(/\((?:broader|narrower)\)\n/g)).toEqual([`(${direction})\n`]);
});

test("an entity by YARA's word is the entity, and a warning gives the query's word", () => {
  const { entity, complete, terms, diagnostics } = translateQuery("entity:ip_address asn:15169");
  expect([entity, complete, terms.map(({ fidelity }) => fidelity)]).toEqual(["ip_address", true, ["exact", "exact"]]);
  expect(diagnostics.map(({ severity, help }) => [severity, help])).toEqual([["warning", "write `entity:ip`"]]);
});
