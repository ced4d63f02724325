import type { Serial } from "../../finance/dates";
import type { FeeTerms, LeaseTerms } from "../../finance/lease/service";
import { money, months, number, rate } from "../parameters/number";
import { date } from "../parameters/scalar";
import { table } from "../parameters/table";

/** The contract's terms, as every LEASE function takes them. */

export const LONGEST_TERM = 1_200;

export const fee = money("Monthly fee at full capacity.").atLeast(0);
export const start = date("First day of service.");
export const term = months("Term in months.").between(1, LONGEST_TERM);
export const escalator = rate("Annual step, applied at each anniversary.").optional(0);
export const free_months = months("Months at the start with no fee.")
  .between(0, LONGEST_TERM)
  .optional(0);
export const ramp = table("From-month (the first is 1) and share of full capacity from then on.", {
  from_month: months("Service month from which the share holds.").between(1, LONGEST_TERM),
  share: number("Share of full capacity.").atLeast(0),
}).optional();

interface FeeArguments {
  readonly fee: number;
  readonly months: number;
  readonly escalator: number;
  readonly free_months: number;
  readonly ramp: FeeTerms["ramp"];
}

/** The arguments above, under the names that the arithmetic has for them. */
export function feeTerms(args: FeeArguments): FeeTerms {
  const { fee, months, escalator, free_months: freeMonths, ramp } = args;
  return { fee, months, escalator, freeMonths, ramp };
}

/** With the first day of service. */
export function leaseTerms(args: FeeArguments & { readonly start: Serial }): LeaseTerms {
  return { ...feeTerms(args), start: args.start };
}
