import { RATE_BASES } from "../../finance/lease/market-rate";
import { number, share } from "../parameters/number";
import { choice } from "../parameters/scalar";

/** A market rate, as FEE and RATE take it. */

export const capacity = number("MW, or the number of GPUs for GPU-HOUR.").atLeast(0);

export const basis = choice(
  "What the rate is quoted on: a MW-year, a kW-month or a GPU-hour.",
  RATE_BASES,
);

export const utilisation = share("Share of the hours that are paid; it counts in GPU-HOUR only.")
  .above(0)
  .optional(1);

export const BASES_NOTE =
  "MW-YEAR: fee = MW × $/MW-year ÷ 12. KW-MONTH: fee = MW × 1,000 × $/kW-month. GPU-HOUR: fee = GPUs × $/GPU-hour × 8,760 ÷ 12 × utilisation. GPU cloud is quoted mostly at $8m to 13m a MW-year and powered shells at $1.2m to 2.1m: never average the two.";
