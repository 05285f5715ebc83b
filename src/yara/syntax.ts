import type { Span } from "../text/span.ts";

/**
 * What every node has: `kind`, and its `range` in the source (UTF-16 offsets, end exclusive). The range is
 * kept as two numbers and made on demand: a rule file has hundreds of thousands of nodes.
 * Nodes that translation makes have the range `0..0`.
 */
abstract class SyntaxNode {
  abstract readonly kind: string;
  readonly start: number;
  readonly end: number;
  constructor(start: number, end: number) {
    this.start = start;
    this.end = end;
  }
  get range(): Span {
    return { start: this.start, end: this.end };
  }
}

/** `// …` or `/* … *\/`. */
export class Comment extends SyntaxNode {
  readonly kind = "Comment";
  readonly style: "line" | "block";
  /** What stands between the marks, verbatim. */
  readonly text: string;
  constructor(start: number, end: number, style: "line" | "block", text: string) {
    super(start, end);
    this.style = style;
    this.text = text;
  }
}

export class Identifier extends SyntaxNode {
  readonly kind = "Identifier";
  readonly name: string;
  constructor(start: number, end: number, name: string) {
    super(start, end);
    this.name = name;
  }
}

// ---- literals

/**
 * `"…"`: `value` is unescaped. A YARA string is bytes; they are decoded as UTF-8, and a byte that is not part
 * of valid UTF-8 becomes the lone surrogate U+DC00 + byte (as Python's `surrogateescape` does), so that no
 * two different strings get the same value and `"\xc3\xa9"` equals `"é"`.
 */
export class StringLiteral extends SyntaxNode {
  readonly kind = "StringLiteral";
  readonly value: string;
  constructor(start: number, end: number, value: string) {
    super(start, end);
    this.value = value;
  }
}

/** `10`, `0x1f`, `0o17`, `2KB`, `3MB`; `value` is exact up to 2^63 - 1. */
export class IntegerLiteral extends SyntaxNode {
  readonly kind = "IntegerLiteral";
  readonly value: bigint;
  constructor(start: number, end: number, value: bigint) {
    super(start, end);
    this.value = value;
  }
}

export class FloatLiteral extends SyntaxNode {
  readonly kind = "FloatLiteral";
  readonly value: number;
  constructor(start: number, end: number, value: number) {
    super(start, end);
    this.value = value;
  }
}

export class BooleanLiteral extends SyntaxNode {
  readonly kind = "BooleanLiteral";
  readonly value: boolean;
  constructor(start: number, end: number, value: boolean) {
    super(start, end);
    this.value = value;
  }
}

/** `/source/flags`; `source` is verbatim, without its slashes (`\/` stays escaped). */
export class RegexpLiteral extends SyntaxNode {
  readonly kind = "RegexpLiteral";
  readonly source: string;
  /** Any of `i` and `s`, in the order written. */
  readonly flags: string;
  constructor(start: number, end: number, source: string, flags: string) {
    super(start, end);
    this.source = source;
    this.flags = flags;
  }
}

// ---- file

export class File extends SyntaxNode {
  readonly kind = "File";
  readonly items: readonly Item[];
  /** Every comment of the file, in order. */
  readonly comments: readonly Comment[];
  constructor(start: number, end: number, items: readonly Item[], comments: readonly Comment[]) {
    super(start, end);
    this.items = items;
    this.comments = comments;
  }
}

export class Import extends SyntaxNode {
  readonly kind = "Import";
  readonly module: StringLiteral;
  constructor(start: number, end: number, module: StringLiteral) {
    super(start, end);
    this.module = module;
  }
}

export class Include extends SyntaxNode {
  readonly kind = "Include";
  readonly path: StringLiteral;
  constructor(start: number, end: number, path: StringLiteral) {
    super(start, end);
    this.path = path;
  }
}

/**
 * Text at the top level that is no item, or one too broken to have a name. A broken rule with a name is a `Rule`
 * that ends where the next item begins.
 */
export class Unparsed extends SyntaxNode {
  readonly kind = "Unparsed";
}

export type Item = Import | Include | Rule | Unparsed;

export class RuleModifier extends SyntaxNode {
  readonly kind = "RuleModifier";
  readonly name: "global" | "private";
  constructor(start: number, end: number, name: "global" | "private") {
    super(start, end);
    this.name = name;
  }
}

export class Rule extends SyntaxNode {
  readonly kind = "Rule";
  readonly modifiers: readonly RuleModifier[];
  readonly name: Identifier;
  readonly tags: readonly Identifier[];
  readonly meta: MetaSection | null;
  readonly patterns: PatternSection | null;
  /** Null where the rule is broken before or in its condition. */
  readonly condition: ConditionSection | null;
  constructor(
    start: number,
    end: number,
    modifiers: readonly RuleModifier[],
    name: Identifier,
    tags: readonly Identifier[],
    meta: MetaSection | null,
    patterns: PatternSection | null,
    condition: ConditionSection | null,
  ) {
    super(start, end);
    this.modifiers = modifiers;
    this.name = name;
    this.tags = tags;
    this.meta = meta;
    this.patterns = patterns;
    this.condition = condition;
  }
}

/** From the word `meta` to the end of its last entry. */
export class MetaSection extends SyntaxNode {
  readonly kind = "MetaSection";
  readonly entries: readonly Meta[];
  constructor(start: number, end: number, entries: readonly Meta[]) {
    super(start, end);
    this.entries = entries;
  }
}

export type MetaValue = StringLiteral | IntegerLiteral | FloatLiteral | BooleanLiteral;

export class Meta extends SyntaxNode {
  readonly kind = "Meta";
  readonly key: Identifier;
  /** Negative numbers are literals here: their range includes the sign. */
  readonly value: MetaValue;
  constructor(start: number, end: number, key: Identifier, value: MetaValue) {
    super(start, end);
    this.key = key;
    this.value = value;
  }
}

/** From the word `strings` to the end of its last pattern. */
export class PatternSection extends SyntaxNode {
  readonly kind = "PatternSection";
  readonly patterns: readonly Pattern[];
  constructor(start: number, end: number, patterns: readonly Pattern[]) {
    super(start, end);
    this.patterns = patterns;
  }
}

export class ConditionSection extends SyntaxNode {
  readonly kind = "ConditionSection";
  readonly expression: Expression;
  constructor(start: number, end: number, expression: Expression) {
    super(start, end);
    this.expression = expression;
  }
}

// ---- patterns

/** `$name`; an anonymous `$` has the empty name. */
export class PatternIdentifier extends SyntaxNode {
  readonly kind = "PatternIdentifier";
  /** Without the `$`. */
  readonly name: string;
  constructor(start: number, end: number, name: string) {
    super(start, end);
    this.name = name;
  }
}

export type PatternModifierName =
  | "ascii"
  | "wide"
  | "nocase"
  | "fullword"
  | "private"
  | "xor"
  | "base64"
  | "base64wide";

export class PatternModifier extends SyntaxNode {
  readonly kind = "PatternModifier";
  readonly name: PatternModifierName;
  /** `xor(1)`, `xor(1-255)`, `base64("alphabet")`; null without parentheses. */
  readonly argument: StringLiteral | IntegerLiteral | ByteRange | null;
  constructor(
    start: number,
    end: number,
    name: PatternModifierName,
    argument: StringLiteral | IntegerLiteral | ByteRange | null,
  ) {
    super(start, end);
    this.name = name;
    this.argument = argument;
  }
}

export class ByteRange extends SyntaxNode {
  readonly kind = "ByteRange";
  readonly lower: IntegerLiteral;
  readonly upper: IntegerLiteral;
  constructor(start: number, end: number, lower: IntegerLiteral, upper: IntegerLiteral) {
    super(start, end);
    this.lower = lower;
    this.upper = upper;
  }
}

export class TextPattern extends SyntaxNode {
  readonly kind = "TextPattern";
  readonly identifier: PatternIdentifier;
  readonly value: StringLiteral;
  readonly modifiers: readonly PatternModifier[];
  constructor(
    start: number,
    end: number,
    identifier: PatternIdentifier,
    value: StringLiteral,
    modifiers: readonly PatternModifier[],
  ) {
    super(start, end);
    this.identifier = identifier;
    this.value = value;
    this.modifiers = modifiers;
  }
}

/** `{ 4D 5A ?? [4-6] ( 90 | CC ) }`; its bytes are read on demand, see `hex.ts`. */
export class HexPattern extends SyntaxNode {
  readonly kind = "HexPattern";
  readonly identifier: PatternIdentifier;
  readonly value: HexString;
  readonly modifiers: readonly PatternModifier[];
  constructor(
    start: number,
    end: number,
    identifier: PatternIdentifier,
    value: HexString,
    modifiers: readonly PatternModifier[],
  ) {
    super(start, end);
    this.identifier = identifier;
    this.value = value;
    this.modifiers = modifiers;
  }
}

/** From `{` to `}`. `source` is what stands between, verbatim, comments included. */
export class HexString extends SyntaxNode {
  readonly kind = "HexString";
  readonly source: string;
  constructor(start: number, end: number, source: string) {
    super(start, end);
    this.source = source;
  }
}

export class RegexpPattern extends SyntaxNode {
  readonly kind = "RegexpPattern";
  readonly identifier: PatternIdentifier;
  readonly value: RegexpLiteral;
  readonly modifiers: readonly PatternModifier[];
  constructor(
    start: number,
    end: number,
    identifier: PatternIdentifier,
    value: RegexpLiteral,
    modifiers: readonly PatternModifier[],
  ) {
    super(start, end);
    this.identifier = identifier;
    this.value = value;
    this.modifiers = modifiers;
  }
}

export type Pattern = TextPattern | HexPattern | RegexpPattern;

// ---- condition

/** `filesize` or `entrypoint`. */
export class BuiltinValue extends SyntaxNode {
  readonly kind = "BuiltinValue";
  readonly name: "filesize" | "entrypoint";
  constructor(start: number, end: number, name: "filesize" | "entrypoint") {
    super(start, end);
    this.name = name;
  }
}

/** `at offset` or `in (lower..upper)` after a pattern or an `of`. */
export class AtAnchor extends SyntaxNode {
  readonly kind = "AtAnchor";
  readonly offset: Expression;
  constructor(start: number, end: number, offset: Expression) {
    super(start, end);
    this.offset = offset;
  }
}

export class InAnchor extends SyntaxNode {
  readonly kind = "InAnchor";
  readonly interval: Interval;
  constructor(start: number, end: number, interval: Interval) {
    super(start, end);
    this.interval = interval;
  }
}

export type Anchor = AtAnchor | InAnchor;

/** `(lower..upper)`. */
export class Interval extends SyntaxNode {
  readonly kind = "Interval";
  readonly lower: Expression;
  readonly upper: Expression;
  constructor(start: number, end: number, lower: Expression, upper: Expression) {
    super(start, end);
    this.lower = lower;
    this.upper = upper;
  }
}

/** `$a`, `$a at 0`, `$a in (0..10)`; `$` alone within `for … of`. */
export class PatternMatch extends SyntaxNode {
  readonly kind = "PatternMatch";
  readonly identifier: PatternIdentifier;
  readonly anchor: Anchor | null;
  constructor(start: number, end: number, identifier: PatternIdentifier, anchor: Anchor | null) {
    super(start, end);
    this.identifier = identifier;
    this.anchor = anchor;
  }
}

/** `#a`, `#a in (0..10)`. The name is without its `#`. */
export class PatternCount extends SyntaxNode {
  readonly kind = "PatternCount";
  readonly name: string;
  readonly interval: Interval | null;
  constructor(start: number, end: number, name: string, interval: Interval | null) {
    super(start, end);
    this.name = name;
    this.interval = interval;
  }
}

/** `@a`, `@a[2]`. */
export class PatternOffset extends SyntaxNode {
  readonly kind = "PatternOffset";
  readonly name: string;
  readonly index: Expression | null;
  constructor(start: number, end: number, name: string, index: Expression | null) {
    super(start, end);
    this.name = name;
    this.index = index;
  }
}

/** `!a`, `!a[2]`. */
export class PatternLength extends SyntaxNode {
  readonly kind = "PatternLength";
  readonly name: string;
  readonly index: Expression | null;
  constructor(start: number, end: number, name: string, index: Expression | null) {
    super(start, end);
    this.name = name;
    this.index = index;
  }
}

/** `object.field`. */
export class FieldAccess extends SyntaxNode {
  readonly kind = "FieldAccess";
  readonly object: Expression;
  readonly field: Identifier;
  constructor(start: number, end: number, object: Expression, field: Identifier) {
    super(start, end);
    this.object = object;
    this.field = field;
  }
}

/** `object[index]`: an array's element or a map's value. */
export class IndexAccess extends SyntaxNode {
  readonly kind = "IndexAccess";
  readonly object: Expression;
  readonly index: Expression;
  constructor(start: number, end: number, object: Expression, index: Expression) {
    super(start, end);
    this.object = object;
    this.index = index;
  }
}

export class FunctionCall extends SyntaxNode {
  readonly kind = "FunctionCall";
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
  constructor(start: number, end: number, callee: Expression, args: readonly Expression[]) {
    super(start, end);
    this.callee = callee;
    this.arguments = args;
  }
}

/** `(expression)`: kept, so that a tree prints as it was written. */
export class ParenthesizedExpression extends SyntaxNode {
  readonly kind = "ParenthesizedExpression";
  readonly expression: Expression;
  constructor(start: number, end: number, expression: Expression) {
    super(start, end);
    this.expression = expression;
  }
}

export type UnaryOperator = "not" | "defined" | "-" | "~";

export class UnaryExpression extends SyntaxNode {
  readonly kind = "UnaryExpression";
  readonly operator: UnaryOperator;
  readonly operand: Expression;
  constructor(start: number, end: number, operator: UnaryOperator, operand: Expression) {
    super(start, end);
    this.operator = operator;
    this.operand = operand;
  }
}

/** `a and b and c` or `a or b or c`: one node for a whole chain, two operands at least. */
export class LogicalExpression extends SyntaxNode {
  readonly kind = "LogicalExpression";
  readonly operator: "and" | "or";
  readonly operands: readonly Expression[];
  constructor(start: number, end: number, operator: "and" | "or", operands: readonly Expression[]) {
    super(start, end);
    this.operator = operator;
    this.operands = operands;
  }
}

export type StringOperator =
  | "contains"
  | "icontains"
  | "startswith"
  | "istartswith"
  | "endswith"
  | "iendswith"
  | "iequals"
  | "matches";
export type ComparisonOperator = "==" | "!=" | "<" | "<=" | ">" | ">=";
/** `%` and `\` are YARA's remainder and division. */
export type ArithmeticOperator = "+" | "-" | "*" | "\\" | "%" | "<<" | ">>" | "&" | "|" | "^";
export type BinaryOperator = ComparisonOperator | StringOperator | ArithmeticOperator;

export class BinaryExpression extends SyntaxNode {
  readonly kind = "BinaryExpression";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
  constructor(start: number, end: number, operator: BinaryOperator, left: Expression, right: Expression) {
    super(start, end);
    this.operator = operator;
    this.left = left;
    this.right = right;
  }
}

/** `all`, `any`, `none`, `3`, `50%`: `count` is set for the last two. */
export class Quantifier extends SyntaxNode {
  readonly kind = "Quantifier";
  readonly type: "all" | "any" | "none" | "count" | "percentage";
  readonly count: Expression | null;
  constructor(
    start: number,
    end: number,
    type: "all" | "any" | "none" | "count" | "percentage",
    count: Expression | null,
  ) {
    super(start, end);
    this.type = type;
    this.count = count;
  }
}

/** `them`. */
export class Them extends SyntaxNode {
  readonly kind = "Them";
}

/** `$a`, `$a*`, `$*` in a set of patterns; `name` is without `$` and `*`. */
export class PatternSetItem extends SyntaxNode {
  readonly kind = "PatternSetItem";
  readonly name: string;
  readonly wildcard: boolean;
  constructor(start: number, end: number, name: string, wildcard: boolean) {
    super(start, end);
    this.name = name;
    this.wildcard = wildcard;
  }
}

/** `a_rule`, `a_rule*` in a set of rules. */
export class RuleSetItem extends SyntaxNode {
  readonly kind = "RuleSetItem";
  readonly name: string;
  readonly wildcard: boolean;
  constructor(start: number, end: number, name: string, wildcard: boolean) {
    super(start, end);
    this.name = name;
    this.wildcard = wildcard;
  }
}

/** `($a, $b*)` or `(rule_a, rule_b*)`. */
export class ItemSet extends SyntaxNode {
  readonly kind = "ItemSet";
  readonly items: readonly (PatternSetItem | RuleSetItem)[];
  constructor(start: number, end: number, items: readonly (PatternSetItem | RuleSetItem)[]) {
    super(start, end);
    this.items = items;
  }
}

/** `(expression, expression)`: what a loop runs over, or what `of` counts. */
export class ExpressionTuple extends SyntaxNode {
  readonly kind = "ExpressionTuple";
  readonly expressions: readonly Expression[];
  constructor(start: number, end: number, expressions: readonly Expression[]) {
    super(start, end);
    this.expressions = expressions;
  }
}

/** `2 of them`, `any of ($a*) in (0..10)`, `all of (pe.is_dll(), filesize < 1KB)`. */
export class OfExpression extends SyntaxNode {
  readonly kind = "OfExpression";
  readonly quantifier: Quantifier;
  readonly items: Them | ItemSet | ExpressionTuple;
  readonly anchor: Anchor | null;
  constructor(
    start: number,
    end: number,
    quantifier: Quantifier,
    items: Them | ItemSet | ExpressionTuple,
    anchor: Anchor | null,
  ) {
    super(start, end);
    this.quantifier = quantifier;
    this.items = items;
    this.anchor = anchor;
  }
}

/** `for any of them : ( $ at 0 )`. */
export class ForOfExpression extends SyntaxNode {
  readonly kind = "ForOfExpression";
  readonly quantifier: Quantifier;
  readonly items: Them | ItemSet;
  readonly body: Expression;
  constructor(start: number, end: number, quantifier: Quantifier, items: Them | ItemSet, body: Expression) {
    super(start, end);
    this.quantifier = quantifier;
    this.items = items;
    this.body = body;
  }
}

/** `for any i in (1..3) : ( … )`, `for any k, v in vt.metadata.exiftool : ( … )`. */
export class ForInExpression extends SyntaxNode {
  readonly kind = "ForInExpression";
  readonly quantifier: Quantifier;
  readonly variables: readonly Identifier[];
  readonly iterable: Interval | ExpressionTuple | Expression;
  readonly body: Expression;
  constructor(
    start: number,
    end: number,
    quantifier: Quantifier,
    variables: readonly Identifier[],
    iterable: Interval | ExpressionTuple | Expression,
    body: Expression,
  ) {
    super(start, end);
    this.quantifier = quantifier;
    this.variables = variables;
    this.iterable = iterable;
    this.body = body;
  }
}

export class WithDeclaration extends SyntaxNode {
  readonly kind = "WithDeclaration";
  readonly variable: Identifier;
  readonly value: Expression;
  constructor(start: number, end: number, variable: Identifier, value: Expression) {
    super(start, end);
    this.variable = variable;
    this.value = value;
  }
}

/** `with x = vt.metadata.file_name, y = 1 : ( … )`. */
export class WithExpression extends SyntaxNode {
  readonly kind = "WithExpression";
  readonly declarations: readonly WithDeclaration[];
  readonly body: Expression;
  constructor(start: number, end: number, declarations: readonly WithDeclaration[], body: Expression) {
    super(start, end);
    this.declarations = declarations;
    this.body = body;
  }
}

export type Expression =
  | BooleanLiteral
  | IntegerLiteral
  | FloatLiteral
  | StringLiteral
  | RegexpLiteral
  | BuiltinValue
  | Identifier
  | PatternMatch
  | PatternCount
  | PatternOffset
  | PatternLength
  | FieldAccess
  | IndexAccess
  | FunctionCall
  | ParenthesizedExpression
  | UnaryExpression
  | LogicalExpression
  | BinaryExpression
  | OfExpression
  | ForOfExpression
  | ForInExpression
  | WithExpression;

export type Node =
  | File
  | Item
  | Comment
  | RuleModifier
  | MetaSection
  | Meta
  | PatternSection
  | ConditionSection
  | PatternIdentifier
  | PatternModifier
  | ByteRange
  | Pattern
  | HexString
  | Anchor
  | Interval
  | Quantifier
  | Them
  | PatternSetItem
  | RuleSetItem
  | ItemSet
  | ExpressionTuple
  | WithDeclaration
  | Expression;

export type NodeKind = Node["kind"];
export type NodeOfKind<K extends NodeKind> = Extract<Node, { readonly kind: K }>;
