import type { Driver } from "../common/driver";
import { DRIVERS } from "./inputs";

const drivers: readonly string[] = DRIVERS;

export const driverOf =
  (prefix: "Bear" | "Base" | "Bull"): Driver =>
  (name) =>
    drivers.includes(name) ? `${prefix}${name}` : name;

/** The first day on which a new build would run, begun on the day of the choice. */
export const BUILD_RUNS = "EDATE(StartDate, elapsed + BuildDelayMonths)";

/** A share that is nothing where there is nothing to take it of. */
export const share = (of: string, whole: string) => `IF(${whole} = 0, 0, ${of} / ${whole})`;
