import type { Diagnostic, FileReport, JudgedQuery, LintReport } from "../../src/findings/index.ts";
import type { ReportOptions } from "../../src/report/report_options.ts";
import { SourceFile } from "../../src/text/index.ts";

export const OPTIONS: ReportOptions = {
  colour: false,
  width: 100,
  version: "1.2.3",
  rules: [
    {
      id: "query_drift",
      summary: "A rule finds what its query finds.",
      category: "drift",
      severity: "warning",
      fixable: false,
      since: "0.1.0",
    },
    {
      id: "vt_unknown_field",
      summary: "Fields exist.",
      category: "schema",
      severity: "error",
      fixable: true,
      since: "0.1.0",
    },
  ],
};

const TEXT = `import "vt"

rule Chm {
  meta:
    vti_query = "behavior_processes:\\"schtasks.exe\\" tag:chm"
  condition:
    vt.metadata.nope == 1 and vt.metadata.file_name contains "schtasks"
}
`;

const source = new SourceFile("rules/chm.yar", TEXT);

function span(text: string): { start: number; end: number } {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length };
}

export const UNKNOWN_FIELD: Diagnostic = {
  rule: "vt_unknown_field",
  messageId: "fault",
  data: {},
  message: "vt.metadata has no field `nope`",
  help: "Use `vt.metadata.name`.",
  severity: "error",
  path: "rules/chm.yar",
  yaraRule: "Chm",
  primary: { ...span("nope"), label: "no such field" },
  related: [],
  notes: [],
  fix: { title: "Replace it by `name`", safe: false, edits: [{ ...span("nope"), text: "name" }] },
  fingerprint: "0123",
};

export const DRIFT: Diagnostic = {
  rule: "query_drift",
  messageId: "narrower",
  data: {},
  message: "Chm finds less than its query",
  help: "Widen the condition, or narrow the query.",
  severity: "warning",
  path: "rules/chm.yar",
  yaraRule: "Chm",
  primary: { ...span('behavior_processes:\\"schtasks.exe\\" tag:chm'), label: "this query" },
  related: [{ ...span('vt.metadata.file_name contains "schtasks"'), label: "misses some here", path: "rules/chm.yar" }],
  notes: ["misses: the query's `tag:chm`: the rule asks for more (clause_added)", "  for example a file tagged chm"],
  fix: null,
  fingerprint: "4567",
};

export const QUERY: JudgedQuery = {
  yaraRule: "Chm",
  source: "meta",
  key: "vti_query",
  text: 'behavior_processes:"schtasks.exe" tag:chm',
  range: source.rangeOf(DRIFT.primary),
  relation: "narrower",
  complete: true,
  differences: [
    {
      side: "rule",
      clause: 'vt.metadata.file_name contains "schtasks"',
      direction: "narrower",
      scope: false,
      reason: "clause_added",
      explanation: "The rule asks for this, the query does not.",
      witness: { metadata: { tags: ["chm"] } },
      example: "a file tagged `chm`",
      range: source.rangeOf(span('vt.metadata.file_name contains "schtasks"')),
      counterpart: null,
      literals: null,
      spots: [],
    },
  ],
  unchecked: [],
  notes: [],
};

export const FILE: FileReport = {
  path: "rules/chm.yar",
  source,
  rules: ["Chm"],
  ruleSpans: [{ start: TEXT.indexOf("rule Chm"), end: TEXT.length - 1 }],
  findings: [DRIFT, UNKNOWN_FIELD],
  queries: [QUERY],
};

export const UNREAD: FileReport = {
  path: "rules/ä b,c.yar",
  source: null,
  rules: [],
  findings: [
    {
      rule: "file_encoding",
      messageId: "unreadable",
      data: {},
      message: "cannot read this file: it is UTF-16",
      help: "Save it as UTF-8.",
      severity: "error",
      path: "rules/ä b,c.yar",
      yaraRule: null,
      primary: { start: 0, end: 0, label: "" },
      related: [],
      notes: [],
      fix: null,
      fingerprint: "89ab",
    },
  ],
  queries: [],
};

export const REPORT: LintReport = {
  summary: { files: 2, rules: 1, errors: 2, warnings: 1, notes: 0, withQuery: 1, judged: 1, partly: 0, unknown: 0 },
  files: [FILE, UNREAD],
};

export const EMPTY: LintReport = {
  summary: { files: 1, rules: 1, errors: 0, warnings: 0, notes: 0, withQuery: 0, judged: 0, partly: 0, unknown: 0 },
  files: [{ path: "a.yar", source: null, rules: ["A"], findings: [], queries: [] }],
};

/** A report in which every text that a stranger may choose is this one. */
export function hostile(text: string): LintReport {
  const file = new SourceFile(text, `${text}\n`);
  const range = file.rangeOf({ start: 0, end: text.length });
  const finding: Diagnostic = {
    ...DRIFT,
    message: text,
    help: text,
    path: text,
    yaraRule: text,
    primary: { start: 0, end: text.length, label: text },
    related: [{ path: text, start: 0, end: text.length, label: text }],
    notes: [text],
    fix: { title: text, safe: true, edits: [{ start: 0, end: 0, text }] },
  };
  const query: JudgedQuery = {
    ...QUERY,
    yaraRule: text,
    text,
    range,
    notes: [text],
    unchecked: [{ text, range, reason: text }],
    differences: [
      {
        ...(QUERY.differences[0] as (typeof QUERY.differences)[0]),
        clause: text,
        explanation: text,
        example: text,
        range,
      },
    ],
  };
  return {
    summary: REPORT.summary,
    files: [
      {
        path: text,
        source: file,
        rules: [text],
        ruleSpans: [{ start: 0, end: text.length }],
        findings: [finding],
        queries: [query],
      },
    ],
  };
}
