import { RATE_BASES } from "../../finance/lease/market-rate";
import { number, share } from "../parameters/number";
import { choice } from "../parameters/scalar";

/** A market rate, shared by FEE and RATE. */

export const capacity = number("Capacity in MW, or the number of GPUs for GPU-HOUR.").atLeast(0);

export const basis = choice("Unit of the rate: MW-year, kW-month or GPU-hour.", RATE_BASES);

export const utilization = share("Share of hours that are paid; applies to GPU-HOUR only.")
  .above(0)
  .optional(1);

export const BASES_NOTE =
  "MW-YEAR: fee = MW × $/MW-year ÷ 12. KW-MONTH: fee = MW × 1,000 × $/kW-month. GPU-HOUR: fee = GPUs × $/GPU-hour × 8,760 ÷ 12 × utilization. GPU cloud is quoted mostly at $8m–13m per MW-year and powered shells at $1.2m–2.1m; do not average the two.";
