import type { Position } from "../../spreadsheet/address";

/** A cell that is not blank. */
export interface FilledCell {
  readonly at: Position;
  /** With its `=`; the value itself where it is no formula. */
  readonly formula: unknown;
  readonly value: unknown;
}

/** More columns than any sheet has. */
const COLUMNS = 1 << 15;

/** The cells of a sheet that are not blank, found by their place. */
export class SheetCells {
  private byPlace: ReadonlyMap<number, FilledCell> | undefined;

  constructor(
    readonly name: string,
    readonly cells: readonly FilledCell[],
  ) {}

  at(position: Position): FilledCell | undefined {
    this.byPlace ??= new Map(this.cells.map((cell) => [placeOf(cell.at), cell]));
    return this.byPlace.get(placeOf(position));
  }
}

function placeOf({ row, column }: Position): number {
  return row * COLUMNS + column;
}
