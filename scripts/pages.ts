import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { LINT_RULES } from "../src/lint/registry.ts";
import type { LintRule } from "../src/lint/rule.ts";
import { configurationSchema } from "../src/run/configuration_schema.ts";

/**
 * Writes what pages and schemas can take from the lint rules themselves: the head of each rule's page, the tables in
 * the README and docs, and the configuration's JSON Schema. The rest of each page is left as it is.
 */
const root = fileURLToPath(new URL("../../", import.meta.url));

const BEGIN = "<!-- made by `npm run pages` -->";
const END = "<!-- end -->";

/** Replaces what stands between the marks; a page without them gets them at `fallback`. */
function between(page: string, made: string, fallback: "start" | null = null): string {
  const block = `${BEGIN}\n${made.trimEnd()}\n${END}`;
  const start = page.indexOf(BEGIN);
  const end = page.indexOf(END, start);
  if (start >= 0 && end >= 0) return page.slice(0, start) + block + page.slice(end + END.length);
  if (fallback === null) throw new Error("a page has lost its marks");
  return `${block}\n\n${page}`;
}

function update(path: string, change: (text: string) => string): void {
  const file = `${root}${path}`;
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const after = change(before);
  if (after === before) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, after);
  process.stdout.write(`pages: ${path}\n`);
}

function ruleHead(rule: LintRule): string {
  const { id, summary, category, severity, preset, fixable, since, options } = rule;
  const rows = [
    ["category", category],
    ["severity", severity],
    ["preset", preset === "default" ? "default" : "strict only"],
    ["fix", fixable ? "yes: `--fix` where it is safe, else `--fix=unsafe`" : "no"],
    ["since", since],
  ].map(([name, value]) => `| ${name} | ${value} |`);
  return [
    `# ${id}`,
    "",
    summary,
    "",
    "| | |",
    "| --- | --- |",
    ...rows,
    ...(options === undefined ? [] : ["", ...optionLines(options)]),
    "",
    ...example(id, "bad.yar", "Reported"),
    ...example(id, rule.fixable ? "fixed.yar" : "good.yar", rule.fixable ? "Fixed" : "Accepted"),
  ].join("\n");
}

function optionLines(options: Readonly<Record<string, unknown>>): string[] {
  const properties = (options.properties ?? {}) as Readonly<Record<string, { readonly description?: string }>>;
  return [
    "Options:",
    "",
    ...Object.entries(properties).map(([name, { description }]) => `- \`${name}\`: ${description}`),
  ];
}

/** The fixture, without the marks that are for tests. */
function example(id: string, file: string, title: string): string[] {
  const path = `${root}rules/${id}/${file}`;
  if (!existsSync(path)) return [];
  const text = readFileSync(path, "latin1");
  if (/[^\n\t -~]/.test(text)) return [];
  const shown = text.replace(/[^\S\n]*\/\/ expect: [\w, ]+$/gm, "").replace(/^\n/, "");
  return [`${title}:`, "", "```yara", shown.trimEnd(), "```", ""];
}

function ruleTable(): string {
  const rows = LINT_RULES.map(({ id, summary, severity, preset, fixable }) => {
    const cells = [`[\`${id}\`](../rules/${id}/README.md)`, summary, severity, preset, fixable ? "yes" : ""];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return ["| rule | states that | severity | preset | fix |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

for (const rule of LINT_RULES) update(`rules/${rule.id}/README.md`, (page) => between(page, ruleHead(rule), "start"));
update("docs/rules.md", (page) => between(page, ruleTable()));
update("src/run/configuration.schema.json", () => `${JSON.stringify(configurationSchema(), null, 2)}\n`);

// The output that the README shows is the one that a test holds the example to.
update("README.md", (page) => {
  const report = readFileSync(`${root}examples/bitter/report.txt`, "utf8");
  return between(page, ["```text", report.trimEnd(), "```"].join("\n"));
});
