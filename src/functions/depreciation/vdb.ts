import { declining, decliningToStraightLine } from "../../finance/depreciation/declining";
import { defineFunction } from "../define";
import { flag } from "../parameters/scalar";
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

/** Declining balance with a switch to straight-line. The arithmetic is in src/finance/depreciation/declining.ts. */
export const depVdb = defineFunction({
  name: "DEP.VDB",
  summary: "Returns declining-balance depreciation, switching to straight-line when larger.",
  parameters: {
    cost,
    salvage,
    life,
    in_service,
    period_ends,
    factor,
    no_switch: flag("TRUE to stay on declining balance to the end.").optional(false),
    convention,
    output,
    rounding,
    period_months,
    first_day,
  },
  returns: schedule("money"),
  example: {
    formula: "=OFFTAKE.DEP.VDB(1000, 0, 5, DATE(2026,1,1), DATE(2029,12,31), , , , , , 12)",
    value: 108,
    origin:
      "By hand: 40% of 1,000, 600 and 360 leaves 216; over the last two years straight-line is 108, more than 86.4.",
  },
  source: "Excel's VDB",
  notes: [
    "Each asset year's depreciation is factor ÷ life of the remaining balance, until straight-line over the remaining life is larger; from then on it is straight-line, which ends at salvage. With no_switch it equals DEP.DDB.",
    "For a period that begins within a year, Excel's VDB restarts its annual steps at that point, so two half-years do not sum to the year. Offtake's steps follow the asset's age (see docs/differences-from-excel.md).",
    ...BOOK_NOTES,
  ],
  evaluate: (args) => {
    const method = args.no_switch ? declining : decliningToStraightLine;
    return bookSchedule(args, method(args, args.factor));
  },
});
