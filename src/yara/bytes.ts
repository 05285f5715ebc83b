/**
 * YARA strings are bytes, JavaScript strings are UTF-16. Here bytes that form valid UTF-8 are the characters
 * they encode, and any other byte is the lone surrogate U+DC00 + byte (Python's `surrogateescape`), so that
 * the mapping is one to one.
 */

const ESCAPED_BYTE = 0xdc00;

/** Whether a code unit stands for one byte that is not part of valid UTF-8. */
export function isEscapedByte(unit: number): boolean {
  return unit >= ESCAPED_BYTE + 0x80 && unit <= ESCAPED_BYTE + 0xff;
}

/** Appends the bytes of `text` to `bytes`. A lone surrogate that stands for no byte becomes U+FFFD. */
export function appendBytes(bytes: number[], text: string): void {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      bytes.push(unit);
    } else if (unit < 0x800) {
      bytes.push(0xc0 | (unit >> 6), 0x80 | (unit & 0x3f));
    } else if (unit >= 0xd800 && unit <= 0xdbff && isLowSurrogate(text.charCodeAt(i + 1))) {
      const point = 0x10000 + ((unit - 0xd800) << 10) + (text.charCodeAt(++i) - 0xdc00);
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 0x3f),
        0x80 | ((point >> 6) & 0x3f),
        0x80 | (point & 0x3f),
      );
    } else if (isEscapedByte(unit)) {
      bytes.push(unit - ESCAPED_BYTE);
    } else if (unit >= 0xd800 && unit <= 0xdfff) {
      bytes.push(0xef, 0xbf, 0xbd);
    } else {
      bytes.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f));
    }
  }
}

/** The bytes that a string value stands for. */
export function bytesOfText(text: string): Uint8Array {
  const bytes: number[] = [];
  appendBytes(bytes, text);
  return Uint8Array.from(bytes);
}

/** The inverse of {@link bytesOfText}. */
export function textOfBytes(bytes: ArrayLike<number>): string {
  let text = "";
  let i = 0;
  while (i < bytes.length) {
    const size = sequenceLength(bytes, i);
    const first = bytes[i] as number;
    if (size === 0) text += String.fromCharCode(ESCAPED_BYTE + first);
    else if (size === 1) text += String.fromCharCode(first);
    else {
      let point = first & (0xff >> (size + 1));
      for (let k = 1; k < size; k++) point = (point << 6) | ((bytes[i + k] as number) & 0x3f);
      text += String.fromCodePoint(point);
    }
    i += size || 1;
  }
  return text;
}

/** Length of the valid UTF-8 sequence at `i`; 0 where there is none (RFC 3629: no overlong form, no surrogate). */
function sequenceLength(bytes: ArrayLike<number>, i: number): number {
  const first = bytes[i] as number;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const second = bytes[i + 1] ?? 0;
  if ((second & 0xc0) !== 0x80) return 0;
  if (first < 0xe0) return 2;
  if (((bytes[i + 2] ?? 0) & 0xc0) !== 0x80) return 0;
  if (first < 0xf0) {
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
    return 3;
  }
  if (((bytes[i + 3] ?? 0) & 0xc0) !== 0x80) return 0;
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
  return 4;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
