import { bargain } from "../../finance/deal/bargain";
import { defineFunction } from "../define";
import { labelledRows } from "../labelled";
import { money } from "../parameters/number";
import { labelled } from "../result";

const rows = { floor: "Floor", ceiling: "Ceiling", midpoint: "Midpoint", surplus: "Surplus" };

export const dealBargain = defineFunction({
  name: "DEAL.BARGAIN",
  summary: "The fees between which landlord and tenant both gain.",
  parameters: {
    avoidable_month: money("Cost a month that the lease causes the landlord.").atLeast(0),
    displaced_month: money("Profit a month that the landlord forgoes on the use displaced."),
    build_cost_month: money("Cost a month of the tenant's own capacity.").atLeast(0),
    delay_cost_month: money("Cost a month to the tenant of waiting for it.").atLeast(0),
  },
  returns: labelled("money", ...Object.values(rows)),
  example: {
    formula: "=OFFTAKE.DEAL.BARGAIN(30, 10, 70, 50)",
    value: [
      ["Floor", 40],
      ["Ceiling", 120],
      ["Midpoint", 80],
      ["Surplus", 80],
    ],
    origin: "By hand: 30 + 10; 70 + 50; halfway between 40 and 120; 120 − 40.",
  },
  source: "Bargaining range and reservation prices: Raiffa, The Art and Science of Negotiation",
  notes: [
    "Below the floor the landlord should refuse, above the ceiling the tenant. A negative surplus: no fee suits both. The midpoint is where equal bargainers would split it, and is ours to show, not a forecast.",
  ],
  evaluate: (a) =>
    labelledRows(rows, {
      ...bargain(a.avoidable_month, a.displaced_month, a.build_cost_month, a.delay_cost_month),
    }),
});
