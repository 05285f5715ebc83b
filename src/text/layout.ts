/** How the first line ends; null where there is only one. */
export function lineEndOf(text: string): string | null {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? null;
}

/** The white space with which the line of an offset begins. */
export function indentAt(text: string, offset: number): string {
  const indent = /[^\S\r\n]*/y;
  indent.lastIndex = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  return indent.exec(text)?.[0] ?? "";
}
