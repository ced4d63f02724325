import type { Claims } from "../../finance/valuation/bridge";
import { money, number, rate, share } from "../parameters/number";
import { flag } from "../parameters/scalar";

/** Parameters that several VAL functions share, said once. */

const claim = (description: string) => money(description).atLeast(0);

/** The bridge between enterprise and equity value, in this order in both directions. */
export const claims = {
  debt: claim("Financial debt, at market value or face."),
  cash: claim("Cash and what is as good as cash.").optional(0),
  leases: claim("Lease liabilities; operating ones only against a metric before rent.").optional(0),
  preferred: claim("Preferred stock that is not counted as converted.").optional(0),
  minority: money("Minority interest, where its share of the metric is consolidated.").optional(0),
  associates: claim("Stakes whose earnings are not in the metric.").optional(0),
} satisfies Record<keyof Claims, unknown>;

export const LEASES_NOTE =
  "Put operating leases in `leases` only against a metric before rent (EBITDAR, or EBITDA under IFRS 16, where rent is depreciation and interest). Under US GAAP operating rent is already an expense above EBITDA: to add the liability as well would count it twice. Finance leases are debt in either case.";

export const discount_rate = rate("Annual effective discount rate.");
export const growth = rate("Annual growth for ever, below the discount rate.");
export const mid_period = flag("TRUE where flows fall in the middle of each period.").optional(
  false,
);
export const tax = share("Marginal tax rate.");
export const net_debt = money("Debt and debt-like claims less cash; negative where cash is more.")
  .optional()
  .orZero();
export const shares = number("Shares after dilution; left out, no value a share.")
  .above(0)
  .optional();
