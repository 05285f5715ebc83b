import { createEngine, type Engine, type EngineVerdict } from "../engine/index.ts";
import type { FileReport, JudgedQuery } from "../findings/index.ts";
import type { ActiveRule } from "../lint/active_rule.ts";
import { compilerFindings } from "../lint/compiler_findings.ts";
import { FileOutline, type RuleOutline } from "../lint/file_outline.ts";
import { withDistinctFingerprints } from "../lint/fingerprint.ts";
import { inOrder, judgedQueries, lintFile, unreadFile } from "../lint/lint_file.ts";
import { LintedFile } from "../lint/linted_file.ts";
import { type OpenFinding, settled } from "../lint/open_finding.ts";
import type { Repository, RulePlace } from "../lint/rule.ts";
import { suppressed } from "../lint/suppression_findings.ts";
import { findSuppressions, type Suppression } from "../lint/suppressions.ts";
import type { SourceFile } from "../text/index.ts";
import { isRuleEntity, loadSchema, type RuleEntity, useSchema } from "../vt/index.ts";
import { parse } from "../yara/index.ts";
import type { Configuration } from "./configuration.ts";
import { byCodeUnit } from "./discover.ts";
import type { ReadFault } from "./read_source.ts";
import type { ResultCache } from "./result_cache.ts";

export interface LinterOptions {
  readonly cwd: string;
  /** Whether the official compiler checks each file too. */
  readonly compiler: boolean;
  /** Whether comments may silence findings. */
  readonly suppressions: boolean;
  /** Whether all files of the repository are given to the linter, by `add` or `addOther`; not by default. */
  readonly isWholeRepository?: boolean;
  /** Whether trees are kept for `files`, which they are by default; they weigh ten times their text. */
  readonly keepFiles?: boolean;
  /** The compiler, if it has been started already; closed when the linter is done, used or not. */
  readonly engine?: Engine | undefined;
  /** What earlier runs found; null: every file is looked at anew. */
  readonly cache?: Pick<ResultCache, "key" | "get" | "set"> | null;
}

/** What looking at a file gave: all that the end of a run needs, and nothing that could not be written down. */
interface Seen {
  readonly findings: readonly OpenFinding[];
  readonly queries: readonly JudgedQuery[];
  readonly suppressions: readonly Suppression[];
}

/** A file that was looked at; its tree is given back, unless somebody wants it. */
interface Looked extends Seen {
  readonly outline: FileOutline;
  readonly rules: readonly ActiveRule[];
  readonly verdict: Promise<EngineVerdict> | null;
  /** Of a remembered file, whether the compiler went through it to its end. */
  readonly wasCompiled: boolean;
  /** Under which to remember it; null: it is remembered already, or is not to be. */
  readonly key: string | null;
}

/** {@link Seen} as it is remembered, the compiler's findings included. */
interface Remembered extends Seen {
  readonly rules: readonly RuleOutline[];
  readonly importsVt: boolean;
  /** Whether the compiler went through the file to its end. */
  readonly isCompiled: boolean;
}

/**
 * Lints files one after the other while the official compiler works through them in threads of its own; what needs
 * all files is done at the end.
 */
export class Linter {
  readonly #configuration: Configuration;
  readonly #options: LinterOptions;
  readonly #looked: Looked[] = [];
  readonly #unread: FileReport[] = [];
  readonly #files = new Map<string, LintedFile>();
  /** Places of all rules by name, those of files that are not looked at too. */
  readonly #places = new Map<string, RulePlace[]>();
  #engine: Engine | null = null;
  /** Whether every rule of the repository is known. */
  #isWholeRepository: boolean;

  constructor(configuration: Configuration, options: LinterOptions) {
    this.#configuration = configuration;
    this.#options = options;
    this.#engine = options.engine ?? null;
    this.#isWholeRepository = options.isWholeRepository ?? false;
  }

  add(source: SourceFile): void {
    // Another linter of this process may have looked at files meanwhile.
    useSchema(this.#configuration.schema);
    const { rules, ...options } = this.#configuration.forFile(source.path, this.#options.cwd);
    const { services, externals } = this.#configuration;
    const key = this.#key(source, rules, options);
    const known = key === null ? undefined : (this.#options.cache?.get(key) as Remembered | undefined);
    if (known !== undefined) {
      const outline = new FileOutline(source, known.rules, known.importsVt);
      this.#note(outline);
      this.#looked.push({ ...known, outline, rules, verdict: null, wasCompiled: known.isCompiled, key: null });
      return;
    }
    const file = new LintedFile(source, { ...options, services, externals });
    if (this.#keepsFiles) this.#files.set(source.path, file);
    this.#note(file.outline);
    // The compiler begins while our own rules look at the file.
    const verdict = this.#compile(file, rules);
    this.#looked.push({
      outline: file.outline,
      rules,
      findings: lintFile(file, rules),
      queries: judgedQueries(file),
      suppressions: this.#options.suppressions ? findSuppressions(file) : [],
      verdict,
      wasCompiled: false,
      key,
    });
  }

  /** Everything that decides what is found in a file. */
  #key(source: SourceFile, rules: readonly ActiveRule[], options: object): string | null {
    const { cache, compiler, suppressions } = this.#options;
    if (cache === undefined || cache === null || this.#keepsFiles) return null;
    const { services, externals, extraFields } = this.#configuration;
    const active = rules.map(({ rule, severity, options }) => [rule.id, severity, options]);
    const settings = { active, options, services, externals, extraFields, compiler, suppressions };
    return cache.key(source.path, source.text, JSON.stringify(settings));
  }

  /** A file that is not looked at, but whose rules the others may name or be named like. */
  addOther({ path, text }: SourceFile): void {
    for (const item of parse(text).tree.items) {
      if (item.kind === "Rule") this.#notePlace(item.name.name, path, item.name.start);
    }
  }

  /** Such a file of which nothing can be known. */
  addUnreadOther(): void {
    this.#isWholeRepository = false;
  }

  addUnread(path: string, fault: ReadFault): void {
    this.#isWholeRepository = false;
    this.#unread.push(unreadFile(path, fault, this.#configuration.forFile(path, this.#options.cwd).rules));
  }

  /** The files that are looked at, by path; empty unless they are kept. */
  get files(): ReadonlyMap<string, LintedFile> {
    return this.#files;
  }

  /** The reports of all files, in order of paths. */
  async finish(): Promise<FileReport[]> {
    try {
      for (const places of this.#places.values())
        places.sort((a, b) => byCodeUnit(a.path, b.path) || a.start - b.start);
      const repository: Repository = { placesOf: (name) => this.#places.get(name) ?? [] };
      const reports = [...this.#unread];
      for (const looked of this.#looked) reports.push(await this.#report(looked, repository));
      const isUnique = (name: string) => (this.#places.get(name)?.length ?? 0) < 2;
      return reports
        .sort((a, b) => byCodeUnit(a.path, b.path))
        .map((report) => ({ ...report, findings: withDistinctFingerprints(report.findings, isUnique) }));
    } finally {
      await this.#engine?.close();
    }
  }

  async #report(looked: Looked, repository: Repository): Promise<FileReport> {
    const { outline, rules, findings, queries } = looked;
    const verdict = await looked.verdict;
    const compiled = verdict === null ? [] : compilerFindings(verdict, outline, { rules, findings });
    const all = [...findings, ...compiled];
    const isCompiled = looked.wasCompiled || (verdict !== null && isComplete(verdict));
    // What the compiler did not get to see may go better next time.
    const isFinal = verdict === null || (verdict.checked && verdict.limits.length === 0);
    if (isFinal) this.#remember(looked, all, isCompiled);
    const known = all.flatMap((finding) => settled(finding, repository) ?? []);
    const kept = suppressed(known, looked.suppressions, {
      rules,
      isCompiled,
      isWholeRepository: this.#isWholeRepository,
      file: outline,
      reasonRequired: this.#configuration.reasonRequired,
    });
    const isShown = kept.length > 0 || queries.length > 0 || this.#keepsFiles;
    return {
      path: outline.path,
      // A text is kept for what is shown of it only.
      source: isShown ? outline.source : null,
      rules: outline.rules.map(({ name }) => name),
      ruleSpans: outline.rules.map(({ start, end }) => ({ start, end })),
      findings: kept.sort(inOrder),
      queries,
    };
  }

  #remember({ key, outline, queries, suppressions }: Looked, findings: readonly OpenFinding[], isCompiled: boolean) {
    if (key === null) return;
    const { rules, importsVt } = outline;
    const seen: Remembered = { findings, queries, suppressions, rules, importsVt, isCompiled };
    this.#options.cache?.set(key, seen);
  }

  get #keepsFiles(): boolean {
    return this.#options.keepFiles ?? true;
  }

  #note({ path, rules }: FileOutline): void {
    for (const { name, nameStart } of rules) this.#notePlace(name, path, nameStart);
  }

  #notePlace(name: string, path: string, start: number): void {
    const place = { path, start, end: start + name.length };
    const places = this.#places.get(name);
    if (places) places.push(place);
    else this.#places.set(name, [place]);
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
      services: this.#configuration.services,
      variables: file.variables,
      extraFields: loadSchema().extraNames,
    });
  }
}

/** Whether the compiler went through a file to its end: an error keeps it from warning of the rest. */
function isComplete(verdict: EngineVerdict): boolean {
  if (!verdict.checked || verdict.limits.length > 0) return false;
  return !verdict.diagnostics.some(({ severity }) => severity === "error");
}

/** The one entity of a file's rules; null where they differ, which opens every field. */
function entityOfFile(file: LintedFile): RuleEntity | null {
  if (!file.importsVt) return null;
  const entities = new Set(file.rules.map((rule) => file.entityOf(rule)));
  const [only] = entities;
  return entities.size === 1 && only !== undefined && only !== null && isRuleEntity(only) ? only : null;
}
