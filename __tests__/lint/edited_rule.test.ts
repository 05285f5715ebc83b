import { expect, test } from "vitest";
import { ruleAfter } from "../../src/lint/edited_rule.ts";
import { LintedFile } from "../../src/lint/linted_file.ts";
import { SourceFile } from "../../src/text/index.ts";

test("an edit to one of very many rules is tried without the others, and with each import once", () => {
  const many = 20_000;
  const imports = 'import "vt"\nimport "pe"\n'.repeat(many);
  const rules = Array.from(
    { length: many },
    (_, i) => `// of ${i}\nrule r${i} { condition: ${i % 2 === 0 ? "true" : `r${i - 1}`} }\n`,
  );
  const file = new LintedFile(new SourceFile("a.yar", `${imports}${rules.join("")}`));
  const edited = file.rules.map((rule) =>
    ruleAfter([{ start: rule.end - 2, end: rule.end - 2, text: " and x" }], rule, file),
  );
  const texts = edited.map((tried) => tried?.file.source.text);
  expect(texts[0]).toBe('import "vt"\nimport "pe"\n\n// of 0\nrule r0 { condition: true and x }\n// of 1\n\n');
  const [, odd] = texts;
  expect(odd).toBe(
    'import "vt"\nimport "pe"\n\n// of 0\nrule r0 { condition: true }\n\n// of 1\nrule r1 { condition: r0 and x }\n// of 2\n\n',
  );
  expect(edited.every((tried, i) => tried?.rule.name.name === `r${i}`)).toBe(true);
});
