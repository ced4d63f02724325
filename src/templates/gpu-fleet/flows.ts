import type { Row } from "../blocks";
import { $m, count, days } from "../language/row";
import { workings } from "../language/sheet";
import { rows } from "../language/table";
import { LIVES, lifeKeys } from "./lives";

const total = (label: string, each: string, emphasis?: Row["emphasis"]): Row => ({
  label,
  unit: "$m",
  each,
  total: "sum",
  ...(emphasis === undefined ? {} : { emphasis }),
});

/** Income and cash cost of one way in which things may go. */
const operation = (prefix: string, revenue: readonly string[], days: string) => ({
  [`${prefix}_revenue`]: total("Revenue", revenue.join(" + ")),
  [`${prefix}_power`]: total(
    "Power, less what the tenant reimburses",
    `-power_cost * ${days} / days`,
  ),
  [`${prefix}_running`]: total("Running cost", `-running_day * ${days}`),
  [`${prefix}_overhead`]: total("Selling and administration", `-OverheadShare * ${prefix}_revenue`),
  [`${prefix}_cash_profit`]: total(
    "Cash profit",
    `SUM(${prefix}_revenue, ${prefix}_power, ${prefix}_running, ${prefix}_overhead)`,
    "total",
  ),
});

export const flows = workings.overTime(
  "Flows",
  "Cash profit by what the tenant does",
  "The same fleet with and without the tenant, and what re-letting brings.",
  rows("A day", {
    days: days.each("Days of the period")`period_end - period_end[-1]`,
    power_cost: $m.array.each("Electricity of the whole period")`OFFTAKE.DEAL.POWERCOST(fleet_it,
      Pue, LoadFactor, PowerPrice, period_end[], PowerPassThrough)`,
    running_day: $m.value("Running cost a day")`running_month * MonthsInYear / DaysInYear`,
    market_day: $m.each("Revenue of a day at the market's price")`market_price * gpus * Utilisation
      * HoursInDay`,
    market_margin: $m.each("Cash profit of a day at the market's price")`market_day * (1 -
      OverheadShare) - power_cost / days - running_day`,
  }),
  rows("The tenant stays to the end of the term (headline)", {
    ...operation("stays", ["fees"], "term_days"),
  }),
  rows("It leaves at the first exit; re-let at a share of the fee", {
    ...operation("share", ["exit_fees", "exit_payment", "RelettingShare * lost_fees"], "term_days"),
  }),
  rows("It leaves at the first exit; re-let at the market's price at once", {
    ...operation(
      "market",
      ["exit_fees", "exit_payment", "market_day * after_exit_days"],
      "term_days",
    ),
  }),
  rows("It leaves at the first exit; the fleet is sold (what binds)", {
    ...operation("sold", ["exit_fees", "exit_payment"], "exit_days"),
  }),
  rows("Cash profit of re-letting at the market's price, after the first exit", {
    relet_in_term: total("To the end of the term", "market_margin * after_exit_days"),
    relet_after_term: total(
      "From there to the end of the fleet's service",
      "market_margin * after_term_days",
    ),
    relet: total("To the end of the fleet's service", "relet_in_term + relet_after_term", "total"),
    ...Object.fromEntries(
      lifeKeys.map((life) => [
        `${life}_relet`,
        total(
          `To the end of ${LIVES[life].words}`,
          `market_margin * MAX(0, MIN(period_end + 1, life_end.${life}) - MAX(period_start, from_date, exit_date))`,
        ),
      ]),
    ),
  }),
  rows("Expected fees: the tenant leaves at the exit rate, and is followed at a lower price", {
    first_exit_period: count.value("Period of the first exit")`COUNTIF(period_start[],
      "<"&MAX(exit_date, period_start[first] + 1))`,
    expected_fees: $m.array.flow("Fees expected")`OFFTAKE.LEASE.EXPECTED(fees[], ExitRate,
      first_exit_period, RelettingShare, period_months)`,
  }),
  $m.check("Leaving costs the fees lost, less those re-let")`stays_cash_profit.total -
    share_cash_profit.total - ((1 - RelettingShare) * lost_fees.total - exit_payment.total) * (1 -
    OverheadShare)`,
  $m.check("Re-letting adds its cash profit to what binds")`market_cash_profit.total -
    sold_cash_profit.total - relet_in_term.total`,
  $m.check("Re-letting to a life's end is that to service's end")`
    SUM(${lifeKeys.map((life) => `IF(life_end.${life} = service_end, ${life}_relet.total - relet.total, 0)`).join(", ")})`,
  $m.check("Expected fees lie between those kept and those re-let")`MAX(0, expected_fees.total -
    MAX(1, RelettingShare) * fees.total, MIN(1, RelettingShare) * fees.total -
    expected_fees.total)`,
);
