import { concentration } from "../../finance/deal/concentration";
import { defineFunction } from "../define";
import { labeledRows } from "../labeled";
import { money } from "../parameters/number";
import { line } from "../parameters/range";
import { labeled } from "../result";

const rows = {
  top1: "Top-1 share",
  top3: "Top-3 share",
  top5: "Top-5 share",
  herfindahl: "Herfindahl index",
  effective: "Effective number",
};

export const dealConcentration = defineFunction({
  name: "DEAL.CONCENTRATION",
  summary:
    "Returns revenue concentration: top-1, top-3 and top-5 shares, HHI and effective number of customers.",
  parameters: {
    revenues: line(
      "Revenue by customer, or purchases by supplier.",
      money("Revenue of a customer.").atLeast(0),
    ),
  },
  returns: labeled("mixed", ...Object.values(rows)),
  example: {
    formula: "=OFFTAKE.DEAL.CONCENTRATION(A1:D1)",
    cells: { A1: [[10, 50, 20, 20]] },
    value: [
      ["Top-1 share", 0.5],
      ["Top-3 share", 0.9],
      ["Top-5 share", 1],
      ["Herfindahl index", 0.34],
      ["Effective number", 1 / 0.34],
    ],
    origin:
      "By hand: 50 of 100; 50 + 20 + 20; all; 0.01 + 0.25 + 0.04 + 0.04 = 0.34; 1 ÷ 0.34 = 2.941….",
  },
  source:
    "Herfindahl-Hirschman index: US Department of Justice and FTC, Merger Guidelines 2023, 2.1, there in points of 10,000",
  notes: [
    "Shares are decimals; a top-N share is 1 if there are no more than N customers. The effective number is 1 ÷ the index: the number of equal-sized customers with the same concentration. If all revenues are 0, the result is `#DIV/0!`.",
  ],
  evaluate: ({ revenues }) => labeledRows(rows, { ...concentration(revenues.values) }),
});
