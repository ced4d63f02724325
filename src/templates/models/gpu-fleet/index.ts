import { $bn, percent, perGpuHour, shown, text } from "../../language/row";
import { setting } from "../../language/setting";
import type { Setting, Template } from "../../language/template";
import { asOf, exitReading, firstExit } from "../common/read-with";
import {
  calendarMonths,
  checkTolerance,
  daysInYear,
  hoursInDay,
  shortestPeriod,
} from "../common/timeline";
import { books } from "./books";
import { cost, sensitivity } from "./cost";
import { contract, fees } from "./fees";
import { capital, fleet } from "./fleet";
import { flows } from "./flows";
import { price, residual } from "./price";
import { summary } from "./summary";
import { timeline, timelineSheet } from "./timeline";
import { usefulLife } from "./useful-life";
import { value } from "./value";

const settings: Readonly<Record<string, Setting>> = {
  ServiceYears: setting(6, "years", 1, 50)`Fleet service period | From in-service date. Longest
    disclosed life (CoreWeave, Alphabet, Microsoft). Fees beyond it are excluded.`,
  ShortLifeYears: setting(3, "years", 1, 50)`
    Useful life: short | Skeptics' view: 2–3 years, given annual product cycles.`,
  MediumLifeYears: setting(4, "years", 1, 50)`Life: medium | Alphabet and Microsoft until 2022.`,
  LongLifeYears: setting(5, "years", 1, 50)`Life: long | Amazon for a part of its servers.`,
  LongestLifeYears: setting(6, "years", 1, 50)`Life: longest | CoreWeave, Alphabet, Microsoft.`,
  MonthsToLifeChange: setting(12, "months", 0, 600)`
    Life change: months after as-of date | A change in estimate is prospective (ASC 250-10-45-17).`,
  YearsCut: setting(1, "years", 0, 49)`
    Life change: years reduced | Amazon cut six years to five for a part of its servers in 2025.`,
  Trials: setting(5000, "trials", 2, 100_000)`
    Monte Carlo trials | More trials are slower but more stable.`,
  Seed: setting(1, "", 0, 4_294_967_295)`
    Random seed | Same seed, same draws; results do not change on recalculation.`,
  UtilisationStep: setting(0.1, "share", 0.01, 0.2)`
    Sensitivity: step of utilization | Centered on the deal's value.`,
  PowerPriceStep: setting(20, "$/MWh", 1, 100)`
    Sensitivity: step of the price of electricity | Centered on the deal's value.`,
  DeclineStep: setting(0.1, "share", 0.01, 0.2)`
    Sensitivity step: hardware value decline | Centered on the deal's value.`,
  ShortestPeriod: shortestPeriod("the fleet's service"),
  ...calendarMonths,
  DaysInYear: daysInYear(
    "Annual costs are spread over it; with the hours of a day, 730 hours a month.",
  ),
  HoursInDay: hoursInDay,
  KwPerMw: setting(1000, "kW")`Kilowatts in a megawatt | Unit.`,
  CheckTolerance: checkTolerance(),
};

export const gpuFleet: Template = {
  id: "gpu-fleet",
  title: "GPU fleet",
  short: "Fleet",
  summary:
    "The levelized cost of a GPU-hour, how long market prices cover it, and fleet value with and without the tenant.",
  // What holds accelerators: of a powered shell or a colocation no deal says how many.
  kinds: ["gpu_cloud", "tpu_cloud", "asic_cloud", "cloud", "hardware_lease"],
  settings,
  timeline,
  sheets: [
    [summary, cost, sensitivity, price, usefulLife, residual, value, fees],
    [timelineSheet, fleet, capital, contract, books, flows],
  ].flat(),
  results: [
    perGpuHour.shown("Levelized cost per GPU-hour sold, $")`
      sold_cost | using the deal's hardware life`,
    perGpuHour.shown("Market price of a GPU-hour today, $")`
      market_today | falls each year: see Price`,
    perGpuHour.shown("Lease price per GPU-hour of capacity, $")`
      lease_price | dash if fee and accelerator scopes differ`,
    percent.shown("Break-even utilization today")`
      even_today | at market price, incl. cost of capital`,
    $bn.shown("Headline: all fees of the term")`headline | full term; only part is enforceable`,
    $bn.shown("Enforceable at as-of date")`enforceable | on this interpretation and as-of date`,
    $bn.shown("Fleet value, tenant stays")`way_value.stays | headline`,
    $bn.shown("Fleet value, early exit and sale")`way_value.sold | enforceable`,
    $bn.shown("Impairment at exit (deal's hardware life)")`loss_us.own | ASC 360`,
    shown(exitReading, "other interpretations are on Inputs"),
    text.shown("Fee scope matches accelerators")`
      one_scope | if not, fee and cost are not comparable`,
    shown(asOf),
    shown(firstExit, "assumes notice at the first opportunity"),
  ],
  guide: [
    "A lease pays per hour of capacity; the market pays per hour sold. Each price is compared with cost on the same basis.",
    "Cost and power scale with accelerator count × kW, on the contract's MW basis, so ratios never mix two capacities.",
    "Four useful lives are set on Settings. They affect book depreciation and levelized cost; the service period is a separate setting.",
    "Hardware resale value declines annually from cost to a floor. This is an assumption, not a market quote.",
    "Fees after the fleet's service period are excluded; they would require replacement hardware that is not modeled.",
  ],
};
