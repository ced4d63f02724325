import { avoidableMonth, rent } from "./plant";
import { day, type Exact, FEE, fees, gpuHours, monthFirst, n, TERM, total, worth } from "./terms";

/** Questions 27 and 28: the contract against the market, and the debt that it carries. */

const GPUS = 325_000;
const contract = FEE.dividedBy(gpuHours(GPUS));

/** 200,000 GPUs at the price of an H100, 125,000 at that of a B200. */
const blended = n(200_000).times("2.35").plus(n(125_000).times("5.3")).dividedBy(GPUS);

const walk = day("2026-11-01");
const over = (market: Exact) =>
  worth(
    fees().map((fee, k) => (monthFirst(k) < walk ? n(0) : fee.minus(market))),
    "0.12",
    walk,
  );

export const question27: readonly Exact[] = [
  contract,
  contract.dividedBy("2.35").minus(1),
  over(rent(GPUS, "2.35")),
  contract.dividedBy(blended).minus(1),
  over(gpuHours(GPUS).times(blended)),
];

/** Cash after power and running cost ÷ 1.3, at a month's worth of the annual rate. */
function debt(cash: readonly Exact[], rate: string): Exact {
  const month = n(1).plus(rate).pow(n(-1).dividedBy(12));
  return total(
    cash.map((amount, k) =>
      amount
        .minus(avoidableMonth(500))
        .dividedBy("1.3")
        .times(month.pow(k + 1)),
    ),
  );
}

const binding = fees()
  .slice(0, 6)
  .map((fee, k) => (k === 5 ? fee.times(29).dividedBy(31) : fee));

const loss = worth(
  Array.from({ length: TERM }, (_, k) => {
    const years = n(monthFirst(k + 1) - 1 - monthFirst(0)).dividedBy(365);
    const defaulted = n(1).minus(n("0.97").pow(years));
    return (fees()[k] as Exact).times(defaulted).times("0.6");
  }),
  "0.12",
);

export const question28: readonly Exact[] = [
  debt(fees(), "0.09"),
  debt(binding, "0.09"),
  debt(fees(), "0.0625"),
  debt(fees(), "0.17"),
  loss,
];
