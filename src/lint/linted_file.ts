import {
  compareQueryWithRule,
  DEFAULT_POLICY,
  DEFAULT_QUERY_KEYS,
  type DriftPolicy,
  type JudgeOptions,
  judgeKeptQueries,
  judgeUnion,
  type KeptQuery,
  type KeptQuerySearch,
  type RuleSide,
  searchKeptQueries,
} from "../drift/index.ts";
import type { ComparisonResult, Entity, JudgedQuery, SyntaxFault } from "../findings/index.ts";
import type { Budget } from "../logic/index.ts";
import type { SourceFile } from "../text/index.ts";
import { checkQuery } from "../translate/check_query.ts";
import { ruleEntity } from "../translate/lower_rule.ts";
import { loadModifiers } from "../translate/modifiers.ts";
import type { CheckedFault } from "../translate/query_fault.ts";
import { type Typing, typeCondition } from "../translate/typing.ts";
import { loadSchema, type Schema } from "../vt/index.ts";
import { parseQuery } from "../vti/index.ts";
import { checkFile, type File, type ParsedFile, parse, type Rule } from "../yara/index.ts";
import { FileOutline } from "./file_outline.ts";

export interface FileOptions {
  /** For rules that do not say themselves. */
  readonly entity: Entity | null;
  /** What the rules of the file's folder match, where the configuration says so. */
  readonly folderEntity?: Entity | null | undefined;
  readonly queryKeys: readonly string[];
  readonly policy: DriftPolicy;
  /** Steps of work for one comparison; undefined: the default. */
  readonly steps?: number | undefined;
  /** Where the rules are meant to run, beside LiveHunt. */
  readonly services?: { readonly gti?: boolean; readonly retrohunt?: boolean };
  /** Variables that a scanner defines, with an example value each. */
  readonly externals?: Readonly<Record<string, string | number | boolean>>;
}

/**
 * Variables that scanners define for rules on disk (Loki and THOR call them external variables); rules that hunt on
 * VirusTotal cannot have them.
 */
const SCANNER_VARIABLES: Readonly<Record<string, string>> = {
  filename: "",
  filepath: "",
  extension: "",
  filetype: "",
  owner: "",
};

export const DEFAULT_FILE_OPTIONS: FileOptions = {
  entity: null,
  queryKeys: DEFAULT_QUERY_KEYS,
  policy: DEFAULT_POLICY,
};

/**
 * Steps of work for all rules of one file together, about a minute: of a thousand rules each with its query none takes
 * a tenth of its share, and what is made to take long ends.
 */
const FILE_STEPS = 60_000_000;

export interface CheckedQuery {
  readonly query: KeptQuery;
  readonly faults: readonly CheckedFault[];
}

/**
 * One file as lint rules see it. Everything costly is worked out when somebody asks for it, once.
 */
export class LintedFile {
  readonly source: SourceFile;
  readonly parsed: ParsedFile;
  readonly options: FileOptions;
  readonly rules: readonly Rule[];
  /** The work that is left for finding out what rules and queries mean. */
  readonly work: Budget;
  /** Names of imported modules. */
  readonly imports: ReadonlySet<string>;
  #outline: FileOutline | undefined;
  #nameFaults: readonly SyntaxFault[] | undefined;
  readonly #typings = new Map<Rule, Typing | null>();
  readonly #entities = new Map<Rule, Entity | null>();
  readonly #queries = new Map<Rule, KeptQuerySearch>();
  readonly #checked = new Map<Rule, readonly CheckedQuery[]>();
  readonly #judged = new Map<Rule, readonly JudgedQuery[]>();
  readonly #unions = new Map<Rule, JudgedQuery | null>();

  /** `work`: that of the file on which this one is a variation. */
  constructor(source: SourceFile, options: FileOptions = DEFAULT_FILE_OPTIONS, work: Budget = { steps: FILE_STEPS }) {
    this.source = source;
    this.options = options;
    this.work = work;
    this.parsed = parse(source.text);
    const { items } = this.parsed.tree;
    this.rules = items.filter((item) => item.kind === "Rule");
    this.imports = new Set(items.flatMap((item) => (item.kind === "Import" ? [item.module.value] : [])));
  }

  get outline(): FileOutline {
    this.#outline ??= new FileOutline(
      this.source,
      this.rules.map(({ name, start, end }) => ({ name: name.name, nameStart: name.start, start, end })),
      this.importsVt,
    );
    return this.#outline;
  }

  get path(): string {
    return this.source.path;
  }

  get tree(): File {
    return this.parsed.tree;
  }

  get schema(): Schema {
    return loadSchema();
  }

  /** Whether the file's rules hunt on VirusTotal: only such rules are expected to keep queries. */
  get importsVt(): boolean {
    return this.imports.has("vt");
  }

  /** What is wrong with names, types aside: declared twice, never used, declared nowhere, given from outside neither. */
  get nameFaults(): readonly SyntaxFault[] {
    this.#nameFaults ??= checkFile(this.tree, this.externals);
    return this.#nameFaults;
  }

  /** Variables that are given from outside, with an example value each. */
  get variables(): Readonly<Record<string, string | number | boolean>> {
    return { ...(this.importsVt ? {} : SCANNER_VARIABLES), ...this.options.externals };
  }

  get externals(): ReadonlySet<string> {
    return new Set(Object.keys(this.variables));
  }

  /** Types and fields of a rule's condition; null where it has none. */
  typingOf(rule: Rule): Typing | null {
    return remembered(this.#typings, rule, () => {
      if (rule.condition === null) return null;
      // Only the vt module's fields depend on it.
      const entity = this.importsVt ? declaredEntity(rule) : null;
      return typeCondition(rule.condition.expression, {
        schema: this.schema,
        imports: this.imports,
        entity: entity ?? this.options.entity,
        services: this.options.services ?? {},
      });
    });
  }

  /** What the rule matches, by its `target_entity`, its fields or the configuration; null where nothing says. */
  entityOf(rule: Rule): Entity | null {
    return remembered(this.#entities, rule, () => this.ownEntityOf(rule) ?? this.options.entity);
  }

  /** The same by the rule alone: its `target_entity`, or the one kind that has all of its fields. */
  ownEntityOf(rule: Rule): Entity | null {
    const typing = this.typingOf(rule);
    return typing === null ? declaredEntity(rule) : ruleEntity(rule, typing);
  }

  /** The queries kept with a rule, in the order of the file; none where the file does not import `vt`. */
  queriesOf(rule: Rule): readonly KeptQuery[] {
    return this.querySearchOf(rule).queries;
  }

  /** The same, and whether all of the rule's comments were searched. */
  querySearchOf(rule: Rule): KeptQuerySearch {
    return remembered(this.#queries, rule, () => {
      if (!this.importsVt) return { queries: [], unread: null };
      const table = loadModifiers();
      const isModifier = (name: string) => table.isModifier(name);
      return searchKeptQueries(rule, this.tree, this.source, { keys: this.options.queryKeys, isModifier });
    });
  }

  /** Each of {@link queriesOf} that can be read, with what the mapping knows to be wrong with it. */
  checkedQueriesOf(rule: Rule): readonly CheckedQuery[] {
    return remembered(this.#checked, rule, () =>
      this.queriesOf(rule).flatMap((query): CheckedQuery[] => {
        const { query: tree, errors } = parseQuery(query.text);
        if (errors.some(({ severity }) => severity === "error")) return [];
        const entity = this.entityOf(rule);
        const options = { table: loadModifiers(), text: query.text, ...(entity === null ? {} : { entity }) };
        return [{ query, faults: checkQuery(tree, options) }];
      }),
    );
  }

  /** Each of {@link queriesOf}, compared with the rule; empty for a rule without a condition. */
  judgedQueriesOf(rule: Rule): readonly JudgedQuery[] {
    return remembered(this.#judged, rule, () => {
      if (rule.condition === null || this.queriesOf(rule).length === 0) return [];
      return judgeKeptQueries(this.#sideOf(rule), this.options.queryKeys, this.#judgeOptions(rule));
    });
  }

  /** All of {@link queriesOf} as one, compared with the rule; null where fewer than two can be read. */
  judgedUnionOf(rule: Rule): JudgedQuery | null {
    return remembered(this.#unions, rule, () => {
      if (rule.condition === null || this.queriesOf(rule).length < 2) return null;
      return judgeUnion(this.#sideOf(rule), this.options.queryKeys, this.#judgeOptions(rule));
    });
  }

  /** Any query, compared with a rule as those kept with it are; null where it does not parse. */
  compared(query: string, rule: Rule): ComparisonResult | null {
    return compareQueryWithRule(query, this.#sideOf(rule), this.#judgeOptions(rule)).result;
  }

  /** Whether a rule does not compile in our eyes: then nothing more should be said of its meaning. */
  isBroken(rule: Rule): boolean {
    const problems = this.typingOf(rule)?.problems ?? [];
    if (problems.some(({ code }) => code !== "legacy_variable")) return true;
    const isInside = (offset: number) => offset >= rule.start && offset <= rule.end;
    return this.parsed.errors.some(({ severity, span }) => severity === "error" && isInside(span.start));
  }

  #sideOf(rule: Rule): RuleSide {
    return { rule, file: this.tree, source: this.source };
  }

  #judgeOptions(rule: Rule): JudgeOptions {
    const { policy, steps } = this.options;
    return { entity: this.entityOf(rule), policy, pool: this.work, ...(steps === undefined ? {} : { steps }) };
  }
}

function remembered<V>(memory: Map<Rule, V>, rule: Rule, work: () => V): V {
  const known = memory.get(rule);
  if (known !== undefined) return known;
  const value = work();
  memory.set(rule, value);
  return value;
}

const ENTITIES_OF_RULES: ReadonlySet<string> = new Set(["file", "url", "domain", "ip_address"]);

/** What `meta: target_entity` says, where it says something that exists. */
export function declaredEntity(rule: Rule): Entity | null {
  const entry = rule.meta?.entries.find(({ key }) => key.name === "target_entity");
  const value = entry?.value.kind === "StringLiteral" ? entry.value.value.trim().toLowerCase() : "";
  if (value === "ip") return "ip_address";
  return ENTITIES_OF_RULES.has(value) ? (value as Entity) : null;
}
