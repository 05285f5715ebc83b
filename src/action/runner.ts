import { appendFileSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import process from "node:process";
import * as core from "@actions/core";
import { logText, terminalText } from "../report/log_text.ts";
import { CannotRun } from "../run/cannot_run.ts";
import { newestCompiler } from "../run/newest_compiler.ts";
import { readRegularText } from "../run/read_regular_file.ts";
import { requireWithin } from "../run/repository_bounds.ts";
import { reasonOf } from "../run/system_reason.ts";
import { writeOutput } from "../run/write_output.ts";
import type { InputName, OutputName } from "./inputs.ts";

/** All that the action may touch of the runner; tests pass their own. */
export interface Runner {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  readonly input: (name: InputName) => string;
  readonly setOutput: (name: OutputName, value: string | number) => void;
  /** Keeps a value out of the log. */
  readonly setSecret: (value: string) => void;
  /** Text for people; whatever it holds, the runner reads no command in it. */
  readonly log: (text: string) => void;
  /** Workflow commands. */
  readonly command: (text: string) => void;
  /** Shows a message as an annotation without a place. */
  readonly annotate: (severity: "error" | "warning" | "note", message: string) => void;
  readonly appendSummary: (markdown: string) => void;
  /** Reads a file; `path` is relative to `cwd`. */
  readonly readFile: (path: string) => string;
  /** Writes a file and returns its absolute path; folders are made. */
  readonly writeFile: (path: string, text: string) => string;
  readonly now: () => Date;
  /** Asks npm for the compiler's newest version; null where it does not say. */
  readonly newestCompiler: () => Promise<string | null>;
  /** Milliseconds that a second of waiting for GitHub takes. */
  readonly second: number;
}

/** The real one. */
export function processRunner(): Runner {
  const cwd = process.cwd();
  const write = (text: string): void => void process.stdout.write(text);
  return {
    environment: process.env,
    cwd,
    input: (name) => core.getInput(name),
    setOutput: (name, value) => core.setOutput(name, value),
    setSecret: (value) => core.setSecret(value),
    log: (text) => write(`${logText(text)}\n`),
    command: write,
    annotate: (severity, message) => {
      const text = terminalText(message);
      if (severity === "error") core.error(text, { title: "huntlint" });
      else if (severity === "warning") core.warning(text, { title: "huntlint" });
      else core.notice(text, { title: "huntlint" });
    },
    appendSummary: (markdown) => {
      const { GITHUB_STEP_SUMMARY: path } = process.env;
      if (path) appendFileSync(path, markdown);
    },
    readFile: (path) => readInFolder(path, cwd),
    writeFile: (path, text) => writeInFolder(path, text, cwd),
    now: () => new Date(),
    newestCompiler: () => newestCompiler(),
    second: 1000,
  };
}

/** @throws what the system throws, and Error where a link of the repository's leads elsewhere */
export function readInFolder(path: string, cwd: string): string {
  requireWithin(path, cwd);
  return readRegularText(resolve(cwd, path));
}

/** @throws CannotRun where it cannot be written, or a link of the repository's leads elsewhere */
export function writeInFolder(path: string, text: string, cwd: string): string {
  const target = resolve(cwd, path);
  try {
    requireWithin(target, cwd);
    mkdirSync(dirname(target), { recursive: true });
    writeOutput(target, text, cwd);
  } catch (error) {
    throw new CannotRun(`cannot write ${path}: ${reasonOf(error)}`);
  }
  return target;
}

/** What use cases see of the process; there is no standard input in a workflow. */
export function surroundingsOf({ cwd }: Pick<Runner, "cwd">) {
  return { cwd, readInput: async () => new Uint8Array(), inputName: "<stdin>" };
}
