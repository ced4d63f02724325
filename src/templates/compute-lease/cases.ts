import { CASES, type CaseDriver } from "../../deals/cases";
import { rows, type Sheet, table } from "../template";
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
  table(`Value if ${STAYS[stay].toLowerCase()}`, `${stay}_by_case`, CASE_NAMES, {
    [`${stay}_landlord_value`]: {
      label: "Value to the landlord, less what it forgoes",
      unit: "$m",
      cells: each(CASE_NAMES, (key: CaseKey) => `${key}_landlord_value.${stay}`),
    },
    [`${stay}_put_in`]: {
      label: "Put in at close",
      unit: "$m",
      cells: each(CASE_NAMES, (key: CaseKey) => `-case_invested.${key}`),
    },
    [`${stay}_landlord_npv`]: {
      label: "Net present value",
      unit: "$m",
      cells: each(CASE_NAMES, (key) => `${stay}_landlord_value.${key} + ${stay}_put_in.${key}`),
      emphasis: "result",
    },
    [`${stay}_debt`]: {
      label: "Debt that the cash carries",
      unit: "$m",
      cells: each(CASE_NAMES, (key: CaseKey) => `${key}_debt.${stay}`),
    },
  });

/** Bear to bull without the model's own column: what probabilities weigh. */
const weighed = (row: string) => each(CASES, (key) => `${row}.${key}`);

export const cases: Sheet = {
  name: "Cases",
  role: "outputs",
  title: "Bear, base, bull",
  purpose:
    "Value by case, side by side and weighted by probability: if the tenant stays, and if it leaves as soon as it may.",
  overTime: false,
  blocks: [
    table("What differs", "differences", CASE_NAMES, {
      exits: {
        label: "First day without service, notice given at once",
        unit: "date",
        cells: each(CASE_NAMES, (key: CaseKey) => `case_exit_date.${key}`),
      },
      ...Object.fromEntries(
        DRIVERS.map(([name, label, unit]) => [
          `by_case_${name.toLowerCase()}`,
          { label, unit, cells: each(CASE_NAMES, (key: CaseKey) => new OneCase(key).driver(name)) },
        ]),
      ),
    }),
    ofStay("stays"),
    ofStay("leaves"),
    table("Net present value by case", "npv_by_case", CASES, {
      probability: {
        label: "Probability",
        unit: "%",
        cells: each(CASES, (key) => `${CASES[key]}Probability`),
      },
      npv_stays: { label: STAYS.stays, unit: "$m", cells: weighed("stays_landlord_npv") },
      npv_leaves: { label: STAYS.leaves, unit: "$m", cells: weighed("leaves_landlord_npv") },
    }),
    rows("Weighted by probability", {
      weighted_stays: {
        label: "Net present value if the tenant stays",
        unit: "$m",
        value: "OFFTAKE.VAL.PROBWEIGHT(npv_stays[], probability[])",
        name: "WeightedNpvStays",
        emphasis: "result",
      },
      weighted_leaves: {
        label: "Net present value if it leaves as soon as it may",
        unit: "$m",
        value: "OFFTAKE.VAL.PROBWEIGHT(npv_leaves[], probability[])",
        name: "WeightedNpvLeaves",
        emphasis: "result",
      },
    }),
  ],
  checks: [
    {
      label: "Probabilities add up to one",
      unit: "number",
      difference: "SUM(probability[]) - 1",
    },
    {
      label: "Weighted value is the sum of value times probability",
      unit: "$m",
      difference:
        "weighted_stays + weighted_leaves - SUMPRODUCT(npv_stays[] + npv_leaves[], probability[])",
    },
  ],
  charts: [
    {
      title: "Net present value by case: the tenant stays, or leaves ($m)",
      kind: "column",
      of: "npv_by_case",
      by: "rows",
      series: ["npv_stays", "npv_leaves"],
      unit: "$m",
    },
  ],
};
