/** One output of a process. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Whether it goes to a file on disk, which no GitHub runner reads as it is written. */
  readonly isFile?: boolean;
  /** Columns of the terminal; null where there is none. */
  readonly columns: number | null;
}

/** All of the process that the command line may touch; tests pass their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly readInput: () => Promise<Uint8Array>;
  /** @throws where the file cannot be written */
  readonly writeFile: (path: string, text: string) => void;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
