import type { Axis } from "./blocks";
import type { DataBlock } from "./data-block";
import { declared } from "./declared";
import type { Unit } from "./units";

/** Inputs of the model's own: see {@link DataBlock}. */
export const data = (
  title: string,
  columns: DataBlock["columns"],
  rows: DataBlock["rows"],
): Omit<DataBlock, "key"> => declared({ kind: "data", title, columns, rows });

export const axis = (label: string, unit: Unit, values: Axis["values"]): Axis => ({
  label,
  unit,
  values,
});
