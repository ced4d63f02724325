import { concentration } from "../../finance/deal/concentration";
import { defineFunction } from "../define";
import { labelledRows } from "../labelled";
import { money } from "../parameters/number";
import { line } from "../parameters/range";
import { labelled } from "../result";

const rows = {
  top1: "Top-1 share",
  top3: "Top-3 share",
  top5: "Top-5 share",
  herfindahl: "Herfindahl index",
  effective: "Effective number",
};

export const dealConcentration = defineFunction({
  name: "DEAL.CONCENTRATION",
  summary: "How much of revenue hangs on how few customers.",
  parameters: {
    revenues: line(
      "Revenue by customer, or what is bought by supplier.",
      money("Revenue of a customer.").atLeast(0),
    ),
  },
  returns: labelled("mixed", ...Object.values(rows)),
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
    "Shares are decimals, and a top share is 1 where there are fewer customers. The effective number is 1 ÷ the index: as many customers of equal size would be as concentrated. Revenues that are all 0 are `#DIV/0!`.",
  ],
  evaluate: ({ revenues }) => labelledRows(rows, { ...concentration(revenues.values) }),
});
