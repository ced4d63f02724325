import type { Serial } from "../dates";
import { compoundDays, DAYS_A_YEAR } from "../growth";
import { requireAsMany } from "../matching";
import { Sum } from "../sum";

/** The tenant's credit. */
export interface Credit {
  /** Probability of default in a year, 0 to 1. */
  readonly annualPd: number;
  /** Share of a payment that is lost in default, 0 to 1. */
  readonly lgd: number;
  /** Money that a guarantor pays toward each payment. */
  readonly guarantee: number;
}

/**
 * Expected credit loss on dated payments, of those on or after `asOf`.
 *
 *     Σ max(0, payment − guarantee) ÷ (1 + rate)^t · (1 − (1 − PD)^t) · LGD,   t = (date − as of) ÷ 365
 */
export function expectedCreditLoss(
  payments: readonly number[],
  dates: readonly Serial[],
  rate: number,
  asOf: Serial,
  { annualPd, lgd, guarantee }: Credit,
): number {
  requireAsMany("dates", dates, "payments", payments);
  const loss = new Sum();
  for (const [i, date] of dates.entries()) {
    const days = date - asOf;
    const exposed = Math.max(0, (payments[i] as number) - guarantee);
    if (days >= 0)
      loss.add(
        exposed * compoundDays(rate, -days) * defaultedBy(days / DAYS_A_YEAR, annualPd) * lgd,
      );
  }
  return loss.value;
}

/** 1 − (1 − PD)^t, without the loss of digits where PD is small. */
function defaultedBy(years: number, annualPd: number): number {
  return years === 0 ? 0 : -Math.expm1(years * Math.log1p(-annualPd));
}
