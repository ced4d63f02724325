import type { Row, RowsBlock } from "../blocks";

/**
 * The contracts of one landlord side by side: the loaded deal first, then up to three of the library.
 * Each has a column on sheets across contracts, and rows of its own over time.
 */
export const CONTRACTS = [1, 2, 3, 4] as const;

type PeriodRow = Pick<Row, "each" | "series" | "opening" | "total">;

/** Rows over time, one a contract: `payments_2` is the second's, and {@link own} finds a column's. */
export function contractRows(
  title: string,
  key: string,
  row: (contract: number) => PeriodRow,
): RowsBlock {
  const each = CONTRACTS.map((c): [string, Row] => [
    `${key}_${c}`,
    { label: `Contract ${c}`, unit: "$m", total: "sum", ...row(c) },
  ]);
  return { kind: "rows", title, key: `${key}_rows`, rows: Object.fromEntries(each) };
}

/** On a sheet across contracts: the column's own row of those over time. */
export const own = (key: string) => `INDEX(${key}_rows[], number, 0)`;

/** All contracts' cells of rows over time, one after the other. */
export const all = (key: string, member = "") =>
  CONTRACTS.map((c) => `${key}_${c}${member}`).join(", ");

/** The terms, as every LEASE function takes them, of the column's contract. */
export const FEE = "monthly_fee, start_date, term_months";
export const STEPS = `escalator, free_months, CHOOSE(N(number), ${CONTRACTS.map((c) => `ramp_${c}[]`).join(", ")})`;

/** The same of one contract, for its rows over time. */
export const feeOf = (c: number) => `monthly_fee.${c}, start_date.${c}, term_months.${c}`;
export const stepsOf = (c: number) => `escalator.${c}, free_months.${c}, ramp_${c}[]`;

/** First day without service, seen from a day. */
export const exitSeenFrom = (day: string) =>
  `OFFTAKE.LEASE.EXITDATE(start_date, term_months, ${day}, lock_in_months, notice_days, notice_inside, lock_in_days)`;

/** Payments from a day to the end of the term: a contract that nobody may leave. */
export const leftFrom = (day: string) =>
  `OFFTAKE.LEASE.ENFORCEABLE(${FEE}, ${day}, term_months, 0, 0, ${STEPS})`;

/** What binds, seen from a day. */
export const boundFrom = (day: string, penalty = "exit_penalty") =>
  `OFFTAKE.LEASE.ENFORCEABLE(${FEE}, ${day}, lock_in_months, notice_days, ${penalty}, ${STEPS}, notice_inside, lock_in_days)`;

/** A share that is nothing where there is nothing to take it of. */
export const share = (of: string, whole: string) => `IF(${whole} = 0, 0, ${of} / ${whole})`;
