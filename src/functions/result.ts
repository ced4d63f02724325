import type { Unit } from "./parameters/domain";

/** What comes out of a function, as data: the reference page, functions.json and the pane read it. */
export interface Result {
  /** `cell` one value; `schedule` the shape of period_ends; `same shape` that of an argument; `table` rows. */
  readonly shape: "cell" | "schedule" | "same shape" | "table";
  readonly unit: Unit | "date" | "text" | "mixed";
  /** The labels of a labelled table, in order. */
  readonly labels?: readonly string[];
}

/** One cell. */
export const one = (unit: Result["unit"]): Result => ({ shape: "cell", unit });
/** A value a period, in the shape of `period_ends`. */
export const schedule = (unit: Result["unit"]): Result => ({
  shape: "schedule",
  unit,
});
/** A value a cell, in the shape of the arguments. */
export const elementwise = (unit: Result["unit"]): Result => ({
  shape: "same shape",
  unit,
});
/** Rows that begin with their label, or any other table. */
export const labelled = (unit: Result["unit"], ...labels: string[]): Result => ({
  shape: "table",
  unit,
  labels,
});
