import type { LintReport } from "../findings/index.ts";
import type { Position, Range, SourceFile, Span } from "../text/index.ts";

const START: Position = { line: 1, column: 1, offset: 0 };

/** Lines and columns of offsets in a report's files; the first character of a file that could not be read. */
export class Places {
  readonly #sources: ReadonlyMap<string, SourceFile | null>;

  constructor(report: LintReport) {
    const sources = report.files.map(({ path, source }) => [path, source] as const);
    const others = (report.pointedAt ?? []).map((source) => [source.path, source] as const);
    this.#sources = new Map([...sources, ...others]);
  }

  sourceOf(path: string): SourceFile | null {
    return this.#sources.get(path) ?? null;
  }

  rangeOf(path: string, span: Span): Range {
    return this.sourceOf(path)?.rangeOf(span) ?? { start: START, end: START };
  }
}
