import {
  day,
  type Exact,
  FEE,
  fees,
  monthFirst,
  n,
  paid,
  START,
  TERM,
  total,
  worth,
} from "./terms";

/** Questions 2, 3, 11 to 13 and 20: what the contract pays, and what of it binds. */

const END = monthFirst(TERM);
const headline = total(fees());

/** Notice at the end of the lock-in, 90 days; service to 30 October 2026. */
const EXIT = day("2026-08-01") + 90;
const IPO = day("2026-06-12");
const NEW_YEAR = day("2027-01-01");

export const question2: readonly Exact[] = [FEE.times(12), headline, worth(fees(), "0.12")];

export const question3: readonly (Exact | string)[] = [
  paid(START, EXIT),
  "2026-10-30",
  paid(START, START + 90),
  // Notice inside the lock-in: gone at its end.
  paid(START, day("2026-08-01")),
  paid(START, START + 180 + 90),
  paid(day("2026-11-21"), day("2026-11-21") + 90),
];

export const question11: readonly Exact[] = [
  paid(START, IPO),
  paid(START, EXIT)
    .times(IPO - START)
    .dividedBy(EXIT - START),
  paid(START, day("2027-01-01")),
];

export const question12: readonly Exact[] = [
  paid(IPO, END),
  paid(IPO, EXIT),
  paid(IPO, day("2027-06-12")),
];

/** To the exit: five whole months and 29 days of October. */
const binding = fees().map((fee, k) =>
  k < 5 ? fee : k === 5 ? fee.times(29).dividedBy(31) : n(0),
);

/** The chance that the tenant is still there in month j, and the next tenant's share otherwise. */
export function expected(amounts: readonly Exact[], exit: string, first: number, relet: string) {
  return amounts.map((amount, k) => {
    const years = n(Math.max(0, k + 1 - first)).dividedBy(12);
    const stays = n(1).minus(exit).pow(years);
    return amount.times(stays.plus(n(1).minus(stays).times(relet)));
  });
}

const quality = worth(binding, "0.12").dividedBy(worth(fees(), "0.12"));

export const question13: readonly Exact[] = [
  quality,
  n(1).minus(quality),
  worth(expected(fees(), "0.15", 6, "0.5"), "0.12").dividedBy(worth(fees(), "0.12")),
];

const left = paid(NEW_YEAR, END);
const binds = paid(NEW_YEAR, NEW_YEAR + 90);

export const question20: readonly Exact[] = [left, binds, left.minus(binds).times("0.5")];
