import type { Row } from "../blocks";
import type { Check } from "../template";
import { loaded } from "./contract";

/** The two ends of the loaded contract: of its term, and of what binds. */
export const termEnd: Row = {
  label: "First day after the term",
  unit: "date",
  value: "EDATE(StartDate, TermMonths)",
};

export const exitDate: Row = {
  label: "First day without service, notice given at once",
  unit: "date",
  value: loaded.exitSeenFrom("AsOf"),
};

export const exitWithinTerm: Check = {
  label: "The first exit is not after the end of the term",
  unit: "days",
  difference: "MAX(0, exit_date - term_end)",
};
