import { money, rate } from "../parameters/number";
import { line } from "../parameters/range";

/** Parameters shared by the DEBT functions. */

export const cfads = line(
  "Cash flow available for debt service (CFADS), one value per period.",
  money("Cash flow of a period."),
);
export const loanRate = rate("Interest rate per period of cfads (year, quarter or month).");
