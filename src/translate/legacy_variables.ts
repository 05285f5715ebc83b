/**
 * Variables that rulesets had before the vt module; deprecated, still defined. Source: "File hunting: Writing YARA
 * rules for Livehunt", read 2026-02-08. Those that hold what a field holds, with the field's path.
 */
export const LEGACY_VARIABLES: ReadonlyMap<string, string> = new Map([
  ["file_name", "metadata.file_name"],
  ["imphash", "metadata.imphash"],
  ["md5", "metadata.md5"],
  ["new_file", "metadata.new_file"],
  ["positives", "metadata.analysis_stats.malicious"],
  ["sha1", "metadata.sha1"],
  ["sha256", "metadata.sha256"],
  ["ssdeep", "metadata.ssdeep"],
  ["submissions", "metadata.times_submitted"],
  ["vhash", "metadata.vhash"],
]);

/** Those that join a collection's values with spaces: what contains no space is within one value. */
export const LEGACY_JOINED: ReadonlyMap<string, { readonly path: string }> = new Map([
  ["file_type", { path: "metadata.file_type_tags" }],
  ["signatures", { path: "metadata.signatures" }],
  ["tags", { path: "metadata.tags" }],
]);
