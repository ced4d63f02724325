import type { TableRow } from "../blocks";
import { asOf, exitReading, firstExit } from "../common/read-with";
import { rows, type Sheet, table } from "../template";
import type { Unit } from "../units";
import { ageAt } from "./timeline";

/** What the tenant may do, and what becomes of the fleet. */
const WAYS = {
  stays: "Stays",
  share: "Leaves, re-let",
  market: "Leaves, market",
  sold: "Leaves, sold",
} as const;
type Way = keyof typeof WAYS;
const ways = Object.keys(WAYS) as Way[];

const row = (
  label: string,
  of: (way: Way) => string,
  {
    unit = "$m",
    emphasis,
    names,
  }: Partial<Pick<TableRow, "emphasis" | "names">> & { unit?: Unit } = {},
): TableRow => ({
  label,
  unit,
  cells: Object.fromEntries(ways.map((way) => [way, of(way)])),
  ...(emphasis === undefined ? {} : { emphasis }),
  ...(names === undefined ? {} : { names }),
});

const worthOn = (day: string) =>
  `OFFTAKE.DEP.RESIDUAL(hardware_cost, ${ageAt(day)}, ResidualDecline, ResidualFloor) + OFFTAKE.DEP.COMPONENTS(site[], MAX(books_start, ${day} - 1), "NBV", , 1)`;

const pv = (flows: string, dates: string) =>
  `OFFTAKE.LEASE.PV(${flows}, ${dates}, DiscountRate, AsOf)`;

export const value: Sheet = {
  name: "Value",
  role: "outputs",
  title: "Value of the fleet, if the tenant stays and if it leaves",
  purpose: "Cash while the fleet is let and what it then sells for, in value of the as-of date.",
  overTime: false,
  blocks: [
    rows("Read with", {
      value_reading: exitReading,
      value_as_of: asOf,
      value_exit: firstExit,
      value_scope: {
        label: "Whether the fee is for these accelerators",
        unit: "text",
        value: "one_scope",
      },
    }),
    table("What the tenant does, and what becomes of the fleet", "ways", WAYS, {
      way_end: row(
        "Fleet sold on",
        (way) => (way === "sold" ? "exit_sale_date" : "term_sale_date"),
        {
          unit: "date",
        },
      ),
      way_fees: row("Fees of the lease", (way) =>
        way === "stays" ? "fees.total" : "exit_fees.total",
      ),
      way_payment: row("Payment on exit", (way) => (way === "stays" ? "0" : "exit_payment.total")),
      way_relet: row(
        "Re-letting",
        (way) => `${way}_revenue.total - way_fees.${way} - way_payment.${way}`,
      ),
      way_power: row("Power, less what the tenant reimburses", (way) => `${way}_power.total`),
      way_running: row("Running cost", (way) => `${way}_running.total`),
      way_overhead: row("Selling and administration", (way) => `${way}_overhead.total`),
      way_profit: row(
        "Cash profit",
        (way) =>
          `SUM(way_fees.${way}, way_payment.${way}, way_relet.${way}, way_power.${way}, way_running.${way}, way_overhead.${way})`,
        { emphasis: "total" },
      ),
      way_sale: row("Sale of the fleet", (way) => (way === "sold" ? "exit_sale" : "term_sale")),
      way_pv_profit: row("Present value of the cash profit", (way) =>
        pv(`${way}_cash_profit[]`, "mid_date[]"),
      ),
      way_pv_sale: row("Present value of the sale", (way) =>
        way === "sold" ? "pv_exit_sale" : "pv_term_sale",
      ),
      way_value: row("Value of the fleet", (way) => `way_pv_profit.${way} + way_pv_sale.${way}`, {
        emphasis: "result",
        names: { stays: "HeadlineFleetValue", sold: "BindingFleetValue" },
      }),
      way_less: row("Less than if it stays", (way) => `way_value.stays - way_value.${way}`),
      way_multiple: row(
        "Value over book value today (a dash: scopes differ)",
        (way) => `IF(price_shown = 1, OFFTAKE.VAL.MULTIPLE(way_value.${way}, book_today), 0)`,
        { unit: "x" },
      ),
    }),
    rows("What is sold", {
      book_today: {
        label: "Book value at the as-of date, hardware over the deal's life",
        unit: "$m",
        value:
          'OFFTAKE.DEP.COMPONENTS(hardware[], MAX(books_start, AsOf), "NBV", , 1) + OFFTAKE.DEP.COMPONENTS(site[], MAX(books_start, AsOf), "NBV", , 1)',
      },
      exit_sale_date: {
        label: "Day of the sale, if the tenant leaves",
        unit: "date",
        value: "MAX(AsOf, MIN(exit_date, service_end))",
      },
      term_sale_date: {
        label: "Day of the sale, if it stays",
        unit: "date",
        value: "MAX(AsOf, MIN(term_end, service_end))",
      },
      exit_sale: {
        label: "The fleet at the first exit: hardware at market value, all else at book value",
        unit: "$m",
        value: worthOn("exit_sale_date"),
      },
      term_sale: {
        label: "At the end of the term",
        unit: "$m",
        value: worthOn("term_sale_date"),
      },
      end_sale: {
        label: "At the end of its service",
        unit: "$m",
        value: worthOn("service_end"),
      },
      pv_exit_sale: {
        label: "Present value: at the first exit",
        unit: "$m",
        value: pv("exit_sale", "exit_sale_date"),
      },
      pv_term_sale: {
        label: "Present value: at the end of the term",
        unit: "$m",
        value: pv("term_sale", "term_sale_date"),
      },
      pv_end_sale: {
        label: "Present value: at the end of its service",
        unit: "$m",
        value: pv("end_sale", "service_end"),
      },
    }),
    rows("Kept in the market to the end of its service, instead of sold: worth more by", {
      hold_exit: {
        label: "From the first exit",
        unit: "$m",
        value: `${pv("relet[]", "mid_date[]")} + pv_end_sale - pv_exit_sale`,
      },
      hold_term: {
        label: "From the end of the term",
        unit: "$m",
        value: `${pv("relet_after_term[]", "mid_date[]")} + pv_end_sale - pv_term_sale`,
      },
    }),
  ],
  checks: [
    {
      label: "Cash profit by what it is made of is that over time",
      unit: "$m",
      difference: `SUM(${ways.map((way) => `ABS(way_profit.${way} - ${way}_cash_profit.total)`).join(", ")})`,
    },
    {
      label: "Re-letting adds its profit, and sells later",
      unit: "$m",
      difference: `way_value.market - way_value.sold - ${pv("relet_in_term[]", "mid_date[]")} - pv_term_sale + pv_exit_sale`,
    },
  ],
  charts: [
    {
      title: "Value of the fleet by what the tenant does ($m)",
      kind: "stacked column",
      of: "ways",
      by: "rows",
      series: ["way_pv_profit", "way_pv_sale"],
      unit: "$m",
    },
  ],
};
