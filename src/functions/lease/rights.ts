import { CAUSES, HOLDERS } from "../../finance/lease/exit-rights";
import { OPTIONS, PRICES } from "../../finance/lease/options";
import { days, money, months, share } from "../parameters/number";
import { choice, date, flag } from "../parameters/scalar";
import { table } from "../parameters/table";
import { LONGEST_TERM } from "./terms";

/** Options and rights to leave, shared by BOUND and MEASURES. */

const holder = choice("Who holds the right.", HOLDERS);

export const rights = table(
  "Rights to leave, one per row: holder, cause, first notice date, days of notice, penalty as an amount and in months of fee, and whether it is substantive.",
  {
    holder,
    cause: choice("CONVENIENCE, or an event: LATE-DELIVERY or DEFAULT.", CAUSES),
    first_notice: date("First day on which notice may be given; blank for any time.").optional(),
    notice_days: days("Days from notice to exit.").between(0, 36_525),
    penalty: money("Penalty as an amount.").atLeast(0),
    penalty_months: months("Penalty in months of the fee at the exit.").between(0, LONGEST_TERM),
    is_substantive: flag("TRUE if the penalty is substantive (more than insignificant).").optional(
      false,
    ),
  },
).optional();

export const options = table(
  "Options, one per row: kind, holder, first day, months, price basis, price, probability, and whether exercise is reasonably certain.",
  {
    option: choice("RENEWAL, EXPANSION, TERMINATION or PURCHASE.", OPTIONS),
    holder,
    from: date(
      "The day it takes effect; blank for the end of the term or of the renewal before it.",
    ).optional(),
    months: months("Months of a renewal or an expansion, otherwise 0.").between(0, LONGEST_TERM),
    basis: choice(
      "SHARE of the last monthly fee, or a FIXED or expected MARKET monthly fee.",
      PRICES,
    ),
    price: money("The share, or the monthly fee; otherwise 0.").atLeast(0),
    probability: share("Probability of exercise."),
    is_certain: flag("TRUE if exercise is reasonably certain.").optional(false),
  },
).optional();
