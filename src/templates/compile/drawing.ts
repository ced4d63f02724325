import type { CellPlan, Content } from "../plan";
import type { StyleName } from "../styles";

/** A sheet's cells while they are put down; a later one takes the place of an earlier one. */
export class Drawing {
  private readonly byPlace = new Map<string, CellPlan>();

  get cells(): CellPlan[] {
    return [...this.byPlace.values()];
  }

  /** @param value A value, what is to be calculated, or null for a cell that only has a style. */
  put(
    row: number,
    column: number,
    value: string | number | boolean | Content | null,
    style: StyleName,
    format = "General",
  ): void {
    const cell = { at: { row, column }, content: content(value), format, style };
    this.byPlace.set(`${row},${column}`, cell);
  }

  /** Cells of a style that runs across the sheet. */
  band(row: number, columns: readonly [from: number, to: number], style: StyleName): void {
    for (let column = columns[0]; column <= columns[1]; column++)
      this.put(row, column, null, style);
  }
}

function content(value: string | number | boolean | Content | null): Content {
  if (value === null) return { kind: "blank" };
  return typeof value === "object" ? value : { kind: "value", value };
}
