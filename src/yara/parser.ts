import type { SyntaxFault } from "../findings/diagnostic.ts";
import { ExpressionParser } from "./expression_parser.ts";
import { DEFAULT_LIMITS, FaultLog, fault, GIVE_UP, type Limits } from "./faults.ts";
import { Lexer, Token } from "./lexer.ts";
import { LiteralReader } from "./literals.ts";
import { PatternParser } from "./pattern_parser.ts";
import {
  BooleanLiteral,
  ConditionSection,
  File,
  Identifier,
  Import,
  Include,
  type Item,
  Meta,
  MetaSection,
  type MetaValue,
  type Pattern,
  PatternSection,
  Rule,
  RuleModifier,
  Unparsed,
} from "./syntax.ts";
import { isKeyword, shown, unexpectedToken } from "./unexpected_token.ts";

export interface ParseOptions {
  /** Limits to change; the others are {@link DEFAULT_LIMITS}. */
  readonly limits?: Partial<Limits>;
}

/** What reading a source gives: a tree of all that could be read, and what is wrong with the rest. */
export interface ParsedFile {
  /** The source as given, byte order mark included. */
  readonly text: string;
  readonly tree: File;
  /** In the order of their places. */
  readonly errors: readonly SyntaxFault[];
}

/** Reads YARA rules. Never throws: after a fault it goes on with the next rule. */
export function parse(text: string, options: ParseOptions = {}): ParsedFile {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (text.length > limits.maxLength) {
    const message = `this source has ${text.length} characters; at most ${limits.maxLength} are read`;
    const found = fault("too_large", 0, Math.min(1, text.length), message, "Split it into several files.");
    return { text, tree: new File(0, text.length, [new Unparsed(0, text.length)], []), errors: [found] };
  }
  const faults = new FaultLog(limits.maxFaults);
  const tree = new FileParser(text, faults, limits).file();
  return { text, tree, errors: faults.sorted() };
}

const BYTE_ORDER_MARK = 0xfeff;
const NO_IDENTIFIERS: readonly Identifier[] = [];
const NO_MODIFIERS: readonly RuleModifier[] = [];

class FileParser {
  readonly #lexer: Lexer;
  readonly #faults: FaultLog;
  readonly #literals: LiteralReader;
  readonly #patterns: PatternParser;
  readonly #expressions: ExpressionParser;
  readonly #items: Item[] = [];

  constructor(text: string, faults: FaultLog, limits: Limits) {
    this.#lexer = new Lexer(text);
    this.#faults = faults;
    this.#literals = new LiteralReader(this.#lexer, faults, limits);
    this.#patterns = new PatternParser(this.#lexer, this.#literals, faults, limits);
    this.#expressions = new ExpressionParser(this.#lexer, this.#literals, faults, limits);
  }

  file(): File {
    const lexer = this.#lexer;
    const { text } = lexer;
    lexer.resume(text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0);
    while (!lexer.is(Token.End)) {
      if (this.#faults.isFull) {
        this.#items.push(new Unparsed(lexer.start, text.length));
        break;
      }
      this.#item();
    }
    return new File(0, text.length, this.#items, lexer.comments);
  }

  #item(): void {
    const lexer = this.#lexer;
    const { start } = lexer;
    try {
      switch (lexer.kind) {
        case Token.Import:
        case Token.Include:
          this.#items.push(this.#importOrInclude());
          return;
        case Token.Rule:
        case Token.Global:
        case Token.Private:
          this.#rule();
          return;
        default:
          this.#strayText();
          return;
      }
    } catch (error) {
      if (error !== GIVE_UP) throw error;
      this.#items.push(new Unparsed(start, this.#skipToItem(start + 1)));
    }
  }

  #importOrInclude(): Import | Include {
    const lexer = this.#lexer;
    const { start } = lexer;
    const isImport = lexer.is(Token.Import);
    lexer.next();
    if (!lexer.is(Token.String)) {
      const what = isImport ? "a module's name in quotes after `import`" : "a path in quotes after `include`";
      const help = lexer.is(Token.Identifier) ? `Write "${lexer.tokenText}".` : null;
      this.#faults.giveUp(unexpectedToken(lexer, what, help));
    }
    const literal = this.#literals.plainString(isImport ? "a module's name" : "a path");
    return isImport ? new Import(start, literal.end, literal) : new Include(start, literal.end, literal);
  }

  /** Text where a rule could begin, and none does. */
  #strayText(): void {
    const lexer = this.#lexer;
    const { start, end, kind } = lexer;
    const word = shown(lexer);
    const isFirst = this.#items.length === 0;
    let found = unexpectedToken(lexer, "a rule, `import` or `include`");
    const last = this.#skipToItem(start + 1);
    if (isFirst && lexer.is(Token.End)) {
      const message = `this is no YARA source: expected a rule, found ${word}`;
      found = fault("not_yara", start, end, message, "A rule is written rule name { condition: … }.");
    } else if (found.code === "unexpected_token") {
      const help = kind === Token.RightBrace ? "Is there one } too many, or a rule's opening { missing?" : null;
      found = fault("expected_rule", start, end, `expected a rule, \`import\` or \`include\`, found ${word}`, help);
    }
    this.#faults.add(found);
    this.#items.push(new Unparsed(start, last));
  }

  /** Moves to where the next item begins, at `from` or after it, and gives the end of what was passed. */
  #skipToItem(from: number): number {
    const lexer = this.#lexer;
    let last = lexer.previousEnd;
    while (!lexer.is(Token.End)) {
      if (lexer.start >= from && this.#isItemStart()) return last;
      last = lexer.end;
      // What follows an open comment is read as if it was none: there may be rules in it.
      if (lexer.is(Token.OpenComment)) lexer.resume(lexer.start + 2);
      else lexer.next();
    }
    return last;
  }

  #isItemStart(): boolean {
    switch (this.#lexer.kind) {
      case Token.Rule:
        return this.#isFollowed(isName);
      case Token.Global:
      case Token.Private:
        return this.#isFollowed(isRuleWord);
      case Token.Import:
      case Token.Include:
        return this.#isFollowed(isString);
      default:
        return false;
    }
  }

  /** Whether the token after the current one passes a test. */
  #isFollowed(test: (lexer: Lexer) => boolean): boolean {
    const lexer = this.#lexer;
    const { start, previousEnd } = lexer;
    lexer.next();
    const result = test(lexer);
    lexer.readFrom(start);
    lexer.previousEnd = previousEnd;
    return result;
  }

  // ---- rules

  #rule(): void {
    const lexer = this.#lexer;
    const { start } = lexer;
    const modifiers = this.#ruleModifiers();
    if (!lexer.is(Token.Rule)) this.#faults.giveUp(unexpectedToken(lexer, "`rule`"));
    lexer.next();
    const name = this.#ruleName();
    const parts: RuleParts = { tags: NO_IDENTIFIERS, meta: null, patterns: null, condition: null };
    let end: number;
    try {
      end = this.#ruleParts(parts);
    } catch (error) {
      if (error !== GIVE_UP) throw error;
      end = this.#skipToItem(name.end);
    }
    const { tags, meta, patterns, condition } = parts;
    this.#items.push(new Rule(start, end, modifiers, name, tags, meta, patterns, condition));
  }

  #ruleModifiers(): readonly RuleModifier[] {
    const lexer = this.#lexer;
    let modifiers: RuleModifier[] | null = null;
    while (lexer.is(Token.Global) || lexer.is(Token.Private)) {
      const { start, end } = lexer;
      const name = lexer.is(Token.Global) ? "global" : "private";
      modifiers ??= [];
      if (modifiers.some((modifier) => modifier.name === name)) {
        const message = `\`${name}\` is given twice: only YARA 4 takes that, YARA-X refuses it`;
        this.#faults.add(
          fault("libyara_repeated_rule_modifier", start, end, message, "Remove one of them.", "warning"),
        );
      }
      modifiers.push(new RuleModifier(start, end, name));
      lexer.next();
    }
    return modifiers ?? NO_MODIFIERS;
  }

  #ruleName(): Identifier {
    const lexer = this.#lexer;
    if (lexer.is(Token.Identifier)) return this.#identifier();
    if (isKeyword(lexer.kind)) {
      this.#reservedName(`a rule cannot be named \`${lexer.tokenText}\`: it is a word of the language`);
      return this.#identifier();
    }
    const help = "A name is made of letters, digits and _, and does not begin with a digit.";
    const found = unexpectedToken(lexer, "the rule's name", help);
    this.#faults.giveUp(
      found.code === "unexpected_token"
        ? fault("expected_name", found.span.start, found.span.end, found.message, help)
        : found,
    );
  }

  /** Notes that the current token, a word of the language, cannot be a name. Only YARA-X knows `with`. */
  #reservedName(message: string): void {
    const lexer = this.#lexer;
    const { start, end } = lexer;
    if (!lexer.is(Token.With)) this.#faults.add(fault("reserved_name", start, end, message, "Choose another name."));
    else {
      const help = "YARA 4 takes it, YARA-X and VirusTotal do not: choose another name.";
      this.#faults.add(fault("libyara_reserved_name", start, end, message, help, "warning"));
    }
  }

  #identifier(): Identifier {
    const lexer = this.#lexer;
    const { start, end } = lexer;
    const name = lexer.name(start, end);
    lexer.next();
    return new Identifier(start, end, name);
  }

  /** Reads from the rule's name on, and gives where the rule ends. */
  #ruleParts(parts: RuleParts): number {
    const lexer = this.#lexer;
    if (lexer.is(Token.Colon)) parts.tags = this.#tags();
    if (!lexer.is(Token.LeftBrace)) {
      const help = "A rule is written rule name { condition: … }.";
      this.#faults.giveUp(unexpectedToken(lexer, "`{` after the rule's name", help));
    }
    lexer.next();
    if (lexer.is(Token.Meta)) parts.meta = this.#metaSection();
    if (lexer.is(Token.Strings)) parts.patterns = this.#patternSection();
    if (lexer.is(Token.Meta) || lexer.is(Token.Strings)) this.#misplacedSections(parts);
    if (!lexer.is(Token.Condition)) this.#expectedCondition(parts);
    const { start } = lexer;
    lexer.next();
    this.#sectionColon("condition");
    const expression = this.#expressions.condition();
    parts.condition = new ConditionSection(start, expression.end, expression);
    if (lexer.is(Token.RightBrace)) {
      const { end } = lexer;
      lexer.next();
      return end;
    }
    if (!lexer.is(Token.End) && !this.#isItemStart()) this.#expressions.expectedEnd();
    const message = "this rule is never closed";
    this.#faults.add(fault("unclosed", expression.end - 1, expression.end, message, "Add the missing }."));
    return expression.end;
  }

  /** Sections in another order, or twice: said once, and read nevertheless. */
  #misplacedSections(parts: RuleParts): void {
    const lexer = this.#lexer;
    const word = lexer.tokenText;
    const again = lexer.is(Token.Meta) ? parts.meta !== null : parts.patterns !== null;
    const message = again ? `this rule has \`${word}\` twice` : `\`${word}\` stands after \`strings\``;
    const help = again ? "Put both together." : "The order is meta, strings, condition.";
    this.#faults.add(fault("misplaced_section", lexer.start, lexer.end, message, help));
    while (lexer.is(Token.Meta) || lexer.is(Token.Strings)) {
      if (lexer.is(Token.Meta)) {
        const meta = this.#metaSection();
        parts.meta ??= meta;
      } else {
        const patterns = this.#patternSection();
        parts.patterns ??= patterns;
      }
    }
  }

  #expectedCondition(parts: RuleParts): never {
    const lexer = this.#lexer;
    const { start, end } = lexer;
    if (lexer.is(Token.RightBrace)) {
      const message = "this rule has no condition";
      this.#faults.add(fault("missing_condition", start, end, message, "Add `condition:` and what must hold."));
      lexer.next();
      throw GIVE_UP;
    }
    if (lexer.is(Token.Pattern) && parts.patterns === null) {
      const message = "patterns stand in a section of their own";
      this.#faults.giveUp(fault("missing_section", start, end, message, "Write `strings:` before the first of them."));
    }
    if (lexer.is(Token.Identifier) && this.#isFollowed(isAssign)) {
      const { kind } = lexer;
      if (kind === Token.Identifier && parts.patterns !== null) {
        const word = lexer.tokenText;
        const message = `a pattern's name begins with $, found \`${word}\``;
        this.#faults.giveUp(fault("invalid_pattern", start, end, message, `Write $${word}.`));
      }
      const message = "what describes the rule stands in a section of its own";
      this.#faults.giveUp(fault("missing_section", start, end, message, "Write `meta:` before the first entry."));
    }
    const expected =
      parts.patterns !== null
        ? "a pattern or `condition:`"
        : parts.meta !== null
          ? "an entry of `meta`, `strings:` or `condition:`"
          : "`meta:`, `strings:` or `condition:`";
    this.#faults.giveUp(unexpectedToken(lexer, expected));
  }

  #sectionColon(word: string): void {
    const lexer = this.#lexer;
    if (lexer.is(Token.Colon)) lexer.next();
    else this.#faults.giveUp(unexpectedToken(lexer, `\`:\` after \`${word}\``, `Write \`${word}:\`.`));
  }

  #tags(): readonly Identifier[] {
    const lexer = this.#lexer;
    lexer.next();
    const tags: Identifier[] = [];
    let isFaulty = false;
    for (;;) {
      if (lexer.is(Token.Identifier)) tags.push(this.#identifier());
      else if (lexer.is(Token.Comma) || isKeyword(lexer.kind)) {
        if (!isFaulty) {
          const [message, help] = lexer.is(Token.Comma)
            ? ["tags are separated by spaces, without commas", "Remove the comma."]
            : [`\`${lexer.tokenText}\` cannot be a tag: it is a word of the language`, "Choose another tag."];
          this.#faults.add(fault("invalid_tag", lexer.start, lexer.end, message, help));
        }
        isFaulty = true;
        lexer.next();
      } else break;
    }
    if (tags.length === 0 && !isFaulty) {
      const found = unexpectedToken(lexer, "a tag after `:`", "Remove the colon, or name a tag.");
      if (lexer.is(Token.LeftBrace)) this.#faults.add(found);
      else this.#faults.giveUp(found);
    }
    return tags;
  }

  // ---- meta

  #metaSection(): MetaSection {
    const lexer = this.#lexer;
    const { start } = lexer;
    lexer.next();
    let end = lexer.previousEnd;
    this.#sectionColon("meta");
    const entries: Meta[] = [];
    let isFaulty = false;
    for (;;) {
      const isEntry =
        lexer.is(Token.Identifier) || (isKeyword(lexer.kind) && !isSection(lexer) && this.#isFollowed(isAssign));
      if (!isEntry) break;
      const entry = this.#metaEntry();
      if (entry === null) {
        isFaulty = true;
        this.#skipInSection();
      } else {
        entries.push(entry);
        end = entry.end;
      }
    }
    if (entries.length === 0 && !isFaulty) this.#emptySection("meta", "an entry");
    return new MetaSection(start, end, entries.slice());
  }

  #metaEntry(): Meta | null {
    const lexer = this.#lexer;
    if (isKeyword(lexer.kind)) {
      this.#reservedName(`\`${lexer.tokenText}\` cannot name an entry of \`meta\`: it is a word of the language`);
    }
    const key = this.#identifier();
    if (!lexer.is(Token.Assign)) {
      const help = `An entry is written ${key.name} = "value".`;
      this.#faults.add(unexpectedToken(lexer, `\`=\` after \`${key.name}\``, help));
      return null;
    }
    lexer.next();
    const value = this.#metaValue();
    return value === null ? null : new Meta(key.start, value.end, key, value);
  }

  #metaValue(): MetaValue | null {
    const lexer = this.#lexer;
    const { start, end } = lexer;
    switch (lexer.kind) {
      case Token.String:
        return this.#literals.string();
      case Token.Integer:
        return this.#literals.integer();
      case Token.Float:
        return this.#literals.float();
      case Token.Minus:
        lexer.next();
        if (lexer.is(Token.Integer)) return this.#literals.integer(start, -1n);
        if (lexer.is(Token.Float)) return this.#literals.float(start, -1);
        this.#faults.add(unexpectedToken(lexer, "a number after `-`"));
        return null;
      case Token.True:
      case Token.False: {
        const value = lexer.is(Token.True);
        lexer.next();
        return new BooleanLiteral(start, end, value);
      }
      default: {
        const found = unexpectedToken(lexer, "a text in quotes, a number, `true` or `false`");
        if (found.code !== "unexpected_token") this.#faults.add(found);
        else {
          const help = lexer.is(Token.Identifier) ? `Write "${lexer.tokenText}".` : "Put it in quotes.";
          this.#faults.add(fault("invalid_meta_value", start, end, found.message, help));
        }
        return null;
      }
    }
  }

  #emptySection(word: string, what: string): void {
    const lexer = this.#lexer;
    if (!isSection(lexer) && !lexer.is(Token.RightBrace)) {
      this.#faults.giveUp(unexpectedToken(lexer, `${what} of \`${word}\``));
    }
    const message = `\`${word}\` is empty`;
    const help = `Remove \`${word}:\`, or write ${what} into it.`;
    this.#faults.add(fault("empty_section", lexer.start, lexer.end, message, help));
  }

  // ---- strings

  #patternSection(): PatternSection {
    const lexer = this.#lexer;
    const { start } = lexer;
    lexer.next();
    let end = lexer.previousEnd;
    this.#sectionColon("strings");
    const patterns: Pattern[] = [];
    let isFaulty = false;
    while (lexer.is(Token.Pattern)) {
      const pattern = this.#patterns.pattern();
      if (pattern !== null) {
        patterns.push(pattern);
        end = pattern.end;
      }
      if (pattern === null || this.#patterns.isBroken) {
        isFaulty = true;
        this.#skipInSection();
      }
    }
    if (patterns.length === 0 && !isFaulty) {
      if (lexer.is(Token.Identifier) && this.#isFollowed(isAssign)) {
        const word = lexer.tokenText;
        const message = `a pattern's name begins with $, found \`${word}\``;
        this.#faults.giveUp(fault("invalid_pattern", lexer.start, lexer.end, message, `Write $${word}.`));
      }
      this.#emptySection("strings", "a pattern");
    }
    return new PatternSection(start, end, patterns.slice());
  }

  /** After a fault in an entry: moves to the next entry, section, or the end of the rule. */
  #skipInSection(): void {
    const lexer = this.#lexer;
    for (;;) {
      const { kind } = lexer;
      switch (kind) {
        case Token.End:
          // A fault was named: what is missing here may only seem to be.
          throw GIVE_UP;
        case Token.RightBrace:
        case Token.Condition:
        case Token.Meta:
        case Token.Strings:
          return;
        case Token.Pattern:
        case Token.Identifier:
          if (this.#isFollowed(isAssign)) return;
          break;
        case Token.OpenComment:
          lexer.resume(lexer.start + 2);
          continue;
        default:
          if (this.#isItemStart()) throw GIVE_UP;
      }
      lexer.next();
    }
  }
}

interface RuleParts {
  tags: readonly Identifier[];
  meta: MetaSection | null;
  patterns: PatternSection | null;
  condition: ConditionSection | null;
}

function isSection(lexer: Lexer): boolean {
  return lexer.is(Token.Meta) || lexer.is(Token.Strings) || lexer.is(Token.Condition);
}

function isAssign(lexer: Lexer): boolean {
  return lexer.is(Token.Assign);
}

function isString(lexer: Lexer): boolean {
  return lexer.is(Token.String);
}

function isName(lexer: Lexer): boolean {
  return lexer.is(Token.Identifier) || isKeyword(lexer.kind);
}

function isRuleWord(lexer: Lexer): boolean {
  return lexer.is(Token.Rule) || lexer.is(Token.Global) || lexer.is(Token.Private);
}
