import type { Row, RowsBlock } from "../../language/blocks";
import { $m } from "../../language/row";
import { loaded } from "../common/contract";
import { invoicedUntil } from "../common/invoiced-until";

/** The day from which the lease is valued. */
export const FROM = "MAX(AsOf, StartDate)";

/** An amount a month while service lasts: all of it, what lies before the as-of date, and to the exit. */
export const amounts = (
  key: string,
  label: string,
  month: string,
  steps: string,
): RowsBlock["rows"] => {
  const fee = `${month}, ${loaded.service}`;
  const until = (day: string) => invoicedUntil(fee, steps, day);
  return {
    [`${key}_whole`]: $m.array.flow(`${label} of the whole term`)`
      OFFTAKE.LEASE.PAYMENTS(${fee}, period_end[], ${steps})`,
    [`${key}_before`]: $m.array.flow("of it before the as-of date")`${until(FROM)}`,
    [`${key}_until`]: $m.array.flow("of it before the first exit")`${until("exit_date")}`,
    [`${key}_term`]: $m.flow(`${label} to come, to the end of the term`)`
      ${key}_whole - ${key}_before`,
    [`${key}_binding`]: $m.flow(`${label} to come, to the first exit`)`
      ${key}_until - ${key}_before`,
  };
};

/** What is left of fees after overhead and cost. */
export const cash = (label: string, fees: string, cost: string): Row => $m.total.flow(label)`
  ${fees} * (1 - OverheadShare) - ${cost}`;
