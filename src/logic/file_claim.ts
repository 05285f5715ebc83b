import type { Dependencies } from "./dependencies.ts";
import type { FileTest } from "./file_test.ts";

/** Something claimed of the scanned file. */
export interface FileClaim {
  readonly test: FileTest;
  /** The term's text. */
  readonly text: string;
  /** Whether the term is to hold; null for a value, which `accepts` tests. */
  readonly positive: boolean | null;
  accepts(value: number): boolean;
  /** The only value that is accepted, where there is one. */
  readonly only: number | null;
  /** No greater value is accepted. */
  readonly most: number | null;
  /** A value that all claims of this text accept. */
  readonly chosen: number;
  readonly deps: Dependencies;
}

/** Bytes whose values are said, by the base that their offsets count from. */
export type Pinned = ReadonlyMap<string, ReadonlyMap<number, { readonly byte: number; readonly deps: Dependencies }>>;

export function bytesOfNumber(value: number, size: number, bigEndian: boolean): string {
  const bytes = Array.from({ length: size }, (_, i) => {
    const byte = Math.floor(value / 256 ** i) % 256;
    return String.fromCharCode(byte < 0 ? byte + 256 : byte);
  });
  return (bigEndian ? bytes.reverse() : bytes).join("");
}

export function numberOfBytes(bytes: readonly number[], signed: boolean, bigEndian: boolean): number {
  const ordered = bigEndian ? bytes : [...bytes].reverse();
  const value = ordered.reduce((all, byte) => all * 256 + byte, 0);
  const limit = 256 ** bytes.length;
  return signed && value >= limit / 2 ? value - limit : value;
}
