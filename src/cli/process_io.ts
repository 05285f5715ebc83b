import { fstatSync, type Stats, writeSync } from "node:fs";
import process from "node:process";
import { CannotRun } from "../run/cannot_run.ts";
import { MAX_NAMED_SIZE } from "../run/read_regular_file.ts";
import { writeOutput } from "../run/write_output.ts";
import type { Io, Output } from "./io.ts";

/** The real process. */
export function processIo(): Io {
  const cwd = process.cwd();
  return {
    stdout: outputOf(() => process.stdout, 1),
    stderr: outputOf(() => process.stderr, 2),
    readInput: readAll,
    writeFile: (path, text) => {
      const stream = STREAMS[path];
      if (stream === undefined) writeOutput(path, text, cwd);
      else writeFully(stream, Buffer.from(text));
    },
    cwd,
    environment: process.env,
  };
}

/** Opened by these names, a stream that goes to a file would begin at its start again. */
const STREAMS: Readonly<Record<string, number>> = { "/dev/stdout": 1, "/dev/stderr": 2 };

/** Asking a stream of Node's whether it is a terminal takes longer than most commands; most are no device at all. */
function outputOf(stream: () => NodeJS.WriteStream, descriptor: number): Output {
  const terminal = () => (statsOf(descriptor)?.isCharacterDevice() && stream().isTTY ? stream() : null);
  return {
    write: (text) => writeFully(descriptor, Buffer.from(text)),
    get isTerminal() {
      return terminal() !== null;
    },
    get isFile() {
      return statsOf(descriptor)?.isFile() ?? false;
    },
    get columns() {
      return terminal()?.columns ?? null;
    },
  };
}

function statsOf(descriptor: number): Stats | null {
  try {
    return fstatSync(descriptor);
  } catch {
    return null;
  }
}

/**
 * Writes before it returns, so that nothing is lost when the process ends. A full pipe (`EAGAIN`) is tried again; a
 * reader that has gone (`huntlint rules | head`) is no fault of ours.
 */
function writeFully(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** @throws CannotRun beyond what is read of files */
async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_NAMED_SIZE) throw new CannotRun(`standard input has more than ${MAX_NAMED_SIZE} bytes`);
  }
  return Buffer.concat(chunks);
}
