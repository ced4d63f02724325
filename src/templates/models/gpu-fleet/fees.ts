import { spill } from "../../language/block";
import { $m, months, percent } from "../../language/row";
import { outputs } from "../../language/sheet";
import { heads, rows, table } from "../../language/table";
import { asOf, exitReading, firstExit } from "../common/read-with";

const pv = (row: string) => `OFFTAKE.LEASE.PV(${row}[], mid_date[], DiscountRate, AsOf)`;

/** A trial's flat fee is due at month ends: its share of its own headline, of the fees' headline. */
const scaled = (key: string) =>
  `IF(draw_headline > 0, drawn.${key}.value / draw_headline * pv_headline, 0)`;

export const fees = outputs(
  "Fees",
  "The fees, when the tenant may leave",
  "Headline, what binds, and what lies between: expected, and over many trials.",
  rows("Read with", {
    fees_reading: exitReading,
    fees_as_of: asOf,
    fees_exit: firstExit,
    fees_rate: percent.value("Chance a year that the tenant leaves")`ExitRate`,
    fees_share: percent.value("Price on re-letting, share of the fee")`RelettingShare`,
  }),
  rows("Fees within the fleet's service, in present value", {
    pv_headline: $m.value("If the tenant stays to the end of the term (headline)")`${pv("fees")}`,
    pv_expected: $m.value("Expected: leaving at the exit rate, re-let at a share of the fee")`
      ${pv("expected_fees")}`,
    pv_binding: $m.value("To the first exit (what binds)")`
      ${pv("exit_fees")} + ${pv("exit_payment")}`,
    quality: percent.value("What binds, share of the headline")`
      IF(pv_headline > 0, OFFTAKE.DEAL.REVENUEQUALITY(pv_binding, pv_headline), 0)`,
  }),
  rows("Simulated: a flat fee from today on", {
    draw_months: months.value("Months of the lease within the fleet's service")`
      MAX(1, ROUND(term_days.total / DaysInYear * MonthsInYear, 0))`,
    draw_fee: $m.value("Average fee of those months")`fees.total / draw_months`,
    draw_exit: months.value("Month up to which the tenant surely stays")`
      ROUND(exit_days.total / DaysInYear * MonthsInYear, 0)`,
    draw_headline: $m.value("Present value of that fee to the end (headline of the trials)")`
      -PV(month_rate, draw_months, draw_fee)`,
  }),
  spill(
    "Present value of the fees, over many trials",
    "drawn",
    "$m",
    "OFFTAKE.RISK.SIMULATE(draw_fee, draw_months, ExitRate, draw_exit, RelettingShare, RelettingSd, DiscountRate, Trials, Seed)",
    {
      rows: {
        mean: "Mean",
        sd: "Standard deviation",
        p5: "One in twenty is below",
        p25: "One in four is below",
        p50: "Half are below",
        p75: "One in four is above",
        p95: "One in twenty is above",
        below: "Chance of less than the headline",
      },
      columns: { what: "", value: "" },
      units: { what: "text", below: "%" },
    },
  ),
  table("From what binds to the headline, in present value", {
    range: heads({ fees: "Value" }),
    range_binding: $m.cells("What binds")`pv_binding`,
    range_p5: $m.cells("1 in 20 below")`${scaled("p5")}`,
    range_p25: $m.cells("1 in 4 below")`${scaled("p25")}`,
    range_expected: $m.cells("Expected")`pv_expected`,
    range_p50: $m.cells("Half below")`${scaled("p50")}`,
    range_headline: $m.cells("Headline")`pv_headline`,
  }),
  $m.check("What binds is not above the fees that are left")`
    MAX(0, exit_fees.total + exit_payment.total - left)`,
  $m.check("Half of the trials bring no more than their headline")`
    MAX(0, drawn.p50.value - draw_headline)`,
  $m.check("What is expected is not above the headline")`
    IF(RelettingShare <= 1, MAX(0, pv_expected - pv_headline), 0)`,
  $m.chart("column", "Present value of the fees, from what binds to the headline ($m)", {
    of: "range",
  })`fees`,
);
