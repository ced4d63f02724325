import type { SpillBlock, TableRow } from "../blocks";
import { rows, type Sheet, table } from "../template";
import { allOf } from "./choice-function";
import { COLUMNS } from "./per-case";

const spill = (key: string, title: string, build: string, delay: string): SpillBlock => ({
  kind: "spill",
  title,
  key,
  formula: allOf(`OFFTAKE.DEAL.BARGAIN(avoidable_month, displaced_month, ${build}, ${delay})`),
  rows: {
    floor: "Floor: below it the landlord should refuse",
    ceiling: "Ceiling: above it the tenant should",
    midpoint: "Midpoint",
    surplus: "Surplus between them; negative, no fee suits both",
  },
  columns: { value: "A month" },
  unit: "$m",
  emphasis: { surplus: "result" },
});

/** Level, over the months of a horizon, what a present value comes to. */
const level = (value: string, months: string) => `MAX(0, -PMT(month_rate, ${months}, ${value}))`;

/** A bar of the chart: from the floor to the fee, and from there to the ceiling. */
const bar = (
  key: string,
  label: string,
  fee: string,
  ceiling: string,
  column: string,
): TableRow => ({
  label,
  unit: "$m",
  cells: {
    low: `case_floor.${column}`,
    paid: `${fee}.${column}`,
    high: `${ceiling}.${column}`,
    landlord: `MAX(0, MIN(${key}.paid, ${key}.high) - ${key}.low)`,
    tenant: `MAX(0, ${key}.high - MAX(${key}.paid, ${key}.low))`,
    weight: `IF(${key}.high = ${key}.low, 0, OFFTAKE.VAL.IMPLIEDWEIGHT(${key}.paid, ${key}.low, ${key}.high))`,
  },
});

const bars = Object.fromEntries(
  Object.entries(COLUMNS).flatMap(([column, name]) => [
    [
      `${column}_term`,
      bar(
        `${column}_term`,
        `${name}, to the end of the term`,
        "case_average",
        "case_ceiling",
        column,
      ),
    ],
    [
      `${column}_exit`,
      bar(
        `${column}_exit`,
        `${name}, to the first exit`,
        "case_average_exit",
        "case_ceiling_exit",
        column,
      ),
    ],
  ]),
);

export const bargaining: Sheet = {
  name: "Bargain",
  role: "outputs",
  title: "Bargaining range",
  purpose:
    "The fees a month between which both sides gain: what the landlord must have, and what the tenant's best alternative costs it.",
  overTime: false,
  columns: [14, 14, 14, 16, 16, 16],
  blocks: [
    rows("What the lease costs the landlord, a month", {
      power_year: {
        label: "Electricity in the first year, less what the tenant reimburses",
        unit: "MWh",
        value:
          "OFFTAKE.DEAL.POWERCOST(ContractedMw * ItShare, Pue, LoadFactor, 1, EDATE(StartDate, MonthsInYear) - 1, PowerPassThrough, MonthsInYear)",
      },
      avoidable_month: {
        label: "Power and running cost, which the lease causes",
        unit: "$m",
        value: "(power_year * PowerPrice + ContractedMw * OpexPerMwYear) / MonthsInYear",
      },
      displaced_month: {
        label: "What it forgoes on the use displaced",
        unit: "$m",
        value: "DisplacedShare * MonthlyFee",
      },
    }),
    rows("What doing without it costs the tenant, level a month", {
      build_month: {
        label: "Building, to the end of the term",
        unit: "$m",
        value: level("choice.build.value", "horizon"),
      },
      delay_month: {
        label: "Waiting, to the end of the term",
        unit: "$m",
        value: level("choice.lost.value", "horizon"),
      },
      exit_month_cost: {
        label: "Building at once rather than after the first exit",
        unit: "$m",
        value: level(
          "choice.build.value + choice.lost.value - then_build - then_lost",
          "horizon_binding",
        ),
      },
    }),
    spill(
      "range",
      "If the landlord stays to the end of the term (headline)",
      "build_month",
      "delay_month",
    ),
    spill(
      "range_exit",
      "If the site is taken back at the first exit (what binds)",
      "exit_month_cost",
      "0",
    ),
    table(
      "Where the fee lies, by case",
      "ranges",
      {
        low: "Floor",
        paid: "Average fee",
        high: "Ceiling",
        landlord: "Landlord's part",
        tenant: "Tenant's part",
        weight: "Landlord's share",
      },
      bars,
      { weight: "%" },
    ),
  ],
  checks: [
    {
      label: "Ceiling less fee, over the months, is the value of leasing",
      unit: "$m",
      difference:
        "-PV(month_rate, horizon, range.ceiling.value - fee_month.term) - choice.advantage.value",
    },
    {
      label: "The same to the first exit",
      unit: "$m",
      difference:
        "IF(exit_month_cost = 0, 0, -PV(month_rate, horizon_binding, range_exit.ceiling.value - fee_month.exit) - then_value)",
    },
  ],
  charts: [
    {
      title:
        "Bargaining range, $m a month: from the landlord's floor to the fee, and on to the tenant's ceiling",
      kind: "stacked bar",
      of: "ranges",
      series: ["low", "landlord", "tenant"],
      unfilled: ["low"],
      unit: "$m",
    },
  ],
};
