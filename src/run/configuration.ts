import { dirname, resolve } from "node:path";
import { DEFAULT_POLICY, DEFAULT_QUERY_KEYS, type DriftPolicy } from "../drift/index.ts";
import type { Entity, Reason, Relation, Severity } from "../findings/index.ts";
import type { ActiveRule } from "../lint/active_rule.ts";
import { LINT_RULES } from "../lint/registry.ts";
import type { Preset } from "../lint/rule.ts";
import { type ExtraField, extendSchema, type Schema, useSchema } from "../vt/index.ts";
import type { ConfigurationText } from "./configuration_file.ts";
import { findConfiguration } from "./find_configuration.ts";
import { type IgnorePattern, parseIgnorePattern } from "./ignored_paths.ts";
import { DEFAULT_MAX_FILE_SIZE } from "./read_source.ts";
import { type Surroundings, shownPath } from "./surroundings.ts";
import { unknownLintRule } from "./unknown_lint_rule.ts";

type Level = Severity | "off";
type RuleSetting = Level | ({ readonly severity?: Level } & Readonly<Record<string, unknown>>);

/** The configuration's own words; see `configuration_schema.ts`. */
interface Common {
  readonly preset?: Preset;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly query_keys?: readonly string[];
  readonly drift?: {
    readonly severity?: Readonly<Partial<Record<Relation, Level>>>;
    readonly scope?: readonly string[];
    readonly detections_are_scope?: boolean;
    readonly file_types_are_scope?: boolean;
    readonly ignored_reasons?: readonly Reason[];
    readonly several?: DriftPolicy["several"];
    readonly steps?: number;
  };
}

interface Override extends Common {
  readonly files: readonly string[];
  readonly entity?: Entity;
}

interface Written extends Common {
  readonly files?: readonly string[];
  readonly ignore?: readonly string[];
  readonly overrides?: readonly Override[];
  readonly entities?: Readonly<Record<string, Entity>>;
  readonly compiler?: boolean;
  readonly externals?: Readonly<Record<string, string | number | boolean>>;
  readonly extra_fields?: readonly ExtraField[];
  readonly services?: Services;
  readonly suppressions?: { readonly reason_required?: boolean };
  readonly max_file_size?: number;
  readonly fail_on?: Severity | "never";
  readonly max_warnings?: number;
}

/** Where rules are meant to run, beside LiveHunt. */
export interface Services {
  readonly gti?: boolean;
  readonly retrohunt?: boolean;
}

/** What holds for one file. */
export interface FileConfiguration {
  readonly preset: Preset;
  /** What is switched on, with its severity and options. */
  readonly rules: readonly ActiveRule[];
  readonly entity: Entity | null;
  /** Of that, what the file says by where it lies. */
  readonly folderEntity: Entity | null;
  readonly queryKeys: readonly string[];
  readonly policy: DriftPolicy;
  readonly steps: number | undefined;
}

/** What command lines may say on top of the file. */
export interface Selection {
  /** Only these lint rules, whatever the configuration switches on. */
  readonly rules?: readonly string[] | undefined;
  readonly preset?: Preset | undefined;
  readonly entity?: Entity | null | undefined;
}

interface Matcher {
  readonly patterns: readonly IgnorePattern[];
}

/** A repository's configuration, or the defaults where it has none. */
export class Configuration {
  /** Absolute; null: no file, all defaults. */
  readonly path: string | null;
  readonly files: readonly string[] | null;
  readonly compiler: boolean;
  readonly externals: Readonly<Record<string, string | number | boolean>>;
  readonly extraFields: readonly ExtraField[];
  /** With these fields; null where there are none. */
  readonly schema: Schema | null;
  readonly services: Services;
  readonly reasonRequired: boolean;
  /** In bytes. */
  readonly maxFileSize: number;
  readonly failOn: Severity | "never";
  readonly maxWarnings: number | null;
  readonly #written: Written;
  readonly #folder: string;
  readonly #ignore: Matcher;
  readonly #overrides: readonly (Override & { readonly matcher: Matcher })[];
  readonly #entities: readonly { readonly matcher: Matcher; readonly entity: Entity }[];
  readonly #selection: Selection;
  readonly #known = new Map<string, FileConfiguration>();

  constructor(text: ConfigurationText | null, cwd: string, selection: Selection = {}) {
    const written = (text?.value ?? {}) as Written;
    for (const id of selection.rules ?? []) {
      if (!LINT_RULES.some((rule) => rule.id === id)) throw unknownLintRule(id);
    }
    this.path = text?.path ?? null;
    this.files = written.files ?? null;
    this.compiler = written.compiler ?? true;
    this.externals = written.externals ?? {};
    this.extraFields = written.extra_fields ?? [];
    this.schema = this.extraFields.length > 0 ? extendSchema(this.extraFields).schema : null;
    this.services = written.services ?? {};
    this.reasonRequired = written.suppressions?.reason_required ?? false;
    this.maxFileSize = written.max_file_size ?? DEFAULT_MAX_FILE_SIZE;
    this.failOn = written.fail_on ?? "error";
    this.maxWarnings = written.max_warnings ?? null;
    this.#written = written;
    this.#folder = text === null ? cwd : dirname(text.path);
    this.#ignore = matcher(written.ignore ?? []);
    this.#overrides = (written.overrides ?? []).map((override) => ({ ...override, matcher: matcher(override.files) }));
    this.#entities = Object.entries(written.entities ?? {}).map(([pattern, entity]) => ({
      matcher: matcher([pattern]),
      entity,
    }));
    this.#selection = selection;
  }

  /** All that was written, and said on top of it. */
  get settings(): object {
    const { rules, preset, entity } = this.#selection;
    return { written: this.#written, rules, preset, entity };
  }

  /** The folder that the patterns are relative to. */
  get folder(): string {
    return this.#folder;
  }

  /** `path` is absolute, or relative to the working directory `cwd`. */
  isIgnored(path: string, cwd: string): boolean {
    return this.#ignore.patterns.length > 0 && matches(this.#ignore, this.#relative(path, cwd));
  }

  forFile(path: string, cwd: string): FileConfiguration {
    const isSameForAll = this.#overrides.length === 0 && this.#entities.length === 0;
    const relative = isSameForAll ? "" : this.#relative(path, cwd);
    const applying = this.#overrides.filter((override) => matches(override.matcher, relative));
    const byFolder = this.#entities.filter((entry) => matches(entry.matcher, relative)).at(-1)?.entity;
    const own = applying.flatMap(({ entity }) => entity ?? []).at(-1);
    const folderEntity = own ?? byFolder ?? null;
    const entity = folderEntity ?? this.#selection.entity ?? null;
    const key = JSON.stringify([this.#overrides.map((override) => applying.includes(override)), folderEntity]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = { ...this.#merged([this.#written, ...applying], entity), folderEntity };
    this.#known.set(key, made);
    return made;
  }

  #relative(path: string, cwd: string): string {
    return shownPath(resolve(cwd, path), this.#folder);
  }

  #merged(layers: readonly Common[], entity: Entity | null): Omit<FileConfiguration, "folderEntity"> {
    const preset = this.#selection.preset ?? layers.flatMap((layer) => layer.preset ?? []).at(-1) ?? "default";
    const settings = new Map<string, { level: Level | null; options: Record<string, unknown> }>();
    for (const { rules } of layers) {
      for (const [id, setting] of Object.entries(rules ?? {})) {
        const before = settings.get(id) ?? { level: null, options: {} };
        const { severity, ...options } = typeof setting === "string" ? { severity: setting } : setting;
        // Options given without a severity switch a rule on that the preset has not.
        settings.set(id, { level: severity ?? before.level, options: { ...before.options, ...options } });
      }
    }
    const { rules: only } = this.#selection;
    const active = LINT_RULES.flatMap((rule): ActiveRule[] => {
      const setting = settings.get(rule.id);
      const level = setting?.level ?? null;
      const isInPreset = preset === "strict" || rule.preset === "default";
      const isOn =
        only === undefined ? level !== "off" && (isInPreset || setting !== undefined) : only.includes(rule.id);
      return isOn ? [{ rule, severity: level === "off" ? null : level, options: setting?.options ?? {} }] : [];
    });
    const drift = layers.flatMap((layer) => layer.drift ?? []);
    return {
      preset,
      rules: active,
      entity,
      queryKeys: [...DEFAULT_QUERY_KEYS, ...layers.flatMap((layer) => layer.query_keys ?? [])],
      policy: drift.reduce(withDrift, DEFAULT_POLICY),
      steps: drift.flatMap(({ steps }) => steps ?? []).at(-1),
    };
  }
}

function withDrift(policy: DriftPolicy, drift: NonNullable<Common["drift"]>): DriftPolicy {
  return {
    ...policy,
    severity: { ...policy.severity, ...drift.severity },
    scope: drift.scope ?? policy.scope,
    detectionsAreScope: drift.detections_are_scope ?? policy.detectionsAreScope,
    fileTypesAreScope: drift.file_types_are_scope ?? policy.fileTypesAreScope,
    ignoredReasons: drift.ignored_reasons ?? policy.ignoredReasons,
    several: drift.several ?? policy.several,
  };
}

function matcher(patterns: readonly string[]): Matcher {
  return { patterns: patterns.flatMap((pattern) => parseIgnorePattern(pattern) ?? []) };
}

/** As a `.gitignore` matches: the last pattern decides, a folder's pattern holds for all below it. */
function matches({ patterns }: Matcher, path: string): boolean {
  const steps = path.split("/");
  for (let length = 1; length <= steps.length; length++) {
    const part = steps.slice(0, length).join("/");
    const isFolder = length < steps.length;
    const last = patterns.findLast((pattern) => (isFolder || !pattern.isForFolders) && pattern.matches(part));
    if (last !== undefined && !last.isNegated) return true;
  }
  return false;
}

/**
 * The configuration that holds in a working directory: a named file, else the nearest.
 *
 * @throws CannotRun with every mistake in it
 */
export async function loadConfiguration(
  named: string | null,
  surroundings: Surroundings,
  selection: Selection = {},
): Promise<Configuration> {
  const { cwd } = surroundings;
  const path = named ?? findConfiguration(cwd);
  // What an earlier configuration of this process added is not there.
  useSchema(null);
  if (path === null) return new Configuration(null, cwd, selection);
  // Reading YAML and checking it takes longer than linting a file; most folders have no configuration.
  const { readConfiguration } = await import("./configuration_file.ts");
  const configuration = new Configuration(await readConfiguration(path, surroundings), cwd, selection);
  for (const { prepare } of LINT_RULES) await prepare?.();
  useSchema(configuration.schema);
  return configuration;
}
