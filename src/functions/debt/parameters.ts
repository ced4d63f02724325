import { money, rate } from "../parameters/number";
import { line } from "../parameters/range";

/** What several functions of debt take, said once. */

export const cfads = line(
  "Cash flow available for debt service, a period.",
  money("Cash flow of a period."),
);
export const loanRate = rate("Interest rate a period: of a year, quarter or month, as cfads has.");
