import { declining, decliningToStraightLine } from "../../finance/depreciation/declining";
import { defineFunction } from "../define";
import { flag } from "../parameters/scalar";
import { period_ends, period_months, rounding } from "../parameters/schedule";
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

/** Declining balance to straight line. The arithmetic is in src/finance/depreciation/declining.ts. */
export const depVdb = defineFunction({
  name: "DEP.VDB",
  summary: "Declining-balance depreciation that turns to straight line when that is larger.",
  parameters: {
    cost,
    salvage,
    life,
    in_service,
    period_ends,
    factor,
    no_switch: flag("TRUE stays with the declining balance to the end.").optional(false),
    convention,
    output,
    rounding,
    period_months,
  },
  returns: schedule("money"),
  example: {
    formula: "=OFFTAKE.DEP.VDB(1000, 0, 5, DATE(2026,1,1), DATE(2029,12,31), , , , , , 12)",
    value: 108,
    origin:
      "By hand: 40 % of 1,000, 600 and 360 leaves 216; over the last two years straight line takes 108, more than 86.4.",
  },
  source: "Excel's VDB",
  notes: [
    "Each asset year takes factor ÷ life of what is left, until an even spread of what is left above salvage over the life that is left takes more; from then on it is that spread, which ends at salvage. With no_switch it is DEP.DDB.",
    "For a period that begins within a year Excel's VDB shifts its yearly grid to that moment, so its halves do not add to its year. Offtake's grid stays with the asset: docs/differences-from-excel.md.",
    ...BOOK_NOTES,
  ],
  evaluate: (args) => {
    const method = args.no_switch ? declining : decliningToStraightLine;
    return bookSchedule(args, method(args, args.factor));
  },
});
