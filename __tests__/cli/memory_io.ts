import { main } from "../../src/cli/command_line.ts";
import type { Io } from "../../src/cli/io.ts";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written, by path. */
  readonly files: ReadonlyMap<string, string>;
}

export interface Settings {
  readonly cwd: string;
  readonly input?: string;
  readonly terminal?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a command line in this process, its streams in memory. */
export async function huntlint(args: readonly string[], settings: Settings): Promise<Ran> {
  const { cwd, input = "", terminal = false, environment = {} } = settings;
  const stdout: string[] = [];
  const stderr: string[] = [];
  const files = new Map<string, string>();
  const io: Io = {
    stdout: { write: (text) => void stdout.push(text), isTerminal: terminal, columns: terminal ? 90 : null },
    stderr: { write: (text) => void stderr.push(text), isTerminal: terminal, columns: terminal ? 90 : null },
    readInput: async () => Buffer.from(input),
    writeFile: (path, text) => void files.set(path, text),
    cwd,
    environment,
  };
  const code = await main(args, io);
  return { code, stdout: stdout.join(""), stderr: stderr.join(""), files };
}
