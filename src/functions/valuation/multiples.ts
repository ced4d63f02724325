import { ArgumentError } from "../../finance/errors";
import { multiple } from "../../finance/valuation/multiple";
import { defineFunction } from "../define";
import { orNotMeaningful } from "../not-meaningful";
import { megawatts, money, number } from "../parameters/number";
import { labeled } from "../result";

const labels = {
  revenue: "EV/Revenue",
  ebitda: "EV/EBITDA",
  ebit: "EV/EBIT",
  net_income: "P/E",
  mw: "EV/MW",
  gpus: "EV/GPU",
  backlog: "EV/Backlog",
};

type Metric = keyof typeof labels;

const metric = (description: string) => money(description).optional().zeroOmitted();

export const valMultiples = defineFunction({
  name: "VAL.MULTIPLES",
  summary: "Returns a company's multiples of revenue, earnings, power, GPUs and backlog.",
  parameters: {
    ev: money("Enterprise value."),
    equity: money("Equity value."),
    revenue: metric("Revenue of the year on which the multiples are based."),
    ebitda: metric("EBITDA of that year."),
    ebit: metric("EBIT of that year."),
    net_income: metric("Net income of that year, attributable to owners."),
    mw: megawatts(
      "Power, on the same basis for all peers: critical IT, utility, active or contracted.",
    )
      .optional()
      .zeroOmitted(),
    gpus: number("GPUs.").optional().zeroOmitted(),
    backlog: metric(
      "Remaining contracted revenue (backlog); use enforceable backlog where available.",
    ),
  },
  returns: labeled("multiple", ...Object.values(labels)),
  example: {
    formula: "=OFFTAKE.VAL.MULTIPLES(600, 500, 120, 50, 0, -5, 300)",
    value: [
      ["EV/Revenue", 5],
      ["EV/EBITDA", 12],
      ["P/E", "NM"],
      ["EV/MW", 2],
    ],
    origin:
      "By hand: 600 ÷ 120, 600 ÷ 50, a blank EBIT has no row, a loss, 600 ÷ 300; GPUs and backlog omitted.",
  },
  source: "CFA Institute, Equity Asset Valuation: market-based valuation",
  notes: [
    'An omitted metric has no row, nor has a metric of 0, because a blank cell may arrive as 0; a negative metric, or zero entered as the text "0", is `NM`. EV/MW and EV/GPU are money per unit, in the scale of the input: $m of value over MW is $m/MW.',
  ],
  evaluate: ({ ev, equity, ...metrics }) => {
    const given = (Object.entries(labels) as [Metric, string][]).filter(
      ([name]) => metrics[name] !== undefined,
    );
    if (given.length === 0)
      throw new ArgumentError("revenue", "at least one metric is required, this or a later one");
    return given.map(([name, label]) => [
      label,
      orNotMeaningful(multiple(name === "net_income" ? equity : ev, metrics[name] as number)),
    ]);
  },
});
