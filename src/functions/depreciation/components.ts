import { componentsBook, METHODS } from "../../finance/depreciation/components";
import { depreciationSchedule } from "../../finance/depreciation/schedule";
import { defineFunction } from "../define";
import { inShapeOf } from "../grid";
import { choice } from "../parameters/scalar";
import { first_day, period_ends, period_months, periods, rounding } from "../parameters/schedule";
import { table } from "../parameters/table";
import { schedule } from "../result";
import { BOOK_NOTES, cost, in_service, life, output, salvage } from "./terms";

/** Enough for a fleet bought server by server. */
const MOST_ASSETS = 5_000;

/** A combined schedule. The arithmetic is in src/finance/depreciation/components.ts. */
export const depComponents = defineFunction({
  name: "DEP.COMPONENTS",
  summary:
    "Returns a combined depreciation schedule for several assets, each with its own life and method.",
  parameters: {
    assets: table(
      "One asset per row: cost, salvage value, life in years, in-service date, method.",
      { cost, salvage, life, in_service, method: choice("Depreciation method.", METHODS) },
      MOST_ASSETS,
    ),
    period_ends,
    output,
    rounding,
    period_months,
    first_day,
  },
  returns: schedule("money"),
  example: {
    formula: '=OFFTAKE.DEP.COMPONENTS(A1:E2, DATE(2026,12,31), "EXPENSE", 2, 12)',
    cells: {
      A1: [
        [3000, 0, 5, 46023, "SLN"],
        [1200, 0, 20, 46204, "SLN"],
      ],
    },
    value: 630,
    origin: "By hand: servers 3,000 ÷ 5, and half a year of a building at 1,200 ÷ 20.",
  },
  source: "IAS 16.43 to 47 (components); ASC 360-10-35-4",
  notes: [
    "Uses the FULL-MONTH convention, a factor of 2, and VDB with the switch to straight-line; SYD requires a life in whole years. The sum is rounded, not each asset, so the schedule ties to the components' total. Blank rows are skipped.",
    ...BOOK_NOTES,
  ],
  evaluate: (args) =>
    inShapeOf(
      args.period_ends,
      depreciationSchedule(componentsBook(args.assets), periods(args), args.output, args.rounding),
    ),
});
