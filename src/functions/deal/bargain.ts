import { bargain } from "../../finance/deal/bargain";
import { defineFunction } from "../define";
import { labeledRows } from "../labeled";
import { money } from "../parameters/number";
import { labeled } from "../result";

const rows = { floor: "Floor", ceiling: "Ceiling", midpoint: "Midpoint", surplus: "Surplus" };

export const dealBargain = defineFunction({
  name: "DEAL.BARGAIN",
  summary: "Returns the bargaining range: the monthly fees at which both landlord and tenant gain.",
  parameters: {
    avoidable_month: money(
      "Landlord's avoidable cost per month: cost that stops without the lease.",
    ).atLeast(0),
    displaced_month: money(
      "Landlord's opportunity cost per month: profit given up on the displaced use.",
    ),
    build_cost_month: money("Monthly cost of the tenant's own new capacity.").atLeast(0),
    delay_cost_month: money("Monthly cost to the tenant of waiting for that capacity.").atLeast(0),
  },
  returns: labeled("money", ...Object.values(rows)),
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
    "Below the floor the landlord should decline; above the ceiling the tenant should. A negative surplus means no agreement is possible. The midpoint splits the surplus equally; it is an illustration, not a forecast.",
  ],
  evaluate: (a) =>
    labeledRows(rows, {
      ...bargain(a.avoidable_month, a.displaced_month, a.build_cost_month, a.delay_cost_month),
    }),
});
