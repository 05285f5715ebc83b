import type { SourceFile } from "../text/index.ts";
import type { File, Rule } from "../yara/index.ts";

/** A rule with the file it stands in: other rules of the file may be part of its meaning. */
export interface RuleSide {
  readonly rule: Rule;
  readonly file: File;
  readonly source: SourceFile;
}
