import { asOf, exitReading, firstExit } from "../common/read-with";
import type { Template } from "../template";

export const results: Template["results"] = [
  {
    label: "Headline: all payments of the term",
    unit: "$bn",
    value: "headline",
    note: "not what binds",
  },
  {
    label: "Enforceable at the as-of date",
    unit: "$bn",
    value: "enforceable",
    note: "on this reading and date",
  },
  { ...exitReading, note: "Readings differ: see Inputs" },
  { ...asOf, note: "" },
  { ...firstExit, note: "if notice is given as soon as it may be" },
  {
    label: "Incremental margin, if the tenant stays",
    unit: "%",
    value: "whole_incremental_margin.term",
    note: "on the cost that the lease causes",
  },
  {
    label: "Fully loaded margin, if the tenant stays",
    unit: "%",
    value: "whole_loaded_margin.term",
    note: "the site paid for too",
  },
  {
    label: "What the statements run on",
    unit: "text",
    value: "runs_on",
    note: "a setting",
  },
  {
    label: "Return after tax, before debt",
    unit: "%",
    value: "internal_rate.unlevered",
    note: "on the site at its book value",
  },
  {
    label: "Return to owners",
    unit: "%",
    value: "internal_rate.levered",
    note: "after debt and tax",
  },
  {
    label: "Debt at close",
    unit: "$bn",
    value: "debt_at_close",
    note: "sculpted to the cover ratio, within the most",
  },
  {
    label: "Net present value, weighted, if the tenant stays",
    unit: "$bn",
    value: "weighted_stays",
    note: "bear, base and bull by probability",
  },
  {
    label: "Net present value, weighted, if it leaves",
    unit: "$bn",
    value: "weighted_leaves",
    note: "as soon as it may",
  },
];
