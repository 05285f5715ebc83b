import { createEngine, type Engine, type EngineVerdict } from "../engine/index.ts";
import type { Diagnostic, FileReport } from "../findings/index.ts";
import { compilerFindings } from "../lint/compiler_findings.ts";
import { withDistinctFingerprints } from "../lint/fingerprint.ts";
import { type ActiveRule, fileReport, findingsOf, unreadFile } from "../lint/lint_file.ts";
import { LintedFile } from "../lint/linted_file.ts";
import { applySuppressions, findSuppressions } from "../lint/suppressions.ts";
import type { SourceFile } from "../text/index.ts";
import { isRuleEntity, type RuleEntity } from "../vt/index.ts";
import { parse } from "../yara/index.ts";
import type { Configuration } from "./configuration.ts";
import { byCodeUnit } from "./discover.ts";
import type { ReadFault } from "./read_source.ts";

export interface LinterOptions {
  readonly cwd: string;
  /** Whether the official compiler checks each file too. */
  readonly compiler: boolean;
  /** Whether comments may silence findings. */
  readonly suppressions: boolean;
}

interface Pending {
  readonly file: LintedFile;
  readonly rules: readonly ActiveRule[];
  readonly findings: readonly Diagnostic[];
  readonly verdict: Promise<EngineVerdict> | null;
}

/**
 * Lints files one after the other while the official compiler works through them in threads of its own; what needs
 * all files is done at the end.
 */
export class Linter {
  readonly #configuration: Configuration;
  readonly #options: LinterOptions;
  readonly #pending: Pending[] = [];
  readonly #unread: FileReport[] = [];
  /** Rules of files that are not looked at. */
  readonly #otherNames: string[] = [];
  #engine: Engine | null = null;

  constructor(configuration: Configuration, options: LinterOptions) {
    this.#configuration = configuration;
    this.#options = options;
  }

  add(source: SourceFile): void {
    const { rules, ...options } = this.#configuration.forFile(source.path, this.#options.cwd);
    const file = new LintedFile(source, options);
    // The compiler begins while our own rules look at the file.
    const verdict = this.#compile(file, rules);
    this.#pending.push({ file, rules, findings: findingsOf(file, rules), verdict });
  }

  /** A file that is not looked at, but whose rules the others may name or be named like. */
  addOther(source: SourceFile): void {
    for (const item of parse(source.text).tree.items) if (item.kind === "Rule") this.#otherNames.push(item.name.name);
  }

  /** The files that are looked at, by path. */
  get files(): ReadonlyMap<string, LintedFile> {
    return new Map(this.#pending.map(({ file }) => [file.path, file]));
  }

  addUnread(path: string, fault: ReadFault): void {
    this.#unread.push(unreadFile(path, fault, this.#configuration.forFile(path, this.#options.cwd).rules));
  }

  /** The reports of all files, in order of paths. */
  async finish(): Promise<FileReport[]> {
    try {
      const names = this.#ruleNames();
      const reports = [...this.#unread];
      for (const { file, rules, findings, verdict } of this.#pending) {
        const own = new Set(file.rules.map(({ name }) => name.name));
        const isRuleElsewhere = (name: string) => names.has(name) && !own.has(name);
        const context = { rules, findings, isRuleElsewhere };
        const compiled = verdict === null ? [] : compilerFindings(await verdict, file, context);
        reports.push(fileReport(file, this.#unsuppressed([...findings, ...compiled], file)));
      }
      const isUnique = (name: string) => (names.get(name) ?? 0) < 2;
      return reports
        .sort((a, b) => byCodeUnit(a.path, b.path))
        .map((report) => ({ ...report, findings: withDistinctFingerprints(report.findings, isUnique) }));
    } finally {
      await this.#engine?.close();
    }
  }

  #unsuppressed(findings: readonly Diagnostic[], file: LintedFile): readonly Diagnostic[] {
    if (!this.#options.suppressions) return findings;
    return applySuppressions(findings, findSuppressions(file)).kept;
  }

  /** How often each YARA rule's name occurs in the run. */
  #ruleNames(): Map<string, number> {
    const counts = new Map<string, number>();
    const names = this.#pending.flatMap(({ file }) => file.rules.map(({ name }) => name.name));
    for (const name of [...names, ...this.#otherNames]) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  }

  #compile(file: LintedFile, rules: readonly ActiveRule[]): Promise<EngineVerdict> | null {
    const isWanted = this.#options.compiler && rules.some(({ rule }) => rule.needs === "compiler");
    // A file without rules is nothing to compile; what is nested too deep would only kill the worker.
    if (!isWanted || file.rules.length === 0) return null;
    if (file.parsed.errors.some(({ code }) => code === "too_deep" || code === "too_large")) return null;
    this.#engine ??= createEngine();
    return this.#engine.check({
      path: file.path,
      text: file.source.text,
      entity: entityOfFile(file),
      variables: { ...(file.importsVt ? {} : SCANNER_VARIABLES), ...this.#configuration.externals },
    });
  }
}

/**
 * Variables that scanners define for rules on disk (Loki, THOR: "external variables"); rules for VirusTotal cannot
 * have them.
 */
const SCANNER_VARIABLES = { filename: "", filepath: "", extension: "", filetype: "", owner: "" };

/** The one entity of a file's rules; null where they differ, which opens every field. */
function entityOfFile(file: LintedFile): RuleEntity | null {
  if (!file.importsVt) return null;
  const entities = new Set(file.rules.map((rule) => file.entityOf(rule)));
  const [only] = entities;
  return entities.size === 1 && only !== undefined && only !== null && isRuleEntity(only) ? only : null;
}
