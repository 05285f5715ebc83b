import { type Position, SourceFile } from "../text/index.ts";

const START: Position = { line: 1, column: 1, offset: 0 };

/** A file whose text is gone, but of which some offsets are known by line and column. */
export class PlacedSource extends SourceFile {
  readonly #positions: ReadonlyMap<number, Position>;

  constructor(path: string, positions: readonly Position[]) {
    super(path, "");
    this.#positions = new Map(positions.map((position) => [position.offset, position]));
  }

  override positionAt(offset: number): Position {
    return this.#positions.get(offset) ?? START;
  }
}
