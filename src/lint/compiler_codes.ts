/** Which of the compiler's warnings, by its own names, are nearly always a mistake. */
export const DEFAULT_WARNINGS: readonly string[] = ["invariant_expr", "unsatisfiable_expr", "duplicate_import"];

/**
 * Those for which VirusTotal refuses a ruleset: "rules with performance warnings are not accepted"
 * (docs.virustotal.com/docs/writing-yara-rules-for-livehunt). Which of YARA-X's warnings are meant is inferred.
 */
export const PERFORMANCE_WARNINGS: readonly string[] = ["slow_pattern", "potentially_slow_loop", "too_many_iterations"];
