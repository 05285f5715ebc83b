import type { SyntaxFault } from "../findings/diagnostic.ts";
import { appendBytes, isEscapedByte, textOfBytes } from "./bytes.ts";
import { fault } from "./faults.ts";

/** A decoded literal, or the fault in it. */
export type DecodedString = { readonly value: string; readonly fault: null } | { readonly fault: SyntaxFault };

const HELP =
  'YARA knows \\" \\\\ \\n \\r \\t \\0 and \\xNN (two hex digits); write a backslash of the text itself as \\\\.';

/**
 * Decodes the inside of a string literal, `text[start..end)` without its quotes. Escapes are those of
 * YARA-X: `\" \\ \n \r \t \0 \xNN`.
 */
export function decodeString(text: string, start: number, end: number): DecodedString {
  const inside = text.slice(start, end);
  let backslash = inside.indexOf("\\");
  if (backslash < 0) return { value: inside, fault: null };
  // Escapes below 0x80 are characters; once one is a byte of its own, bytes must be put together as UTF-8.
  let value = "";
  let bytes: number[] | null = null;
  let from = 0;
  while (backslash >= 0) {
    const code = inside.charCodeAt(backslash + 1);
    let byte: number;
    let next = backslash + 2;
    if (code === 120 /* x */) {
      const high = hexDigit(inside.charCodeAt(next));
      const low = hexDigit(inside.charCodeAt(next + 1));
      if (high < 0 || low < 0) {
        const message = "expected two hex digits after \\x";
        return { fault: fault("invalid_escape", start + backslash, start + next, message, HELP) };
      }
      byte = high * 16 + low;
      next += 2;
    } else {
      byte = simpleEscape(code);
      if (byte < 0) {
        const width = code >= 0xd800 && code <= 0xdbff ? 3 : 2;
        const shown = inside.slice(backslash, backslash + width);
        const last = Math.min(end, start + backslash + width);
        return { fault: fault("invalid_escape", start + backslash, last, `unknown escape ${shown} in a string`, HELP) };
      }
    }
    if (byte >= 0x80 && bytes === null) {
      bytes = [];
      appendBytes(bytes, value);
    }
    if (bytes === null) value += inside.slice(from, backslash) + String.fromCharCode(byte);
    else {
      appendBytes(bytes, inside.slice(from, backslash));
      bytes.push(byte);
    }
    from = next;
    backslash = inside.indexOf("\\", next);
  }
  if (bytes === null) return { value: value + inside.slice(from), fault: null };
  appendBytes(bytes, inside.slice(from));
  return { value: textOfBytes(bytes), fault: null };
}

function simpleEscape(code: number): number {
  switch (code) {
    case 34:
      return 34;
    case 92:
      return 92;
    case 110:
      return 10;
    case 114:
      return 13;
    case 116:
      return 9;
    case 48:
      return 0;
    default:
      return -1;
  }
}

/** The value of a hex digit's code unit, or -1. */
export function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

/**
 * Writes a value as a literal with its quotes, so that no value can end its string early: the inverse of
 * {@link decodeString}. Control, format and bidirectional characters and bytes outside UTF-8 become `\xNN`,
 * letters of any script stay as they are.
 */
export function encodeString(value: string): string {
  let out = '"';
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (unit === 34) out += '\\"';
    else if (unit === 92) out += "\\\\";
    else if (unit === 10) out += "\\n";
    else if (unit === 13) out += "\\r";
    else if (unit === 9) out += "\\t";
    else if (unit < 32 || unit === 127) out += hexEscape(unit);
    else if (unit < 127) out += value[i];
    else if (isEscapedByte(unit)) out += hexEscape(unit & 0xff);
    else {
      const point = value.codePointAt(i) as number;
      const character = String.fromCodePoint(point);
      if (INVISIBLE.test(character)) {
        const bytes: number[] = [];
        appendBytes(bytes, character);
        for (const byte of bytes) out += hexEscape(byte);
      } else out += character;
      if (point > 0xffff) i++;
    }
  }
  return `${out}"`;
}

// Control, format, surrogate, private use, line and paragraph separators: what a reader would not see.
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/u;

function hexEscape(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, "0").toUpperCase()}`;
}
