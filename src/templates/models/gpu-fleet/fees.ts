import { heads, rows, spill, table } from "../../language/heading";
import { $m, months, percent } from "../../language/row";
import { outputs } from "../../language/sheet";
import { asOf, exitReading, firstExit } from "../common/read-with";

const pv = (row: string) => `OFFTAKE.LEASE.PV(${row}[], mid_date[], DiscountRate, AsOf)`;

/** A trial's flat fee is due at month ends: its share of its own headline, of the fees' headline. */
const scaled = (key: string) =>
  `IF(draw_headline > 0, drawn.${key}.value / draw_headline * pv_headline, 0)`;

export const fees = outputs`Fees | The fees, when the tenant may leave |
  Headline, what binds, and what lies between: expected, and over many trials.`({
  "Read with": rows,
  fees_reading: exitReading,
  fees_as_of: asOf,
  fees_exit: firstExit,
  fees_rate: percent.value("Chance a year that the tenant leaves")`ExitRate`,
  fees_share: percent.value("Price on re-letting, share of the fee")`RelettingShare`,
  "Fees within the fleet's service, in present value": rows,
  pv_headline: $m.value("If the tenant stays to the end of the term (headline)")`${pv("fees")}`,
  pv_expected: $m.value("Expected: leaving at the exit rate, re-let at a share of the fee")`
    ${pv("expected_fees")}`,
  pv_binding: $m.value("To the first exit (what binds)")`
    ${pv("exit_fees")} + ${pv("exit_payment")}`,
  quality: percent.value("What binds, share of the headline")`
    IF(pv_headline > 0, OFFTAKE.DEAL.REVENUEQUALITY(pv_binding, pv_headline), 0)`,
  "Simulated: a flat fee from today on": rows,
  draw_months: months.value("Months of the lease within the fleet's service")`
    MAX(1, ROUND(term_days.total / DaysInYear * MonthsInYear, 0))`,
  draw_fee: $m.value("Average fee of those months")`fees.total / draw_months`,
  draw_exit: months.value("Month up to which the tenant surely stays")`
    ROUND(exit_days.total / DaysInYear * MonthsInYear, 0)`,
  draw_headline: $m.value("Present value of that fee to the end (headline of the trials)")`
    -PV(month_rate, draw_months, draw_fee)`,
  drawn: spill("Present value of the fees, over many trials", heads`what text: | value:`, {
    mean: $m.spilled("Mean"),
    sd: $m.spilled("Standard deviation"),
    p5: $m.spilled("One in twenty is below"),
    p25: $m.spilled("One in four is below"),
    p50: $m.spilled("Half are below"),
    p75: $m.spilled("One in four is above"),
    p95: $m.spilled("One in twenty is above"),
    below: percent.spilled("Chance of less than the headline"),
  })`OFFTAKE.RISK.SIMULATE(draw_fee, draw_months, ExitRate, draw_exit, RelettingShare, RelettingSd,
    DiscountRate, Trials, Seed)`,
  range: table("From what binds to the headline, in present value")`fees: Value`,
  range_binding: $m.cells("What binds")`pv_binding`,
  range_p5: $m.cells("1 in 20 below")`${scaled("p5")}`,
  range_p25: $m.cells("1 in 4 below")`${scaled("p25")}`,
  range_expected: $m.cells("Expected")`pv_expected`,
  range_p50: $m.cells("Half below")`${scaled("p50")}`,
  range_headline: $m.cells("Headline")`pv_headline`,
  "What binds is not above the fees that are left": $m.check`
    MAX(0, exit_fees.total + exit_payment.total - left)`,
  "Half of the trials bring no more than their headline": $m.check`
    MAX(0, drawn.p50.value - draw_headline)`,
  "What is expected is not above the headline": $m.check`
    IF(RelettingShare <= 1, MAX(0, pv_expected - pv_headline), 0)`,
  "Present value of the fees, from what binds to the headline ($m)": $m.chart("column", "range")`
    fees`,
});
