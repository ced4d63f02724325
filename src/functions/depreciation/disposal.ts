import { disposal } from "../../finance/depreciation/disposal";
import { defineFunction } from "../define";
import { labeledRows } from "../labeled";
import { money, share } from "../parameters/number";
import { labeled } from "../result";
import { cost } from "./terms";

const rows = {
  cost: "Cost removed",
  accumulated: "Accumulated depreciation removed",
  bookValue: "Book value removed",
  netProceeds: "Net proceeds",
  gain: "Gain (loss if negative)",
};

export const depDisposal = defineFunction({
  name: "DEP.DISPOSAL",
  summary: "Returns the gain or loss on disposal of an asset, or of a share of it.",
  parameters: {
    cost,
    accumulated: money(
      "Accumulated depreciation at the date of disposal; at most the cost.",
    ).atLeast(0),
    proceeds: money("Sale price.").atLeast(0),
    selling_costs: money("Costs of the sale.").atLeast(0).optional(0),
    share: share("Share of the asset that is disposed of.").above(0).optional(1),
  },
  returns: labeled("money", ...Object.values(rows)),
  example: {
    formula: "=OFFTAKE.DEP.DISPOSAL(1000, 600, 250, 10, 0.5)",
    value: [
      ["Cost removed", 500],
      ["Accumulated depreciation removed", 300],
      ["Book value removed", 200],
      ["Net proceeds", 240],
      ["Gain (loss if negative)", 40],
    ],
    origin: "By hand: half of 1,000 − 600 is 200; 250 − 10 − 200.",
  },
  source: "ASC 360-10-40-5; IAS 16.67 to 72",
  notes: [
    "Accumulated depreciation comes from a depreciation function with output ACCUMULATED at the date of disposal. What is left of the asset continues with 1 − share of its cost, salvage and accumulated depreciation.",
  ],
  evaluate: ({ cost, accumulated, proceeds, selling_costs, share }) =>
    labeledRows(rows, { ...disposal(cost, accumulated, proceeds, selling_costs, share) }),
});
