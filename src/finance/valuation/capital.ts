import { ZeroDenominatorError } from "../errors";

export interface Capital {
  /** At market value. */
  readonly equity: number;
  readonly debt: number;
  readonly costOfEquity: number;
  /** Before tax. */
  readonly costOfDebt: number;
  readonly tax: number;
}

/** Weighted average cost of capital, debt after tax. */
export function costOfCapital({ equity, debt, costOfEquity, costOfDebt, tax }: Capital): number {
  if (equity + debt === 0)
    throw new ZeroDenominatorError("equity and debt are both 0; there is no capital.");
  return (equity * costOfEquity + debt * costOfDebt * (1 - tax)) / (equity + debt);
}

/** The beta of the assets alone (Hamada): beta ÷ (1 + (1 − tax) · debt/equity). */
export function unlever(beta: number, debtToEquity: number, tax: number): number {
  return beta / leverage(debtToEquity, tax);
}

/** The beta of the equity at another debt/equity: {@link unlever} undone. */
export function relever(beta: number, debtToEquity: number, tax: number): number {
  return beta * leverage(debtToEquity, tax);
}

function leverage(debtToEquity: number, tax: number): number {
  return 1 + (1 - tax) * debtToEquity;
}
