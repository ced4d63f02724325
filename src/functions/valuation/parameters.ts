import type { Claims } from "../../finance/valuation/bridge";
import { money, number, rate, share } from "../parameters/number";
import { flag } from "../parameters/scalar";

/** Parameters shared by several VAL functions. */

const claim = (description: string) => money(description).atLeast(0);

/** The bridge between enterprise and equity value, in this order in both directions. */
export const claims = {
  debt: claim("Financial debt, at market value or face."),
  cash: claim("Cash and cash equivalents.").optional(0),
  leases: claim(
    "Lease liabilities. Include operating leases only with a pre-rent metric (EBITDAR).",
  ).optional(0),
  preferred: claim("Preferred stock not counted as converted.").optional(0),
  minority: money("Noncontrolling interest, if its share of the metric is consolidated.").optional(
    0,
  ),
  associates: claim(
    "Unconsolidated investments whose earnings are excluded from the metric.",
  ).optional(0),
} satisfies Record<keyof Claims, unknown>;

export const LEASES_NOTE =
  "Include operating leases in `leases` only with a pre-rent metric (EBITDAR, or EBITDA under IFRS 16, in which rent is depreciation and interest). Under US GAAP operating rent is already deducted from EBITDA, so adding the liability would double-count it. Finance leases are debt in either case.";

export const discount_rate = rate("Annual effective discount rate.");
export const growth = rate("Perpetual annual growth rate; must be below discount_rate.");
export const mid_period = flag("TRUE if flows fall in the middle of each period.").optional(false);
export const tax = share("Marginal tax rate.");
export const net_debt = money("Debt and debt-like claims less cash; negative for net cash.")
  .optional()
  .zeroOmitted();
export const shares = number("Diluted shares; omit for no per-share value.").above(0).optional();
