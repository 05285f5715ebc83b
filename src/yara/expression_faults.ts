import type { SyntaxFault } from "../findings/diagnostic.ts";
import { nearestWord } from "../text/nearest_word.ts";
import { fault } from "./faults.ts";
import { type Lexer, Token, type TokenKind } from "./lexer.ts";
import { POWER } from "./operators.ts";
import type { Quantifier } from "./syntax.ts";
import { isKeyword, unexpectedToken } from "./unexpected_token.ts";

// What is wrong where a condition cannot be read on: each function looks at the lexer's current token.

export function entrypointFault(start: number, end: number): SyntaxFault {
  return fault(
    "libyara_entrypoint",
    start,
    end,
    "only YARA 4 knows `entrypoint`; YARA-X, which VirusTotal runs, refuses it",
    "Import the module and use pe.entry_point, elf.entry_point or macho.entry_point.",
    "warning",
  );
}

/** `&&` or `||`, at its second character. */
export function doubledOperator({ kind, end }: Lexer): SyntaxFault {
  const [written, word] = kind === Token.Ampersand ? ["&&", "and"] : ["||", "or"];
  return fault("invalid_operator", end - 2, end, `\`${written}\` is not part of YARA`, `Write \`${word}\`.`);
}

export function expectedOf(lexer: Lexer, quantifier: Quantifier["type"]): SyntaxFault {
  const help = `\`${quantifier}\` counts: \`${quantifier} of them\`, \`${quantifier} of ($a*)\`.`;
  return unexpectedToken(lexer, `\`of\` after \`${quantifier}\``, help);
}

export function expectedName(lexer: Lexer, what: string | null): SyntaxFault {
  if (isKeyword(lexer.kind)) {
    const message = `\`${lexer.tokenText}\` is a word of the language: it cannot be a name`;
    return fault("reserved_name", lexer.start, lexer.end, message, "Choose another name.");
  }
  return unexpectedToken(lexer, what ?? "a name");
}

export function reservedField(lexer: Lexer): SyntaxFault {
  const message = `expected a field after the dot, but \`${lexer.tokenText}\` is a word of the language`;
  return fault("reserved_name", lexer.start, lexer.end, message);
}

/** Where a value or a condition should begin, and does not. */
export function expectedTerm(lexer: Lexer): SyntaxFault {
  const { kind, start, end } = lexer;
  const give = (code: Parameters<typeof fault>[0], message: string, help: string | null = null): SyntaxFault =>
    fault(code, start, end, message, help);
  switch (kind) {
    case Token.True:
    case Token.False:
      return give(
        "not_a_value",
        `\`${lexer.tokenText}\` is a condition, not a value: it cannot be compared`,
        kind === Token.True
          ? "Write what is compared alone, without `== true`."
          : "Write `not` before what is compared, without `== false`.",
      );
    case Token.Pattern:
      return give(
        "not_a_value",
        `\`${lexer.tokenText}\` says whether a pattern matches: it is no value`,
        `#${lexer.text.slice(start + 1, end)} counts its matches, @${lexer.text.slice(start + 1, end)} is where the first one is.`,
      );
    case Token.Not:
    case Token.Defined:
    case Token.For:
    case Token.With:
    case Token.All:
    case Token.Any:
    case Token.None:
      return give(
        "not_a_value",
        `expected a value here, but \`${lexer.tokenText}\` begins a condition`,
        "A condition is used as it is, with `and`, `or` and `not`.",
      );
    case Token.Them:
      return give("unexpected_token", "`them` stands after `of` only", "Write `any of them`.");
    case Token.LeftBrace:
      return give("unexpected_token", "a hex pattern cannot stand in a condition", "Define it in `strings:`.");
    default: {
      const word = /\b(?:and|or|not)$/.exec(
        lexer.text.slice(Math.max(0, lexer.previousEnd - 4), lexer.previousEnd),
      )?.[0];
      if (word !== undefined)
        return unexpectedToken(lexer, `a condition after \`${word}\``, "Write it, or remove the word.");
      const help = kind === Token.RightBrace || kind === Token.RightParen ? "Something is missing before it." : null;
      return unexpectedToken(lexer, "an expression", help);
    }
  }
}

/** After an expression: neither an operator nor what should close it. */
export function expectedOperator(
  lexer: Lexer,
  closing: string,
  closingHelp: string | null,
  isValue: boolean,
  isNested: boolean,
): SyntaxFault {
  const { kind, start, end } = lexer;
  const word = lexer.tokenText;
  const give = (code: Parameters<typeof fault>[0], message: string, help: string | null): SyntaxFault =>
    fault(code, start, end, message, help);
  if (POWER[kind] !== 0) {
    const help =
      kind === Token.Equal || kind === Token.NotEqual
        ? "A condition is used as it is: leave the comparison out, or put `not` before it."
        : "A condition is joined to others with `and` and `or` only.";
    if (isValue) return give("unexpected_token", `expected ${closing}, found \`${word}\``, closingHelp);
    return give("invalid_operator", `\`${word}\` takes values, but what stands before it is a condition`, help);
  }
  if (kind === Token.Assign) return give("invalid_operator", "`=` does not compare in YARA", "Write `==`.");
  if (kind === Token.Identifier) {
    const meant = OTHER_WORDS.get(word.toLowerCase()) ?? nearestWord(word, OPERATOR_WORDS);
    if (meant !== null) return give("invalid_operator", `\`${word}\` is no operator of YARA`, `Write \`${meant}\`.`);
  }
  if (kind === Token.Length && end === start + 1) {
    return give("invalid_operator", "`!` does not negate in YARA", "Write `not`.");
  }
  if ((kind === Token.RightParen || kind === Token.RightBracket) && !isNested) {
    return give("unexpected_token", `this ${word} closes nothing`, "Remove it, or open what it should close.");
  }
  if (kind === Token.LeftBracket && isValue) {
    const help =
      "A field takes one [index], a call and anything else takes none: name it with `with x = … : ( x[0] )`.";
    return give("unexpected_token", "this cannot be indexed", help);
  }
  if (kind === Token.End || kind === Token.Rule) {
    return unexpectedToken(lexer, closing, "Is a } missing at the end of the rule?");
  }
  const help = closingHelp ?? (startsExpression(kind) ? "Is an `and` or `or` missing before it?" : null);
  return unexpectedToken(lexer, `an operator or ${closing}`, help);
}

const OPERATOR_WORDS = [
  ...["and", "or", "at", "in", "of", "contains", "icontains", "startswith", "istartswith"],
  ...["endswith", "iendswith", "iequals", "matches"],
];

/** Words of other languages, and what YARA says instead. */
const OTHER_WORDS = new Map([
  ["equals", "=="],
  ["is", "=="],
  ["eq", "=="],
  ["ne", "!="],
  ["like", "contains"],
  ["ilike", "icontains"],
  ["includes", "contains"],
  ["mod", "%"],
  ["div", "\\"],
]);

function startsExpression(kind: TokenKind): boolean {
  return (kind >= Token.Identifier && kind <= Token.Regexp) || kind === Token.LeftParen || isKeyword(kind);
}
