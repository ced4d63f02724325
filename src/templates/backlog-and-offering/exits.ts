import { share } from "../common/share";
import { rows, type Sheet } from "../template";

/** What the column's customer has in all of its contracts. */
const ofCustomer = (row: string) => `is_first * SUMIF(customer[], customer, ${row}[])`;

const without = (row: string) => `is_first * (${row}.total - ${row}_lost)`;

/** What would be left without each customer in turn. */
export const exits: Sheet = {
  name: "Exits",
  role: "outputs",
  title: "If a customer leaves",
  purpose:
    "A column a customer: what backlog, revenue, cover and concentration are without it, its capacity not let again.",
  overTime: false,
  acrossMembers: true,
  blocks: [
    rows("When", {
      exit_by: {
        label: "First day that it may be gone, at the as-of date",
        unit: "date",
        each: "IF(is_first = 1, first_exit, 0)",
      },
    }),
    rows("Headline backlog", {
      ahead_lost: {
        label: "The customer's",
        unit: "$m",
        each: ofCustomer("ahead"),
        total: "sum",
      },
      ahead_without: {
        label: "Without it",
        unit: "$m",
        value: "ahead.total",
        each: without("ahead"),
        emphasis: "total",
      },
    }),
    rows("Enforceable", {
      enforceable_lost: {
        label: "The customer's, which it still pays when it goes",
        unit: "$m",
        each: ofCustomer("enforceable"),
        total: "sum",
      },
      enforceable_without: {
        label: "Without it",
        unit: "$m",
        value: "enforceable.total",
        each: without("enforceable"),
        emphasis: "total",
      },
    }),
    rows("Annual revenue at full capacity", {
      annual_fee_lost: {
        label: "The customer's",
        unit: "$m",
        each: ofCustomer("annual_fee"),
        total: "sum",
      },
      annual_fee_without: {
        label: "Without it",
        unit: "$m",
        value: "annual_fee.total",
        each: without("annual_fee"),
        emphasis: "total",
      },
      fee_lost_share: {
        label: "Share of revenue that goes",
        unit: "%",
        each: share("annual_fee_lost", "annual_fee.total"),
      },
    }),
    rows("Cover of debt service: debt and cost as assumed, since none is reported", {
      power_cost: {
        label: "Power, less what the tenant reimburses",
        unit: "$m",
        each: "contracted_mw * it_share * pue * load_factor * HoursInYear * power_price * (1 - pass_through)",
        total: "sum",
      },
      running_cost: {
        label: "Running cost, which stays",
        unit: "$m",
        each: "contracted_mw * opex_per_mw",
        total: "sum",
      },
      overhead_cost: {
        label: "Selling and administration",
        unit: "$m",
        each: "annual_fee * overhead",
        total: "sum",
      },
      cash: {
        label: "Cash before debt service, a year",
        unit: "$m",
        each: "annual_fee - power_cost - running_cost - overhead_cost",
        total: "sum",
        emphasis: "total",
      },
      debt_service: {
        label: "Debt service a year, level over the term, which stays",
        unit: "$m",
        each: "-PMT(debt_rate / MonthsInYear, term_months, debt_share * capex_per_mw * contracted_mw) * MonthsInYear",
        total: "sum",
      },
      cash_lost: {
        label: "Cash that goes with it: fees, less power and overhead saved",
        unit: "$m",
        each: `${ofCustomer("annual_fee")} - ${ofCustomer("power_cost")} - ${ofCustomer("overhead_cost")}`,
        total: "sum",
      },
      cover: {
        label: "Cover without it; beside it with all",
        unit: "x",
        value: "IF(debt_service.total = 0, 0, OFFTAKE.DEBT.DSCR(cash.total, debt_service.total))",
        each: "IF(OR(is_first = 0, debt_service.total = 0), 0, OFFTAKE.DEBT.DSCR(cash.total - cash_lost, debt_service.total))",
        name: "CoverOfAll",
        emphasis: "result",
      },
    }),
    rows("Concentration of what is left", {
      largest_without: {
        label: "Largest customer's share of annual fees",
        unit: "%",
        value: "largest",
        each: "IF(OR(is_first = 0, annual_fee_without = 0), 0, SUMPRODUCT(MAX((number[] <> number) * customer_fee[])) / annual_fee_without)",
      },
      herfindahl_without: {
        label: "Herfindahl index",
        unit: "number",
        value: "herfindahl",
        each: "IF(OR(is_first = 0, annual_fee_without = 0), 0, SUMPRODUCT((number[] <> number) * customer_fee[] * customer_fee[]) / annual_fee_without / annual_fee_without)",
      },
    }),
  ],
  checks: [
    {
      label: "What goes with each customer adds up to all",
      unit: "$m",
      difference:
        "(ahead_lost.total - ahead.total) + (enforceable_lost.total - enforceable.total) + (annual_fee_lost.total - annual_fee.total)",
    },
    {
      label: "With nobody gone, cash is fees less cost",
      unit: "$m",
      difference:
        "cash.total - (annual_fee.total - power_cost.total - running_cost.total - overhead_cost.total)",
    },
    {
      label: "Cash that goes and stays adds up",
      unit: "$m",
      difference: "cash_lost.total - running_cost.total - cash.total",
    },
  ],
  charts: [
    {
      title: "Share of annual revenue that goes with each customer",
      kind: "column",
      series: ["fee_lost_share"],
      unit: "%",
    },
  ],
};
