import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import process from "node:process";
import * as core from "@actions/core";
import { logText } from "../report/log_text.ts";
import { newestCompiler } from "../run/newest_compiler.ts";
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
      if (severity === "error") core.error(message, { title: "huntlint" });
      else if (severity === "warning") core.warning(message, { title: "huntlint" });
      else core.notice(message, { title: "huntlint" });
    },
    appendSummary: (markdown) => {
      const { GITHUB_STEP_SUMMARY: path } = process.env;
      if (path) appendFileSync(path, markdown);
    },
    readFile: (path) => readFileSync(resolve(cwd, path), "utf8"),
    writeFile: (path, text) => {
      const target = resolve(cwd, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
      return target;
    },
    now: () => new Date(),
    newestCompiler: () => newestCompiler(),
    second: 1000,
  };
}

/** What use cases see of the process; there is no standard input in a workflow. */
export function surroundingsOf({ cwd }: Pick<Runner, "cwd">) {
  return { cwd, readInput: async () => new Uint8Array(), inputName: "<stdin>" };
}
