import { ArgumentError } from "../errors";
import { sum } from "../sum";

/** More than this share of the year's basis in its last quarter. */
const THRESHOLD = 0.4;
/** Amounts in cents are no doubles: exactly 40% must not pass for more by their noise. */
const NOISE = 2 ** -50;

/**
 * Whether the mid-quarter convention applies to property placed in service in a year: where more
 * than 40% of its basis came in the last quarter.
 *
 * @param basis Of the four quarters.
 * @see IRC 168(d)(3); IRS Publication 946, chapter 4.
 */
export function midQuarterApplies(basis: readonly number[]): boolean {
  if (basis.length !== 4)
    throw new ArgumentError("basis_by_quarter", `must have four amounts, not ${basis.length}`);
  const total = sum(basis);
  if (total === 0)
    throw new ArgumentError(
      "basis_by_quarter",
      "must have a basis in at least one quarter; all four are 0",
    );
  return (basis[3] as number) > THRESHOLD * total * (1 + NOISE);
}
