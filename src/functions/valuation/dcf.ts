import { ArgumentError } from "../../finance/errors";
import { timeline } from "../../finance/timeline";
import { discountedCashFlow, type Terminal } from "../../finance/valuation/discounted-cash-flow";
import { defineFunction } from "../define";
import { money, multiple, rate } from "../parameters/number";
import { line, timeline as periodEnds } from "../parameters/range";
import { date } from "../parameters/scalar";
import { period_months } from "../parameters/schedule";
import { one } from "../result";
import { discount_rate, mid_period } from "./parameters";

export const valDcf = defineFunction({
  name: "VAL.DCF",
  summary: "Present value of cash flows on a timeline, with a terminal value by growth or by exit.",
  parameters: {
    cash_flows: line("Free cash flow, one a period.", money("A period's cash flow.")),
    period_ends: periodEnds("Period-end dates, as many as cash_flows."),
    discount_rate,
    valuation_date: date("Day to which flows are discounted; flows up to it are left out."),
    mid_period,
    terminal_growth: rate("Annual growth for ever after the last period, below discount_rate.")
      .optional()
      .orZero(),
    exit_multiple: multiple("Multiple at which the enterprise is sold at the end.")
      .above(0)
      .optional(),
    exit_metric: money("The metric that exit_multiple is of.").above(0).optional(),
    period_months,
  },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.VAL.DCF(A1:B1, A2:B2, 0.1, DATE(2025,12,31), FALSE, 0)",
    cells: {
      A1: [[110, 121]],
      A2: [[46387, 46752]],
    },
    value: 1200,
    origin:
      "By hand: the years 2026 and 2027 end 365 and 730 days on, 110/1.1 + 121/1.21 = 200; the last year for ever without growth is 121/0.1 = 1,210, today 1,210/1.21 = 1,000.",
  },
  source: "Rosenbaum and Pearl, Investment Banking: discounted cash flow analysis",
  notes: [
    "A period that ends by the valuation date counts for nothing; of the one that straddles it, flow × days remaining ÷ days of the period. Discounting is (1 + discount_rate)^(days/365) to the period's end, or with mid_period to the middle of what remains of the period.",
    "Terminal value by growth: the last twelve months' flows × (1 + g) ÷ (r − g), at the last period's end, or with mid_period half a year before it, since the flows that follow too fall in mid-year. The twelve months are the whole flows of the last 12/step periods, never cut by the valuation date. A given 0 (a blank cell may arrive as 0) is growth of 0; leave it out for no terminal value.",
    "Terminal value by exit: exit_multiple × exit_metric at the last period's end, mid_period or not. Give one method, not both.",
    "Growth at or above the discount rate is `#NUM!`: flows that grow for ever as fast as they are discounted have no finite value. Lower the growth (in the long run no company outgrows its economy), or use an exit multiple. The result is enterprise value where the flows are to all providers of capital; VAL.EQUITY walks on from there.",
  ],
  evaluate: (args) =>
    discountedCashFlow(
      args.cash_flows.values,
      timeline(args.period_ends.values, args.period_months),
      {
        rate: args.discount_rate,
        valuationDate: args.valuation_date,
        isMidPeriod: args.mid_period,
      },
      terminal(args),
    ),
});

interface TerminalArguments {
  readonly terminal_growth: number | undefined;
  readonly exit_multiple: number | undefined;
  readonly exit_metric: number | undefined;
}

function terminal(args: TerminalArguments): Terminal | undefined {
  const { terminal_growth: growth, exit_multiple: multiple, exit_metric: metric } = args;
  if (growth !== undefined && (multiple !== undefined || metric !== undefined))
    throw new ArgumentError(
      multiple !== undefined ? "exit_multiple" : "exit_metric",
      "leave it out, or leave terminal_growth out: there is one terminal value, not two",
    );
  if (growth !== undefined) return { kind: "growth", growth };
  if (multiple !== undefined && metric !== undefined) return { kind: "exit", multiple, metric };
  if (multiple !== undefined)
    throw new ArgumentError("exit_metric", "give the metric that exit_multiple is of");
  if (metric !== undefined)
    throw new ArgumentError("exit_multiple", "give the multiple that exit_metric is valued at");
  return undefined;
}
