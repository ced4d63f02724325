import { REVENUE_METHODS } from "../../finance/lease/revenue";
import { choice, date } from "../parameters/scalar";

/** How fees become revenue, as REVENUE and ACCRUED take it. */

export const method = choice(
  "STRAIGHT-LINE spreads the fees in proportion to capacity; AS-INVOICED takes them when due.",
  REVENUE_METHODS,
).optional("STRAIGHT-LINE");

export const until = date(
  "First day after the accounting term where that ends before the contract; LEASE.EXITDATE gives it.",
).optional();
