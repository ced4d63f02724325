import { XIRR } from "@formulajs/formulajs";
import { valXirr } from "../../src/functions/valuation/xirr";
import type { Comparison } from "../ratio";

/** An outlay and 39 quarterly receipts, as serials for us and as dates for the library. */
const flows = Array.from({ length: 40 }, (_, i) => (i === 0 ? -100 : 3 + (i % 5)));
const serials = flows.map((_, i) => 46_037 + 91 * i);
const dates = serials.map((serial) => new Date((serial - 25_569) * 86_400_000));

export const valuation: readonly Comparison[] = [
  {
    name: "VAL.XIRR of 40 flows ÷ XIRR of @formulajs/formulajs",
    ours: () => valXirr.call([[flows], [serials], 0.1]),
    theirs: () => XIRR(flows, dates, 0.1),
    most: 0.02,
  },
];
