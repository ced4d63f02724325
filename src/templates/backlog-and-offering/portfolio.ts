import { contract } from "../common/contract";
import { live } from "../common/driver";
import { asOf } from "../common/read-with";
import { share } from "../common/share";
import { rows, type Sheet } from "../template";
import { ofColumn } from "./contracts";

const { headline, exitSeenFrom, leftFrom, boundFrom } = ofColumn;

/** The table of contracts: headline beside what binds, first exit, months left, concentration. */
export const portfolio: Sheet = {
  name: "Contracts",
  role: "outputs",
  title: "The contracts at the as-of date",
  purpose:
    "A column a contract: what it promises, what of it binds, and when its customer may be gone.",
  overTime: false,
  acrossMembers: true,
  labels: 47,
  blocks: [
    rows("Read with", {
      as_of_shown: asOf,
      contract_id: { label: "Deal", unit: "text", each: "chosen", lines: 2 },
      contract_status: { label: "Standing in this model", unit: "text", each: "status" },
      reading: {
        label: "Reading of the exit clause",
        unit: "text",
        each: "exit_reading",
        lines: 3,
      },
    }),
    rows("Term", {
      first_service: {
        label: "First day of service",
        unit: "date",
        each: "IF(counts = 1, start_date, 0)",
      },
      term_over: {
        label: "First day after the term",
        unit: "date",
        each: "IF(counts = 1, term_end, 0)",
      },
      first_exit: {
        label: "First exit, notice given as soon as it may be",
        unit: "date",
        each: `IF(counts = 1, ${exitSeenFrom("AsOf")}, 0)`,
      },
      months_to_end: {
        label: "Months left to the end of the term",
        unit: "months",
        each: "counts * MAX(0, term_end - MAX(AsOf, start_date)) / DaysInYear * MonthsInYear",
      },
      months_to_exit: {
        label: "Months left to the first exit",
        unit: "months",
        each: "counts * MAX(0, first_exit - MAX(AsOf, start_date)) / DaysInYear * MonthsInYear",
      },
    }),
    rows("Value", {
      headline: {
        label: "All payments of the term (headline)",
        unit: "$m",
        each: headline,
        total: "sum",
        name: "HeadlineValue",
      },
      paid: {
        label: "Due before the as-of date",
        unit: "$m",
        each: "headline - ahead",
        total: "sum",
      },
      ahead: {
        label: "Headline backlog: payments from that date on",
        unit: "$m",
        each: leftFrom("AsOf"),
        total: "sum",
        name: "HeadlineBacklog",
        emphasis: "total",
      },
      enforceable: {
        label: "Enforceable at the as-of date",
        unit: "$m",
        each: boundFrom("AsOf"),
        total: "sum",
        name: "EnforceableBacklog",
        emphasis: "result",
      },
      bound_fees: {
        label: "of it fees",
        unit: "$m",
        each: boundFrom("AsOf", "0"),
        total: "sum",
      },
      paid_to_exit: {
        label: "Due from the first day to the first exit",
        unit: "$m",
        each: "paid + bound_fees",
        total: "sum",
      },
      enforceable_share: {
        label: "Share of the headline backlog that binds",
        unit: "%",
        value: share("enforceable.total", "ahead.total"),
        each: share("enforceable", "ahead"),
      },
    }),
    rows("Enforceable as the as-of date moves on, no notice given", {
      in_a_quarter: {
        label: "A quarter later",
        unit: "$m",
        each: boundFrom("EDATE(AsOf, MonthsInQuarter)"),
        total: "sum",
      },
      in_half_a_year: {
        label: "Half a year later",
        unit: "$m",
        each: boundFrom("EDATE(AsOf, MonthsInHalfYear)"),
        total: "sum",
      },
      in_a_year: {
        label: "A year later",
        unit: "$m",
        each: boundFrom("EDATE(AsOf, MonthsInYear)"),
        total: "sum",
      },
    }),
    rows("Concentration of customers", {
      annual_fee: {
        label: "Annual fee at full capacity",
        unit: "$m",
        each: "monthly_fee * MonthsInYear",
        total: "sum",
      },
      customer_fee: {
        label: "Annual fee of the customer, all its contracts",
        unit: "$m",
        each: "is_first * SUMIF(customer[], customer, annual_fee[])",
        total: "sum",
      },
      fee_share: {
        label: "Customer's share of annual fees",
        unit: "%",
        each: share("customer_fee", "customer_fee.total"),
        total: "sum",
      },
      largest: {
        label: "Largest customer",
        unit: "%",
        value: "concentration.top_1.value",
        name: "LargestCustomer",
        emphasis: "result",
      },
      three_largest: {
        label: "Three largest",
        unit: "%",
        value: "concentration.top_3.value",
      },
      herfindahl: {
        label: "Herfindahl index",
        unit: "number",
        value: "concentration.herfindahl.value",
        name: "Herfindahl",
      },
      effective_number: {
        label: "Effective number of customers",
        unit: "number",
        value: "concentration.effective.value",
      },
    }),
  ],
  checks: [
    {
      label: "What binds is not above what is left, in any contract",
      unit: "$m",
      difference: "SUMPRODUCT((enforceable[] > ahead[]) * (enforceable[] - ahead[]))",
    },
    {
      label: "The loaded contract is what its inputs say",
      unit: "$m",
      difference: `enforceable[first] - ${contract(live, "ramp_1[]").boundFrom("AsOf")}`,
    },
    {
      label: "Customers' fees are the contracts' fees",
      unit: "$m",
      difference: "customer_fee.total - annual_fee.total",
    },
  ],
  charts: [
    {
      title: "Share of annual fees by customer",
      kind: "column",
      series: ["fee_share"],
      unit: "%",
    },
  ],
};
