/** (1 + rate)^exponent, with what 1 + rate loses put back to first order. */
export function power(rate: number, exponent: number): number {
  const base = 1 + rate;
  const kept = base - rate;
  const lost = 1 - kept + (rate - (base - kept));
  return base ** exponent * (1 + (exponent * lost) / base);
}
