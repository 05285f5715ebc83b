import type { SyntaxFault } from "../findings/diagnostic.ts";
import { fault } from "./faults.ts";
import { type Lexer, Token, type TokenKind } from "./lexer.ts";

/**
 * The fault of the lexer's current token where something else was expected. Text that is no token at all names its
 * own fault: it is rarely the grammar that was misunderstood there.
 *
 * @param expected what should stand there, as it reads after "expected"
 */
export function unexpectedToken(lexer: Lexer, expected: string, help: string | null = null): SyntaxFault {
  const { kind, start, end } = lexer;
  switch (kind) {
    case Token.OpenString:
      return openString(lexer);
    case Token.OpenRegexp:
      return fault(
        "unterminated_regexp",
        start,
        end,
        "this regular expression is never closed",
        "Close it with / on the same line. To divide, YARA writes \\ instead of /.",
      );
    case Token.OpenComment:
      return fault("unterminated_comment", start, start + 2, "this comment is never closed", "Close it with */.");
    case Token.Unknown:
      return unknownText(lexer, expected);
    case Token.End:
      return fault("unexpected_end", start, end, `expected ${expected}, but the source ends here`, help);
    default:
      return fault("unexpected_token", start, end, `expected ${expected}, found ${shown(lexer)}`, help);
  }
}

/** The current token as a message names it. */
export function shown(lexer: Lexer): string {
  const { kind, start, end, text } = lexer;
  if (kind === Token.End) return "the end of the source";
  if (end - start <= 40) {
    const word = text.slice(start, end);
    if (!/[\r\n]/.test(word)) return `\`${word}\``;
  }
  if (kind === Token.String) return "a string";
  if (kind === Token.Regexp) return "a regular expression";
  return `\`${text.slice(start, start + 30)}…\``;
}

/** Whether a token is a reserved word: it reads like a name, and cannot be one. */
export function isKeyword(kind: TokenKind): boolean {
  return kind >= Token.All || (kind >= Token.Contains && kind <= Token.Matches);
}

function openString({ text, start, end }: Lexer): SyntaxFault {
  const line = text.slice(start, end).trimEnd();
  let help = 'Close it with " on the same line; a line end within a string is written \\n.';
  if (line.endsWith('\\"')) {
    help = 'The last \\" is a quote within the string: for a backslash at its end write \\\\ before the closing ".';
  }
  return fault("unterminated_string", start, start + line.length, "this string is never closed", help);
}

const QUOTES = /^['`\u2018-\u201f\u00ab\u00bb\u2032\u2033\u2039\u203a\u300c\u300d\uff02\uff07]/;

function unknownText({ text, start, end }: Lexer, expected: string): SyntaxFault {
  const point = text.codePointAt(start) as number;
  const character = String.fromCodePoint(point);
  const width = character.length;
  if (QUOTES.test(character)) {
    return fault(
      "invalid_quote",
      start,
      start + width,
      `${character} does not quote a string`,
      'YARA writes strings in straight double quotes: "…".',
    );
  }
  const code = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  if (point === 0xfeff || point === 0x200b || point === 0x2060) {
    const message = `the invisible character ${code} has no place here`;
    return fault("invalid_character", start, start + width, message, "Remove it: it often comes with copied text.");
  }
  if (character === ";") {
    return fault("invalid_character", start, start + 1, "YARA has no ; between statements", "Remove it.");
  }
  if (point < 32 || point === 127 || /^[\p{C}\p{Z}]$/u.test(character)) {
    return fault("invalid_character", start, start + width, `expected ${expected}, found the character ${code}`);
  }
  const word = text.slice(start, Math.min(end, start + 30));
  const message = `expected ${expected}, found ${point < 128 ? `\`${character}\`` : `\`${word}\``}`;
  const help = point < 128 ? null : "Names and keywords are made of ASCII letters, digits and _.";
  return fault("invalid_character", start, point < 128 ? start + width : end, message, help);
}
