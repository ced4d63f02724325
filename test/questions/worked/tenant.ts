import { avoidableMonth, capex, rent, residual } from "./plant";
import { annuity, type Exact, FEE, gpuHours, n, TERM } from "./terms";

/** Questions 4 to 8 and 21: what the capacity is worth to either side. */

const RATE = "0.1";
const DELAY = 18;
const MW = 500;
const GPUS = 325_000;

const margin = FEE.times("1.5");
const waiting = margin.times(annuity(RATE, DELAY));

export const question4: readonly Exact[] = [
  waiting,
  waiting.minus(FEE.times(annuity(RATE, DELAY))),
  margin.minus(FEE).times(annuity(RATE, 6)),
];

const lease = FEE.times(annuity(RATE, TERM));
const atHorizon = n(1).plus(RATE).pow(n(-TERM).dividedBy(12));
const build = capex(MW)
  .plus(
    n(1_800_000)
      .times(MW)
      .dividedBy(12)
      .times(annuity(RATE, TERM, DELAY)),
  )
  .minus(residual(capex(MW), TERM - DELAY).times(atHorizon));

export const question5: readonly Exact[] = [
  lease,
  build,
  waiting,
  build.plus(waiting).minus(lease),
];

const DISPLACED = "0.15";

export const question6: readonly Exact[] = [
  rent(220_000, "2.35", "0.8").times(DISPLACED),
  n(220_000).times(8760).times("0.8").times(DISPLACED).dividedBy(30_840_000),
];

const floor = avoidableMonth(MW).plus(rent(GPUS, "2.35", "0.8").times(DISPLACED));

export const question7: readonly Exact[] = [floor, floor.dividedBy(gpuHours(GPUS))];

const ceiling = build.plus(waiting).dividedBy(annuity(RATE, TERM));

export const question8: readonly Exact[] = [
  ceiling,
  ceiling.dividedBy(gpuHours(GPUS)),
  ceiling.minus(floor),
];

/** 18 months to build less the 90 days of notice, taken as three months. */
const GAP = 15;

export const question21: readonly Exact[] = [margin.minus(FEE).times(annuity(RATE, GAP))];
