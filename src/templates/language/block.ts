import type { Axis, GridBlock, SpillBlock } from "./blocks";
import type { DataBlock } from "./data-block";
import { declared } from "./declared";
import type { Unit } from "./units";

/** What one formula fills: see {@link SpillBlock}. */
export const spill = (
  title: string,
  key: string,
  unit: Unit,
  formula: string,
  shape: Omit<SpillBlock, "kind" | "title" | "key" | "unit" | "formula">,
): SpillBlock => declared({ kind: "spill", title, key, unit, formula, ...shape });

/** A result as two things move: see {@link GridBlock}. */
export const grid = (
  title: string,
  key: string,
  unit: Unit,
  cell: string,
  axes: Pick<GridBlock, "across" | "down" | "base">,
): GridBlock => declared({ kind: "grid", title, key, unit, cell, ...axes });

export const axis = (label: string, unit: Unit, values: Axis["values"]): Axis => ({
  label,
  unit,
  values,
});

/** Inputs of the model's own: see {@link DataBlock}. */
export const data = (
  title: string,
  key: string,
  columns: DataBlock["columns"],
  rows: DataBlock["rows"],
): DataBlock => declared({ kind: "data", title, key, columns, rows });
