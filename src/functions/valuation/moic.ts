import { multipleOfCapital } from "../../finance/valuation/modified-rate";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { line } from "../parameters/range";
import { one } from "../result";

export const valMoic = defineFunction({
  name: "VAL.MOIC",
  summary: "Returns the multiple of invested capital (MOIC): total receipts over total payments.",
  parameters: {
    flows: line("Cash flows: receipts positive, payments negative.", money("A flow.")),
  },
  returns: one("multiple"),
  example: {
    formula: "=OFFTAKE.VAL.MOIC(A1:D1)",
    cells: { A1: [[-80, -20, 90, 160]] },
    value: 2.5,
    origin: "By hand: 250 received over 100 paid in.",
  },
  source: "ILPA reporting standards: total value to paid-in capital",
  notes: [
    "The time value of money is ignored; show it next to VAL.XIRR. Flows are not netted. Without a negative flow the result is #DIV/0!.",
  ],
  evaluate: ({ flows }) => multipleOfCapital(flows.values),
});
