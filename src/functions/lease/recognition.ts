import { REVENUE_METHODS } from "../../finance/lease/revenue";
import { choice, date } from "../parameters/scalar";

/** How fees become revenue, shared by REVENUE and ACCRUED. */

export const method = choice(
  "STRAIGHT-LINE spreads the fees in proportion to capacity; AS-INVOICED recognizes them when due.",
  REVENUE_METHODS,
).optional("STRAIGHT-LINE");

export const until = date(
  "First day after the accounting term, if it ends before the contract (see LEASE.EXITDATE).",
).optional();
