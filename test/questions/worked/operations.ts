import {
  avoidableMonth,
  capex,
  depreciationMonth,
  opexMonth,
  powerFor,
  rent,
  residual,
} from "./plant";
import { annuity, day, type Exact, FEE, gpuHours, n } from "./terms";

/** Questions 1, 9, 10, 24 to 26, 29 and 30 to 32: the site and its GPUs. */

export const question1: readonly Exact[] = [
  n(300_000).dividedBy("1.25").dividedBy(220_000),
  n(220_000).times(8760).times("0.8"),
  n(300_000).dividedBy("1.25").dividedBy("1.9"),
];

/** July 2026, the first month of the full fee: 31 days. */
const july = powerFor(500, 31).plus(opexMonth(500));
const incremental = FEE.minus(july);

export const question9: readonly Exact[] = [
  incremental.dividedBy(FEE),
  incremental.minus(depreciationMonth(500)).dividedBy(FEE),
];
export const question10: readonly Exact[] = [depreciationMonth(300)];

const served = n(350).dividedBy(500);

export const question24: readonly Exact[] = [
  FEE.times(n(1).minus(n("0.15").times(n(1).minus(served)))),
  FEE.times(served),
];

/** kW a GPU × PUE × $ a MWh. */
const powerOfAnHour = n("1.09").times("1.25").times(70).dividedBy(1000);
const fixed = depreciationMonth(300).plus(opexMonth(300));
const breakEven = (price: string, cost: Exact) =>
  cost.dividedBy(n(price).minus(powerOfAnHour).times(gpuHours(220_000)));

export const question25: readonly Exact[] = [
  breakEven("2.35", fixed),
  breakEven("2.35", opexMonth(300)),
];

function levelised(months: number): Exact {
  const cost = capex(300);
  const month = n("1.12").pow(n(-1).dividedBy(12));
  const capital = cost.minus(residual(cost, months).times(month.pow(months)));
  const hours = gpuHours(220_000, "0.8").times(annuity("0.12", months));
  return capital.plus(avoidableMonth(300).times(annuity("0.12", months))).dividedBy(hours);
}

export const question26: readonly Exact[] = [36, 48, 60, 72].map(levelised);

export const question29: readonly Exact[] = [FEE.times("0.1"), FEE.times("0.3")];

export const question30: readonly Exact[] = [
  breakEven("1.88", fixed),
  rent(325_000, "2.35", "0.8").minus(rent(325_000, "1.88", "0.8")),
];

/** The shell and its power, 28 % of the cost of 500 MW, as of 21 November 2026. */
const shell = capex(500).times("0.28");
const in_ = (year: number) => {
  const years = n(day(`${year}-12-31`) - day("2026-11-21")).dividedBy(365);
  return shell.dividedBy(n("1.12").pow(years));
};

export const question31: readonly Exact[] = [2030, 2033, 2035].map(in_);

const kept = n(220_000).times("0.15");

export const question32: readonly Exact[] = [kept, kept.times(FEE).dividedBy(325_000)];

export const question33: readonly Exact[] = [n("0.65").dividedBy(4), n(325_000 + 110_000)];
