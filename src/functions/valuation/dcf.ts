import { ArgumentError } from "../../finance/errors";
import { discountedCashFlow, type Terminal } from "../../finance/valuation/discounted-cash-flow";
import { defineFunction } from "../define";
import { money, multiple, rate } from "../parameters/number";
import { line, timeline as periodEnds } from "../parameters/range";
import { date } from "../parameters/scalar";
import { first_day, period_months, periods } from "../parameters/schedule";
import { one } from "../result";
import { discount_rate, mid_period } from "./parameters";

export const valDcf = defineFunction({
  name: "VAL.DCF",
  summary:
    "Returns the present value of cash flows, with a terminal value by growth or by exit multiple.",
  parameters: {
    cash_flows: line("Free cash flow, one value per period.", money("A period's cash flow.")),
    period_ends: periodEnds("Period-end dates, one per cash flow."),
    discount_rate,
    valuation_date: date("Date to which flows are discounted; earlier flows are excluded."),
    mid_period,
    terminal_growth: rate(
      "Perpetual annual growth rate after the last period; must be below discount_rate.",
    ).optional(),
    exit_multiple: multiple("Exit multiple, enterprise value over exit_metric.")
      .above(0)
      .optional(),
    exit_metric: money("Metric to which exit_multiple applies.").above(0).optional(),
    period_months,
    first_day,
  },
  returns: one("money"),
  example: {
    formula: '=OFFTAKE.VAL.DCF(A1:B1, A2:B2, 0.1, DATE(2025,12,31), FALSE, "0")',
    cells: {
      A1: [[110, 121]],
      A2: [[46387, 46752]],
    },
    value: 1200,
    origin:
      "By hand: 2026 and 2027 end 365 and 730 days later, 110/1.1 + 121/1.21 = 200; the last year in perpetuity without growth is 121/0.1 = 1,210, or 1,210/1.21 = 1,000 today.",
  },
  source: "Rosenbaum and Pearl, Investment Banking: discounted cash flow analysis",
  notes: [
    "A period that ends by the valuation date is excluded; for a period that straddles it, flow × days remaining ÷ days in the period is included. Discounting is (1 + discount_rate)^(days/365) to the period end, or with mid_period to the middle of the remaining period.",
    'Terminal value by growth: the flows of the last twelve months by dates, each carried to the last period\'s end at the discount rate, × (1 + g) ÷ (r − g). It therefore does not depend on the lengths of the periods nor on the horizon, up to the drift of day counts, and with mid_period flows are carried from mid-period. The flows are full, even if the valuation date falls within them. For zero growth enter "0" as text, because a blank cell may arrive as 0; omit it for no terminal value.',
    "Terminal value by exit: exit_multiple × exit_metric at the last period end, with or without mid_period. Use one method, not both.",
    "Growth at or above the discount rate returns `#NUM!`, because the value would be infinite. Lower the growth rate (in the long run no company outgrows its economy), or use an exit multiple. The result is enterprise value if the flows go to all providers of capital; VAL.EQUITY converts it to equity value.",
  ],
  evaluate: (args) =>
    discountedCashFlow(
      args.cash_flows.values,
      periods(args, args.valuation_date),
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
      "must be omitted if terminal_growth is given: there is one terminal value, not two",
    );
  if (growth !== undefined) return { kind: "growth", growth };
  if (multiple !== undefined && metric !== undefined) return { kind: "exit", multiple, metric };
  if (multiple !== undefined)
    throw new ArgumentError("exit_metric", "required when exit_multiple is given");
  if (metric !== undefined)
    throw new ArgumentError("exit_multiple", "required when exit_metric is given");
  return undefined;
}
