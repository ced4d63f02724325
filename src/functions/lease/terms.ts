import type { Serial } from "../../finance/dates";
import type { FeeTerms, LeaseTerms } from "../../finance/lease/service";
import { money, months, number, rate } from "../parameters/number";
import { HIGHEST_RATIO } from "../parameters/plausibility";
import { date } from "../parameters/scalar";
import { table } from "../parameters/table";

/** The contract's terms, shared by the LEASE functions. */

export const LONGEST_TERM = 1_200;

export const fee = money("Monthly fee at full capacity.").atLeast(0);
export const start = date("Service start date.");
export const term = months("Term in months.").between(1, LONGEST_TERM);
export const escalator = rate("Annual escalator, applied on each anniversary.").optional(0);
export const free_months = months("Rent-free months from the start.")
  .between(0, LONGEST_TERM)
  .optional(0);
export const ramp = table("Start month (1 = first) and share of full capacity from that month.", {
  from_month: months("Service month from which the share applies.").between(1, LONGEST_TERM),
  share: number("Share of full capacity.").atLeast(0).plausiblyAtMost(HIGHEST_RATIO, "percentage"),
}).optional();

interface FeeArguments {
  readonly fee: number;
  readonly months: number;
  readonly escalator: number;
  readonly free_months: number;
  readonly ramp: FeeTerms["ramp"];
}

/** Returns the arguments above under the names that src/finance uses. */
export function feeTerms(args: FeeArguments): FeeTerms {
  const { fee, months, escalator, free_months: freeMonths, ramp } = args;
  return { fee, months, escalator, freeMonths, ramp };
}

/** Returns the fee terms with the service start date. */
export function leaseTerms(args: FeeArguments & { readonly start: Serial }): LeaseTerms {
  return { ...feeTerms(args), start: args.start };
}
