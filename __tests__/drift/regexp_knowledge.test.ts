import { expect, test } from "vitest";
import { compare } from "../../src/run/library.ts";

const rule = (condition: string): string => `import "vt"\nrule A { condition: ${condition} }\n`;
const tag = (regexp: string): string => `for any t in vt.metadata.tags : (t matches ${regexp})`;
const command = (test: string): string => `for any c in vt.behaviour.command_executions : (${test})`;

test.each([
  ["tag:a*b", tag("/^a.*b$/"), "equivalent"],
  ["tag:*ab*", tag("/^.*ab.*$/"), "equivalent"],
  ["tag:a*b", tag("/^a.+b$/"), "narrower"],
  ["name:a*b", "vt.metadata.file_name matches /^a.*b$/i", "equivalent"],
  ["name:a*b", "vt.metadata.file_name matches /^a.*b$/", "narrower"],
  ["entity:url path:/gate/*/x", "vt.net.url.path matches /\\/gate\\/.*\\/x/i", "equivalent"],
  ["entity:domain domain:a*b.ru", "vt.net.domain.raw matches /^a.*b\\.ru$/i", "equivalent"],
  // A command may be a script of many lines.
  ["behaviour_command_executions:*if*end*", command("c matches /if.*end/i"), "narrower"],
  ["behaviour_command_executions:*if*end*", command("c matches /if[\\x00-\\xff]*end/i"), "equivalent"],
])("no name shows that a dot passes over line breaks: %s and %s are %s", (query, condition, relation) => {
  expect(compare({ query }, { rule: rule(condition) }).relation).toBe(relation);
});

test("nor that a regular expression folds fewer letters than a search may", () => {
  const condition = "vt.metadata.file_name matches /service.*\\.exe$/i";
  expect(compare({ query: "name:*service*.exe" }, { rule: rule(condition) }).relation).toBe("equivalent");
  // Between two rules it is no question.
  const folding = 'vt.metadata.file_name istartswith "kiss"';
  const regexp = "vt.metadata.file_name matches /^kiss.*$/i";
  expect(compare({ rule: rule(folding) }, { rule: rule(regexp) }).relation).toBe("narrower");
});
