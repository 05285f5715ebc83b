import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Command, CommanderError } from "commander";
import { logLine } from "../report/log_text.ts";
import { CannotRun } from "../run/cannot_run.ts";
import { VERSION } from "../run/version.ts";
import { compareCommand } from "./commands/compare.ts";
import { configCommand } from "./commands/config.ts";
import { driftCommand } from "./commands/drift.ts";
import { evalCommand } from "./commands/eval.ts";
import { explainCommand } from "./commands/explain.ts";
import { fieldsCommand } from "./commands/fields.ts";
import { initCommand } from "./commands/init.ts";
import { lintCommand } from "./commands/lint.ts";
import { mergeCommand } from "./commands/merge.ts";
import { modifiersCommand } from "./commands/modifiers.ts";
import { parseCommand } from "./commands/parse.ts";
import { rulesCommand } from "./commands/rules.ts";
import { testCommand } from "./commands/test.ts";
import { translateCommand } from "./commands/translate.ts";
import type { OutputOption } from "./formats.ts";
import type { Io } from "./io.ts";
import {
  type CommandContext,
  type CommonOptions,
  ENTITIES_OF_RULES,
  EXIT,
  type ExitCode,
  oneOf,
  type RegisterCommand,
  Shell,
} from "./shell.ts";
import { UsageError } from "./usage_error.ts";

const COMMANDS: readonly RegisterCommand[] = [
  lintCommand,
  translateCommand,
  compareCommand,
  driftCommand,
  evalCommand,
  testCommand,
  fieldsCommand,
  modifiersCommand,
  explainCommand,
  rulesCommand,
  configCommand,
  mergeCommand,
  parseCommand,
  initCommand,
];

/**
 * Runs one command line, without the program's name, and returns its exit code. Never throws: whatever goes wrong
 * is one line on standard error.
 */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await run(args, io);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.fine;
      const message = logLine(error.message.replace(/^error: /, ""));
      io.stderr.write(`huntlint: ${message}${hintFor(message)}\n`);
    } else if (error instanceof UsageError || error instanceof CannotRun) {
      // A configuration may have several mistakes: one line each.
      for (const line of error.message.split("\n")) io.stderr.write(`huntlint: ${logLine(line)}\n`);
    } else {
      const message = error instanceof Error ? error.message : String(error);
      io.stderr.write(
        `huntlint: internal error: ${logLine(message)}. This is a fault of huntlint ${VERSION}: please report it with the command and the file. (HUNTLINT_DEBUG=1 shows where.)\n`,
      );
      if (io.environment.HUNTLINT_DEBUG && error instanceof Error) {
        for (const line of (error.stack ?? "").split("\n")) io.stderr.write(`  ${logLine(line)}\n`);
      }
    }
    return EXIT.failed;
  }
}

/** What the person who typed it may have meant. */
function hintFor(message: string): string {
  // `-tag:x` is a query, and looks like an option.
  if (/unknown option '-[^-].*:/.test(message)) return " (a query that begins with - goes behind --)";
  const [, command] = /^too many arguments for '(\w+)'/.exec(message) ?? [];
  return command === undefined ? "" : ` It takes options only: see \`huntlint ${command} --help\`.`;
}

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.fine;
  const outputs: OutputOption[] = [];
  const program = new Command("huntlint")
    .description("Lints, translates and compares VirusTotal hunting rules: LiveHunt YARA and VT Intelligence queries.")
    .exitOverride()
    .configureHelp({ optionTerm: ({ long, flags }) => (long === "--fix" ? "--fix[=unsafe]" : flags) })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => {},
    })
    .option("--format <name>", "how results are written; repeatable", (format) => void outputs.push({ format }))
    .option("--output <file>", "where the format before it goes; repeatable", (output) => void outputs.push({ output }))
    .option(
      "--entity <entity>",
      "what rules and queries match where they do not say",
      oneOf("--entity", ENTITIES_OF_RULES),
    )
    .option("--quiet", "show errors only")
    .option("--color", "colour, even where the output is no terminal")
    .option("--no-color", "no colour")
    .option("--config <file>", "the configuration, instead of the nearest .huntlint.yaml")
    .option("--stdin-filename <name>", "what standard input (`-`) is called in reports");

  const context: CommandContext = {
    action:
      (act) =>
      async (...given) => {
        exitCode = await act(new Shell(io, commonOptions(program, outputs)), ...given);
      },
  };
  for (const register of COMMANDS) register(program, context);
  program
    .option("-V, --version", "the versions of huntlint, the compiler and the vt module")
    .on("option:version", () => {});
  const words = new Set(program.commands.map((command) => command.name()));
  requireAttachedLevel(args, io.cwd);
  const arranged = arrange(args, words);
  if (arranged.length > 0 && (arranged.includes("--version") || arranged.includes("-V")) && !arranged.includes("--")) {
    const { versions } = await import("../run/versions.ts");
    io.stdout.write(`${versions()}\n`);
    return EXIT.fine;
  }
  try {
    await program.parseAsync(arranged, { from: "user" });
  } catch (error) {
    const isMissing = error instanceof CannotRun && error.message.startsWith("no such file or folder");
    if (!isMissing || arranged.length === args.length) throw error;
    // `lint` was put before a word that may be a command's, mistyped.
    const word = args.find((arg, i) => !arg.startsWith("-") && !WITH_VALUE.has(args[i - 1] ?? ""));
    const { meantCommand } = await import("../run/meant_command.ts");
    const meant = word === undefined ? null : meantCommand(word, words, io.cwd);
    throw meant === null ? error : new CannotRun(`${error.message} (is the command \`${meant}\` meant?)`);
  }
  return exitCode;
}

/** Options of `lint` that take a value: a command's name may stand behind them. */
const WITH_VALUE = new Set([
  ...["--format", "--output", "--entity", "--config", "--stdin-filename", "--fail-on", "--max-warnings", "--rule"],
  ...["--severity", "--baseline", "--since", "--shard", "--preset"],
]);

/**
 * Puts the command's word first, whatever options stand before it, and `lint` where there is none. `--fix` alone
 * means `--fix=safe`: it must not swallow the path behind it.
 */
function arrange(args: readonly string[], words: ReadonlySet<string>): string[] {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const given = args.map((arg, i) => (i < end && arg === "--fix" ? "--fix=safe" : arg));
  let at = 0;
  while (at < end && (given[at] as string).startsWith("-") && given[at] !== "-") {
    at += WITH_VALUE.has(given[at] as string) ? 2 : 1;
  }
  const word = at < end ? given[at] : undefined;
  const topic = word === "help" ? given[at + 1] : undefined;
  if (topic !== undefined && topic !== "help" && !topic.startsWith("-") && !words.has(topic)) {
    throw new UsageError(`no command is called ${topic}: \`huntlint --help\` lists them`);
  }
  if (word !== undefined && (words.has(word) || word === "help"))
    return [word, ...given.slice(0, at), ...given.slice(at + 1)];
  if (given.length > 0 && given.every((arg) => arg === "--help" || arg === "-h")) return given;
  return ["lint", ...given];
}

/** What stands behind `--fix` is a path: somebody who means a level must not have files fixed at another one. */
function requireAttachedLevel(args: readonly string[], cwd: string): void {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  for (let i = 0; i + 1 < end; i++) {
    const level = args[i + 1] as string;
    if (args[i] !== "--fix" || !["safe", "unsafe"].includes(level) || existsSync(resolve(cwd, level))) continue;
    throw new UsageError(`there is no file ${level}: the level goes with an equals sign, --fix=${level}`);
  }
}

function commonOptions(program: Command, outputs: readonly OutputOption[]): CommonOptions {
  const { quiet, color, entity, config, stdinFilename } = program.opts();
  return {
    outputs,
    quiet: quiet === true,
    colour: program.getOptionValueSource("color") === "cli" ? color === true : null,
    entity: entity ?? null,
    config: config ?? null,
    stdinFilename: stdinFilename ?? null,
  };
}
