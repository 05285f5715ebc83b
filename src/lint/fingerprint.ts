import { createHash } from "node:crypto";
import type { Diagnostic } from "../findings/index.ts";

/**
 * What makes a finding the same finding after an edit elsewhere: the lint rule, the YARA rule and what it is about,
 * never a line. Without a YARA rule the path takes its place.
 */
export function fingerprint(rule: string, yaraRule: string | null, path: string, subject: string): string {
  const normalised = subject.replace(/\s+/g, " ").trim();
  const parts = [rule, yaraRule ?? `/${path}`, normalised];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20);
}

/**
 * Tells apart what would look the same: findings in rules of one name in several files get their path mixed in,
 * repeated ones of one place a number.
 */
export function withDistinctFingerprints(
  findings: readonly Diagnostic[],
  isUniqueName: (yaraRule: string) => boolean,
): Diagnostic[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { yaraRule, path } = finding;
    let print = finding.fingerprint;
    if (yaraRule !== null && !isUniqueName(yaraRule)) {
      print = createHash("sha256")
        .update(JSON.stringify([print, path]))
        .digest("hex")
        .slice(0, 20);
    }
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return { ...finding, fingerprint: count === 1 ? print : `${print}-${count}` };
  });
}
