import type { Entity } from "../findings/index.ts";
import { type Field, RULE_ENTITIES, type RuleEntity, type Schema, type ValueType } from "../vt/index.ts";
import type { Expression } from "../yara/syntax.ts";
import { isPlainCondition } from "./plain_condition.ts";
import { Typer } from "./typer.ts";
import type { TypingProblem } from "./typing_problem.ts";

export type { TypingProblem, TypingProblemCode } from "./typing_problem.ts";

export interface TypingOptions {
  readonly schema: Schema;
  /** Names of the modules that the file imports. */
  readonly imports: ReadonlySet<string>;
  /** Null: not known; then only what no entity allows is a problem. */
  readonly entity: Entity | null;
  /** Rules of the file, which a condition may name. Absent: they are not known, and no identifier is called unknown. */
  readonly rules?: ReadonlySet<string> | null;
  /** Values given from outside, by name. */
  readonly variables?: ReadonlyMap<string, ValueType>;
  /** `gti`: fields of Google Threat Intelligence are there (default). `retrohunt`: the rule is meant for Retrohunt too. */
  readonly services?: { readonly gti?: boolean; readonly retrohunt?: boolean };
}

/** A use of a field: `vt.metadata.tags`, or of a loop's variable that stands for `vt.metadata.tags[*]`. */
export interface FieldReference {
  readonly node: Expression;
  /**
   * From the module on. Loop variables and `with` names are resolved; `[*]` is any element or value, `[key]` any key,
   * `["Key"]` and `[2]` are look-ups by a literal.
   */
  readonly path: string;
  readonly type: ValueType;
  /** Entities whose rules have access to the whole path; of what needs no access (constants, modules) all. */
  readonly entities: readonly RuleEntity[];
  /** The last field on the way; null for a module's name. */
  readonly field: Field | null;
}

export interface Typing {
  /** Of any expression of the condition; `unknown` where a problem made it so, and for foreign nodes. */
  typeOf(node: Expression): ValueType;
  /** What a node stands for, where it is a path through a module; null for any other. */
  referenceOf(node: Expression): FieldReference | null;
  /** Longest paths only, in order of place: not `vt.metadata` of `vt.metadata.tags`. No constants, no functions. */
  readonly references: readonly FieldReference[];
  /** In the order in which the compiler would meet them. */
  readonly problems: readonly TypingProblem[];
  /** Entities that have access to every field used; all four where none is used, empty where no entity has. */
  readonly inferredEntities: readonly RuleEntity[];
}

/**
 * Follows every path of a condition through the schema: that it exists, that the entity may use it, and that what
 * stands around it fits its type. What the compiler checks beyond that (constants, ranges, patterns) is left to it.
 * A problem is reported once: its value is of unknown type from there on, and anything can be done with that.
 */
export function typeCondition(condition: Expression, options: TypingOptions): Typing {
  const { imports, rules, variables } = options;
  const isNamed = (name: string) => imports.has(name) || rules?.has(name) === true || variables?.has(name) === true;
  if (isPlainCondition(condition, isNamed)) return new PlainTyping(condition, options);
  return new Typer(options).run(condition);
}

/** Of a condition in which nothing can be wrong: it is followed only where somebody asks for a node's type. */
class PlainTyping implements Typing {
  readonly references: readonly FieldReference[] = [];
  readonly problems: readonly TypingProblem[] = [];
  readonly inferredEntities = RULE_ENTITIES;
  readonly #condition: Expression;
  readonly #options: TypingOptions;
  #followed: Typing | undefined;

  constructor(condition: Expression, options: TypingOptions) {
    this.#condition = condition;
    this.#options = options;
  }

  typeOf(node: Expression): ValueType {
    this.#followed ??= new Typer(this.#options).run(this.#condition);
    return this.#followed.typeOf(node);
  }

  /** No path leads through a module. */
  referenceOf(): null {
    return null;
  }
}
