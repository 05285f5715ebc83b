import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** More than this is no text that people keep. In bytes. */
export const MAX_NAMED_SIZE = 256 * 1024 * 1024;

/** A named path that holds no bytes to be read whole; the message completes "cannot read x: …". */
export class NotReadable extends Error {}

/** A file with more bytes than are read. */
export class TooLarge extends Error {
  /** In bytes, as the system has it: more may come while it is read. */
  readonly size: number;

  constructor(size: number, maxSize: number) {
    super(`it has more than ${maxSize} bytes, the most that is read`);
    this.size = size;
  }
}

/**
 * The bytes of a regular file. Devices give bytes without end, and a pipe keeps its reader waiting until somebody
 * writes: neither is opened in a way that waits, or read.
 *
 * @throws NotReadable for what is no regular file, TooLarge beyond `maxSize` bytes, and what the system throws
 */
export function readRegularFile(path: string, maxSize: number = MAX_NAMED_SIZE): Uint8Array {
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw new NotReadable("it is a folder");
    if (!stats.isFile()) throw new NotReadable("it is not a regular file");
    if (stats.size > maxSize) throw new TooLarge(stats.size, maxSize);
    return readUpTo(descriptor, stats.size, maxSize);
  } finally {
    closeSync(descriptor);
  }
}

/** Its text, read as UTF-8 whatever it is. */
export function readRegularText(path: string, maxSize?: number): string {
  return new TextDecoder().decode(readRegularFile(path, maxSize));
}

/** Reads to the end, whatever size the system states: it says 0 for files that it makes up (`/proc`). */
function readUpTo(descriptor: number, size: number, maxSize: number): Uint8Array {
  let bytes = new Uint8Array(size + 1);
  for (let length = 0; ; ) {
    const count = readSync(descriptor, bytes, length, bytes.length - length, null);
    length += count;
    if (length > maxSize) throw new TooLarge(length, maxSize);
    // All that the system promised, and room was left for more: that was the end.
    if (count === 0 || (length === size && size > 0)) return bytes.subarray(0, length);
    if (length === bytes.length) {
      const longer = new Uint8Array(bytes.length * 2 + 4096);
      longer.set(bytes);
      bytes = longer;
    }
  }
}
