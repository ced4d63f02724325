import { yearsDigits } from "../../finance/depreciation/years-digits";
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

/** Sum of the years' digits. The arithmetic is in src/finance/depreciation/years-digits.ts. */
export const depSyd = defineFunction({
  name: "DEP.SYD",
  summary: "Returns sum-of-years'-digits depreciation by period.",
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
    formula: "=OFFTAKE.DEP.SYD(33000, 3000, 5, DATE(2026,1,1), DATE(2027,12,31), , , , 12)",
    value: 8000,
    origin:
      "By hand: the digits of 5 years sum to 15, and the second year's share is 4/15 of 30,000.",
  },
  source: "Excel's SYD",
  notes: [
    "Asset year y of n has n − y + 1 parts of 1 + 2 + … + n. The life must be in whole years.",
    ...BOOK_NOTES,
  ],
  evaluate: (args) => bookSchedule(args, yearsDigits(args)),
});
