import { setting } from "../../language/setting";
import type { Setting } from "../../language/template";
import { calendarMonths, daysInYear, hoursInDay } from "../common/calendar";
import { checkTolerance } from "../common/check-tolerance";
import { shortestPeriod } from "../common/periods";

export const settings: Readonly<Record<string, Setting>> = {
  ServiceYears: setting(6, "years", 1, 50)`How long the fleet serves, whatever its books say | From
    the in-service date. The longest life in use: CoreWeave, Alphabet, Microsoft. Fees of a longer
    term are left out: they need new hardware.`,
  ShortLifeYears: setting(3, "years", 1, 50)`Life: short | What critics of the books argue: 2 to 3
    years, as a new generation comes each year.`,
  MediumLifeYears: setting(4, "years", 1, 50)`Life: medium | Alphabet and Microsoft until 2022.`,
  LongLifeYears: setting(5, "years", 1, 50)`Life: long | Amazon for a part of its servers.`,
  LongestLifeYears: setting(6, "years", 1, 50)`Life: longest | CoreWeave, Alphabet, Microsoft.`,
  MonthsToLifeChange: setting(12, "months", 0, 600)`Change of life: months after the as-of date | A
    change in estimate is prospective (ASC 250-10-45-17).`,
  YearsCut: setting(1, "years", 0, 49)`Change of life: years cut from the deal's life | Amazon cut
    six years to five for a part of its servers in 2025.`,
  Trials: setting(5000, "trials", 2, 100_000)`
    Simulation: trials | More trials, slower and steadier.`,
  Seed: setting(1, "", 0, 4_294_967_295)`
    Simulation: seed | The same seed draws the same trials: nothing moves on recalculation.`,
  UtilisationStep: setting(0.1, "share", 0.01, 0.2)`
    Sensitivity: step of utilisation | Around the deal's.`,
  PowerPriceStep: setting(20, "$/MWh", 1, 100)`
    Sensitivity: step of the price of electricity | Around the deal's.`,
  DeclineStep: setting(0.1, "share", 0.01, 0.2)`
    Sensitivity: step of the fall of hardware value | Around the deal's.`,
  ShortestPeriod: shortestPeriod("the fleet's service"),
  ...calendarMonths,
  DaysInYear: daysInYear(
    "Annual costs are spread over it; with the hours of a day, 730 hours a month.",
  ),
  HoursInDay: hoursInDay,
  KwPerMw: setting(1000, "kW")`Kilowatts in a megawatt | Unit.`,
  CheckTolerance: checkTolerance(),
};
