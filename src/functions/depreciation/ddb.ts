import { declining } from "../../finance/depreciation/declining";
import { defineFunction } from "../define";
import { first_day, period_ends, period_months, rounding } from "../parameters/schedule";
import { schedule } from "../result";
import {
  BOOK_NOTES,
  bookSchedule,
  convention,
  cost,
  factor,
  in_service,
  life,
  output,
  salvage,
} from "./terms";

/** Declining balance. The arithmetic is in src/finance/depreciation/declining.ts. */
export const depDdb = defineFunction({
  name: "DEP.DDB",
  summary: "Returns double-declining-balance depreciation by period, or at another factor.",
  parameters: {
    cost,
    salvage,
    life,
    in_service,
    period_ends,
    factor,
    convention,
    output,
    rounding,
    period_months,
    first_day,
  },
  returns: schedule("money"),
  example: {
    formula: "=OFFTAKE.DEP.DDB(2400, 300, 10, DATE(2026,1,1), DATE(2027,12,31), 1.5, , , , 12)",
    value: 306,
    origin: "Microsoft's documentation of DDB: the second year at a factor of 1.5.",
  },
  source: "Excel's DDB",
  notes: [
    "Each asset year's depreciation is factor ÷ life of the remaining balance, and stops at salvage. Any balance above salvage at the end of the life remains in NBV; DEP.VDB is the method that ends at salvage. A life of 5.5 years ends halfway through the sixth year.",
    ...BOOK_NOTES,
  ],
  evaluate: (args) => bookSchedule(args, declining(args, args.factor)),
});
