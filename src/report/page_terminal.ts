import { Styles } from "./styles.ts";
import { wrap } from "./wrap.ts";

/**
 * A lint rule's page for a terminal: headings in bold, examples indented, tables in columns, paragraphs as wide as the
 * terminal. It knows the Markdown that pages are written in, and leaves what it does not know as it is.
 */
export function pageTerminal(page: string, style: { readonly colour: boolean; readonly width: number }): string {
  const styles = new Styles(style.colour);
  const text = page.replace(/<!--.*?-->\n*/gs, "").trim();
  // Odd parts are examples: their fences are capturing groups of their own.
  const parts = text.split(/^```\w*\n(.*?)^```$/gms);
  const lines = parts.flatMap((part, i) =>
    i % 2 === 1
      ? [...part.trimEnd().split("\n").map(indented), ""]
      : part
          .trim()
          .split(/\n{2,}/)
          .flatMap(block(styles, style.width)),
  );
  return `${lines.join("\n").trimEnd()}\n`;
}

function indented(line: string): string {
  return line === "" ? "" : `    ${line}`;
}

/** The lines of a heading, a table, a list or a paragraph, with a blank one after it. */
function block(styles: Styles, width: number) {
  return (text: string): string[] => {
    const heading = /^#+ (.*)$/.exec(text);
    if (heading) return [styles.bold(inline(heading[1] as string)), ""];
    if (text.startsWith("|")) return [...table(text), ""];
    if (text.startsWith("- ")) {
      const items = text.split(/\n(?=- )/).map((item) => wrap(inline(item.slice(2)), width - 2));
      return [...items.flatMap((item) => item.map((line, i) => `${i === 0 ? "- " : "  "}${line}`)), ""];
    }
    return [...wrap(inline(text), width), ""];
  };
}

function table(text: string): string[] {
  const rows = text
    .split("\n")
    .filter((row) => !/^\|[\s|:-]*\|$/.test(row))
    .map((row) => row.replace(/^\|\s*|\s*\|$/g, "").split(/\s*\|\s*/));
  const first = Math.max(...rows.map(([name = ""]) => name.length));
  return rows.map(([name = "", ...values]) => `${name.padEnd(first)}  ${inline(values.join("  "))}`.trimEnd());
}

/** Words in one line; code keeps its marks, since what it marks may be punctuation. */
function inline(text: string): string {
  return text
    .replace(/\s*\n\s*/g, " ")
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, "$1 ($2)")
    .replace(/\*\*([^*]+)\*\*/g, "$1");
}
