import type { Emphasis, TableRow } from "../blocks";
import { contract } from "../common/contract";
import { type Driver, live } from "../common/driver";
import type { Unit } from "../units";
import type { takenBack } from "./taken-back";
import { driverOf } from "./terms";

/** What the model runs on, and the three cases of the deal. */
export const COLUMNS = { live: "As loaded", bear: "Bear", base: "Base", bull: "Bull" } as const;
type Column = keyof typeof COLUMNS;
const columns = Object.keys(COLUMNS) as Column[];

const DRIVERS: Readonly<Record<Column, Driver>> = {
  live,
  bear: driverOf("Bear"),
  base: driverOf("Base"),
  bull: driverOf("Bull"),
};
export const driverIn = (column: Column): Driver => DRIVERS[column];

/** How a formula of a case finds what it needs. */
export interface Case {
  readonly column: Column;
  /** An assumption. */
  readonly d: Driver;
  /** Another row of the same case. */
  readonly own: (row: string) => string;
  readonly contract: ReturnType<typeof contract>;
  /** The lives of the parts of a build. */
  readonly life: string;
}

const caseOf = (column: Column): Case => ({
  column,
  d: driverIn(column),
  own: (key) => `${key}.${column}`,
  contract: contract(driverIn(column), column === "live" ? "ramp[]" : `${column}_ramp[]`),
  life: `case_lives.${column}`,
});

/** One formula, once a case. */
export const row = (
  label: string,
  unit: Unit,
  formula: (one: Case) => string,
  emphasis?: Emphasis,
): TableRow => ({
  label,
  unit,
  cells: Object.fromEntries(columns.map((column) => [column, formula(caseOf(column))])),
  ...(emphasis === undefined ? {} : { emphasis }),
});

/** The steps of a reckoning, each with `case_` before its key. */
export function stepsOf(
  reckoning: (one: Case) => ReturnType<typeof takenBack>,
): Record<string, TableRow> {
  const steps = Object.entries(reckoning(caseOf("live")));
  return Object.fromEntries(
    steps.map(([key, { label, unit }]) => [
      `case_${key}`,
      row(label, unit, (one) => reckoning(one)[key]?.formula ?? ""),
    ]),
  );
}
