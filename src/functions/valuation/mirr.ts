import { modifiedRate } from "../../finance/valuation/modified-rate";
import { defineFunction } from "../define";
import { money, rate } from "../parameters/number";
import { line } from "../parameters/range";
import { date } from "../parameters/scalar";
import { one } from "../result";

export const valMirr = defineFunction({
  name: "VAL.MIRR",
  summary: "Returns the modified internal rate of return (MIRR) of dated flows.",
  parameters: {
    flows: line("Cash flows: receipts positive, payments negative.", money("A flow.")),
    dates: line("Flow dates, in any order.", date("A flow's date.")),
    finance_rate: rate("Annual effective rate at which payments are financed."),
    reinvest_rate: rate("Annual effective rate at which receipts are reinvested."),
  },
  returns: one("rate"),
  example: {
    formula: "=OFFTAKE.VAL.MIRR(A1:C1, A2:C2, 0.1, 0.1)",
    cells: { A1: [[-100, 60, 78]], A2: [[45658, 46023, 46388]] },
    value: 0.2,
    origin:
      "By hand: 60 reinvested for a year is 66; 66 + 78 = 144 after 730 days is 1.2² times 100.",
  },
  source: "Microsoft, MIRR function, with actual days over 365 as in XIRR",
  notes: [
    "Receipts are compounded to the last date at reinvest_rate, payments discounted to the first at finance_rate; the result is the annual growth from one to the other. Flows of one date are netted. Unlike an IRR it is unique.",
  ],
  evaluate: ({ flows, dates, finance_rate, reinvest_rate }) =>
    modifiedRate(flows.values, dates.values, finance_rate, reinvest_rate),
});
