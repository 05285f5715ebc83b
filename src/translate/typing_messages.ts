import { nearestWord } from "../text/index.ts";
import {
  type Field,
  type FunctionType,
  type LegacyVariable,
  pageNaming,
  type RuleEntity,
  type Schema,
  type ValueType,
} from "../vt/index.ts";
import type { BinaryExpression, Expression, ForInExpression } from "../yara/syntax.ts";
import type { FieldReference } from "./typing.ts";
import { type BasicType, basicType } from "./typing_operators.ts";
import { alternatives, type TypingProblem, typeInWords } from "./typing_problem.ts";

/** A problem without its place; `span` only where it is not the whole node. */
type Said = Omit<TypingProblem, "node" | "span"> & { readonly span?: TypingProblem["span"] };
type Way = Omit<FieldReference, "node"> | null;

const NO_HELP = { help: null, suggestion: null, related: [] } as const;

/** What rules of an entity see, and how people call them. */
const ENTITIES: Readonly<Record<RuleEntity, { readonly rules: string; readonly sees: string }>> = {
  file: { rules: "file rules", sees: "`vt.metadata` and `vt.behaviour`" },
  url: { rules: "URL rules", sees: "`vt.net.url`, `vt.net.domain` and `vt.net.ip`" },
  domain: { rules: "domain rules", sees: "`vt.net.domain` and `vt.net.ip`" },
  ip_address: { rules: "IP address rules", sees: "`vt.net.ip`" },
};

/** More members than these are looked up, not read in a line. */
const MAX_MEMBERS = 10;

/** The words for every typing problem: what is wrong, and what to write instead. */
export class TypingMessages {
  readonly #schema: Schema;

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  unknownField(type: ValueType, name: string, way: Way, entity: RuleEntity | null): Said {
    const of = way ? `\`${way.path}\`` : typeInWords(type);
    const member = type.kind === "struct" ? "field" : "method";
    const module = way?.path.split(/[.[]/, 1)[0] ?? "vt";
    const { help, suggestion } = this.#meant(type, name, way, module, entity);
    return {
      ...NO_HELP,
      code: "unknown_field",
      compilerCode: "E008",
      message: `${of} has no ${member} \`${name}\` (${module} module of YARA-X ${this.#schema.version})`,
      help,
      suggestion,
    };
  }

  /** By meaning, then the same name elsewhere, then by spelling. */
  #meant(
    type: ValueType,
    name: string,
    way: Way,
    module: string,
    entity: RuleEntity | null,
  ): { help: string | null; suggestion: string | null } {
    const at = way ? `${way.path}.` : "";
    const meant = this.#schema.suggest(type, name);
    const isSpelling = meant !== null && nearestWord(name, [meant]) !== null;
    if (meant !== null && !isSpelling) return { help: `use \`${at}${meant}\``, suggestion: meant };
    // `vt.Net` holds constants, `vt.net` what is scanned.
    const inLowerCase = `${at.toLowerCase()}${name}`;
    if (!at.startsWith(inLowerCase.slice(0, at.length)) && this.#schema.resolve(inLowerCase)) {
      return { help: `did you mean \`${inLowerCase}\`?`, suggestion: null };
    }
    const page = pageNaming(`${at}${name}`);
    if (page !== null) return { help: `${page} names it, but the module does not have it`, suggestion: null };
    const elsewhere = this.#elsewhere(module, name, entity);
    const own = this.#ownMembers(type);
    if (elsewhere !== null) {
      return { help: `there is \`${elsewhere}\`${own === null ? "" : `; ${own}`}`, suggestion: null };
    }
    if (meant !== null) return { help: `did you mean \`${at}${meant}\`?`, suggestion: meant };
    return { help: own, suggestion: null };
  }

  /** What a small struct has, beside a path that may be far from what was meant. */
  #ownMembers(type: ValueType): string | null {
    if (type.kind !== "struct") return null;
    const names = [...this.#schema.members(type).keys()];
    if (names.length === 0 || names.length > MAX_MEMBERS) return null;
    return `this one has ${names.map((name) => `\`${name}\``).join(", ")}`;
  }

  /** A path of the module whose last member has this very name, of the entity where it has one. */
  #elsewhere(module: string, name: string, entity: RuleEntity | null): string | null {
    let found: string | null = null;
    for (const { path: leaf, field, entities } of this.#schema.fieldPaths(module)) {
      if (field.name !== name) continue;
      const path = leaf.replace(/(\[\*\])+$/, "");
      if (entity === null || entities.includes(entity)) return path;
      found ??= path;
    }
    return entity === null ? found : null;
  }

  /** `a.b` where `a` is no struct. */
  noMembers(type: ValueType, name: string, way: Way): Said {
    const subject = said(way, type);
    const isCollection = type.kind === "array" || type.kind === "map";
    const isInside = isCollection && this.#elementHas(type, name);
    const variable = way ? loopVariables(way.path, type) : "x";
    const help = isInside
      ? `loop over it: \`for any ${variable} in ${way?.path ?? "…"} : (${variable.split(", ").at(-1)}.${name} …)\``
      : type.kind === "function"
        ? "call it first"
        : null;
    return {
      ...NO_HELP,
      code: "operator_type",
      compilerCode: "E002",
      message: `${subject}, so nothing in it is called \`${name}\``,
      help,
    };
  }

  #elementHas(type: ValueType, name: string): boolean {
    const element = type.kind === "array" ? type.element : type.kind === "map" ? type.value : null;
    return element !== null && this.#schema.members(element).has(name);
  }

  wrongEntity(way: Way, field: Field, entity: RuleEntity): Said {
    const path = way ? `${way.path}.${field.name}` : field.name;
    const { rules, sees } = ENTITIES[entity];
    const inTheWild = entity === "file" && path === "vt.net";
    return {
      ...NO_HELP,
      code: "wrong_entity",
      compilerCode: "E100",
      message: `\`${path}\` is not there in ${rules}`,
      help: inTheWild ? "where the file came from is in `vt.metadata.itw`" : `${rules} see ${sees}`,
      suggestion: inTheWild ? "metadata.itw" : null,
    };
  }

  mixedEntities(reference: FieldReference, other: FieldReference): Said {
    return {
      ...NO_HELP,
      code: "wrong_entity",
      compilerCode: null,
      message:
        reference === other
          ? `no ruleset has \`${reference.path}\``
          : `no ruleset has both \`${reference.path}\` and \`${other.path}\``,
      help: "a ruleset is about files, URLs, domains or IP addresses: split the rule",
      related: reference === other ? [] : [{ span: other.node.range, label: "of another entity" }],
    };
  }

  needsGti(way: Way, field: Field): Said {
    return this.#service(way, field, "only customers of Google Threat Intelligence have it");
  }

  notInRetrohunt(way: Way, field: Field): Said {
    return this.#service(way, field, "Retrohunt refuses it");
  }

  #service(way: Way, field: Field, reason: string): Said {
    const path = way ? `${way.path}.${field.name}` : field.name;
    return {
      ...NO_HELP,
      code: "wrong_service",
      compilerCode: "E100",
      message: `\`${path}\` cannot be used: ${reason}`,
    };
  }

  wrongType(type: ValueType, accepted: readonly BasicType[], operator: string | null, way: Way): Said {
    return {
      ...NO_HELP,
      code: "operator_type",
      compilerCode: "E002",
      message: `${said(way, type)}, but ${wanted(accepted, operator)}`,
      help: this.#insteadOf(type, operator, way),
    };
  }

  /** How to get from a value of the wrong type to one that fits. */
  #insteadOf(type: ValueType, operator: string | null, way: Way): string | null {
    const path = way?.path ?? "…";
    switch (type.kind) {
      case "array":
      case "map": {
        const variables = loopVariables(path, type);
        const test = `${variables.split(", ").at(-1)} ${isInfix(operator) ? operator : "=="} …`;
        return `test its elements: \`for any ${variables} in ${path} : (${test})\``;
      }
      case "function":
        return `call it: \`${path}(…)\``;
      case "struct": {
        const [first] = this.#schema.structFields(type).values();
        return first ? `name one of its fields, such as \`${path}.${first.name}\`` : null;
      }
      case "boolean":
        return operator === "!=" && way ? `write \`not ${path}\`, or \`${path}\`` : null;
      case "enum":
        return isInfix(operator)
          ? `compare it with one of \`${type.name}\`: \`${path} == ${this.#anyOf(type.name)}\``
          : null;
      default:
        return null;
    }
  }

  #anyOf(enumName: string): string {
    const values = [...this.#schema.enumValues(enumName).values()];
    return this.#schema.constantName(enumName, values[1] ?? values[0] ?? 0) ?? enumName;
  }

  mismatch(
    node: BinaryExpression,
    [left, right]: readonly [ValueType, ValueType],
    [leftWay, rightWay]: readonly [FieldReference | null, FieldReference | null],
  ): Said {
    return {
      ...NO_HELP,
      code: "operator_type",
      compilerCode: "E003",
      message: `\`${node.operator}\` cannot compare ${operandInWords(left, leftWay)} with ${operandInWords(right, rightWay)}`,
      help: this.#asConstant(left, node.right) ?? this.#asConstant(right, node.left) ?? otherLiteral(node, left, right),
      related: [{ span: node.right.range, label: typeInWords(right) }],
    };
  }

  /** `vt.metadata.file_type == "chm"` means `vt.FileType.CHM`. */
  #asConstant(type: ValueType, other: Expression): string | null {
    if (type.kind !== "enum" || other.kind !== "StringLiteral") return null;
    const values = this.#schema.enumValues(type.name);
    const name = other.value.toUpperCase().replace(/\W+/g, "_");
    const near = values.has(name) ? name : nearestWord(name, values.keys());
    const constant =
      near === null ? this.#anyOf(type.name) : this.#schema.constantName(type.name, values.get(near) ?? 0);
    return `its values are those of \`${type.name}\`, such as \`${constant}\``;
  }

  mixedTuple(
    first: { readonly node: Expression; readonly type: ValueType },
    second: { readonly node: Expression; readonly type: ValueType },
  ): Said {
    return {
      ...NO_HELP,
      code: "operator_type",
      compilerCode: "E003",
      message: `a loop's values are of one type, but here ${typeInWords(first.type)} stands beside ${typeInWords(second.type)}`,
      related: [{ span: second.node.range, label: typeInWords(second.type) }],
    };
  }

  variableCount(node: ForInExpression, produced: number): Said {
    const first = node.variables[0] ?? node;
    const last = node.variables.at(-1) ?? node;
    return {
      ...NO_HELP,
      code: "variable_count",
      compilerCode: "E005",
      span: { start: first.start, end: last.end },
      message:
        produced === 2
          ? "a loop over a map has two variables, one for the key and one for the value"
          : `this loop gives one value at a time, but has ${node.variables.length} variables`,
      help: produced === 2 ? "write `for any key, value in …`" : "keep one variable",
      related: [{ span: node.iterable.range, label: produced === 2 ? "a map" : "one value at a time" }],
    };
  }

  methodInWith(): Said {
    return {
      ...NO_HELP,
      code: "method_in_with",
      compilerCode: "E036",
      message: "`with` can name a module's function, but not a method",
      help: "call the method where it is needed",
    };
  }

  notCallable(type: ValueType, name: string): Said {
    return {
      ...NO_HELP,
      code: "operator_type",
      compilerCode: "E002",
      message: `\`${name}\` is ${typeInWords(type)} and cannot be called`,
      help: "leave the parentheses out",
    };
  }

  wrongArguments(name: string, signatures: FunctionType["signatures"], types: readonly ValueType[]): Said {
    const listed = signatures.map(({ parameters }) => `\`${name}(${parameters.map(basicType).join(", ")})\``);
    return {
      ...NO_HELP,
      code: "wrong_arguments",
      compilerCode: "E004",
      message: `\`${name}\` does not take (${types.map(basicType).join(", ")})`,
      help: `it is ${listed.join(" or ")}`,
    };
  }

  legacyVariable(variable: LegacyVariable): Said {
    return {
      ...NO_HELP,
      code: "legacy_variable",
      compilerCode: null,
      message: `\`${variable.name}\` is a variable from before the vt module, and deprecated`,
      help: variable.replacement,
      suggestion: variable.field,
    };
  }

  missingImport(name: string): Said {
    return {
      ...NO_HELP,
      code: "missing_import",
      compilerCode: "E009",
      message: `the module \`${name}\` is used, but not imported`,
      help: `add \`import "${name}"\` at the top of the file`,
    };
  }

  unknownIdentifier(name: string, known: Iterable<string>): Said {
    const near = nearestWord(name, known);
    return {
      ...NO_HELP,
      code: "unknown_identifier",
      compilerCode: "E009",
      message: `nothing called \`${name}\` is known here`,
      help: near === null ? null : `did you mean \`${near}\`?`,
      suggestion: near,
    };
  }
}

function said(way: Way, type: ValueType): string {
  return `${way ? `\`${way.path}\`` : "this"} is ${typeInWords(type)}`;
}

function operandInWords(type: ValueType, way: FieldReference | null): string {
  return way ? `\`${way.path}\`, which is ${typeInWords(type)},` : typeInWords(type);
}

const TEXT_OPERATORS: ReadonlySet<string> = new Set([
  "contains",
  "icontains",
  "startswith",
  "istartswith",
  "endswith",
  "iendswith",
  "iequals",
  "matches",
]);

function isInfix(operator: string | null): boolean {
  return operator !== null && (TEXT_OPERATORS.has(operator) || /^[=!<>]/.test(operator));
}

function wanted(accepted: readonly BasicType[], operator: string | null): string {
  if (operator === "for") return `a loop runs over ${alternatives(accepted)}`;
  if (operator === "[]") {
    return accepted.includes("array")
      ? "only an array or a map has elements"
      : `the index here is ${alternatives(accepted)}`;
  }
  if (accepted.includes("boolean") && !isInfix(operator)) return "a condition is true or false";
  const wants = alternatives(accepted);
  return operator === null ? `${wants} is needed here` : `\`${operator}\` takes ${wants}`;
}

/** `vt.metadata.tags` → `tag`; `vt.behaviour.processes_created` → `process`; `vt.metadata.exiftool` → `key, value`. */
function loopVariables(path: string, type: ValueType): string {
  if (type.kind === "map") return "key, value";
  const [name = ""] = /\w+(?=(?:\[[^\]]*\])*$)/.exec(path) ?? [];
  const plural = name.split("_").find((word) => /[^s]s$/.test(word));
  return (
    plural
      ?.replace(/ies$/, "y")
      .replace(/(ss)es$/, "$1")
      .replace(/([^s])s$/, "$1") ?? "item"
  );
}

/** Where a literal only has the wrong quotes: `file_size == "10"`, `country == 3`. */
function otherLiteral(node: BinaryExpression, left: ValueType, right: ValueType): string | null {
  const [literal, other] = isLiteral(node.right) ? [node.right, left] : [node.left, right];
  if (literal.kind === "StringLiteral" && other.kind === "integer" && /^\d+$/.test(literal.value)) {
    return `write the number without quotes: \`${literal.value}\``;
  }
  if (literal.kind === "IntegerLiteral" && other.kind === "string") return `put it in quotes: \`"${literal.value}"\``;
  return null;
}

function isLiteral(node: Expression): boolean {
  return node.kind === "StringLiteral" || node.kind === "IntegerLiteral";
}
