/**
 * A GitHub runner obeys lines of a step's output that begin, after spaces, with `::`, and takes `##[…]` anywhere for
 * a command of the older kind. Text that is for people must hold neither, wherever it came from.
 */
export function runnerSafe(text: string): string {
  return text.replace(/^([^\S\n]*)(?=::)/gm, "$1│ ").replaceAll("##[", "## [");
}
