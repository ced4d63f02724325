import { declined } from "./declining";

/** The share of basis recovered by the end of tax year n = 0, 1, 2, …: 0 at 0, in the end 1. */
export type Recovered = (taxYears: number) => number;

/**
 * Straight line over a recovery period whose first tax year counts for part of one.
 *
 *     R(n) = min(1, (n − 1 + first) / recovery)
 */
export function straightLineRecovery(recovery: number, first: number): Recovered {
  return (n) => (n === 0 ? 0 : Math.min(1, (n - 1 + first) / recovery));
}

/**
 * Declining balance until straight line over what is left of the recovery period takes more. With
 * r = factor / recovery and up to the turn,
 *
 *     R(n) = 1 − (1 − r · first) (1 − r)^(n − 1)
 *
 * Straight line takes more once recovery / factor years, or less, are left.
 *
 * @param factor 2 for 200%, 1.5 for 150%.
 * @param first The share of a year that the first tax year counts for.
 */
export function decliningRecovery(recovery: number, factor: number, first: number): Recovered {
  const rate = factor / recovery;
  const left = (n: number) => (1 - rate * first) * (1 - declined(rate, n - 1));
  const turn = Math.max(1, Math.ceil(recovery - recovery / factor + 1 - first));
  const leftAtTurn = left(turn);
  const yearsAtTurn = recovery - (turn - 1 + first);
  return (n) => {
    if (n === 0) return 0;
    if (n <= turn) return 1 - left(n);
    return 1 - leftAtTurn * Math.max(0, 1 - (n - turn) / yearsAtTurn);
  };
}
