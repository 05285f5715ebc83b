const ESCAPED_BYTE = 0xdc00;

/**
 * A unit that stands for one byte outside valid UTF-8: U+DC00 + byte, alone. Values of strings come in this form
 * (see `yara/bytes.ts`, which this folder may not import).
 */
export function isEscapedByte(unit: number): boolean {
  return unit >= ESCAPED_BYTE + 0x80 && unit <= ESCAPED_BYTE + 0xff;
}

/** Whether a text holds bytes outside valid UTF-8. */
export function hasEscapedBytes(text: string): boolean {
  // The first look is the faster one, and mostly enough.
  return /[\ud800-\udfff]/.test(text) && /\p{Surrogate}/u.test(text);
}

export function escapedByte(byte: number): string {
  return String.fromCharCode(ESCAPED_BYTE + byte);
}

/** The bytes that a text stands for. */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (point < 0x80) bytes.push(point);
    else if (isEscapedByte(point)) bytes.push(point - ESCAPED_BYTE);
    else bytes.push(...encode(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point));
  }
  return bytes;
}

function encode(point: number): number[] {
  const tail = (shift: number) => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
}

/** The character of a valid sequence of two to four bytes; null for anything else. */
export function characterOf(bytes: readonly number[]): string | null {
  const first = bytes[0] as number;
  let point = first & (0xff >> (bytes.length + 1));
  for (const byte of bytes.slice(1)) point = (point << 6) | (byte & 0x3f);
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
  const isShortest = point >= ([0x80, 0x800, 0x10000][bytes.length - 2] ?? 0);
  return isShortest ? String.fromCodePoint(point) : null;
}
