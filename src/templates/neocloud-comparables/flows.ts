import type { Row, RowsBlock } from "../blocks";
import { FROM, SERVICE } from "./terms";

/** An amount a month while service lasts: all of it, what lies before the as-of date, and to the exit. */
export const amounts = (
  key: string,
  label: string,
  month: string,
  steps: string,
): RowsBlock["rows"] => {
  const until = (day: string) =>
    `OFFTAKE.LEASE.REVENUE(${month}, ${SERVICE}, period_end[], ${steps}, "AS-INVOICED", ${day})`;
  const row = (label: string, formula: Pick<Row, "series" | "each">): Row => ({
    label,
    unit: "$m",
    ...formula,
    total: "sum",
  });
  return {
    [`${key}_whole`]: row(`${label} of the whole term`, {
      series: `OFFTAKE.LEASE.PAYMENTS(${month}, ${SERVICE}, period_end[], ${steps})`,
    }),
    [`${key}_before`]: row("of it before the as-of date", { series: until(FROM) }),
    [`${key}_until`]: row("of it before the first exit", { series: until("exit_date") }),
    [`${key}_term`]: row(`${label} to come, to the end of the term`, {
      each: `${key}_whole - ${key}_before`,
    }),
    [`${key}_binding`]: row(`${label} to come, to the first exit`, {
      each: `${key}_until - ${key}_before`,
    }),
  };
};

/** What is left of fees after overhead and cost. */
export const cash = (label: string, fees: string, cost: string): Row => ({
  label,
  unit: "$m",
  each: `${fees} * (1 - OverheadShare) - ${cost}`,
  total: "sum",
  emphasis: "total",
});
