import { expect, test } from "vitest";
import { FileOutline } from "../../src/lint/file_outline.ts";
import { openFinding, settled } from "../../src/lint/open_finding.ts";
import { duplicateRuleName } from "../../src/lint/rules/duplicate_rule_name.ts";
import { SourceFile } from "../../src/text/index.ts";

const active = { rule: duplicateRuleName, severity: null, options: {} };

test("a name that a file holds very often is looked for in the others without a walk", () => {
  const many = 300_000;
  const place = (path: string, start: number) => ({ path, start, end: start + 1 });
  const own = Array.from({ length: many }, (_, i) => place("b.yar", i));
  const settlement = { kind: "unless_declared", name: "a" } as const;
  const [messageId = ""] = Object.keys(duplicateRuleName.messages);
  const file = new FileOutline(new SourceFile("b.yar", "a"));
  const finding = openFinding({ messageId, at: { start: 0, end: 1 }, settlement }, active, file);
  const others = (...places: readonly { path: string; start: number; end: number }[]) => ({ placesOf: () => places });
  const alone = { placesOf: () => own };
  const after = { placesOf: () => withLast };
  const withLast = [...own, place("c.yar", 0)];
  for (let i = 0; i < many; i++) {
    if (settled(finding, alone) === null) throw new Error("there is no other file");
    if (settled(finding, after) !== null) throw new Error("the last place is another file's");
  }
  expect(settled(finding, others(place("a.yar", 0), place("b.yar", 0)))).toBeNull();
  expect(settled(finding, others(place("b.yar", 0), place("b.yar", 5)))).not.toBeNull();
  expect(settled(finding, others())).not.toBeNull();
});
