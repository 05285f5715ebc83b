import { visible } from "../text/index.ts";
import { cutText } from "./markdown_text.ts";

/** The runner trims what .NET counts as white space, U+0085 included. */
const COMMAND = /^((?:[^\S\n\r]|\u0085)*)::/gm;
/** `##[` of GitHub; `##vso[` of Azure Pipelines and `##teamcity[` are commands in the same way. */
export const OLDER_COMMAND = /##(?=\w*\[)/g;

/**
 * Text for a log that a GitHub runner reads. It takes a line for a command that begins with `::`, and also one with
 * `##[` anywhere in it, the older form (actions/runner, src/Runner.Common/ActionCommand.cs). A zero-width space in
 * between keeps the look and breaks the command.
 */
export function logText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(COMMAND, "$1:\u200b:").replace(OLDER_COMMAND, "##\u200b");
}

/** In UTF-16 code units: no message of ours is longer, what it quotes may be. */
const MAX_LINE = 5000;

/** A message of ours as one line of a log or a terminal, whatever it quotes. */
export function logLine(text: string): string {
  const lines = text.split(/[\n\u2028\u2029]/).map((line) => line.trim());
  const line = lines.join(" ").trim();
  return logText(visible(line.length > MAX_LINE ? `${cutText(line, MAX_LINE)}…` : line));
}

/** A text for a terminal, its lines kept. */
export function terminalText(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

/** Whether a runner would read a command in a text. */
export function holdsCommand(text: string): boolean {
  return text.search(COMMAND) >= 0 || text.search(OLDER_COMMAND) >= 0;
}

/**
 * A text that must stay as it is, between commands that keep the runner from reading any: nobody who wrote the text
 * knows the token that ends it.
 */
export function fencedFromRunner(text: string, token: string): string {
  return `::stop-commands::${token}\n${text}${text.endsWith("\n") ? "" : "\n"}::${token}::\n`;
}

/** As markup that is read as the same text, and holds no command for a runner. */
export function withoutCommands(markup: string): string {
  return markup.replace(/::/g, "&#58;:").replace(OLDER_COMMAND, "#&#35;");
}
