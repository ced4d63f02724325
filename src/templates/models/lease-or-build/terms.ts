import { CASE_DRIVERS } from "../../../deals/cases";
import type { Driver } from "../common/driver";

const drivers: readonly string[] = CASE_DRIVERS;

/** What a case has of its own; `@` is the case of a table's column. */
export const driverOf =
  (prefix: "Bear" | "Base" | "Bull" | "@"): Driver =>
  (name) =>
    drivers.includes(name) ? `${prefix}${name}` : name;

/** The first day on which a new build would run, begun on the day of the choice. */
export const BUILD_RUNS = "EDATE(StartDate, elapsed + BuildDelayMonths)";
