import { date, days } from "../../language/row";
import { loaded } from "./contract";

/** The two ends of the loaded contract: of its term, and of what binds. */
export const termEnd = date.value("First day after the term")`EDATE(StartDate, TermMonths)`;

export const exitDate = date.value(
  "First day without service, notice given at once",
)`${loaded.exitSeenFrom("AsOf")}`;

export const exitWithinTerm = {
  "The first exit is not after the end of the term": days.check`MAX(0, exit_date - term_end)`,
};
