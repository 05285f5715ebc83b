import type { KeptQuery } from "../../drift/index.ts";
import type { Entity } from "../../findings/index.ts";
import type { SourceFile } from "../../text/index.ts";
import { entityOf } from "../../translate/query_entity.ts";
import { parseQuery, type Query, type TextValue, termsOf } from "../../vti/index.ts";
import type { Rule } from "../../yara/index.ts";
import { fixInFile, placeInFile } from "../query_findings.ts";
import type { LintRule } from "../rule.ts";

/** As queries name them. */
const NOUNS: Readonly<Record<Entity, string>> = {
  file: "file",
  url: "url",
  domain: "domain",
  ip_address: "ip",
  collection: "collection",
};

export const queryEntity: LintRule = {
  id: "query_entity",
  summary: "A query searches the kind of object that its rule matches.",
  category: "query",
  severity: "error",
  preset: "default",
  needs: "queries",
  onlyImporting: "vt",
  messages: {
    differs: "this query searches for `{searched}`, and {rule} matches `{matched}`",
    missing: "this query names no entity and so searches files, and {rule} matches `{matched}`",
  },
  fixable: true,
  since: "0.1.0",
  create: ({ file, report }) => ({
    Rule(rule) {
      for (const { query, faults } of file.checkedQueriesOf(rule)) {
        const matched = file.entityOf(rule);
        if (matched === null) continue;
        const parsed = parseQuery(query.text).query;
        const named = entityTerms(parsed);
        const [first] = named;
        const searched = first ? entityOf(parsed) : "file";
        // Of an entity that does not exist or chooses nothing, or of several, another lint rule speaks.
        if (named.length > 1 || searched === null || searched === matched) continue;
        if (first === undefined && (faults.length > 0 || isLinked(query, file.source))) continue;
        const noun = NOUNS[matched];
        const span = first?.range ?? { start: 0, end: query.text.length };
        const edit = first ? { ...first.range, text: noun } : { start: 0, end: 0, text: `entity:${noun} ` };
        const help = first
          ? `Write \`entity:${noun}\`, or correct the rule's \`target_entity\`.`
          : `Begin the query with \`entity:${noun}\`.`;
        const title = `Write \`entity:${noun}\``;
        const fault = { code: "", severity: "error", message: title, help: title, span, edits: [edit] } as const;
        report({
          messageId: first ? "differs" : "missing",
          data: { rule: rule.name.name, matched, searched },
          at: placeInFile(span, query),
          supersedes: first ? ["query_drift"] : [],
          label: first ? "" : "searches files",
          related: declaration(rule),
          help,
          severity: first ? "error" : "warning",
          fix: fixInFile(fault, query, file.source),
          subject: `${searched} ${query.text}`,
        });
      }
    },
  }),
};

function entityTerms(query: Query): TextValue[] {
  return termsOf(query).flatMap(({ modifier, value }) => {
    return modifier?.name === "entity" && value.kind === "TextValue" ? value : [];
  });
}

/** A link to VirusTotal's search page chooses what is searched outside of the query too. */
function isLinked({ range }: KeptQuery, { text }: SourceFile): boolean {
  return /\/(?:gui|intelligence)\/search[/?]\S*$/.test(text.slice(Math.max(0, range.start - 200), range.start));
}

function declaration(rule: Rule) {
  const entry = rule.meta?.entries.find(({ key }) => key.name === "target_entity");
  return entry ? [{ start: entry.start, end: entry.end, label: "the rule's" }] : [];
}
