import { assumptionsOf } from "../../deals/resolve";
import type { DealFile } from "../../deals/schema";
import { leaseExitDate } from "../../functions/lease/exit-date";
import { leasePayments } from "../../functions/lease/payments";
import { isoOf, serialAt } from "../../spreadsheet/serial-dates";
import { headlineOf } from "./headline";
import { argumentsOf, type Values, valuesOf } from "./lease-arguments";

/** Cumulative payments by date, in dollars. */
export interface PaymentLine {
  readonly name: string;
  /** The case's id; undefined for the headline. */
  readonly scenario?: string;
  readonly points: readonly { readonly date: Date; readonly total: number }[];
}

/**
 * Cumulative payments: to the end of the contract in the base case, and to the earliest exit date in
 * each case, using that case's exit-clause interpretation.
 *
 * @returns An empty list for a deal that does not report enough of its contract.
 */
export function paymentLines(deal: DealFile): readonly PaymentLine[] {
  const cases = deal.scenarios.flatMap(({ id }) => {
    const assumptions = assumptionsOf(deal, id);
    const exit = headlineOf(assumptions)?.exit;
    return exit === undefined
      ? []
      : [{ scenario: id, ...line(nameOf(id), valuesOf(assumptions), exit) }];
  });
  const base = valuesOf(assumptionsOf(deal));
  const end = endOf(base);
  return end === undefined || cases.length === 0
    ? []
    : [line("Headline, base case", base, end), ...cases];
}

function line(name: string, values: Values, until: number): PaymentLine {
  const start = values.get("StartDate");
  if (typeof start !== "number") return { name, points: [] };
  const ends = periodEnds(start, until);
  const paid = leasePayments.call(
    argumentsOf(leasePayments, values, {
      period_ends: [ends],
      first_day: start,
    }),
  );
  const row = Array.isArray(paid) ? paid[0] : undefined;
  let total = 0;
  return {
    name,
    points: [
      { date: dateOf(start), total: 0 },
      ...ends.map((end, i) => {
        total += Number(row?.[i] ?? 0);
        return { date: dateOf(end), total };
      }),
    ],
  };
}

/** Month ends from the start; the last one is the day before `until`. */
function periodEnds(start: number, until: number): number[] {
  const ends: number[] = [];
  for (let month = 1; ; month++) {
    const first = dateOf(start);
    const end = serialAt(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 0));
    if (end >= until - 1) return [...ends, until - 1];
    ends.push(end);
  }
}

/** The first day after the stated term, ignoring exit rights. */
function endOf(values: Values): number | undefined {
  const end = leaseExitDate.call(
    argumentsOf(leaseExitDate, values, {
      as_of: values.get("StartDate"),
      lock_in_months: values.get("TermMonths"),
      notice_days: 0,
    }),
  );
  return typeof end === "number" ? end : undefined;
}

function dateOf(serial: number): Date {
  return new Date(isoOf(serial));
}

function nameOf(scenario: string): string {
  return `${scenario.charAt(0).toUpperCase()}${scenario.slice(1)} case, to exit`;
}
