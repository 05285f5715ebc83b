/**
 * Text for a log that a GitHub runner reads. It takes a line for a command that begins with `::`, and also one with
 * `##[` anywhere in it, the older form (actions/runner, src/Runner.Common/ActionCommand.cs). A zero-width space in
 * between keeps the look and breaks the command.
 */
export function logText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/^(\s*)::/gm, "$1:\u200b:")
    .replace(/##\[/g, "##\u200b[");
}
