import { loaded } from "../common/contract";
import { exitDate, termEnd } from "../common/contract-dates";
import { live } from "../common/driver";
import { monthsBetween } from "../common/months-between";
import { periodMonths, periodNumber } from "../common/periods";
import { rampTable } from "../common/ramp";
import { rows, type Sheet } from "../template";
import { amounts, cash, FROM } from "./flows";

const worth = (flows: string) => `OFFTAKE.LEASE.PV(${flows}[], period_end[], DiscountRate, AsOf)`;

export const lease: Sheet = {
  name: "Lease",
  role: "workings",
  title: "The loaded lease, in cash and present value",
  purpose:
    "What it pays from the as-of date on, less power, running cost and overhead: before tax, and the site is paid for.",
  overTime: true,
  blocks: [
    rampTable("Share of the fee", "ramp", live),
    rows("Dates and periods", {
      term_end: termEnd,
      exit_date: exitDate,
      needed_months: {
        label: "Months a period needs to reach the end of the term",
        unit: "number",
        value: `(${monthsBetween(FROM, "term_end")} + 1) / period_number[last]`,
      },
      period_months: periodMonths,
      exit_period: {
        label: "Period in which the tenant may first leave",
        unit: "count",
        value: 'COUNTIF(period_end[], "<" & exit_date) + 1',
      },
      period_number: periodNumber,
    }),
    rows("Value at the as-of date, not discounted", {
      left: {
        label: "Fees to the end of the term (headline)",
        unit: "$m",
        value: loaded.leftFrom("AsOf"),
      },
      enforceable: { label: "Enforceable", unit: "$m", value: loaded.boundFrom("AsOf") },
      enforceable_fees: { label: "of it fees", unit: "$m", value: loaded.boundFrom("AsOf", "0") },
    }),
    rows("Cost of a month of service", {
      power_month: {
        label: "Power, less what the tenant reimburses",
        unit: "$m",
        value:
          "ContractedMw * ItShare * Pue * LoadFactor * HoursInDay * DaysInYear / MonthsInYear * PowerPrice * (1 - PowerPassThrough)",
      },
      running_month: {
        label: "Staff, maintenance, insurance, property tax",
        unit: "$m",
        value: "ContractedMw * OpexPerMwYear / MonthsInYear",
      },
      cost_month: {
        label: "Cost a month",
        unit: "$m",
        value: "power_month + running_month",
        emphasis: "total",
      },
    }),
    rows("Fees", {
      ...amounts("fees", "Fees", "MonthlyFee", loaded.steps),
      fees_expected: {
        label: "Fees to come, expected (exit and re-letting)",
        unit: "$m",
        series:
          "OFFTAKE.LEASE.EXPECTED(fees_term[], ExitRate, exit_period, RelettingShare, period_months)",
        total: "sum",
      },
    }),
    rows("Power and running cost", amounts("cost", "Cost", "cost_month", ", , ")),
    rows("Cash after cost", {
      cash_term: cash("If the tenant stays (headline)", "fees_term", "cost_term"),
      cash_expected: cash("Expected", "fees_expected", "cost_term"),
      cash_binding: cash("As far as it binds", "fees_binding", "cost_binding"),
    }),
    rows("Present value at the as-of date", {
      pv_term: {
        label: "If the tenant stays (headline)",
        unit: "$m",
        value: worth("cash_term"),
        emphasis: "result",
      },
      pv_expected: { label: "Expected", unit: "$m", value: worth("cash_expected") },
      pv_binding: {
        label: "As far as it binds, payment on exit included",
        unit: "$m",
        value: `${worth("cash_binding")} + OFFTAKE.LEASE.PV(enforceable - enforceable_fees, exit_date, DiscountRate, AsOf)`,
        emphasis: "result",
      },
    }),
  ],
  checks: [
    {
      label: "The timeline reaches the end of the term",
      unit: "days",
      difference: "MAX(0, term_end - period_end[last] - 1)",
    },
    {
      label: "Fees to come add up to what is left of the contract",
      unit: "$m",
      difference: "fees_term.total - left",
    },
    {
      label: "Fees to the first exit add up to what binds",
      unit: "$m",
      difference: "fees_binding.total - enforceable_fees",
    },
    {
      label: "What binds is not above what is left",
      unit: "$m",
      difference: "MAX(0, enforceable - left)",
    },
  ],
};
