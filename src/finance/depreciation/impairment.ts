/**
 * Impairment loss of a long-lived asset held and used, ASC 360-10-35-17: only where the undiscounted
 * cash flows do not recover the book value, and then down to fair value.
 */
export function impairmentUsGaap(
  bookValue: number,
  undiscountedFlows: number,
  fairValue: number,
): number {
  return bookValue > undiscountedFlows ? Math.max(0, bookValue - fairValue) : 0;
}

/** Impairment loss, IAS 36.59: down to the higher of value in use and fair value less costs of disposal. */
export function impairmentIfrs(
  bookValue: number,
  valueInUse: number,
  fairValueLessCosts: number,
): number {
  return Math.max(0, bookValue - Math.max(valueInUse, fairValueLessCosts));
}
