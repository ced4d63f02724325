import { calendarColumns, monthStart } from "./calendar";
import { power } from "./power";

/** The bounds of service months that begin on `start`, clamped to the ends of short months. */
function boundaries(start: number, months: number): Float64Array {
  const calendar = calendarColumns([start]);
  const [index, day] = [calendar.month[0] as number, calendar.day[0] as number];
  const bounds = new Float64Array(months + 1);
  let first = monthStart(index);
  for (let k = 0; k <= months; k++) {
    const next = monthStart(index + k + 1);
    bounds[k] = Math.min(first + day - 1, next - 1);
    first = next;
  }
  return bounds;
}

/** Days of each period before its end: `from` and `until` of period t are edges t and t + 1. */
function edgesOf(ends: readonly number[]): Float64Array {
  const calendar = calendarColumns([ends[0] as number, (ends[1] ?? ends[0]) as number]);
  const [first, second] = [calendar.month[0] as number, calendar.month[1] as number];
  const step = ends.length > 1 ? second - first : 1;
  const edges = new Float64Array(ends.length + 1);
  edges[0] = monthStart(first - step + 1);
  for (let t = 0; t < ends.length; t++) edges[t + 1] = (ends[t] as number) + 1;
  return edges;
}

/** What falls into each period of amounts over contiguous spans, split by days; sums compensated. */
function parts(bounds: Float64Array, amounts: Float64Array, edges: Float64Array): number[] {
  const result: number[] = [];
  let k = 0;
  for (let t = 0; t + 1 < edges.length; t++) {
    const [from, until] = [edges[t] as number, edges[t + 1] as number];
    let [sum, lost] = [0, 0];
    for (; k < amounts.length; k++) {
      const [begins, ends] = [bounds[k] as number, bounds[k + 1] as number];
      const days = Math.max(0, Math.min(ends, until) - Math.max(begins, from));
      const amount = amounts[k] as number;
      const term = days === ends - begins ? amount : (amount * days) / (ends - begins);
      const next = sum + term;
      lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
      sum = next;
      if (ends > until) break;
    }
    result.push(sum + lost);
  }
  return result;
}

function fees(fee: number, months: number, escalator: number): Float64Array {
  const amounts = new Float64Array(months);
  let yearly = fee;
  for (let k = 0; k < months; k++) {
    if (k % 12 === 0) yearly = fee * power(escalator, k / 12);
    amounts[k] = yearly;
  }
  return amounts;
}

export function payments(
  fee: number,
  start: number,
  months: number,
  ends: readonly number[],
  escalator: number,
): number[] {
  return parts(boundaries(start, months), fees(fee, months, escalator), edgesOf(ends));
}

export function revenue(
  fee: number,
  start: number,
  months: number,
  ends: readonly number[],
  escalator: number,
): number[] {
  const amounts = fees(fee, months, escalator);
  let [sum, lost] = [0, 0];
  for (let k = 0; k < months; k++) {
    const term = amounts[k] as number;
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  const total = sum + lost;
  const share = parts(boundaries(start, months), new Float64Array(months).fill(1), edgesOf(ends));
  for (let t = 0; t < share.length; t++) share[t] = (total * (share[t] as number)) / months;
  return share;
}

export function presentValue(
  payments: readonly number[],
  dates: readonly number[],
  rate: number,
  asOf: number,
): number {
  let [sum, lost] = [0, 0];
  for (let i = 0; i < payments.length; i++) {
    const days = asOf - (dates[i] as number);
    if (days > 0) continue;
    const rest = days % 365;
    const term =
      (payments[i] as number) * (power(rate, (days - rest) / 365) * power(rate, rest / 365));
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}
