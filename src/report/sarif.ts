import type { Diagnostic, LintReport, RelatedLabel, RuleMetadata, Severity } from "../findings/index.ts";
import { type Range, type Span, visible } from "../text/index.ts";
import { jsonText } from "./json_text.ts";
import { Places } from "./places.ts";
import type { ReportOptions } from "./report_options.ts";
import { ruleAddress } from "./rule_address.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  note: "note",
};
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** The fingerprint's name and version: it changes when its making does. */
const FINGERPRINT = "huntlint/v1";

/**
 * SARIF 2.1.0 (OASIS). Every lint rule is listed, whether it fired or not; paths are relative to the repository's
 * root, which GitHub takes the working directory for.
 */
export function sarif(report: LintReport, { version, rules }: ReportOptions): string {
  const places = new Places(report);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "huntlint",
            semanticVersion: version,
            informationUri: "https://github.com/huntlint/huntlint",
            rules: rules.map(reportingDescriptor),
          },
        },
        columnKind: "utf16CodeUnits",
        results: report.files.flatMap(({ findings }) =>
          findings.map((finding) => resultOf(finding, indexes.get(finding.rule), places)),
        ),
      },
    ],
  };
  return jsonText(log);
}

function reportingDescriptor({ id, summary, category, severity, fixable, since }: RuleMetadata): object {
  const help = `${summary} \`huntlint explain ${id}\` says why, how to fix it and when not to.`;
  return {
    id,
    name: id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    helpUri: ruleAddress(id),
    help: { text: help, markdown: help },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [category], fixable, since },
  };
}

function resultOf(finding: Diagnostic, ruleIndex: number | undefined, places: Places): object {
  const { rule, severity, message, help, notes, path, primary, related, fix, fingerprint } = finding;
  const text = [message, ...notes, ...(help === null ? [] : [help])].map(plain).join("\n");
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text },
    locations: [location(path, primary, primary.label, places)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((label, index) => ({
            id: index + 1,
            ...location(label.path, label, label.label, places),
          })),
          codeFlows: [codeFlow(finding, places)],
        }),
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    ...(fix === null
      ? {}
      : {
          fixes: [
            {
              description: { text: plain(fix.title) },
              artifactChanges: [
                {
                  artifactLocation: artifact(path),
                  replacements: fix.edits.map(({ start, end, text: inserted }) => ({
                    deletedRegion: { charOffset: start, charLength: end - start },
                    insertedContent: { text: inserted },
                  })),
                },
              ],
            },
          ],
        }),
  };
}

/** From the primary place through the related ones: for a drift, from the query to the clauses that differ. */
function codeFlow({ path, primary, related }: Diagnostic, places: Places): object {
  const steps: readonly RelatedLabel[] = [{ ...primary, path }, ...related];
  return {
    threadFlows: [{ locations: steps.map((step) => ({ location: location(step.path, step, step.label, places) })) }],
  };
}

function location(path: string, span: Span, label: string, places: Places): object {
  const isRead = places.sourceOf(path) !== null;
  return {
    physicalLocation: {
      artifactLocation: artifact(path),
      ...(isRead ? { region: region(places.rangeOf(path, span)) } : {}),
    },
    ...(label === "" ? {} : { message: { text: plain(label) } }),
  };
}

function region({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** Plain text may hold links (SARIF 2.1.0, 3.11.6), which what rules say must not become. */
function plain(text: string): string {
  return visible(text).replace(/\](?=\()/g, "]\u200b");
}

function artifact(path: string): object {
  const wellFormed = path.replace(LONE_SURROGATE, "\ufffd");
  const uri = wellFormed.split("/").map(encodeURIComponent).join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}
