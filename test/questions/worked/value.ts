import { expected } from "./contract";
import { type Exact, fees, n, total, worth } from "./terms";

/** Questions 14 to 19, 22 and 23: what the market pays, and on how few it hangs. */

const bn = (value: number | string) => n(value).times(1e9);

const ROUND = bn(230);
const LANDLORD = bn(62);
const LANDLORD_EV = bn(62).plus(bn("21.4")).minus(bn("4.2"));

export const question14: readonly Exact[] = [
  LANDLORD.dividedBy(ROUND),
  LANDLORD_EV,
  LANDLORD_EV.dividedBy(ROUND),
  LANDLORD_EV.dividedBy(850),
  LANDLORD_EV.dividedBy(3100),
];

const weight = (high: Exact) => ROUND.minus(LANDLORD).dividedBy(high.minus(LANDLORD));

export const question15: readonly Exact[] = [weight(bn(500)), weight(bn(250))];
export const question16: readonly Exact[] = [
  weight(bn(500)).dividedBy(500),
  ROUND.minus(LANDLORD).dividedBy(500),
];
export const question17: readonly Exact[] = [bn(250).dividedBy(ROUND).minus(1)];

const stub = bn(1750).minus(bn(1000));

export const question18: readonly Exact[] = [
  stub,
  stub.dividedBy(bn("3.2")),
  stub.dividedBy(n(1_250_000_000 + 920_000_000).times(12)),
];

const bear = worth(expected(fees(0), "0.35", 3, "0.35"), "0.15");
const base = worth(expected(fees(), "0.15", 6, "0.5"), "0.12");
const bull = worth(expected(fees(1), "0.06", 9, "0.75"), "0.1");

export const question19: readonly Exact[] = [
  bn(62).times("0.3").plus(bn(230).times("0.5")).plus(bn(250).times("0.2")),
  weight(bn(250)),
  bear,
  base,
  bull,
  bear.times("0.3").plus(base.times("0.5")).plus(bull.times("0.2")),
];

function largest(sizes: readonly (number | string)[]): { share: Exact; index: Exact } {
  const exact = sizes.map(n);
  const all = total(exact);
  const shares = exact.map((size) => size.dividedBy(all));
  return {
    share: shares.reduce((a, b) => (a.lessThan(b) ? b : a)),
    index: total(shares.map((share) => share.pow(2))),
  };
}

const before = largest(["3.2", 15]);
const after = largest(["3.2", 15, "11.04"]);
const third = largest(["3.2", 15, "11.04", "1.8"]);
const suppliers = largest([40, 15, 10, "0.466666667"]);

export const question22: readonly Exact[] = [
  before.share,
  before.index,
  after.share,
  after.index,
  third.share,
];
export const question23: readonly Exact[] = [
  suppliers.share,
  suppliers.index,
  n(1).dividedBy(suppliers.index),
];
