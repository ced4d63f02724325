import { requireAsMany } from "../matching";
import { Sum } from "../sum";

export interface DelayedDrawTerms {
  /** A period, above −1. */
  readonly rate: number;
  /** Share of the cash left after fee and interest that repays the loan. */
  readonly sweep: number;
  /** A period, on what is still to be drawn at its opening. */
  readonly commitmentFee: number;
}

/**
 * One value a period. What is paid of the interest is `interest − unpaid`, with
 * `unpaid = closing − opening − draw + repayment`.
 */
export interface LoanSchedule {
  readonly opening: readonly number[];
  readonly draw: readonly number[];
  readonly interest: readonly number[];
  readonly repayment: readonly number[];
  readonly closing: readonly number[];
}

/**
 * A delayed-draw term loan with a cash sweep.
 *
 * Draws fall at the period's end, interest on the opening balance. The period's cash pays the
 * commitment fee, then interest, then `sweep` of what is left repays the loan, at most the opening
 * balance. Interest that the cash does not reach is added to the balance; a fee that it does not
 * reach is the owner's to pay.
 *
 * @param draws 0 or more a period; what they add up to is the commitment.
 * @param cfads Cash flow available for debt service, a period; a negative one pays nothing.
 */
export function loanSchedule(
  draws: readonly number[],
  cfads: readonly number[],
  terms: DelayedDrawTerms,
): LoanSchedule {
  requireAsMany("cfads", cfads, "draws", draws);
  const undrawn = stillToDraw(draws);
  const periods = draws.length;
  const opening = new Array<number>(periods);
  const interest = new Array<number>(periods);
  const repayment = new Array<number>(periods);
  const closing = new Array<number>(periods);
  let balance = 0;
  for (let t = 0; t < periods; t++) {
    const draw = draws[t] as number;
    const due = balance * terms.rate;
    const cash = Math.max(0, (cfads[t] as number) - terms.commitmentFee * (undrawn[t] as number));
    const paid = Math.min(cash, due);
    const repaid = Math.min(balance, terms.sweep * (cash - paid));
    opening[t] = balance;
    interest[t] = due;
    repayment[t] = repaid;
    balance = new Sum()
      .add(balance)
      .add(draw)
      .add(due - paid)
      .add(-repaid).value;
    closing[t] = balance;
  }
  return { opening, draw: draws, interest, repayment, closing };
}

/** What is still to be drawn at each period's opening: this period's draw falls at its end. */
function stillToDraw(draws: readonly number[]): number[] {
  const undrawn = new Array<number>(draws.length).fill(0);
  let left = 0;
  for (let t = draws.length - 1; t >= 0; t--) {
    left += draws[t] as number;
    undrawn[t] = left;
  }
  return undrawn;
}
