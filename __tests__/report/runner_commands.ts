/** Commands that a GitHub runner knows (actions/runner, src/Runner.Worker/ActionCommandManager.cs). */
const COMMANDS = new Set([
  ...["add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice"],
  ...["remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning", "internal-set-repo-path"],
]);

/**
 * The command that a runner reads in a line of a step's output, or null. `::name …::` counts at the start of a line,
 * after spaces; the older `##[name …]` counts anywhere in it.
 */
export function readCommand(line: string): string | null {
  const newer = /^\s*::(.*?)::/s.exec(line)?.[1];
  const name = newer?.split(" ", 1)[0];
  if (name !== undefined && COMMANDS.has(name)) return name;
  const older = /##\[(.*?)\]/s.exec(line)?.[1]?.split(" ", 1)[0];
  return older !== undefined && COMMANDS.has(older) ? older : null;
}
