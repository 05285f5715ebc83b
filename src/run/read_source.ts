import { Buffer, isAscii } from "node:buffer";
import { SourceFile } from "../text/index.ts";
import { readRegularFile, TooLarge } from "./read_regular_file.ts";
import { reasonOf } from "./system_reason.ts";

/** Why a file gave no text: the id of the lint rule that says so, and what is to be said. */
export interface ReadFault {
  readonly rule: "file_unreadable" | "file_encoding" | "file_too_large";
  /** Completes "cannot read x: …". */
  readonly detail: string;
  readonly help: string;
}

/** Larger files are no rule sets that people keep; VirusTotal takes at most 1 MB. In bytes. */
export const DEFAULT_MAX_FILE_SIZE = 16 * 1024 * 1024;

/** Reads a rule file. `shown` is its path for reports. */
export async function readSource(
  path: string,
  shown: string,
  maxSize: number = DEFAULT_MAX_FILE_SIZE,
): Promise<SourceFile | ReadFault> {
  let bytes: Uint8Array;
  try {
    // One file after the other is what a run does: waiting for each costs more than reading it.
    bytes = readRegularFile(path, maxSize);
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge(error.size, maxSize);
    return { rule: "file_unreadable", detail: reasonOf(error), help: "Make it readable, or leave it out." };
  }
  return sourceOf(bytes, shown, maxSize);
}

/** As {@link readSource}, of bytes that were read already. */
export function sourceOf(
  bytes: Uint8Array,
  shown: string,
  maxSize: number = DEFAULT_MAX_FILE_SIZE,
): SourceFile | ReadFault {
  if (bytes.length > maxSize) return tooLarge(bytes.length, maxSize);
  const text = decodeText(bytes);
  return typeof text === "string" ? new SourceFile(shown, text) : text;
}

function tooLarge(size: number, maxSize: number): ReadFault {
  return {
    rule: "file_too_large",
    detail: `it has ${megabytes(size)}, the limit is ${megabytes(maxSize)}`,
    help: "Split it: VirusTotal takes rule sets of at most 1 MB. The limit is the configuration's `max_file_size`.",
  };
}

function megabytes(size: number): string {
  return `${(size / (1024 * 1024)).toFixed(1).replace(/\.0$/, "")} MB`;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text that UTF-8 bytes stand for, its byte order mark kept; or what is wrong with them. */
export function decodeText(bytes: Uint8Array): string | ReadFault {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) {
    return {
      rule: "file_encoding",
      detail: "it is UTF-16, and YARA reads UTF-8",
      help: "Save it as UTF-8.",
    };
  }
  // Most files: their bytes are their characters, and need no decoding.
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  try {
    return decoder.decode(bytes);
  } catch {
    const offset = firstInvalidByte(bytes);
    const line = lineOf(bytes, offset);
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
    return {
      rule: "file_encoding",
      detail: `it is not UTF-8: byte 0x${byte} at offset ${offset} (line ${line})`,
      help: "Save it as UTF-8; a byte that is no text is written `\\x..` in a string.",
    };
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 10) line++;
  return line;
}

/** Follows the table of well-formed sequences in the Unicode Standard (3-7). */
function firstInvalidByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < low || second > high) return 0;
  for (let i = 2; i < length; i++) {
    const next = bytes[at + i] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return length;
}
