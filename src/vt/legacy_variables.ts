import type { ValueType } from "./types.ts";

/** A variable that LiveHunt sets from the time before the `vt` module; still there, deprecated. */
export interface LegacyVariable {
  readonly name: string;
  readonly type: ValueType;
  /** The field that took its place, or where one does not do, null. */
  readonly field: string | null;
  /** What to write instead, with what differs. */
  readonly replacement: string;
  /** A `tags contains "x"` becomes this loop over single values; null where `field` is compared as it is. */
  readonly loop: { readonly variable: string; readonly over: string } | null;
}

/**
 * Source: https://docs.virustotal.com/docs/writing-yara-rules-for-livehunt, the table of external variables that
 * are "deprecated": types and meaning. The fields are ours, by meaning.
 */
const VARIABLES: readonly LegacyVariable[] = [
  {
    name: "file_name",
    type: { kind: "string" },
    field: "vt.metadata.file_name",
    replacement: "use `vt.metadata.file_name`",
    loop: null,
  },
  {
    name: "file_type",
    type: { kind: "string" },
    field: null,
    replacement:
      'compare `vt.metadata.file_type` with a `vt.FileType`, or loop: `for any tag in vt.metadata.file_type_tags : (tag == "…")`',
    loop: { variable: "tag", over: "vt.metadata.file_type_tags" },
  },
  {
    name: "imphash",
    type: { kind: "string" },
    field: "vt.metadata.imphash",
    replacement: "use `vt.metadata.imphash`",
    loop: null,
  },
  { name: "md5", type: { kind: "string" }, field: "vt.metadata.md5", replacement: "use `vt.metadata.md5`", loop: null },
  {
    name: "new_file",
    type: { kind: "boolean" },
    field: "vt.metadata.new_file",
    replacement: "use `vt.metadata.new_file`",
    loop: null,
  },
  {
    name: "positives",
    type: { kind: "integer" },
    field: "vt.metadata.analysis_stats.malicious",
    replacement: "use `vt.metadata.analysis_stats.malicious`",
    loop: null,
  },
  {
    name: "sha1",
    type: { kind: "string" },
    field: "vt.metadata.sha1",
    replacement: "use `vt.metadata.sha1`",
    loop: null,
  },
  {
    name: "sha256",
    type: { kind: "string" },
    field: "vt.metadata.sha256",
    replacement: "use `vt.metadata.sha256`",
    loop: null,
  },
  {
    name: "signatures",
    type: { kind: "string" },
    field: null,
    replacement: 'loop over the labels: `for any engine, label in vt.metadata.signatures : (label icontains "…")`',
    loop: { variable: "engine, label", over: "vt.metadata.signatures" },
  },
  {
    name: "ssdeep",
    type: { kind: "string" },
    field: "vt.metadata.ssdeep",
    replacement: "use `vt.metadata.ssdeep`",
    loop: null,
  },
  {
    name: "submissions",
    type: { kind: "integer" },
    field: "vt.metadata.times_submitted",
    replacement: "use `vt.metadata.times_submitted`",
    loop: null,
  },
  {
    name: "tags",
    type: { kind: "string" },
    field: null,
    replacement: 'loop over the tags: `for any tag in vt.metadata.tags : (tag == "…")`',
    loop: { variable: "tag", over: "vt.metadata.tags" },
  },
  {
    name: "vhash",
    type: { kind: "string" },
    field: "vt.metadata.vhash",
    replacement: "use `vt.metadata.vhash`",
    loop: null,
  },
];

/** By name. They belong to file rulesets. */
export const LEGACY_VARIABLES: ReadonlyMap<string, LegacyVariable> = new Map(VARIABLES.map((v) => [v.name, v]));
