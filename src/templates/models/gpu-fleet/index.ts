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

export const gpuFleet: Template = {
  id: "gpu-fleet",
  title: "GPU fleet",
  short: "Fleet",
  summary:
    "What a GPU-hour of the fleet costs, how long the market's price covers it, and what the fleet is worth with and without its tenant.",
  // What holds accelerators: of a powered shell or a colocation no deal says how many.
  kinds: ["gpu_cloud", "tpu_cloud", "asic_cloud", "cloud", "hardware_lease"],
  settings,
  timeline,
  sheets: [
    [summary, cost, sensitivity, price, usefulLife, residual, value, fees],
    [timelineSheet, fleet, capital, contract, books, flows],
  ].flat(),
  results: [
    perGpuHour.shown("Levelised cost of a GPU-hour sold, $")`
      sold_cost | over the deal's life of the hardware`,
    perGpuHour.shown("Market price of a GPU-hour today, $")`
      market_today | falls each year: see Price`,
    perGpuHour.shown("Price of the lease, a GPU-hour of capacity, $")`
      lease_price | a dash where fee and accelerators are not of one scope`,
    percent.shown("Break-even utilisation today")`
      even_today | at the market's price, covering capital`,
    $bn.shown("Headline: all fees of the term")`headline | not what binds`,
    $bn.shown("Enforceable at the as-of date")`enforceable | on this reading and date`,
    $bn.shown("Value of the fleet, if the tenant stays")`way_value.stays | headline`,
    $bn.shown("Value of the fleet, if it leaves and the fleet is sold")`
      way_value.sold | what binds`,
    $bn.shown("Impairment then, over the deal's life")`loss_us.own | ASC 360`,
    shown(exitReading, "readings differ: see Inputs"),
    text.shown("Whether the fee is for these accelerators")`
      one_scope | where not, fee and cost are not of one thing`,
    shown(asOf),
    shown(firstExit, "if notice is given as soon as it may be"),
  ],
  guide: [
    "A lease pays for hours of capacity, the market for hours sold: each price stands beside the cost of the same hour.",
    "Cost and power follow the accelerators: their number × kW, on the basis of the contract's MW, so that no ratio mixes two capacities.",
    "The four lives are settings. They move the books and the levelised cost; the fleet serves as long as its own setting says.",
    "What the hardware would sell for falls each year from its cost, to a floor: an assumption, not a quotation.",
    "Fees after the end of the fleet's service are left out: they need hardware that this model does not buy.",
  ],
};
