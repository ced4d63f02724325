import { $m, count, days } from "../../language/row";
import { rows, workings } from "../../language/sheet";
import { lifeRows, ofLives } from "./books";

/** Income and cash cost of one way in which things may go. */
const operation = (way: string, revenue: string, time: string) => ({
  [`${way}_revenue`]: $m.flow("Revenue")`${revenue}`,
  [`${way}_power`]: $m.flow("Power, net of tenant reimbursement")`-power_cost * ${time} / days`,
  [`${way}_running`]: $m.flow("Site operating cost")`-running_day * ${time}`,
  [`${way}_overhead`]: $m.flow("SG&A")`-OverheadShare * ${way}_revenue`,
  [`${way}_cash_profit`]: $m.total.flow("EBITDA")`
    SUM(${way}_revenue, ${way}_power, ${way}_running, ${way}_overhead)`,
});

export const flows = workings.overTime`Flows | EBITDA by tenant outcome |
  The fleet with and without the tenant, including re-leasing.`({
  "A day": rows,
  days: days.each("Days of the period")`period_end - period_end[-1]`,
  power_cost: $m.array.each("Electricity of the whole period")`
    OFFTAKE.DEAL.POWERCOST(fleet_it, Pue, LoadFactor, PowerPrice, period_end[], PowerPassThrough)`,
  running_day: $m.value("Running cost a day")`running_month * MonthsInYear / DaysInYear`,
  market_day: $m.each("Revenue of a day at the market's price")`
    market_price * gpus * Utilisation * HoursInDay`,
  market_margin: $m.each("Cash profit of a day at the market's price")`
    market_day * (1 - OverheadShare) - power_cost / days - running_day`,
  "Tenant stays to term (headline)": rows,
  ...operation("stays", "fees", "term_days"),
  "Exit at earliest date; re-leased at % of fee": rows,
  ...operation("share", "exit_fees + exit_payment + RelettingShare * lost_fees", "term_days"),
  "Exit; re-leased at market immediately": rows,
  ...operation("market", "exit_fees + exit_payment + market_day * after_exit_days", "term_days"),
  "Exit at earliest date; sold (enforceable)": rows,
  ...operation("sold", "exit_fees + exit_payment", "exit_days"),
  "EBITDA from market re-leasing after exit": rows,
  relet_in_term: $m.flow("To term end")`market_margin * after_exit_days`,
  relet_after_term: $m.flow("From there to the end of the fleet's service")`
    market_margin * after_term_days`,
  relet: $m.total.flow("To the end of the fleet's service")`relet_in_term + relet_after_term`,
  ...lifeRows("To end of", "relet", "flow")`market_margin * MAX(0, MIN(period_end + 1, life_end.@) -
    MAX(period_start, from_date, exit_date))`,
  "Expected fees (exit and re-lease)": rows,
  first_exit_period: count.value("Earliest exit period")`
    COUNTIF(period_start[], "<"&MAX(exit_date, period_start[first] + 1))`,
  expected_fees: $m.array.flow("Fees expected")`
    OFFTAKE.LEASE.EXPECTED(fees[], ExitRate, first_exit_period, RelettingShare, period_months)`,
  "Exit loss = fees lost − re-leased fees": $m.check`
    stays_cash_profit.total - share_cash_profit.total - ((1 - RelettingShare) * lost_fees.total -
    exit_payment.total) * (1 - OverheadShare)`,
  "Re-leasing adds its EBITDA to enforceable": $m.check`
    market_cash_profit.total - sold_cash_profit.total - relet_in_term.total`,
  "Re-lease EBITDA ties at service end": $m.check`
    SUM(${ofLives("IF(life_end.@ = service_end, @_relet.total - relet.total, 0)")})`,
  "Expected fees within re-lease bounds": $m.check`MAX(0, expected_fees.total - MAX(1,
    RelettingShare) * fees.total, MIN(1, RelettingShare) * fees.total - expected_fees.total)`,
});
