import { $m, months, percent } from "../../language/row";
import { heads, outputs, rows, spill, table, workings } from "../../language/sheet";
import { live, loaded, rampTable } from "../common/contract";
import { asOf, exitReading, firstExit } from "../common/read-with";

export const contract = workings.overTime`Contract | The contract |
  Remaining lease payments within the service period, headline and enforceable.`({
  ...rampTable("Fee ramp", "ramp", live),
  "Value of the contract": rows,
  headline: $m.value("All fees of the term (headline)", "HeadlineValue")`${loaded.headline}`,
  left: $m.value("Fees from the as-of date to the term's end")`${loaded.leftFrom("AsOf")}`,
  left_beyond: $m.value("of which beyond service period (excluded)")`
    ${loaded.leftFrom("MAX(AsOf, service_end)")}`,
  enforceable: $m.value("Enforceable at as-of date", "EnforceableValue")`
    ${loaded.boundFrom("AsOf")}`,
  enforceable_fees: $m.value("of which fees to earliest exit")`${loaded.boundFrom("AsOf", "0")}`,
  "If the tenant stays: fees within the fleet's service": rows,
  payments: $m.array.flow("Contract fees in period")`${loaded.payments}`,
  to_come: $m.each("Remaining fees at period end")`
    left | ${loaded.leftFrom("MAX(AsOf, MIN(period_end + 1, service_end))")}`,
  fees: $m.total.flow("Fees from the as-of date on, in service")`to_come[-1] - to_come`,
  "Exit at earliest date (enforceable)": rows,
  to_come_then: $m.each("Remaining fees to exit")`
    left | ${loaded.leftFrom("MAX(AsOf, MIN(period_end + 1, service_end, exit_date))")}`,
  exit_fees: $m.flow("Fees to earliest exit, in service")`to_come_then[-1] - to_come_then`,
  exit_payment: $m.flow("Early termination fee")`IF(AND(exit_date >= period_start, exit_date <=
    MIN(period_end, service_end)), enforceable - enforceable_fees, 0)`,
  lost_fees: $m.flow("Fees lost on exit (service period)")`fees - exit_fees`,
  "Sum of period fees = lease payments": $m.check`payments.total -
    (${loaded.leftFrom("period_start[first]")} - ${loaded.leftFrom("period_end[last] + 1")})`,
  "Fees in service and after it are all that is left": $m.check`fees.total + left_beyond - left`,
  "Fees to earliest exit = enforceable": $m.check`
    exit_fees.total - (enforceable_fees - MAX(0, left_beyond - ${loaded.leftFrom("exit_date")}))`,
});

const pv = (row: string) => `OFFTAKE.LEASE.PV(${row}[], mid_date[], DiscountRate, AsOf)`;

/** A trial's flat fee is due at month ends: its share of its own headline, of the fees' headline. */
const scaled = (key: string) =>
  `IF(draw_headline > 0, drawn.${key}.value / draw_headline * pv_headline, 0)`;

export const fees = outputs`Fees | Fees under exit risk |
  Headline, enforceable, expected and simulated fee values.`({
  Basis: rows,
  fees_reading: exitReading,
  fees_as_of: asOf,
  fees_exit: firstExit,
  fees_rate: percent.value("Annual exit probability")`ExitRate`,
  fees_share: percent.value("Re-lease rate, % of contract fee")`RelettingShare`,
  "Fees within the fleet's service, in present value": rows,
  pv_headline: $m.value("Tenant stays to term (headline)")`${pv("fees")}`,
  pv_expected: $m.value("Expected (exit rate and re-lease rate)")`${pv("expected_fees")}`,
  pv_binding: $m.value("To earliest exit (enforceable)")`
    ${pv("exit_fees")} + ${pv("exit_payment")}`,
  quality: percent.value("Enforceable, % of headline")`
    IF(pv_headline > 0, OFFTAKE.DEAL.REVENUEQUALITY(pv_binding, pv_headline), 0)`,
  "Simulation inputs (level fee)": rows,
  draw_months: months.value("Months of the lease within the fleet's service")`
    MAX(1, ROUND(term_days.total / DaysInYear * MonthsInYear, 0))`,
  draw_fee: $m.value("Average fee of those months")`fees.total / draw_months`,
  draw_exit: months.value("Last month with certain occupancy")`
    ROUND(exit_days.total / DaysInYear * MonthsInYear, 0)`,
  draw_headline: $m.value("Present value of that fee to the end (headline of the trials)")`
    -PV(month_rate, draw_months, draw_fee)`,
  drawn: spill("Simulated PV of fees", heads`what text: | value:`, {
    mean: $m.spilled("Mean"),
    sd: $m.spilled("Standard deviation"),
    p5: $m.spilled("P5"),
    p25: $m.spilled("One in four is below"),
    p50: $m.spilled("Half are below"),
    p75: $m.spilled("P75"),
    p95: $m.spilled("One in twenty is above"),
    below: percent.spilled("Probability of PV below headline"),
  })`OFFTAKE.RISK.SIMULATE(draw_fee, draw_months, ExitRate, draw_exit, RelettingShare, RelettingSd,
    DiscountRate, Trials, Seed)`,
  range: table("PV range: enforceable to headline")`fees: Value`,
  range_binding: $m.cells("Enforceable")`pv_binding`,
  range_p5: $m.cells("P5")`${scaled("p5")}`,
  range_p25: $m.cells("P25")`${scaled("p25")}`,
  range_expected: $m.cells("Expected")`pv_expected`,
  range_p50: $m.cells("Median (P50)")`${scaled("p50")}`,
  range_headline: $m.cells("Headline")`pv_headline`,
  "Enforceable ≤ remaining fees": $m.check`MAX(0, exit_fees.total + exit_payment.total - left)`,
  "Median PV ≤ headline PV": $m.check`MAX(0, drawn.p50.value - draw_headline)`,
  "Expected ≤ headline": $m.check`IF(RelettingShare <= 1, MAX(0, pv_expected - pv_headline), 0)`,
  "Present value of the fees, from what binds to the headline ($m)": $m.chart("column", "range")`
    fees`,
});
