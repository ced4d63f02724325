import { calendarColumns, monthStart } from "./calendar";
import { power } from "./power";

/** Present value of flows at period ends; of the period that holds the valuation date, the rest. */
export function discountedCashFlow(
  flows: readonly number[],
  ends: readonly number[],
  rate: number,
  valuationDate: number,
): number {
  const { month } = calendarColumns([ends[0] as number, (ends[1] ?? ends[0]) as number]);
  const step = ends.length > 1 ? (month[1] as number) - (month[0] as number) : 1;
  let before = monthStart((month[0] as number) - step + 1) - 1;
  let [sum, lost] = [0, 0];
  for (let t = 0; t < flows.length; t++) {
    const end = ends[t] as number;
    const begins = Math.max(before, valuationDate);
    if (end > begins) {
      const share = (end - begins) / (end - before);
      const term = (flows[t] as number) * (share * power(rate, (valuationDate - end) / 365));
      const next = sum + term;
      lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
      sum = next;
    }
    before = end;
  }
  return sum + lost;
}

/**
 * The rate of flows that change their sign once, dates ascending: Newton's method on the logarithm
 * of gains over losses, with the proof that what it found is a root.
 */
export function internalRate(flows: readonly number[], dates: readonly number[], guess: number) {
  const count = flows.length;
  const times = new Float64Array(count);
  for (let i = 0; i < count; i++) times[i] = ((dates[i] as number) - (dates[0] as number)) / 365;
  let z = Math.log1p(guess);
  for (let step = 0; step < 100; step++) {
    let [gains, losses, gainTime, lossTime] = [0, 0, 0, 0];
    for (let i = 0; i < count; i++) {
      const time = times[i] as number;
      const term = (flows[i] as number) * Math.exp(-time * z);
      if (term > 0) {
        gains += term;
        gainTime += term * time;
      } else {
        losses -= term;
        lossTime -= term * time;
      }
    }
    const next = z - Math.log(gains / losses) / (lossTime / losses - gainTime / gains);
    const moved = Math.abs(next - z);
    z = next;
    if (moved <= 2 ** -28 / (times[count - 1] as number)) break;
  }
  const rate = Math.expm1(z);
  let [net, size] = [0, 0];
  for (let i = 0; i < count; i++) {
    const term = (flows[i] as number) * Math.exp(-(times[i] as number) * Math.log1p(rate));
    net += term;
    size += Math.abs(term);
  }
  return Math.abs(net) <= 1e-9 * size ? rate : Number.NaN;
}
