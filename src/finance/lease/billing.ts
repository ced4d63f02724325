import { monthEnd, monthIndex, monthStart, type Serial } from "../dates";
import { roundedParts } from "../money";
import { Sum } from "../sum";
import { addUp, type Contract, contractAccrued } from "./contract";
import { feesAt } from "./payments";
import type { Recognition } from "./revenue";
import { type LeaseTerms, serviceMonths } from "./service";

/** Service months on one invoice. */
export const FREQUENCIES = { MONTHLY: 1, QUARTERLY: 3, YEARLY: 12 } as const;
export const TIMINGS = ["ADVANCE", "ARREARS"] as const;

/** How the fees of a contract are invoiced and paid. */
export interface BillingTerms {
  readonly frequency: keyof typeof FREQUENCIES;
  readonly timing: (typeof TIMINGS)[number];
  /** Day of the month of the invoice; undefined: the first or the last day of the service that it is for. */
  readonly billDay?: number | undefined;
  /** Days from the invoice to its payment. */
  readonly paymentDays: number;
}

/** An amount that falls on one day. */
interface Dated {
  readonly day: Serial;
  readonly amount: number;
}

/**
 * The invoices of a tranche: the whole fees of as many service months as the frequency has, on the
 * first day of their service in advance or on its last day in arrears. A bill day moves an invoice
 * within its calendar month.
 */
function invoices(tranche: LeaseTerms, terms: BillingTerms): Dated[] {
  const service = serviceMonths(tranche);
  const size = FREQUENCIES[terms.frequency];
  const dated: Dated[] = [];
  for (let k = 0; k < service.length; k += size) {
    const months = service.slice(k, k + size);
    const amount = new Sum();
    for (const month of months) amount.add(month.amount);
    const first = (months[0] as { from: Serial }).from;
    const last = (months.at(-1) as { until: Serial }).until - 1;
    const day = terms.timing === "ADVANCE" ? first : last;
    dated.push({ day: onBillDay(day, terms.billDay), amount: amount.value });
  }
  return dated;
}

/** That day of the same calendar month, or its last where it has no such day. */
function onBillDay(day: Serial, billDay: number | undefined): Serial {
  if (billDay === undefined) return day;
  return Math.min(monthStart(monthIndex(day)) + billDay - 1, monthEnd(day));
}

/** Amounts dated before each of some increasing dates. */
function datedBefore(dated: readonly Dated[], dates: readonly Serial[]): number[] {
  const total = new Sum();
  let i = 0;
  return dates.map((date) => {
    for (; i < dated.length && (dated[i] as Dated).day < date; i++)
      total.add((dated[i] as Dated).amount);
    return total.value;
  });
}

/** What a contract has been billed and paid before each of some increasing dates, and what of its fees is due by days. */
interface Running {
  readonly billed: readonly number[];
  readonly cash: readonly number[];
}

function running(contract: Contract, terms: BillingTerms, dates: readonly Serial[]): Running {
  const paid = ({ day, amount }: Dated) => ({ day: day + terms.paymentDays, amount });
  return {
    billed: addUp(contract, (tranche) => datedBefore(invoices(tranche, terms), dates)),
    cash: addUp(contract, (tranche) => datedBefore(invoices(tranche, terms).map(paid), dates)),
  };
}

export const BILLING_OUTPUTS = ["BILLED", "CASH", "RECEIVABLE", "UNBILLED", "DEFERRED"] as const;

/**
 * Invoices or receipts in each period, or a balance at its end.
 *
 *     receivable = billed − cash
 *     unbilled − deferred = revenue − billed, whichever is positive
 *
 * so that cash = revenue − increase in receivable − increase in unbilled + increase in deferred.
 *
 * @param rounding Decimals of BILLED and CASH; balances are not rounded.
 */
export function billing(
  contract: Contract,
  periods: { readonly edges: readonly Serial[] },
  terms: BillingTerms,
  recognition: Recognition,
  output: (typeof BILLING_OUTPUTS)[number],
  rounding?: number,
): number[] {
  const { edges } = periods;
  const { billed, cash } = running(contract, terms, edges);
  if (output === "BILLED") return flows(billed, rounding);
  if (output === "CASH") return flows(cash, rounding);
  const ends = edges.slice(1);
  if (output === "RECEIVABLE") return ends.map((_, t) => difference(billed[t + 1], cash[t + 1]));
  const due = addUp(contract, (tranche) => feesAt(tranche, ends));
  const accrued = contractAccrued(contract, periods, recognition);
  return ends.map((_, t) => {
    const ahead = difference((accrued[t] as number) + (due[t] as number), billed[t + 1]);
    return Math.max(0, output === "UNBILLED" ? ahead : -ahead);
  });
}

function flows(totals: readonly number[], rounding: number | undefined): number[] {
  if (rounding !== undefined) return roundedParts(totals, rounding);
  return totals.slice(1).map((total, t) => difference(total, totals[t]));
}

const NOISE = 2 ** -50;

/** A difference of running totals; what is within the noise of doubles is none. */
function difference(a = 0, b = 0): number {
  return Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b)) ? 0 : a - b;
}
