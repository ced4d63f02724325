/**
 * What a balance comes to. Within a cent of nothing it is nothing: sums of doubles leave a millionth
 * of a dollar, which would show, and bear interest, to the end of the timeline.
 */
export const balance = (...parts: readonly string[]) => {
  const sum = `SUM(${parts.join(", ")})`;
  return `IF(ABS(${sum}) <= CheckTolerance, 0, ${sum})`;
};
