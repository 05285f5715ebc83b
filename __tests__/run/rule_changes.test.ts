import { describe, expect, test } from "vitest";
import { ruleChanges } from "../../src/run/rule_changes.ts";
import { fileState } from "./file_state.ts";

/** What became of each rule of one file. */
async function changes(before: string, after: string) {
  const { rules: changed } = ruleChanges([await fileState("a.yar", before)], [await fileState("a.yar", after)]);
  return changed.map(({ yaraRule, kind, meaning }) => [yaraRule, kind, meaning?.relation ?? null]);
}

const reads = (name: string, field: string) => `rule ${name} { condition: ${field} }\n`;

describe("a rule", () => {
  test("whose text is the same is not in a change, wherever it stands", async () => {
    const a = reads("a", "vt.metadata.new_file");
    const b = reads("b", 'vt.metadata.signature_info != ""'.replace(' != ""', '["x"] == "y"'));
    expect(await changes(a + b, `// a comment\n${b}\n\n${a}`)).toEqual([]);
  });

  test("that only looks different means the same", async () => {
    expect(await changes(reads("a", "vt.metadata.new_file"), reads("a", "( vt.metadata.new_file )"))).toEqual([
      ["a", "changed", "equivalent"],
    ]);
  });

  test("may match less, more, or other things", async () => {
    const count = (n: number) => reads("a", `vt.metadata.analysis_stats.malicious >= ${n}`);
    expect(await changes(count(5), count(7))).toEqual([["a", "changed", "narrower"]]);
    expect(await changes(count(5), count(3))).toEqual([["a", "changed", "broader"]]);
    const upTo = reads("a", "vt.metadata.analysis_stats.malicious <= 7");
    expect(await changes(count(5), upTo)).toEqual([["a", "changed", "overlapping"]]);
  });

  test("changes with a pattern that keeps its name", async () => {
    const pattern = (text: string) => `rule a { strings: $a = "${text}" condition: $a }\n`;
    expect(await changes(pattern("one"), pattern("two"))).toEqual([["a", "changed", "overlapping"]]);
  });

  test("changes through the rules that it names, however far, and through global ones", async () => {
    const chain = (field: string) =>
      `private ${reads("x", field)}${reads("y", "x")}${reads("z", "y and vt.metadata.new_file")}`;
    const [first, ...rest] = await changes(
      chain("vt.metadata.analysis_stats.malicious > 1"),
      chain("vt.metadata.analysis_stats.malicious > 2"),
    );
    expect(first).toEqual(["x", "changed", "narrower"]);
    expect(rest).toEqual([
      ["y", "affected", "narrower"],
      ["z", "affected", "narrower"],
    ]);
    const global = (n: number) => `global ${reads("g", `filesize > ${n}`)}${reads("a", "vt.metadata.new_file")}`;
    expect(await changes(global(1), global(2))).toEqual([
      ["g", "changed", "narrower"],
      ["a", "affected", "narrower"],
    ]);
  });

  test("is added, removed or renamed", async () => {
    const a = reads("a", "vt.metadata.new_file");
    expect(await changes("", a)).toEqual([["a", "added", null]]);
    expect(await changes(a, "")).toEqual([["a", "removed", null]]);
    expect(await changes(a, reads("b", "vt.metadata.new_file"))).toEqual([["b", "renamed", "equivalent"]]);
  });

  test("that moves to another changed file is followed by name", async () => {
    const text = reads("a", "vt.metadata.new_file");
    const { rules: changed } = ruleChanges(
      [await fileState("a.yar", text), await fileState("b.yar", "")],
      [await fileState("a.yar", ""), await fileState("b.yar", text)],
    );
    expect(changed).toEqual([]);
  });

  test("is told where to change it as it is, not as it was", async () => {
    const count = (n: number) => reads("a", `vt.metadata.analysis_stats.malicious >= ${n}`);
    const before = await fileState("a.yar", count(5));
    const after = await fileState("a.yar", `// above\n${count(7)}`);
    const [change] = ruleChanges([before], [after]).rules;
    const spots = change?.meaning?.differences.flatMap(({ spots }) => spots) ?? [];
    expect(spots).not.toEqual([]);
    for (const { range, text } of spots) {
      expect(after.file.source.slice({ start: range.start.offset, end: range.end.offset })).toBe(text);
    }
  });

  test("is not compared where the work for its file has ended", async () => {
    const before = await fileState("a.yar", reads("a", "filesize > 1"));
    const after = await fileState("a.yar", reads("a", "filesize > 2"));
    after.file.work.steps = 0;
    const [change] = ruleChanges([before], [after]).rules;
    expect(change?.meaning?.relation).toBe("unknown");
  });

  test("with a condition that does not parse has no meaning to compare", async () => {
    const [change] = await changes(reads("a", "vt.metadata.new_file"), "rule a { condition: ) }\n");
    expect(change?.slice(0, 2)).toEqual(["a", "changed"]);
    expect(change?.[2]).toBeNull();
  });
});

describe("findings", () => {
  const broken = reads("old", "vt.metadata.nope == 1");

  test("that were there are not new, and those that went are counted", async () => {
    const before = await fileState("a.yar", broken + reads("b", "vt.metadata.nope == 1"));
    const after = await fileState(
      "a.yar",
      `${broken}${reads("b", "vt.metadata.new_file")}${reads("c", "vt.metadata.nope2 == 1")}`,
    );
    const { rules: changed, elsewhere, fixed } = ruleChanges([before], [after]);
    const found = changed.map(({ yaraRule, findings }) => [yaraRule, findings.map(({ rule }) => rule)]);
    expect(found).toEqual([
      ["b", []],
      ["c", ["vt_unknown_field"]],
    ]);
    expect(elsewhere).toEqual([]);
    expect(fixed).toBeGreaterThan(0);
  });

  test("outside rules are told apart from those inside", async () => {
    const { rules: changed, elsewhere } = ruleChanges(
      [await fileState("a.yar", broken)],
      [await fileState("a.yar", `${broken}@\n`)],
    );
    expect(changed).toEqual([]);
    expect(elsewhere.map(({ rule }) => rule)).toEqual(["yara_syntax"]);
  });
});
