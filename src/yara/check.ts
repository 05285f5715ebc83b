import type { SyntaxFault } from "../findings/diagnostic.ts";
import { nearestWord } from "../text/nearest_word.ts";
import { fault } from "./faults.ts";
import { MAX_INTEGER } from "./literals.ts";
import { PatternTable } from "./pattern_table.ts";
import type {
  Expression,
  File,
  ForInExpression,
  Identifier,
  Interval,
  ItemSet,
  Node,
  PatternSetItem,
  Rule,
  WithExpression,
} from "./syntax.ts";
import { childrenOf } from "./visitor.ts";

/** Modules of YARA-X 1.20: their names are reserved where they are imported, and mean nothing where they are not. */
export const MODULE_NAMES: readonly string[] = [
  ...["console", "crx", "cuckoo", "dex", "dotnet", "elf", "hash", "lnk", "macho"],
  ...["math", "pe", "string", "time", "vt"],
];

/** Functions that need no import. */
export const BUILTIN_FUNCTIONS: readonly string[] = [
  ...["int8", "int16", "int32", "uint8", "uint16", "uint32", "float32", "float64"].flatMap((name) => [
    name,
    `${name}be`,
  ]),
];

const MODULES = new Set(MODULE_NAMES);
const BUILTINS = new Set(BUILTIN_FUNCTIONS);
const NONE: ReadonlySet<string> = new Set();

/**
 * What is wrong with a source whose syntax is right, as far as names go: rules, tags and patterns declared twice,
 * patterns used without being declared or declared without being used, sets that match no pattern, identifiers
 * that nothing declares. Types and modules' fields are not looked at. In the order of their places.
 *
 * @param externals names of variables that are given from outside
 */
export function checkFile(file: File, externals: ReadonlySet<string> = NONE): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  const declared = new Map<string, Rule>();
  const later = new Set<string>();
  const imports = new Set<string>();
  const suggestions = new Suggestions();
  let hasInclude = false;
  for (const item of file.items) {
    if (item.kind === "Rule") later.add(item.name.name);
    else if (item.kind === "Include") hasInclude = true;
  }
  for (const item of file.items) {
    if (item.kind === "Import") imports.add(item.module.value);
    if (item.kind !== "Rule") continue;
    checkRuleName(item, declared, imports, faults);
    checkTags(item, faults);
    new RuleChecker(item, { declared, later, imports, externals, hasInclude }, suggestions, faults).check();
    if (!declared.has(item.name.name)) declared.set(item.name.name, item);
  }
  return faults.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** What a rule can refer to. */
interface Surroundings {
  /** Rules above. */
  readonly declared: ReadonlyMap<string, Rule>;
  /** Rules of the whole source. */
  readonly later: ReadonlySet<string>;
  readonly imports: ReadonlySet<string>;
  readonly externals: ReadonlySet<string>;
  readonly hasInclude: boolean;
}

function checkRuleName(
  { name }: Rule,
  declared: ReadonlyMap<string, Rule>,
  imports: ReadonlySet<string>,
  faults: SyntaxFault[],
): void {
  if (declared.has(name.name)) {
    const message = `a rule named \`${name.name}\` is declared above`;
    faults.push(fault("duplicate_rule", name.start, name.end, message, "Rename or remove one of them."));
  } else if (imports.has(name.name) || BUILTINS.has(name.name)) {
    const what = imports.has(name.name) ? "a module that is imported" : "a function of the language";
    const message = `\`${name.name}\` is the name of ${what}`;
    faults.push(fault("conflicting_name", name.start, name.end, message, "Choose another name for the rule."));
  }
}

function checkTags({ tags }: Rule, faults: SyntaxFault[]): void {
  if (tags.length < 2) return;
  const seen = new Set<string>();
  for (const { name, start, end } of tags) {
    if (seen.has(name)) {
      faults.push(fault("duplicate_tag", start, end, `the tag \`${name}\` is given twice`, "Remove one of them."));
    }
    seen.add(name);
  }
}

/** Finds what a misspelt name was meant to be, as long as that does not take long. */
class Suggestions {
  /** Names that are still compared for this source, whatever is wrong with it. */
  #budget = 20_000;

  nearest(name: string, candidates: readonly Iterable<string>[]): string | null {
    const compared: string[] = [];
    for (const names of candidates) {
      for (const candidate of names) {
        if (this.#budget-- <= 0) return null;
        compared.push(candidate);
      }
    }
    return nearestWord(name, compared);
  }
}

/** Checks one rule. Recursion is bounded by the height of the tree. */
class RuleChecker {
  readonly #rule: Rule;
  readonly #surroundings: Surroundings;
  readonly #faults: SyntaxFault[];
  readonly #patterns: PatternTable;
  readonly #suggestions: Suggestions;
  /** Variables in scope, and how many of each name. */
  #variables: Map<string, number> | undefined;
  /** `for … of` around. */
  #loops = 0;

  constructor(rule: Rule, surroundings: Surroundings, suggestions: Suggestions, faults: SyntaxFault[]) {
    this.#rule = rule;
    this.#suggestions = suggestions;
    this.#surroundings = surroundings;
    this.#faults = faults;
    this.#patterns = new PatternTable(rule.patterns?.patterns ?? []);
  }

  check(): void {
    for (const { identifier } of this.#patterns.duplicates) {
      const { name, start, end } = identifier;
      const message = `a pattern named \`$${name}\` is declared above`;
      this.#faults.push(fault("duplicate_pattern", start, end, message, "Rename or remove one of them."));
    }
    const { condition } = this.#rule;
    // A condition that could not be read may have used any of them.
    if (condition === null) return;
    this.#walk(condition.expression);
    for (const { identifier } of this.#patterns.unused()) {
      const { name, start, end } = identifier;
      const message = `the pattern \`$${name}\` is never used: YARA refuses such a rule`;
      const help = name === "" ? "Use it in the condition, or remove it." : `Use it, remove it, or name it $_${name}.`;
      this.#faults.push(fault("unused_pattern", start, end, message, help));
    }
  }

  #walk(node: Node): void {
    switch (node.kind) {
      case "Identifier":
        this.#identifier(node);
        return;
      case "FieldAccess":
        this.#walk(node.object);
        return;
      case "PatternMatch":
        this.#use(node.identifier.name, "$", node.start, node.identifier.end);
        if (node.anchor !== null) this.#walk(node.anchor);
        return;
      case "PatternCount":
        this.#use(node.name, "#", node.start, node.start + 1 + node.name.length);
        if (node.interval !== null) this.#walk(node.interval);
        return;
      case "PatternOffset":
        this.#use(node.name, "@", node.start, node.start + 1 + node.name.length);
        if (node.index !== null) this.#index(node.index);
        return;
      case "PatternLength":
        this.#use(node.name, "!", node.start, node.start + 1 + node.name.length);
        if (node.index !== null) this.#index(node.index);
        return;
      case "Interval":
        this.#interval(node);
        for (const child of childrenOf(node)) this.#walk(child);
        return;
      case "Them":
        if (this.#patterns.isEmpty) this.#emptySet(node, "this rule declares no patterns");
        this.#patterns.useAll();
        return;
      case "ItemSet":
        this.#set(node);
        return;
      case "ForOfExpression":
        this.#walk(node.quantifier);
        this.#walk(node.items);
        this.#loops++;
        this.#walk(node.body);
        this.#loops--;
        return;
      case "ForInExpression":
        this.#forIn(node);
        return;
      case "WithExpression":
        this.#with(node);
        return;
      case "OfExpression":
        if (node.quantifier.count !== null) this.#walk(node.quantifier.count);
        this.#walk(node.items);
        if (node.anchor !== null) this.#walk(node.anchor);
        return;
      case "LogicalExpression":
        for (let i = 0; i < node.operands.length; i++) this.#walk(node.operands[i] as Node);
        return;
      case "BinaryExpression":
        this.#walk(node.left);
        this.#walk(node.right);
        return;
      case "ParenthesizedExpression":
        this.#walk(node.expression);
        return;
      case "IntegerLiteral":
      case "StringLiteral":
      case "BuiltinValue":
        return;
      default:
        for (const child of childrenOf(node)) this.#walk(child);
    }
  }

  #forIn({ quantifier, variables, iterable, body }: ForInExpression): void {
    this.#walk(quantifier);
    this.#walk(iterable);
    for (const { name } of variables) this.#scope(name, 1);
    this.#walk(body);
    for (const { name } of variables) this.#scope(name, -1);
  }

  #with({ declarations, body }: WithExpression): void {
    for (const { variable, value } of declarations) {
      this.#walk(value);
      this.#scope(variable.name, 1);
    }
    this.#walk(body);
    for (const { variable } of declarations) this.#scope(variable.name, -1);
  }

  #scope(name: string, change: 1 | -1): void {
    this.#variables ??= new Map();
    this.#variables.set(name, (this.#variables.get(name) ?? 0) + change);
  }

  #use(name: string, mark: string, start: number, end: number): void {
    if (name === "") {
      if (this.#loops > 0) return;
      const message = `\`${mark}\` alone stands for the pattern of a loop, and there is none around`;
      const help = `Name a pattern, or write \`for any of them : ( … )\` around it.`;
      this.#faults.push(fault("anonymous_pattern_outside_loop", start, end, message, help));
      return;
    }
    if (this.#patterns.use(name)) return;
    const meant = this.#suggestions.nearest(name, [this.#patterns.names]);
    const message = `no pattern is named \`$${name}\` in this rule`;
    const help = meant === null ? "Declare it in `strings:`." : `Did you mean ${mark}${meant}?`;
    // One misspelling is one fault: the pattern that was meant is not unused as well.
    if (meant !== null) this.#patterns.use(meant);
    this.#faults.push(fault("undefined_pattern", start, end, message, help));
  }

  #set({ items }: ItemSet): void {
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      if (item?.kind !== "PatternSetItem") continue;
      const isThere = item.wildcard ? this.#patterns.usePrefix(item.name) : this.#patterns.use(item.name);
      if (!isThere) this.#emptySet(item, this.#unmatched(item));
    }
  }

  #unmatched({ name, wildcard }: PatternSetItem): string {
    if (this.#patterns.isEmpty) return "this rule declares no patterns";
    return wildcard ? `no pattern's name begins with \`$${name}\`` : `no pattern is named \`$${name}\` in this rule`;
  }

  #index(index: Expression): void {
    this.#walk(index);
    const value = constant(index);
    if (value === null || value >= 1n) return;
    const message = `matches are counted from 1: there is none of number ${value}`;
    const help = "YARA 4 takes it for undefined, YARA-X and VirusTotal refuse it.";
    this.#faults.push(fault("libyara_negative_index", index.start, index.end, message, help, "warning"));
  }

  #interval({ lower, upper, start, end }: Interval): void {
    const first = constant(lower);
    const last = first === null ? null : constant(upper);
    if (first === null || last === null || first <= last) return;
    const message = `this interval runs from ${first} down to ${last}`;
    const help = "Write the smaller bound first. YARA 4 takes it for empty, YARA-X and VirusTotal refuse it.";
    this.#faults.push(fault("libyara_empty_interval", start, end, message, help, "warning"));
  }

  #emptySet({ start, end }: Node, message: string): void {
    this.#faults.push(fault("empty_pattern_set", start, end, message, "Declare it in `strings:`, or name another."));
  }

  #identifier({ name, start, end }: Identifier): void {
    const { declared, later, imports, externals, hasInclude } = this.#surroundings;
    if ((this.#variables?.get(name) ?? 0) > 0 || declared.has(name) || imports.has(name) || BUILTINS.has(name)) return;
    if (externals.has(name)) return;
    // What an included file declares is not known here.
    if (hasInclude) return;
    if (later.has(name)) {
      const own = name === this.#rule.name.name;
      const message = own ? `rule \`${name}\` refers to itself` : `rule \`${name}\` is declared further down only`;
      const help = own ? null : "Move it above this rule.";
      this.#faults.push(fault("undefined_identifier", start, end, message, help));
    } else if (MODULES.has(name)) {
      const message = `the module \`${name}\` is used without being imported`;
      this.#faults.push(fault("missing_import", start, end, message, `Write import "${name}" above the rule.`));
    } else {
      const meant = this.#suggestions.nearest(name, [this.#variables?.keys() ?? [], declared.keys(), imports]);
      const message = `nothing in this source declares \`${name}\``;
      const help =
        meant === null ? "It must be an external variable: VirusTotal has none of them." : `Did you mean \`${meant}\`?`;
      this.#faults.push(fault("undefined_identifier", start, end, message, help, "warning"));
    }
  }
}

/** The value of an integer that is written down, sums and products included; null for anything else. */
function constant(expression: Expression): bigint | null {
  switch (expression.kind) {
    case "IntegerLiteral":
      return expression.value;
    case "ParenthesizedExpression":
      return constant(expression.expression);
    case "UnaryExpression": {
      const operand = expression.operator === "-" ? constant(expression.operand) : null;
      return operand === null ? null : -operand;
    }
    case "BinaryExpression": {
      const left = constant(expression.left);
      const right = left === null ? null : constant(expression.right);
      if (left === null || right === null) return null;
      if (expression.operator === "+") return left + right;
      if (expression.operator === "-") return left - right;
      // Beyond 64 bits the compiler gives up too, and BigInt would grow without end.
      return expression.operator === "*" && isInteger(left) && isInteger(right) ? left * right : null;
    }
    default:
      return null;
  }
}

function isInteger(value: bigint): boolean {
  return value <= MAX_INTEGER && value >= -MAX_INTEGER;
}
