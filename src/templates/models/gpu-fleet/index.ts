import { $bn, percent, perGpuHour, shown, text } from "../../language/row";
import type { Template } from "../../language/template";
import { asOf, exitReading, firstExit } from "../common/read-with";
import { books } from "./books";
import { capital } from "./capital";
import { contract } from "./contract";
import { cost } from "./cost";
import { fees } from "./fees";
import { fleet } from "./fleet";
import { flows } from "./flows";
import { price } from "./price";
import { residual } from "./residual";
import { sensitivity } from "./sensitivity";
import { settings } from "./settings";
import { summary } from "./summary";
import { timeline, timelineSheet } from "./timeline";
import { usefulLife } from "./useful-life";
import { value } from "./value";

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
