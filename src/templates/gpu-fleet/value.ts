import type { TableRow } from "../blocks";
import { asOf, exitReading, firstExit } from "../common/read-with";
import { $m, date, text } from "../language/row";
import { outputs } from "../language/sheet";
import { heads, rows, table } from "../language/table";
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

export const value = outputs(
  "Value",
  "Value of the fleet, if the tenant stays and if it leaves",
  "Cash while the fleet is let and what it then sells for, in value of the as-of date.",
  rows("Read with", {
    value_reading: exitReading,
    value_as_of: asOf,
    value_exit: firstExit,
    value_scope: text.value("Whether the fee is for these accelerators")`one_scope`,
  }),
  table("What the tenant does, and what becomes of the fleet", {
    ways: heads(WAYS),
    way_end: row("Fleet sold on", (way) => (way === "sold" ? "exit_sale_date" : "term_sale_date"), {
      unit: "date",
    }),
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
    book_today: $m.value("Book value at the as-of date, hardware over the deal's life")`
      OFFTAKE.DEP.COMPONENTS(hardware[], MAX(books_start, AsOf), "NBV", , 1) +
      OFFTAKE.DEP.COMPONENTS(site[], MAX(books_start, AsOf), "NBV", , 1)`,
    exit_sale_date: date.value("Day of the sale, if the tenant leaves")`MAX(AsOf, MIN(exit_date,
      service_end))`,
    term_sale_date: date.value("Day of the sale, if it stays")`MAX(AsOf, MIN(term_end,
      service_end))`,
    exit_sale: $m.value(
      "The fleet at the first exit: hardware at market value, all else at book value",
    )`${worthOn("exit_sale_date")}`,
    term_sale: $m.value("At the end of the term")`${worthOn("term_sale_date")}`,
    end_sale: $m.value("At the end of its service")`${worthOn("service_end")}`,
    pv_exit_sale: $m.value(
      "Present value: at the first exit",
    )`${pv("exit_sale", "exit_sale_date")}`,
    pv_term_sale: $m.value("Present value: at the end of the term")`
      ${pv("term_sale", "term_sale_date")}`,
    pv_end_sale: $m.value("Present value: at the end of its service")`
      ${pv("end_sale", "service_end")}`,
  }),
  rows("Kept in the market to the end of its service, instead of sold: worth more by", {
    hold_exit: $m.value("From the first exit")`${pv("relet[]", "mid_date[]")} + pv_end_sale -
      pv_exit_sale`,
    hold_term: $m.value("From the end of the term")`${pv("relet_after_term[]", "mid_date[]")} +
      pv_end_sale - pv_term_sale`,
  }),
  $m.check("Cash profit by what it is made of is that over time")`
    SUM(${ways.map((way) => `ABS(way_profit.${way} - ${way}_cash_profit.total)`).join(", ")})`,
  $m.check("Re-letting adds its profit, and sells later")`way_value.market - way_value.sold -
    ${pv("relet_in_term[]", "mid_date[]")} - pv_term_sale + pv_exit_sale`,
  $m.chart("stacked column", "Value of the fleet by what the tenant does ($m)", {
    of: "ways",
    by: "rows",
  })`way_pv_profit | way_pv_sale`,
);
