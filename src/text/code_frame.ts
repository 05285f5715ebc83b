import type { SourceFile } from "./source_file.ts";
import type { Span } from "./span.ts";

export interface CodeFrameOptions {
  /** Lines shown before and after the marked ones. */
  readonly context?: number;
  /** Columns shown of a line; longer ones are cut around the mark. */
  readonly width?: number;
  /** At most this many marked lines; the middle of a longer mark is left out. */
  readonly maxLines?: number;
  readonly label?: string;
  /** Styles a part of the frame, for terminals. */
  readonly paint?: (part: "gutter" | "mark" | "text", text: string) => string;
}

const BIDIRECTIONAL_OR_CONTROL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Makes control and bidirectional characters visible, so that no text can repaint what surrounds it. */
export function visible(text: string): string {
  return text.replace(BIDIRECTIONAL_OR_CONTROL, (c) => {
    const hex = c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `<U+${hex}>`;
  });
}

function shown(text: string): string {
  return visible(text.replace(/\t/g, " "));
}

/**
 * A few lines of source with a mark under a span, as compilers show it. Tabs become single spaces and
 * invisible characters are spelled out, so that the mark stands under what it marks.
 */
export function codeFrame(file: SourceFile, span: Span, options: CodeFrameOptions = {}): string {
  const { context = 0, width = 100, maxLines = 4, label = "", paint = (_, text) => text } = options;
  const start = file.positionAt(span.start);
  // An end at the first column of a line belongs to the line before it.
  const end = file.positionAt(span.end > span.start ? span.end - 1 : span.end);
  const first = Math.max(1, start.line - context);
  const last = Math.min(file.lineStarts.length, end.line + context);
  const gutter = String(last).length;
  const lines: string[] = [];
  for (let line = first; line <= last; line++) {
    if (end.line - start.line + 1 > maxLines && line >= start.line + maxLines - 1 && line < end.line) {
      if (line === start.line + maxLines - 1) lines.push(paint("gutter", `${" ".repeat(gutter)} ┆`));
      continue;
    }
    const raw = file.lineText(line);
    const isMarked = line >= start.line && line <= end.line;
    const from = line === start.line ? start.column - 1 : Math.max(0, raw.search(/\S/));
    const to = Math.max(line === end.line ? Math.min(end.column, raw.length + 1) : raw.length, from + 1);
    const cutAt = raw.length > width && isMarked && to > width ? Math.max(0, from - Math.floor(width / 4)) : 0;
    const before = shown(raw.slice(cutAt, from));
    const marked = shown(raw.slice(Math.max(from, cutAt), Math.min(to, cutAt + width)));
    const after = shown(raw.slice(Math.min(to, cutAt + width), cutAt + width));
    const text = `${cutAt > 0 ? "…" : ""}${isMarked ? before + marked + after : shown(raw.slice(0, width))}${raw.length > cutAt + width ? "…" : ""}`;
    lines.push(`${paint("gutter", `${String(line).padStart(gutter)} │`)} ${paint("text", text)}`);
    if (!isMarked) continue;
    const pad = " ".repeat(before.length + (cutAt > 0 ? 1 : 0));
    const mark = "^".repeat(Math.max(1, marked.length));
    const isLast = line === end.line;
    lines.push(
      `${paint("gutter", `${" ".repeat(gutter)} │`)} ${pad}${paint("mark", isLast && label ? `${mark} ${label}` : mark)}`,
    );
  }
  return lines.join("\n");
}
