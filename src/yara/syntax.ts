import type { Span } from "../text/span.ts";

/**
 * What every node has: `kind`, and its `range` in the source (UTF-16 offsets, end exclusive). The range is
 * kept as two numbers and made on demand: a rule file has hundreds of thousands of nodes.
 * Nodes that translation makes have the range `0..0`.
 */
abstract class SyntaxNode {
  // Declared, not defined: a class field would be set twice, and there are that many nodes.
  declare readonly kind: string;
  declare readonly start: number;
  declare readonly end: number;
  constructor(kind: string, start: number, end: number) {
    this.kind = kind;
    this.start = start;
    this.end = end;
  }
  get range(): Span {
    return { start: this.start, end: this.end };
  }
}

/** `// …` or `/* … *\/`. */
export class Comment extends SyntaxNode {
  declare readonly kind: "Comment";
  declare readonly style: "line" | "block";
  /** What stands between the marks, verbatim. */
  declare readonly text: string;
  constructor(start: number, end: number, style: "line" | "block", text: string) {
    super("Comment", start, end);
    this.style = style;
    this.text = text;
  }
}

export class Identifier extends SyntaxNode {
  declare readonly kind: "Identifier";
  declare readonly name: string;
  constructor(start: number, end: number, name: string) {
    super("Identifier", start, end);
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
  declare readonly kind: "StringLiteral";
  declare readonly value: string;
  constructor(start: number, end: number, value: string) {
    super("StringLiteral", start, end);
    this.value = value;
  }
}

/** `10`, `0x1f`, `0o17`, `2KB`, `3MB`; `value` is exact up to 2^63 - 1. */
export class IntegerLiteral extends SyntaxNode {
  declare readonly kind: "IntegerLiteral";
  declare readonly value: bigint;
  constructor(start: number, end: number, value: bigint) {
    super("IntegerLiteral", start, end);
    this.value = value;
  }
}

export class FloatLiteral extends SyntaxNode {
  declare readonly kind: "FloatLiteral";
  declare readonly value: number;
  constructor(start: number, end: number, value: number) {
    super("FloatLiteral", start, end);
    this.value = value;
  }
}

export class BooleanLiteral extends SyntaxNode {
  declare readonly kind: "BooleanLiteral";
  declare readonly value: boolean;
  constructor(start: number, end: number, value: boolean) {
    super("BooleanLiteral", start, end);
    this.value = value;
  }
}

/** `/source/flags`; `source` is verbatim, without its slashes (`\/` stays escaped). */
export class RegexpLiteral extends SyntaxNode {
  declare readonly kind: "RegexpLiteral";
  declare readonly source: string;
  /** Any of `i` and `s`, in the order written. */
  declare readonly flags: string;
  constructor(start: number, end: number, source: string, flags: string) {
    super("RegexpLiteral", start, end);
    this.source = source;
    this.flags = flags;
  }
}

// ---- file

export class File extends SyntaxNode {
  declare readonly kind: "File";
  declare readonly items: readonly Item[];
  /** Every comment of the file, in order. */
  declare readonly comments: readonly Comment[];
  constructor(start: number, end: number, items: readonly Item[], comments: readonly Comment[]) {
    super("File", start, end);
    this.items = items;
    this.comments = comments;
  }
}

export class Import extends SyntaxNode {
  declare readonly kind: "Import";
  declare readonly module: StringLiteral;
  constructor(start: number, end: number, module: StringLiteral) {
    super("Import", start, end);
    this.module = module;
  }
}

export class Include extends SyntaxNode {
  declare readonly kind: "Include";
  declare readonly path: StringLiteral;
  constructor(start: number, end: number, path: StringLiteral) {
    super("Include", start, end);
    this.path = path;
  }
}

/**
 * Text at the top level that is no item, or one too broken to have a name. A broken rule with a name is a `Rule`
 * that ends where the next item begins.
 */
export class Unparsed extends SyntaxNode {
  declare readonly kind: "Unparsed";
  constructor(start: number, end: number) {
    super("Unparsed", start, end);
  }
}

export type Item = Import | Include | Rule | Unparsed;

export class RuleModifier extends SyntaxNode {
  declare readonly kind: "RuleModifier";
  declare readonly name: "global" | "private";
  constructor(start: number, end: number, name: "global" | "private") {
    super("RuleModifier", start, end);
    this.name = name;
  }
}

export class Rule extends SyntaxNode {
  declare readonly kind: "Rule";
  declare readonly modifiers: readonly RuleModifier[];
  declare readonly name: Identifier;
  declare readonly tags: readonly Identifier[];
  declare readonly meta: MetaSection | null;
  declare readonly patterns: PatternSection | null;
  /** Null where the rule is broken before or in its condition. */
  declare readonly condition: ConditionSection | null;
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
    super("Rule", start, end);
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
  declare readonly kind: "MetaSection";
  declare readonly entries: readonly Meta[];
  constructor(start: number, end: number, entries: readonly Meta[]) {
    super("MetaSection", start, end);
    this.entries = entries;
  }
}

export type MetaValue = StringLiteral | IntegerLiteral | FloatLiteral | BooleanLiteral;

export class Meta extends SyntaxNode {
  declare readonly kind: "Meta";
  declare readonly key: Identifier;
  /** Negative numbers are literals here: their range includes the sign. */
  declare readonly value: MetaValue;
  constructor(start: number, end: number, key: Identifier, value: MetaValue) {
    super("Meta", start, end);
    this.key = key;
    this.value = value;
  }
}

/** From the word `strings` to the end of its last pattern. */
export class PatternSection extends SyntaxNode {
  declare readonly kind: "PatternSection";
  declare readonly patterns: readonly Pattern[];
  constructor(start: number, end: number, patterns: readonly Pattern[]) {
    super("PatternSection", start, end);
    this.patterns = patterns;
  }
}

export class ConditionSection extends SyntaxNode {
  declare readonly kind: "ConditionSection";
  declare readonly expression: Expression;
  constructor(start: number, end: number, expression: Expression) {
    super("ConditionSection", start, end);
    this.expression = expression;
  }
}

// ---- patterns

/** `$name`; an anonymous `$` has the empty name. */
export class PatternIdentifier extends SyntaxNode {
  declare readonly kind: "PatternIdentifier";
  /** Without the `$`. */
  declare readonly name: string;
  constructor(start: number, end: number, name: string) {
    super("PatternIdentifier", start, end);
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
  declare readonly kind: "PatternModifier";
  declare readonly name: PatternModifierName;
  /** `xor(1)`, `xor(1-255)`, `base64("alphabet")`; null without parentheses. */
  declare readonly argument: StringLiteral | IntegerLiteral | ByteRange | null;
  constructor(
    start: number,
    end: number,
    name: PatternModifierName,
    argument: StringLiteral | IntegerLiteral | ByteRange | null,
  ) {
    super("PatternModifier", start, end);
    this.name = name;
    this.argument = argument;
  }
}

export class ByteRange extends SyntaxNode {
  declare readonly kind: "ByteRange";
  declare readonly lower: IntegerLiteral;
  declare readonly upper: IntegerLiteral;
  constructor(start: number, end: number, lower: IntegerLiteral, upper: IntegerLiteral) {
    super("ByteRange", start, end);
    this.lower = lower;
    this.upper = upper;
  }
}

export class TextPattern extends SyntaxNode {
  declare readonly kind: "TextPattern";
  declare readonly identifier: PatternIdentifier;
  declare readonly value: StringLiteral;
  declare readonly modifiers: readonly PatternModifier[];
  constructor(
    start: number,
    end: number,
    identifier: PatternIdentifier,
    value: StringLiteral,
    modifiers: readonly PatternModifier[],
  ) {
    super("TextPattern", start, end);
    this.identifier = identifier;
    this.value = value;
    this.modifiers = modifiers;
  }
}

/** `{ 4D 5A ?? [4-6] ( 90 | CC ) }`; its bytes are read on demand, see `hex.ts`. */
export class HexPattern extends SyntaxNode {
  declare readonly kind: "HexPattern";
  declare readonly identifier: PatternIdentifier;
  declare readonly value: HexString;
  declare readonly modifiers: readonly PatternModifier[];
  constructor(
    start: number,
    end: number,
    identifier: PatternIdentifier,
    value: HexString,
    modifiers: readonly PatternModifier[],
  ) {
    super("HexPattern", start, end);
    this.identifier = identifier;
    this.value = value;
    this.modifiers = modifiers;
  }
}

/** From `{` to `}`. `source` is what stands between, verbatim, comments included. */
export class HexString extends SyntaxNode {
  declare readonly kind: "HexString";
  declare readonly source: string;
  constructor(start: number, end: number, source: string) {
    super("HexString", start, end);
    this.source = source;
  }
}

export class RegexpPattern extends SyntaxNode {
  declare readonly kind: "RegexpPattern";
  declare readonly identifier: PatternIdentifier;
  declare readonly value: RegexpLiteral;
  declare readonly modifiers: readonly PatternModifier[];
  constructor(
    start: number,
    end: number,
    identifier: PatternIdentifier,
    value: RegexpLiteral,
    modifiers: readonly PatternModifier[],
  ) {
    super("RegexpPattern", start, end);
    this.identifier = identifier;
    this.value = value;
    this.modifiers = modifiers;
  }
}

export type Pattern = TextPattern | HexPattern | RegexpPattern;

// ---- condition

/** `filesize` or `entrypoint`. */
export class BuiltinValue extends SyntaxNode {
  declare readonly kind: "BuiltinValue";
  declare readonly name: "filesize" | "entrypoint";
  constructor(start: number, end: number, name: "filesize" | "entrypoint") {
    super("BuiltinValue", start, end);
    this.name = name;
  }
}

/** `at offset` or `in (lower..upper)` after a pattern or an `of`. */
export class AtAnchor extends SyntaxNode {
  declare readonly kind: "AtAnchor";
  declare readonly offset: Expression;
  constructor(start: number, end: number, offset: Expression) {
    super("AtAnchor", start, end);
    this.offset = offset;
  }
}

export class InAnchor extends SyntaxNode {
  declare readonly kind: "InAnchor";
  declare readonly interval: Interval;
  constructor(start: number, end: number, interval: Interval) {
    super("InAnchor", start, end);
    this.interval = interval;
  }
}

export type Anchor = AtAnchor | InAnchor;

/** `(lower..upper)`. */
export class Interval extends SyntaxNode {
  declare readonly kind: "Interval";
  declare readonly lower: Expression;
  declare readonly upper: Expression;
  constructor(start: number, end: number, lower: Expression, upper: Expression) {
    super("Interval", start, end);
    this.lower = lower;
    this.upper = upper;
  }
}

/** `$a`, `$a at 0`, `$a in (0..10)`; `$` alone within `for … of`. */
export class PatternMatch extends SyntaxNode {
  declare readonly kind: "PatternMatch";
  declare readonly identifier: PatternIdentifier;
  declare readonly anchor: Anchor | null;
  constructor(start: number, end: number, identifier: PatternIdentifier, anchor: Anchor | null) {
    super("PatternMatch", start, end);
    this.identifier = identifier;
    this.anchor = anchor;
  }
}

/** `#a`, `#a in (0..10)`. The name is without its `#`. */
export class PatternCount extends SyntaxNode {
  declare readonly kind: "PatternCount";
  declare readonly name: string;
  declare readonly interval: Interval | null;
  constructor(start: number, end: number, name: string, interval: Interval | null) {
    super("PatternCount", start, end);
    this.name = name;
    this.interval = interval;
  }
}

/** `@a`, `@a[2]`. */
export class PatternOffset extends SyntaxNode {
  declare readonly kind: "PatternOffset";
  declare readonly name: string;
  declare readonly index: Expression | null;
  constructor(start: number, end: number, name: string, index: Expression | null) {
    super("PatternOffset", start, end);
    this.name = name;
    this.index = index;
  }
}

/** `!a`, `!a[2]`. */
export class PatternLength extends SyntaxNode {
  declare readonly kind: "PatternLength";
  declare readonly name: string;
  declare readonly index: Expression | null;
  constructor(start: number, end: number, name: string, index: Expression | null) {
    super("PatternLength", start, end);
    this.name = name;
    this.index = index;
  }
}

/** `object.field`. */
export class FieldAccess extends SyntaxNode {
  declare readonly kind: "FieldAccess";
  declare readonly object: Expression;
  declare readonly field: Identifier;
  constructor(start: number, end: number, object: Expression, field: Identifier) {
    super("FieldAccess", start, end);
    this.object = object;
    this.field = field;
  }
}

/** `object[index]`: an array's element or a map's value. */
export class IndexAccess extends SyntaxNode {
  declare readonly kind: "IndexAccess";
  declare readonly object: Expression;
  declare readonly index: Expression;
  constructor(start: number, end: number, object: Expression, index: Expression) {
    super("IndexAccess", start, end);
    this.object = object;
    this.index = index;
  }
}

export class FunctionCall extends SyntaxNode {
  declare readonly kind: "FunctionCall";
  declare readonly callee: Expression;
  declare readonly arguments: readonly Expression[];
  constructor(start: number, end: number, callee: Expression, args: readonly Expression[]) {
    super("FunctionCall", start, end);
    this.callee = callee;
    this.arguments = args;
  }
}

/** `(expression)`: kept, so that a tree prints as it was written. */
export class ParenthesizedExpression extends SyntaxNode {
  declare readonly kind: "ParenthesizedExpression";
  declare readonly expression: Expression;
  constructor(start: number, end: number, expression: Expression) {
    super("ParenthesizedExpression", start, end);
    this.expression = expression;
  }
}

export type UnaryOperator = "not" | "defined" | "-" | "~";

export class UnaryExpression extends SyntaxNode {
  declare readonly kind: "UnaryExpression";
  declare readonly operator: UnaryOperator;
  declare readonly operand: Expression;
  constructor(start: number, end: number, operator: UnaryOperator, operand: Expression) {
    super("UnaryExpression", start, end);
    this.operator = operator;
    this.operand = operand;
  }
}

/** `a and b and c` or `a or b or c`: one node for a whole chain, two operands at least. */
export class LogicalExpression extends SyntaxNode {
  declare readonly kind: "LogicalExpression";
  declare readonly operator: "and" | "or";
  declare readonly operands: readonly Expression[];
  constructor(start: number, end: number, operator: "and" | "or", operands: readonly Expression[]) {
    super("LogicalExpression", start, end);
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
  declare readonly kind: "BinaryExpression";
  declare readonly operator: BinaryOperator;
  declare readonly left: Expression;
  declare readonly right: Expression;
  constructor(start: number, end: number, operator: BinaryOperator, left: Expression, right: Expression) {
    super("BinaryExpression", start, end);
    this.operator = operator;
    this.left = left;
    this.right = right;
  }
}

/** `all`, `any`, `none`, `3`, `50%`: `count` is set for the last two. */
export class Quantifier extends SyntaxNode {
  declare readonly kind: "Quantifier";
  declare readonly type: "all" | "any" | "none" | "count" | "percentage";
  declare readonly count: Expression | null;
  constructor(
    start: number,
    end: number,
    type: "all" | "any" | "none" | "count" | "percentage",
    count: Expression | null,
  ) {
    super("Quantifier", start, end);
    this.type = type;
    this.count = count;
  }
}

/** `them`. */
export class Them extends SyntaxNode {
  declare readonly kind: "Them";
  constructor(start: number, end: number) {
    super("Them", start, end);
  }
}

/** `$a`, `$a*`, `$*` in a set of patterns; `name` is without `$` and `*`. */
export class PatternSetItem extends SyntaxNode {
  declare readonly kind: "PatternSetItem";
  declare readonly name: string;
  declare readonly wildcard: boolean;
  constructor(start: number, end: number, name: string, wildcard: boolean) {
    super("PatternSetItem", start, end);
    this.name = name;
    this.wildcard = wildcard;
  }
}

/** `a_rule`, `a_rule*` in a set of rules. */
export class RuleSetItem extends SyntaxNode {
  declare readonly kind: "RuleSetItem";
  declare readonly name: string;
  declare readonly wildcard: boolean;
  constructor(start: number, end: number, name: string, wildcard: boolean) {
    super("RuleSetItem", start, end);
    this.name = name;
    this.wildcard = wildcard;
  }
}

/** `($a, $b*)` or `(rule_a, rule_b*)`. */
export class ItemSet extends SyntaxNode {
  declare readonly kind: "ItemSet";
  declare readonly items: readonly (PatternSetItem | RuleSetItem)[];
  constructor(start: number, end: number, items: readonly (PatternSetItem | RuleSetItem)[]) {
    super("ItemSet", start, end);
    this.items = items;
  }
}

/** `(expression, expression)`: what a loop runs over, or what `of` counts. */
export class ExpressionTuple extends SyntaxNode {
  declare readonly kind: "ExpressionTuple";
  declare readonly expressions: readonly Expression[];
  constructor(start: number, end: number, expressions: readonly Expression[]) {
    super("ExpressionTuple", start, end);
    this.expressions = expressions;
  }
}

/** `2 of them`, `any of ($a*) in (0..10)`, `all of (pe.is_dll(), filesize < 1KB)`. */
export class OfExpression extends SyntaxNode {
  declare readonly kind: "OfExpression";
  declare readonly quantifier: Quantifier;
  declare readonly items: Them | ItemSet | ExpressionTuple;
  declare readonly anchor: Anchor | null;
  constructor(
    start: number,
    end: number,
    quantifier: Quantifier,
    items: Them | ItemSet | ExpressionTuple,
    anchor: Anchor | null,
  ) {
    super("OfExpression", start, end);
    this.quantifier = quantifier;
    this.items = items;
    this.anchor = anchor;
  }
}

/** `for any of them : ( $ at 0 )`. */
export class ForOfExpression extends SyntaxNode {
  declare readonly kind: "ForOfExpression";
  declare readonly quantifier: Quantifier;
  declare readonly items: Them | ItemSet;
  declare readonly body: Expression;
  constructor(start: number, end: number, quantifier: Quantifier, items: Them | ItemSet, body: Expression) {
    super("ForOfExpression", start, end);
    this.quantifier = quantifier;
    this.items = items;
    this.body = body;
  }
}

/** `for any i in (1..3) : ( … )`, `for any k, v in vt.metadata.exiftool : ( … )`. */
export class ForInExpression extends SyntaxNode {
  declare readonly kind: "ForInExpression";
  declare readonly quantifier: Quantifier;
  declare readonly variables: readonly Identifier[];
  declare readonly iterable: Interval | ExpressionTuple | Expression;
  declare readonly body: Expression;
  constructor(
    start: number,
    end: number,
    quantifier: Quantifier,
    variables: readonly Identifier[],
    iterable: Interval | ExpressionTuple | Expression,
    body: Expression,
  ) {
    super("ForInExpression", start, end);
    this.quantifier = quantifier;
    this.variables = variables;
    this.iterable = iterable;
    this.body = body;
  }
}

export class WithDeclaration extends SyntaxNode {
  declare readonly kind: "WithDeclaration";
  declare readonly variable: Identifier;
  declare readonly value: Expression;
  constructor(start: number, end: number, variable: Identifier, value: Expression) {
    super("WithDeclaration", start, end);
    this.variable = variable;
    this.value = value;
  }
}

/** `with x = vt.metadata.file_name, y = 1 : ( … )`. */
export class WithExpression extends SyntaxNode {
  declare readonly kind: "WithExpression";
  declare readonly declarations: readonly WithDeclaration[];
  declare readonly body: Expression;
  constructor(start: number, end: number, declarations: readonly WithDeclaration[], body: Expression) {
    super("WithExpression", start, end);
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
