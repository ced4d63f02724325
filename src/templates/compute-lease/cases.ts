import { CASES, type CaseDriver } from "../../deals/cases";
import { $m, date, inUnit, number, percent } from "../language/row";
import { outputs } from "../language/sheet";
import { heads, rows, table } from "../language/table";
import type { Unit } from "../units";
import { CASE_NAMES, type CaseKey, OneCase, STAYS, type Stay } from "./one-case";

/** What differs by case and moves the value, with what it is counted in. */
const DRIVERS: readonly (readonly [CaseDriver, string, Unit])[] = [
  ["MonthlyFee", "Monthly fee at full capacity", "$m"],
  ["RampShare", "Share of the fee at the start", "%"],
  ["PowerPrice", "Price of electricity a MWh", "$"],
  ["OpexPerMwYear", "Running cost a MW-year", "$m"],
  ["PowerLossProbability", "Probability of losing the power at risk", "%"],
  ["CapexPerMw", "Capital cost a MW", "$m"],
  ["GpuLifeYears", "Life of accelerators and servers", "years"],
  ["RelettingShare", "Price on re-letting, share of the fee", "%"],
  ["DisplacedShare", "What the landlord forgoes, share of the fee", "%"],
  ["DiscountRate", "Discount rate", "%"],
];

const each = <K extends string>(
  columns: Readonly<Record<K, string>>,
  cell: (key: K) => string,
): Record<K, string> =>
  Object.fromEntries((Object.keys(columns) as K[]).map((key) => [key, cell(key)])) as Record<
    K,
    string
  >;

const ofStay = (stay: Stay) =>
  table(`Value if ${STAYS[stay].toLowerCase()}`, {
    [`${stay}_by_case`]: heads(CASE_NAMES),
    [`${stay}_landlord_value`]: $m.each("Value to the landlord, less what it forgoes")`
      @_landlord_value.${stay}`,
    [`${stay}_put_in`]: $m.each("Put in at close")`-case_invested.@`,
    [`${stay}_landlord_npv`]: $m.result.each("Net present value")`
      ${stay}_landlord_value.@ + ${stay}_put_in.@`,
    [`${stay}_debt`]: $m.each("Debt that the cash carries")`@_debt.${stay}`,
  });

/** Bear to bull without the model's own column: what probabilities weigh. */
const weighed = (row: string) => each(CASES, (key) => `${row}.${key}`);

export const cases = outputs(
  "Cases",
  "Bear, base, bull",
  "Value by case, side by side and weighted by probability: if the tenant stays, and if it leaves as soon as it may.",
  table("What differs", {
    differences: heads(CASE_NAMES),
    exits: date.each("First day without service, notice given at once")`case_exit_date.@`,
    ...Object.fromEntries(
      DRIVERS.map(([name, label, unit]) => [
        `by_case_${name.toLowerCase()}`,
        inUnit(unit).columns(
          label,
          each(CASE_NAMES, (key: CaseKey) => new OneCase(key).driver(name)),
        ),
      ]),
    ),
  }),
  ofStay("stays"),
  ofStay("leaves"),
  table("Net present value by case", {
    npv_by_case: heads(CASES),
    probability: percent.columns(
      "Probability",
      each(CASES, (key) => `${CASES[key]}Probability`),
    ),
    npv_stays: $m.columns(STAYS.stays, weighed("stays_landlord_npv")),
    npv_leaves: $m.columns(STAYS.leaves, weighed("leaves_landlord_npv")),
  }),
  rows("Weighted by probability", {
    weighted_stays: $m.result.value("Net present value if the tenant stays", "WeightedNpvStays")`
      OFFTAKE.VAL.PROBWEIGHT(npv_stays[], probability[])`,
    weighted_leaves: $m.result.value(
      "Net present value if it leaves as soon as it may",
      "WeightedNpvLeaves",
    )`
      OFFTAKE.VAL.PROBWEIGHT(npv_leaves[], probability[])`,
  }),
  number.check("Probabilities add up to one")`SUM(probability[]) - 1`,
  $m.check("Weighted value is the sum of value times probability")`
    weighted_stays + weighted_leaves - SUMPRODUCT(npv_stays[] + npv_leaves[], probability[])`,
  $m.chart("column", "Net present value by case: the tenant stays, or leaves ($m)", {
    of: "npv_by_case",
    by: "rows",
  })`npv_stays | npv_leaves`,
);
