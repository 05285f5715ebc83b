/** A half-open stretch of a text, in UTF-16 code units: `start` is included, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place for people: line and column count from 1, columns and `offset` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A {@link Span} for people and for JSON. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Whether `inner` lies within `outer`; equal spans do. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
