/**
 * Finds the Protocol Buffers descriptors inside the compiler's wasm, and walks their wire format. YARA-X embeds
 * each module's `FileDescriptorProto` as it was serialized, fields in ascending order, so that one ends where a
 * tag would go backwards.
 *
 * Format: https://protobuf.dev/programming-guides/encoding/; field numbers from `google/protobuf/descriptor.proto`.
 */

/** A serialized `FileDescriptorProto`: bytes `[start, end)`. */
export interface DescriptorPlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** One field of a serialized message. */
export interface WireField {
  readonly number: number;
  readonly wireType: number;
  /** Offset of the tag. */
  readonly tag: number;
  /** The payload without tag and length. */
  readonly start: number;
  readonly end: number;
}

const SUFFIX = ".proto";
const LONGEST_NAME = 0x7f;
const NAME_TAG = 0x0a;

/** Every descriptor in `bytes`, in order of place. */
export function findDescriptors(bytes: Uint8Array): DescriptorPlace[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: DescriptorPlace[] = [];
  let at = 0;
  for (;;) {
    const found = buffer.indexOf(SUFFIX, at, "latin1");
    if (found < 0) return places;
    at = found + SUFFIX.length;
    const start = nameStart(buffer, at);
    if (start === null) continue;
    const end = descriptorEnd(buffer, start);
    // A dependency inside a descriptor looks like the beginning of one, but nothing follows that makes it one.
    const name = buffer.toString("latin1", start + 2, at);
    if (end <= at) continue;
    places.push({ name, start, end });
    at = end;
  }
}

/** Where a tag 1 with exactly the length up to `end` stands before it. */
function nameStart(buffer: Buffer, end: number): number | null {
  for (let length = SUFFIX.length + 1; length <= LONGEST_NAME; length++) {
    const start = end - length - 2;
    if (start < 0) return null;
    if (buffer[start] === NAME_TAG && buffer[start + 1] === length) return start;
    const first = buffer[end - length] as number;
    if (first < 0x21 || first > 0x7e) return null;
  }
  return null;
}

/** Fields of `FileDescriptorProto` that are no varint: strings and messages. */
const LENGTH_DELIMITED = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 12]);
const VARINT = new Set([10, 11, 14]);
const SYNTAX = 12;

function descriptorEnd(buffer: Buffer, start: number): number {
  let at = start;
  let last = 0;
  while (at < buffer.length) {
    const field = readField(buffer, at, buffer.length);
    if (!field || field.number < last || (field.number === 1 && last === 1)) break;
    if (!(field.wireType === 2 ? LENGTH_DELIMITED : VARINT).has(field.number)) break;
    last = field.number;
    at = field.end;
    // Only `edition` may follow the syntax, and only where it says "editions".
    if (field.number === SYNTAX && buffer.toString("latin1", field.start, field.end) !== "editions") break;
  }
  return at;
}

/** The fields of the message in `[start, end)`; stops at what is no field. */
export function* wireFields(bytes: Uint8Array, start: number, end: number): Generator<WireField> {
  let at = start;
  while (at < end) {
    const field = readField(bytes, at, end);
    if (!field) return;
    yield field;
    at = field.end;
  }
}

function readField(bytes: Uint8Array, at: number, limit: number): WireField | null {
  const tag = readVarint(bytes, at, limit);
  if (!tag) return null;
  const number = Math.floor(tag.value / 8);
  const wireType = tag.value % 8;
  if (number === 0) return null;
  const sized = { number, wireType, tag: at, start: tag.end };
  switch (wireType) {
    case 0: {
      const value = readVarint(bytes, tag.end, limit);
      return value && { ...sized, end: value.end };
    }
    case 1:
      return tag.end + 8 <= limit ? { ...sized, end: tag.end + 8 } : null;
    case 2: {
      const length = readVarint(bytes, tag.end, limit);
      if (!length || length.end + length.value > limit) return null;
      return { ...sized, start: length.end, end: length.end + length.value };
    }
    case 5:
      return tag.end + 4 <= limit ? { ...sized, end: tag.end + 4 } : null;
    default:
      return null;
  }
}

function readVarint(bytes: Uint8Array, at: number, limit: number): { value: number; end: number } | null {
  let value = 0;
  let scale = 1;
  for (let i = at; i < limit && i < at + 10; i++) {
    const byte = bytes[i] as number;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, end: i + 1 };
    scale *= 0x80;
  }
  return null;
}
