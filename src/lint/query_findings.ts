import type { KeptQuery } from "../drift/index.ts";
import type { Fix, Severity } from "../findings/index.ts";
import type { Edit, SourceFile, Span } from "../text/index.ts";
import type { CheckCode } from "../translate/query_fault.ts";
import type { Finding, Listener, RuleContext } from "./rule.ts";

/** What is wrong with a query, in offsets of its own text. */
export interface QueryFaultLike {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | null;
  readonly span: Span;
  readonly edits: readonly Edit[];
}

/** Reports what checking queries found with one of these codes: lint rules on queries differ in nothing else. */
export function reportChecks({ file, report }: RuleContext, codes: readonly CheckCode[]): Listener {
  return {
    Rule(rule) {
      for (const { query, faults } of file.checkedQueriesOf(rule)) {
        for (const fault of faults) {
          if (codes.includes(fault.code)) report(queryFinding(fault, query, file.source));
        }
      }
    },
  };
}

/** A fault of a kept query as a finding at its place in the rule file. */
export function queryFinding(fault: QueryFaultLike, query: KeptQuery, source: SourceFile): Finding {
  const { code, message, help, severity, span } = fault;
  return {
    messageId: "fault",
    data: { code, message },
    at: placeInFile(span, query),
    help,
    severity,
    fix: fixInFile(fault, query, source),
    subject: `${code} ${query.text.slice(span.start, span.end)} ${query.text}`,
  };
}

export function placeInFile({ start, end }: Span, query: KeptQuery): Span {
  const from = query.toSource(start);
  return { start: from, end: Math.max(from, query.toSource(end)) };
}

/**
 * The mend of a query, escaped as its place in the file demands. None where the query is not written there plainly
 * (over several lines, as a link, with escapes of its own kind): an edit could not be told from damage.
 */
export function fixInFile({ edits, help, message }: QueryFaultLike, query: KeptQuery, source: SourceFile): Fix | null {
  if (edits.length === 0 || !isPlain(query, source)) return null;
  const escaped = query.source === "meta" ? escapeForString : (text: string) => text;
  const placed = edits.map(({ start, end, text }) => ({
    start: query.toSource(start),
    end: query.toSource(end),
    text: escaped(text),
  }));
  // A comment must not end early, nor begin a new line.
  if (placed.some(({ text }) => /[\r\n]|\*\//.test(text))) return null;
  return { title: help ?? message, safe: false, edits: placed };
}

function isPlain(query: KeptQuery, source: SourceFile): boolean {
  const written = source.slice(query.range);
  return written === (query.source === "meta" ? escapeForString(query.text) : query.text);
}

/** As it stands between the quotes of a YARA string. */
function escapeForString(text: string): string {
  return text.replace(/["\\]/g, "\\$&").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r");
}
