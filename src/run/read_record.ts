import type { Witness } from "../findings/index.ts";
import type { SourceFile } from "../text/index.ts";
import { recordOfReport } from "../translate/api_report.ts";
import { checkRecord } from "../translate/check_record.ts";
import { loadSchema } from "../vt/index.ts";
import { CannotRun } from "./cannot_run.ts";
import { jsonIn } from "./read_json.ts";

/**
 * - `record`: a value of the vt module's root message, and `terms`
 * - `report`: what VirusTotal's API v3 gives
 * - `either`: told apart by what is in it
 */
export type RecordForm = "record" | "report" | "either";

export interface ReadRecord {
  readonly record: Witness;
  /** Fields in it that the vt module does not have, as the file names them. */
  readonly unknown: readonly string[];
}

/**
 * A record as rules see it, from JSON.
 *
 * @throws CannotRun where the text is no JSON, or no record or report, or a value is not of its field's type
 */
export function recordIn(source: SourceFile, form: RecordForm): ReadRecord {
  const record = uncheckedRecord(source, form);
  const { faults, unknown } = checkRecord(record, loadSchema());
  const [first, ...others] = faults;
  if (first !== undefined) {
    const rest = others.length === 0 ? "" : ` (and ${others.length} more like it)`;
    throw new CannotRun(`${source.path}: \`${first.path}\` ${first.message}${rest}`);
  }
  return { record, unknown };
}

function uncheckedRecord(source: SourceFile, form: RecordForm): Witness {
  const value = jsonIn(source);
  if (form !== "record") {
    const read = recordOfReport(value, loadSchema());
    if ("error" in read) throw new CannotRun(`${source.path} is no report: ${read.error}`);
    return read.record;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new CannotRun(
      `${source.path} is no record: it must be an object such as {"metadata": {…}, "behaviour": {…}}`,
    );
  }
  if ("data" in value || "attributes" in value) {
    throw new CannotRun(`${source.path} is a report of VirusTotal's API, not a record: add --report`);
  }
  return value as Witness;
}
