import { type Exact, gpuHours, n, total } from "./terms";

/** Power and running cost, cost of the plant and its depreciation, as the page assumes them. */

/** Site MW × 80 % load × days × 24 hours × $70; at a PUE of 1.25 site power is IT power × 1.25. */
export const powerFor = (mw: number, days: number) =>
  n(mw)
    .times("0.8")
    .times(24 * days)
    .times(70);
export const opexMonth = (mw: number) => n(1_200_000).times(mw).dividedBy(12);
/** A twelfth of a year's power and running cost. */
export const avoidableMonth = (mw: number) => powerFor(mw, 365).dividedBy(12).plus(opexMonth(mw));

export const capex = (mw: number) => n(35_000_000).times(mw);

/** Share of cost, salvage as a share of that, life in months. */
const COMPONENTS: readonly (readonly [string, string, number])[] = [
  ["0.39", "0.05", 60],
  ["0.13", "0", 72],
  ["0.2", "0", 60],
  ["0.1", "0", 360],
  ["0.18", "0", 180],
];

/** Straight line, a month. */
export const depreciationMonth = (mw: number): Exact =>
  total(
    COMPONENTS.map(([share, salvage, months]) =>
      capex(mw).times(share).times(n(1).minus(salvage)).dividedBy(months),
    ),
  );

/** Cost × max(5 %, 70 % a year). */
export function residual(cost: Exact, months: number): Exact {
  const left = n("0.7").pow(n(months).dividedBy(12));
  return cost.times(left.lessThan("0.05") ? "0.05" : left);
}

/** What a fleet earns in a month at a price of a GPU-hour. */
export const rent = (gpus: number, price: string, utilisation: string | number = 1) =>
  gpuHours(gpus, utilisation).times(price);
