import type { Template } from "../../language/template";
import { bridges } from "./bridge";
import { gap } from "./gap";
import { guide } from "./guide";
import { implied } from "./implied";
import { labs } from "./labs";
import { lease } from "./lease";
import { multiples } from "./multiples";
import { parts } from "./parts";
import { peers } from "./peers";
import { results } from "./results";
import { segmentSheet } from "./segments";
import { settings } from "./settings";
import { summary } from "./summary";
import { years } from "./years";

export const neocloudComparables: Template = {
  id: "neocloud-comparables",
  title: "Neocloud comparables",
  short: "Comps",
  summary:
    "What landlords of GPUs are priced at, what that makes the leased capacity worth, and what a lab's price says of being a landlord.",
  kinds: ["gpu_cloud", "tpu_cloud", "asic_cloud", "cloud"],
  settings,
  timeline: {
    key: "period_end",
    periods: 24,
    sheet: "Lease",
    opening: "EOMONTH(MAX(AsOf, StartDate), -1)",
    each: "EOMONTH(period_end[-1], period_months)",
  },
  sheets: [
    [summary, multiples, gap, parts, peers, labs],
    [bridges, years, implied, segmentSheet, lease],
  ].flat(),
  results,
  guide,
};
