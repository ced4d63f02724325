import { asOf, exitReading, firstExit } from "../common/read-with";
import { rows, type Sheet, table } from "../template";

const pv = (row: string) => `OFFTAKE.LEASE.PV(${row}[], mid_date[], DiscountRate, AsOf)`;

const value = (label: string, fees: string) => ({ label, unit: "$m" as const, cells: { fees } });

/** A trial's flat fee is due at month ends: its share of its own headline, of the fees' headline. */
const scaled = (key: string) =>
  `IF(draw_headline > 0, drawn.${key}.value / draw_headline * pv_headline, 0)`;

export const fees: Sheet = {
  name: "Fees",
  role: "outputs",
  title: "The fees, when the tenant may leave",
  purpose: "Headline, what binds, and what lies between: expected, and over many trials.",
  overTime: false,
  blocks: [
    rows("Read with", {
      fees_reading: exitReading,
      fees_as_of: asOf,
      fees_exit: firstExit,
      fees_rate: { label: "Chance a year that the tenant leaves", unit: "%", value: "ExitRate" },
      fees_share: {
        label: "Price on re-letting, share of the fee",
        unit: "%",
        value: "RelettingShare",
      },
    }),
    rows("Fees within the fleet's service, in present value", {
      pv_headline: {
        label: "If the tenant stays to the end of the term (headline)",
        unit: "$m",
        value: pv("fees"),
      },
      pv_expected: {
        label: "Expected: leaving at the exit rate, re-let at a share of the fee",
        unit: "$m",
        value: pv("expected_fees"),
      },
      pv_binding: {
        label: "To the first exit (what binds)",
        unit: "$m",
        value: `${pv("exit_fees")} + ${pv("exit_payment")}`,
      },
      quality: {
        label: "What binds, share of the headline",
        unit: "%",
        value: "IF(pv_headline > 0, OFFTAKE.DEAL.REVENUEQUALITY(pv_binding, pv_headline), 0)",
      },
    }),
    rows("Simulated: a flat fee from today on", {
      draw_months: {
        label: "Months of the lease within the fleet's service",
        unit: "months",
        value: "MAX(1, ROUND(term_days.total / DaysInYear * MonthsInYear, 0))",
      },
      draw_fee: {
        label: "Average fee of those months",
        unit: "$m",
        value: "fees.total / draw_months",
      },
      draw_exit: {
        label: "Month up to which the tenant surely stays",
        unit: "months",
        value: "ROUND(exit_days.total / DaysInYear * MonthsInYear, 0)",
      },
      draw_headline: {
        label: "Present value of that fee to the end (headline of the trials)",
        unit: "$m",
        value: "-PV(month_rate, draw_months, draw_fee)",
      },
    }),
    {
      kind: "spill",
      title: "Present value of the fees, over many trials",
      key: "drawn",
      formula:
        "OFFTAKE.RISK.SIMULATE(draw_fee, draw_months, ExitRate, draw_exit, RelettingShare, RelettingSd, DiscountRate, Trials, Seed)",
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
      unit: "$m",
      units: { what: "text", below: "%" },
    },
    table(
      "From what binds to the headline, in present value",
      "range",
      { fees: "Value" },
      {
        range_binding: value("What binds", "pv_binding"),
        range_p5: value("1 in 20 below", scaled("p5")),
        range_p25: value("1 in 4 below", scaled("p25")),
        range_expected: value("Expected", "pv_expected"),
        range_p50: value("Half below", scaled("p50")),
        range_headline: value("Headline", "pv_headline"),
      },
    ),
  ],
  checks: [
    {
      label: "What binds is not above the fees that are left",
      unit: "$m",
      difference: "MAX(0, exit_fees.total + exit_payment.total - left)",
    },
    {
      label: "Half of the trials bring no more than their headline",
      unit: "$m",
      difference: "MAX(0, drawn.p50.value - draw_headline)",
    },
    {
      label: "What is expected is not above the headline",
      unit: "$m",
      difference: "IF(RelettingShare <= 1, MAX(0, pv_expected - pv_headline), 0)",
    },
  ],
  charts: [
    {
      title: "Present value of the fees, from what binds to the headline ($m)",
      kind: "column",
      of: "range",
      series: ["fees"],
      unit: "$m",
    },
  ],
};
