import { straightLine } from "../../finance/depreciation/straight-line";
import { defineFunction } from "../define";
import { first_day, period_ends, period_months, rounding } from "../parameters/schedule";
import { schedule } from "../result";
import {
  BOOK_NOTES,
  bookSchedule,
  convention,
  cost,
  in_service,
  life,
  output,
  salvage,
} from "./terms";

/** Straight line. The arithmetic is in src/finance/depreciation/straight-line.ts. */
export const depSln = defineFunction({
  name: "DEP.SLN",
  summary: "Returns straight-line depreciation by period.",
  parameters: {
    cost,
    salvage,
    life,
    in_service,
    period_ends,
    convention,
    output,
    rounding,
    period_months,
    first_day,
  },
  returns: schedule("money"),
  example: {
    formula: "=OFFTAKE.DEP.SLN(30000, 7500, 10, DATE(2026,1,1), DATE(2026,12,31), , , , 12)",
    value: 2250,
    origin: "Microsoft's documentation of SLN: (30,000 − 7,500) ÷ 10 years.",
  },
  source: "ASC 360-10-35-4; IAS 16.62; Excel's SLN",
  notes: [
    "Cost less salvage, spread evenly over the life; the last period of a fractional life takes the remainder. A life of 5.5 years is 66 months.",
    ...BOOK_NOTES,
  ],
  evaluate: (args) => bookSchedule(args, straightLine(args)),
});
