import type { Unit } from "./parameters/domain";

/** A function's result as data, read by the reference page, functions.json and the pane. */
export interface Result {
  /** `cell`: one value; `schedule`: the shape of period_ends; `same shape`: that of an argument; `table`: rows. */
  readonly shape: "cell" | "schedule" | "same shape" | "table";
  readonly unit: Unit | "date" | "text" | "mixed";
  /** The row labels of a table, in order. */
  readonly labels?: readonly string[];
}

/** One cell. */
export const one = (unit: Result["unit"]): Result => ({ shape: "cell", unit });
/** One value per period, in the shape of `period_ends`. */
export const schedule = (unit: Result["unit"]): Result => ({
  shape: "schedule",
  unit,
});
/** One value per cell, in the shape of the arguments. */
export const elementwise = (unit: Result["unit"]): Result => ({
  shape: "same shape",
  unit,
});
/** Rows that begin with their label, or any other table. */
export const labeled = (unit: Result["unit"], ...labels: string[]): Result => ({
  shape: "table",
  unit,
  labels,
});
