import {
  doubledOperator,
  entrypointFault,
  expectedName,
  expectedOf,
  expectedOperator,
  expectedTerm,
  reservedField,
} from "./expression_faults.ts";
import { type FaultLog, fault, type Limits } from "./faults.ts";
import { type Lexer, Token, type TokenKind } from "./lexer.ts";
import type { LiteralReader } from "./literals.ts";
import { ARITHMETIC, OPERATOR, POWER } from "./operators.ts";
import {
  type Anchor,
  AtAnchor,
  BinaryExpression,
  type BinaryOperator,
  BooleanLiteral,
  BuiltinValue,
  type Expression,
  ExpressionTuple,
  FieldAccess,
  ForInExpression,
  ForOfExpression,
  FunctionCall,
  Identifier,
  InAnchor,
  IndexAccess,
  Interval,
  ItemSet,
  LogicalExpression,
  OfExpression,
  ParenthesizedExpression,
  PatternCount,
  PatternIdentifier,
  PatternLength,
  PatternMatch,
  PatternOffset,
  PatternSetItem,
  Quantifier,
  RuleSetItem,
  Them,
  UnaryExpression,
  type UnaryOperator,
  WithDeclaration,
  WithExpression,
} from "./syntax.ts";
import { isKeyword, shown, unexpectedToken } from "./unexpected_token.ts";

/** No stack is deep enough for a limit above this one. */
const DEEPEST = 2000;

/**
 * Reads conditions, as YARA-X does. Its grammar knows two sorts of expression, and so does this parser: a *value*
 * (numbers, strings, fields, what arithmetic makes of them) and a *condition* (true or false), which no operator
 * but `and`, `or` and `not` takes.
 *
 * ```text
 * condition  := conjunction ( "or" conjunction )*
 * conjunction:= boolean ( "and" boolean )*
 * boolean    := pattern anchor? | "true" | "false" | ( "not" | "defined" ) boolean | for | of | with
 *             | value ( comparison value )* | "(" condition ")"
 * value      := term ( arithmetic term )*
 * term       := number | string | regexp | "filesize" | "entrypoint" | "#a" ( "in" interval )?
 *             | ( "@a" | "!a" ) ( "[" value "]" )? | ( "-" | "~" ) term | "(" value ")" | path
 * path       := primary ( "." primary )*
 * primary    := name | name "(" ( condition ( "," condition )* )? ")" | name "[" value "]"
 * of         := quantifier "of" ( ( "them" | patterns ) anchor? | "(" condition ( "," condition )* ")" )
 * for        := "for" quantifier ( "of" ( "them" | patterns ) | name ( "," name )* "in" iterable ) body
 * iterable   := interval | "(" value ( "," value )* ")" | value
 * quantifier := "all" | "any" | "none" | term "%" | value
 * with       := "with" name "=" value ( "," name "=" value )* body
 * body       := ":" "(" condition ")"
 * ```
 */
export class ExpressionParser {
  readonly #lexer: Lexer;
  readonly #literals: LiteralReader;
  readonly #faults: FaultLog;
  readonly #maxDepth: number;
  /** Constructs that are open around the current token. */
  #depth = 0;
  /** Of the expression read last: its height, and whether it is a value. */
  #height = 0;
  #isValue = false;

  constructor(lexer: Lexer, literals: LiteralReader, faults: FaultLog, limits: Limits) {
    this.#lexer = lexer;
    this.#literals = literals;
    this.#faults = faults;
    this.#maxDepth = Math.min(limits.maxDepth, DEEPEST);
  }

  /**
   * Reads one condition from the current token on.
   *
   * @throws GIVE_UP where it cannot be read
   */
  condition(): Expression {
    this.#depth = 0;
    return this.#condition();
  }

  /** The fault of what stands after a condition that should have ended. */
  expectedEnd(): never {
    return this.#expectedOperator("`}` at the end of the rule");
  }

  // ---- conditions

  #condition(): Expression {
    const first = this.#conjunction();
    return this.#lexer.is(Token.Or) ? this.#chain("or", Token.Or, first) : first;
  }

  #conjunction(): Expression {
    const first = this.#boolean();
    return this.#lexer.is(Token.And) ? this.#chain("and", Token.And, first) : first;
  }

  #chain(operator: "and" | "or", token: TokenKind, first: Expression): Expression {
    const lexer = this.#lexer;
    const operands = [first];
    let height = this.#height;
    let last = first;
    while (lexer.is(token)) {
      lexer.next();
      last = operator === "or" ? this.#conjunction() : this.#boolean();
      operands.push(last);
      if (this.#height > height) height = this.#height;
    }
    this.#built(height + 1, first.start);
    this.#isValue = false;
    return new LogicalExpression(first.start, last.end, operator, operands.slice());
  }

  #boolean(): Expression {
    const lexer = this.#lexer;
    switch (lexer.kind) {
      case Token.Pattern:
        return this.#patternMatch();
      case Token.True:
      case Token.False: {
        const { start, end } = lexer;
        const value = lexer.is(Token.True);
        lexer.next();
        this.#leaf(false);
        return new BooleanLiteral(start, end, value);
      }
      case Token.Not:
      case Token.Defined: {
        const { start } = lexer;
        const operator: UnaryOperator = lexer.is(Token.Not) ? "not" : "defined";
        this.#enter();
        lexer.next();
        const operand = this.#boolean();
        this.#depth--;
        this.#built(this.#height + 1, start);
        this.#isValue = false;
        return new UnaryExpression(start, operand.end, operator, operand);
      }
      case Token.For:
        return this.#for();
      case Token.With:
        return this.#with();
      case Token.All:
      case Token.Any:
      case Token.None: {
        const quantifier = this.#quantifier();
        if (!this.#lexer.is(Token.Of)) this.#faults.giveUp(expectedOf(lexer, quantifier.type));
        return this.#of(quantifier);
      }
      default:
        return this.#comparison();
    }
  }

  /** From a value on: what it is compared with, or what it counts. */
  #comparison(): Expression {
    const lexer = this.#lexer;
    const { start } = lexer;
    const term = this.#term();
    if (!this.#isValue) return term;
    if (lexer.is(Token.Percent)) {
      const at = lexer.start;
      const { end, previousEnd } = lexer;
      lexer.next();
      if (lexer.is(Token.Of)) {
        return this.#of(new Quantifier(start, end, "percentage", term));
      }
      lexer.readFrom(at);
      lexer.previousEnd = previousEnd;
    }
    const value = this.#operators(term, ARITHMETIC);
    if (lexer.is(Token.Of)) return this.#of(new Quantifier(start, value.end, "count", value));
    const compared = this.#operators(value, 1);
    if (compared !== value) this.#isValue = false;
    return compared;
  }

  #patternMatch(): Expression {
    const { start } = this.#lexer;
    const identifier = this.patternIdentifier();
    const anchor = this.#anchor();
    if (anchor === null) this.#leaf(false);
    else this.#built(this.#height + 2, start);
    this.#isValue = false;
    return new PatternMatch(start, anchor === null ? identifier.end : anchor.end, identifier, anchor);
  }

  /** `$a`: the current token. */
  patternIdentifier(): PatternIdentifier {
    const lexer = this.#lexer;
    const { start, end } = lexer;
    const name = lexer.name(start + 1, end);
    lexer.next();
    return new PatternIdentifier(start, end, name);
  }

  /** `at …` or `in (…)`, if one stands here. */
  #anchor(): Anchor | null {
    const lexer = this.#lexer;
    const { start } = lexer;
    if (lexer.is(Token.At)) {
      lexer.next();
      const offset = this.#value();
      return new AtAnchor(start, offset.end, offset);
    }
    if (lexer.is(Token.In)) {
      lexer.next();
      const interval = this.#interval();
      return new InAnchor(start, interval.end, interval);
    }
    return null;
  }

  // ---- values

  /** A value with its arithmetic; a condition in its place is a fault. */
  #value(): Expression {
    return this.#operators(this.#operand(), ARITHMETIC);
  }

  /** One operand of an operator that takes values. */
  #operand(): Expression {
    const term = this.#term();
    if (!this.#isValue) {
      this.#faults.giveUp(
        fault(
          "not_a_value",
          term.start,
          term.end,
          "expected a value here, but this is a condition: it is true or false",
          "A condition is used as it is, with `and`, `or` and `not`.",
        ),
      );
    }
    return term;
  }

  /** Goes on from `left` with operators that bind at least as tightly as `minimum`. */
  #operators(left: Expression, minimum: number): Expression {
    const lexer = this.#lexer;
    let result = left;
    let height = this.#height;
    for (;;) {
      const { kind } = lexer;
      const power = POWER[kind] as number;
      if (power === 0 || power < minimum) break;
      lexer.next();
      if (lexer.kind === kind && (kind === Token.Ampersand || kind === Token.Pipe)) {
        this.#faults.giveUp(doubledOperator(lexer));
      }
      const right = this.#operators(this.#operand(), power + 1);
      result = new BinaryExpression(result.start, right.end, OPERATOR[kind] as BinaryOperator, result, right);
      if (this.#height > height) height = this.#height;
      this.#built(++height, result.start);
    }
    this.#height = height;
    return result;
  }

  #term(): Expression {
    const lexer = this.#lexer;
    const { kind, start, end } = lexer;
    switch (kind) {
      case Token.Identifier:
        return this.#path();
      case Token.String: {
        const literal = this.#literals.string();
        this.#leaf(true);
        return literal;
      }
      case Token.Integer: {
        const literal = this.#literals.integer();
        this.#leaf(true);
        return literal;
      }
      case Token.Float: {
        const literal = this.#literals.float();
        this.#leaf(true);
        return literal;
      }
      case Token.Regexp: {
        const literal = this.#literals.regexp();
        this.#literals.checkRegexp(literal, literal.flags);
        this.#leaf(true);
        return literal;
      }
      case Token.Filesize:
      case Token.Entrypoint:
        lexer.next();
        this.#leaf(true);
        if (kind === Token.Entrypoint) this.#faults.add(entrypointFault(start, end));
        return new BuiltinValue(start, end, kind === Token.Filesize ? "filesize" : "entrypoint");
      case Token.Count: {
        const name = lexer.name(start + 1, end);
        lexer.next();
        let interval: Interval | null = null;
        this.#height = 0;
        if (lexer.is(Token.In)) {
          lexer.next();
          interval = this.#interval();
        }
        this.#built(this.#height + 1, start);
        this.#isValue = true;
        return new PatternCount(start, interval === null ? end : interval.end, name, interval);
      }
      case Token.Offset:
      case Token.Length:
        return this.#offsetOrLength();
      case Token.Minus:
      case Token.Tilde: {
        this.#enter();
        lexer.next();
        const operand = this.#operand();
        this.#depth--;
        this.#built(this.#height + 1, start);
        return new UnaryExpression(start, operand.end, kind === Token.Minus ? "-" : "~", operand);
      }
      case Token.LeftParen: {
        this.#enter();
        lexer.next();
        const expression = this.#condition();
        const isValue = this.#isValue;
        const closed = this.#close(start);
        this.#depth--;
        this.#built(this.#height + 1, start);
        this.#isValue = isValue;
        return new ParenthesizedExpression(start, closed, expression);
      }
      default:
        return this.#faults.giveUp(expectedTerm(lexer));
    }
  }

  #offsetOrLength(): Expression {
    const lexer = this.#lexer;
    const { kind, start, end } = lexer;
    const name = lexer.name(start + 1, end);
    lexer.next();
    let index: Expression | null = null;
    let last = end;
    this.#height = 0;
    if (kind === Token.Length && end === start + 1 && lexer.is(Token.LeftParen)) {
      this.#faults.giveUp(fault("invalid_operator", start, end, "`!` does not negate in YARA", "Write `not`."));
    }
    if (lexer.is(Token.LeftBracket)) {
      const open = lexer.start;
      this.#enter();
      lexer.next();
      index = this.#value();
      last = this.#closeBracket(open);
      this.#depth--;
    }
    this.#built(this.#height + 1, start);
    this.#isValue = true;
    if (kind === Token.Offset) return new PatternOffset(start, last, name, index);
    return new PatternLength(start, last, name, index);
  }

  #path(): Expression {
    const lexer = this.#lexer;
    let node: Expression = this.#identifier();
    let height = 1;
    for (;;) {
      if (lexer.is(Token.LeftParen)) {
        const call = this.#call(node);
        node = call;
        height = Math.max(height, this.#height) + 1;
      } else if (lexer.is(Token.LeftBracket)) {
        const open = lexer.start;
        this.#enter();
        lexer.next();
        const index = this.#value();
        const end = this.#closeBracket(open);
        this.#depth--;
        node = new IndexAccess(node.start, end, node, index);
        height = Math.max(height, this.#height) + 1;
      }
      if (!lexer.is(Token.Dot)) break;
      const { start, previousEnd } = lexer;
      lexer.next();
      if (!lexer.is(Token.Identifier)) {
        if (isKeyword(lexer.kind)) this.#faults.giveUp(reservedField(lexer));
        // `(a..b)`: the dots belong to the interval.
        lexer.readFrom(start);
        lexer.previousEnd = previousEnd;
        break;
      }
      const field = this.#identifier();
      node = new FieldAccess(node.start, field.end, node, field);
      this.#built(++height, node.start);
    }
    this.#built(height, node.start);
    this.#isValue = true;
    return node;
  }

  #call(callee: Expression): FunctionCall {
    const lexer = this.#lexer;
    const open = lexer.start;
    this.#enter();
    lexer.next();
    const args: Expression[] = [];
    let height = 0;
    if (!lexer.is(Token.RightParen)) {
      for (;;) {
        args.push(this.#condition());
        height = Math.max(height, this.#height);
        if (!lexer.is(Token.Comma)) break;
        lexer.next();
      }
    }
    const end = this.#close(open);
    this.#depth--;
    this.#height = height;
    return new FunctionCall(callee.start, end, callee, args.slice());
  }

  #identifier(): Identifier {
    const lexer = this.#lexer;
    const { start, end } = lexer;
    const name = lexer.name(start, end);
    lexer.next();
    return new Identifier(start, end, name);
  }

  /** `(lower..upper)`. */
  #interval(): Interval {
    const lexer = this.#lexer;
    const { start } = lexer;
    const help = "An interval is written (lower..upper).";
    if (!lexer.is(Token.LeftParen)) this.#faults.giveUp(unexpectedToken(lexer, "an interval after `in`", help));
    this.#enter();
    lexer.next();
    const lower = this.#value();
    return this.#intervalFrom(start, lower);
  }

  /** The rest of an interval, after its lower bound. */
  #intervalFrom(start: number, lower: Expression): Interval {
    const lexer = this.#lexer;
    const height = this.#height;
    const help = "An interval is written (lower..upper).";
    for (let dots = 0; dots < 2; dots++) {
      if (!lexer.is(Token.Dot)) this.#expectedOperator("`..` between the bounds of the interval", help);
      lexer.next();
    }
    const upper = this.#value();
    const end = this.#close(start);
    this.#depth--;
    this.#built(Math.max(height, this.#height) + 1, start);
    return new Interval(start, end, lower, upper);
  }

  // ---- of, for, with

  #quantifier(): Quantifier {
    const lexer = this.#lexer;
    const { kind, start, end } = lexer;
    if (kind === Token.All || kind === Token.Any || kind === Token.None) {
      lexer.next();
      this.#height = 0;
      return new Quantifier(start, end, kind === Token.All ? "all" : kind === Token.Any ? "any" : "none", null);
    }
    const term = this.#operand();
    if (lexer.is(Token.Percent)) {
      const percent = lexer.end;
      lexer.next();
      return new Quantifier(start, percent, "percentage", term);
    }
    const count = this.#operators(term, ARITHMETIC);
    return new Quantifier(start, count.end, "count", count);
  }

  /** From the word `of` on. */
  #of(quantifier: Quantifier): Expression {
    const lexer = this.#lexer;
    let height = this.#height;
    lexer.next();
    const items = this.#them() ?? this.#ruleSet() ?? this.#expressionSet();
    height = Math.max(height, this.#height);
    let end = items.end;
    let anchor: Anchor | null = null;
    if (lexer.is(Token.At) || lexer.is(Token.In)) {
      if (items.kind !== "Them" && (items.kind !== "ItemSet" || items.items[0]?.kind !== "PatternSetItem")) {
        const message = `\`${lexer.tokenText}\` cannot follow a set of conditions: it says where a pattern matches`;
        this.#faults.giveUp(fault("unexpected_token", lexer.start, lexer.end, message));
      }
      anchor = this.#anchor();
      height = Math.max(height, this.#height + 1);
      if (anchor !== null) end = anchor.end;
    }
    this.#built(height + 2, quantifier.start);
    this.#isValue = false;
    return new OfExpression(quantifier.start, end, quantifier, items, anchor);
  }

  /** `them` or a set of patterns; null, and nothing read, where something else stands here. */
  #them(): Them | ItemSet | null {
    const lexer = this.#lexer;
    const { start, end } = lexer;
    if (lexer.is(Token.Them)) {
      lexer.next();
      this.#height = 0;
      return new Them(start, end);
    }
    if (lexer.is(Token.Pattern)) {
      const written = lexer.text.slice(start, end);
      const message = `a set of patterns stands in parentheses, found ${shown(lexer)}`;
      this.#faults.giveUp(fault("unexpected_token", start, end, message, `Write (${written}) or (${written}*).`));
    }
    if (!lexer.is(Token.LeftParen)) {
      const help = "A set is `them`, ($a, $b*), or conditions in parentheses.";
      this.#faults.giveUp(unexpectedToken(lexer, "a set after `of`", help));
    }
    const { previousEnd } = lexer;
    lexer.next();
    if (lexer.is(Token.Pattern)) {
      const items: PatternSetItem[] = [];
      let wildcards = 0;
      let isWhole = false;
      for (;;) {
        const itemStart = lexer.start;
        let itemEnd = lexer.end;
        const name = lexer.name(itemStart + 1, itemEnd);
        lexer.next();
        const wildcard = lexer.is(Token.Asterisk);
        if (wildcard) {
          itemEnd = lexer.end;
          wildcards++;
          lexer.next();
        }
        items.push(new PatternSetItem(itemStart, itemEnd, name, wildcard));
        isWhole = !lexer.is(Token.Comma);
        if (isWhole) break;
        lexer.next();
        if (!lexer.is(Token.Pattern)) break;
      }
      if (isWhole && lexer.is(Token.RightParen)) {
        const closed = lexer.end;
        lexer.next();
        this.#height = 1;
        return new ItemSet(start, closed, items.slice());
      }
      if (wildcards > 0 && !isWhole && lexer.is(Token.RightParen)) {
        const help = "Remove the comma, or name another pattern.";
        this.#faults.giveUp(unexpectedToken(lexer, "a pattern after the comma", help));
      }
      if (wildcards > 0) {
        const help = "A set lists patterns, ($a, $b*), or conditions, but not both.";
        this.#faults.giveUp(unexpectedToken(lexer, "`,` or `)` in this set of patterns", help));
      }
    }
    lexer.readFrom(start);
    lexer.previousEnd = previousEnd;
    return null;
  }

  /** `(a_rule, b_*)` with a wildcard, which YARA 4 knows; null, and nothing read, for anything else. */
  #ruleSet(): ItemSet | null {
    const lexer = this.#lexer;
    const { start, previousEnd } = lexer;
    const items: RuleSetItem[] = [];
    let wildcard: RuleSetItem | null = null;
    let isWhole = false;
    while (!isWhole) {
      lexer.next();
      if (!lexer.is(Token.Identifier)) break;
      const itemStart = lexer.start;
      let itemEnd = lexer.end;
      lexer.next();
      const isWildcard = lexer.is(Token.Asterisk);
      const nameEnd = itemEnd;
      if (isWildcard) {
        itemEnd = lexer.end;
        lexer.next();
      }
      const item = new RuleSetItem(itemStart, itemEnd, lexer.name(itemStart, nameEnd), isWildcard);
      if (isWildcard) wildcard ??= item;
      items.push(item);
      isWhole = !lexer.is(Token.Comma);
    }
    if (wildcard !== null && isWhole && lexer.is(Token.RightParen)) {
      const end = lexer.end;
      lexer.next();
      this.#height = 1;
      this.#faults.add(
        fault(
          "libyara_rule_wildcard",
          wildcard.start,
          wildcard.end,
          "only YARA 4 takes a wildcard for rules; YARA-X, which VirusTotal runs, refuses it",
          "List the rules one by one.",
          "warning",
        ),
      );
      return new ItemSet(start, end, items);
    }
    lexer.readFrom(start);
    lexer.previousEnd = previousEnd;
    return null;
  }

  /** `(condition, condition)`. */
  #expressionSet(): ExpressionTuple {
    const lexer = this.#lexer;
    const { start } = lexer;
    this.#enter();
    const expressions: Expression[] = [];
    let height = 0;
    do {
      lexer.next();
      expressions.push(this.#condition());
      height = Math.max(height, this.#height);
    } while (lexer.is(Token.Comma));
    const end = this.#close(start);
    this.#depth--;
    this.#built(height + 1, start);
    return new ExpressionTuple(start, end, expressions);
  }

  #for(): Expression {
    const lexer = this.#lexer;
    const { start } = lexer;
    this.#enter();
    lexer.next();
    const quantifier = this.#quantifier();
    let height = this.#height + 1;
    let items: Them | ItemSet | null = null;
    let iterable: Interval | ExpressionTuple | Expression | null = null;
    const variables: Identifier[] = [];
    if (lexer.is(Token.Of)) {
      lexer.next();
      items = this.#them();
      if (items === null) {
        const help = "`for … of` runs over `them` or ($a, $b*); over values it is `for … in`.";
        lexer.next();
        this.#faults.giveUp(unexpectedToken(lexer, "a pattern in this set", help));
      }
    } else {
      for (;;) {
        if (!lexer.is(Token.Identifier))
          this.#faults.giveUp(expectedName(lexer, variables.length === 0 ? "`of` or a variable" : null));
        variables.push(this.#identifier());
        if (!lexer.is(Token.Comma)) break;
        lexer.next();
      }
      if (!lexer.is(Token.In)) {
        const help = "A loop is written `for any x in … : ( … )`.";
        this.#faults.giveUp(unexpectedToken(lexer, "`in` after the loop's variable", help));
      }
      lexer.next();
      iterable = this.#iterable();
    }
    height = Math.max(height, this.#height);
    const [body, end] = this.#body("loop");
    this.#depth--;
    this.#built(Math.max(height, this.#height) + 1, start);
    this.#isValue = false;
    if (items !== null) return new ForOfExpression(start, end, quantifier, items, body);
    return new ForInExpression(start, end, quantifier, variables, iterable as Expression, body);
  }

  #iterable(): Interval | ExpressionTuple | Expression {
    const lexer = this.#lexer;
    const { start } = lexer;
    if (!lexer.is(Token.LeftParen)) return this.#value();
    this.#enter();
    lexer.next();
    const first = this.#value();
    if (lexer.is(Token.Dot)) return this.#intervalFrom(start, first);
    const expressions = [first];
    let height = this.#height;
    while (lexer.is(Token.Comma)) {
      lexer.next();
      expressions.push(this.#value());
      height = Math.max(height, this.#height);
    }
    const end = this.#close(start);
    this.#depth--;
    this.#built(height + 1, start);
    return new ExpressionTuple(start, end, expressions);
  }

  #with(): Expression {
    const lexer = this.#lexer;
    const { start } = lexer;
    this.#enter();
    const declarations: WithDeclaration[] = [];
    let height = 0;
    do {
      lexer.next();
      if (!lexer.is(Token.Identifier)) this.#faults.giveUp(expectedName(lexer, "a name after `with`"));
      const variable = this.#identifier();
      if (!lexer.is(Token.Assign)) {
        const help = "It is written `with x = value : ( … )`.";
        this.#faults.giveUp(unexpectedToken(lexer, "`=` and a value", help));
      }
      lexer.next();
      const value = this.#value();
      height = Math.max(height, this.#height + 1);
      declarations.push(new WithDeclaration(variable.start, value.end, variable, value));
    } while (lexer.is(Token.Comma));
    const [body, end] = this.#body("`with`");
    this.#depth--;
    this.#built(Math.max(height, this.#height) + 1, start);
    this.#isValue = false;
    return new WithExpression(start, end, declarations, body);
  }

  /** `: ( condition )`, and where it ends. */
  #body(what: string): [Expression, number] {
    const lexer = this.#lexer;
    const help = "The condition follows as `: ( … )`.";
    if (!lexer.is(Token.Colon)) this.#expectedOperator(`\`:\` before the body of this ${what}`, help);
    lexer.next();
    const open = lexer.start;
    if (!lexer.is(Token.LeftParen)) {
      this.#faults.giveUp(unexpectedToken(lexer, `\`(\` before the body of this ${what}`, help));
    }
    lexer.next();
    const body = this.#condition();
    return [body, this.#close(open)];
  }

  // ---- bookkeeping

  #leaf(isValue: boolean): void {
    this.#height = 1;
    this.#isValue = isValue;
  }

  #enter(): void {
    if (++this.#depth > this.#maxDepth) this.#tooDeep(this.#lexer.start);
  }

  /** Notes the height of the node just made. */
  #built(height: number, start: number): void {
    this.#height = height;
    if (height > this.#maxDepth) this.#tooDeep(start);
  }

  #tooDeep(start: number): never {
    this.#faults.giveUp(
      fault(
        "too_deep",
        start,
        start + 1,
        `this condition is nested more than ${this.#maxDepth} deep`,
        "Take needless parentheses away, or split the rule.",
      ),
    );
  }

  // ---- faults

  /** Reads the `)` of the parenthesis that opened at `open`, and gives its end. */
  #close(open: number): number {
    const lexer = this.#lexer;
    if (lexer.is(Token.RightParen)) {
      const { end } = lexer;
      lexer.next();
      return end;
    }
    if (lexer.is(Token.RightBrace) || lexer.is(Token.End) || lexer.is(Token.Rule)) {
      this.#faults.giveUp(fault("unclosed", open, open + 1, "this ( is never closed", "Add the missing )."));
    }
    return this.#expectedOperator("`)`");
  }

  #closeBracket(open: number): number {
    const lexer = this.#lexer;
    if (lexer.is(Token.RightBracket)) {
      const { end } = lexer;
      lexer.next();
      return end;
    }
    if (lexer.is(Token.RightBrace) || lexer.is(Token.End) || lexer.is(Token.Rule)) {
      this.#faults.giveUp(fault("unclosed", open, open + 1, "this [ is never closed", "Add the missing ]."));
    }
    return this.#expectedOperator("`]`");
  }

  #expectedOperator(closing: string, closingHelp: string | null = null): never {
    this.#faults.giveUp(expectedOperator(this.#lexer, closing, closingHelp, this.#isValue, this.#depth > 0));
  }
}
