import { fixedDeclining } from "../../finance/depreciation/fixed-declining";
import { defineFunction } from "../define";
import { first_day, period_ends, period_months, rounding } from "../parameters/schedule";
import { schedule } from "../result";
import {
  BOOK_NOTES,
  bookSchedule,
  convention,
  cost,
  in_service,
  output,
  salvage,
  wholeLife,
} from "./terms";

/** Fixed declining balance. The arithmetic is in src/finance/depreciation/fixed-declining.ts. */
export const depDb = defineFunction({
  name: "DEP.DB",
  summary: "Returns fixed-declining-balance depreciation by period.",
  parameters: {
    cost,
    salvage,
    life: wholeLife,
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
    formula: "=OFFTAKE.DEP.DB(1000000, 100000, 6, DATE(2026,6,1), DATE(2026,12,31), , , 2, 12)",
    value: 186_083.33,
    origin: "Microsoft's documentation of DB: the first year, of seven months.",
  },
  source: "Excel's DB",
  notes: [
    "Each asset year's depreciation is round(1 − (salvage ÷ cost)^(1 ÷ life), 3) of the remaining balance. As in Excel's DB, rounding leaves a final balance near salvage, above or below it; with no salvage the rate is 1 and the first year takes the full cost. The life must be in whole years.",
    ...BOOK_NOTES,
  ],
  evaluate: (args) => bookSchedule(args, fixedDeclining(args)),
});
