import type { Decimal } from "decimal.js";
import fc from "fast-check";
import { serial } from "../../../src/finance/dates";
import { exact, MOST_ULPS, reference, Worst } from "../../support/accuracy";
import { functionNamed } from "../../support/formula";

/**
 * Each closed form against its own formula at 50 digits, written from the reference pages and not from
 * the code. The scale is the largest amount that goes into the result, or the result itself.
 */

const money = fc.double({ min: 0.01, max: 1e12, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const leverage = fc.double({ min: 0, max: 10, noNaN: true });
const rate = fc.double({ min: 0.001, max: 0.6, noNaN: true });
const few = { minLength: 2, maxLength: 12 };

const d = (x: number | undefined) => exact(x as number);
const total = (terms: readonly Decimal[]) => terms.reduce((a, b) => a.plus(b), new reference(0));
const largest = (...amounts: readonly (number | undefined)[]) =>
  Math.max(...amounts.map((x) => Math.abs(x as number)));

interface Sample {
  readonly args: readonly unknown[];
  readonly expected: Decimal;
  /** The result itself, if left out. */
  readonly scale?: number;
}

const claims = fc.array(money, { minLength: 7, maxLength: 7 });
const pairs = fc.array(fc.tuple(money, money), few);
const FIRST = serial({ year: 2026, month: 1, day: 1 });
const years = (count: number) =>
  Array.from({ length: count }, (_, i) => serial({ year: 2026 + i, month: 12, day: 31 }));

/** Present value of yearly flows from 2026 at the start of that year, by dates. */
function present(flows: readonly number[], r: number, growth?: number): Decimal {
  const base = d(r).plus(1);
  const ends = years(flows.length);
  const discount = (end: number | undefined) =>
    base.pow(new reference(FIRST - 1 - (end as number)).dividedBy(365));
  const value = total(flows.map((flow, i) => d(flow).times(discount(ends[i]))));
  if (growth === undefined) return value;
  const terminal = d(flows.at(-1))
    .times(d(growth).plus(1))
    .dividedBy(d(r).minus(d(growth)));
  return value.plus(terminal.times(discount(ends.at(-1))));
}

const samples: Readonly<Record<string, fc.Arbitrary<Sample>>> = {
  "VAL.EV": claims.map((args) => ({
    args,
    expected: total(args.map(d)).minus(d(args[2]).times(2)).minus(d(args[6]).times(2)),
    scale: largest(...args),
  })),
  "VAL.EQUITY": claims.map((args) => ({
    args,
    expected: total([0, 2, 6].map((i) => d(args[i]))).minus(
      total([1, 3, 4, 5].map((i) => d(args[i]))),
    ),
    scale: largest(...args),
  })),
  "VAL.DILUTED": fc.tuple(money, money, pairs, pairs).map(([shares, price, options, converts]) => ({
    args: [
      shares,
      price,
      [options.map(([count]) => count)],
      [options.map(([, strike]) => strike)],
      0,
      [converts.map(([principal]) => principal)],
      [converts.map(([, conversion]) => conversion)],
    ],
    expected: total([
      d(shares),
      ...options
        .filter(([, strike]) => strike < price)
        .map(([count, strike]) =>
          d(count)
            .times(d(price).minus(d(strike)))
            .dividedBy(d(price)),
        ),
      ...converts
        .filter(([, conversion]) => conversion < price)
        .map(([principal, conversion]) => d(principal).dividedBy(d(conversion))),
    ]),
  })),
  "VAL.NTM": fc.tuple(money, money, fc.integer({ min: 0, max: 365 })).map(([now, next, days]) => ({
    args: [now, next, FIRST + days, FIRST],
    expected: d(now)
      .times(days)
      .plus(d(next).times(365 - days))
      .dividedBy(365),
  })),
  "VAL.CALENDARIZE": fc.tuple(money, money, fc.integer({ min: 1, max: 12 })).map((args) => ({
    args,
    expected: d(args[0])
      .times(args[2])
      .plus(d(args[1]).times(12 - args[2]))
      .dividedBy(12),
  })),
  "VAL.COMPSTAT": pairs.map((group) => ({
    args: [[group.map(([x]) => x)], "HARMONIC", [group.map(([, w]) => w)]],
    expected: total(group.map(([, w]) => d(w))).dividedBy(
      total(group.map(([x, w]) => d(w).dividedBy(d(x)))),
    ),
  })),
  "VAL.IMPLIED": fc.tuple(money, share, money, money).map((args) => ({
    args,
    expected: d(args[0]).times(d(args[1])).minus(d(args[2])).dividedBy(d(args[3])),
    scale: largest(args[0] * args[1], args[2]) / args[3],
  })),
  "VAL.PROBWEIGHT": fc.tuple(money, money, share).map(([a, b, p]) => ({
    args: [[[a, b]], [[p, 1 - p]]],
    expected: d(a)
      .times(d(p))
      .plus(d(b).times(d(1 - p))),
  })),
  "VAL.IMPLIEDWEIGHT": fc
    .tuple(money, money, money)
    .filter(([, low, high]) => low !== high)
    .map((args) => ({
      args,
      expected: d(args[0])
        .minus(d(args[1]))
        .dividedBy(d(args[2]).minus(d(args[1]))),
    })),
  "VAL.DCF": fc
    .tuple(fc.array(money, { minLength: 2, maxLength: 40 }), rate, fc.option(share))
    .map(([flows, r, part]) => {
      const growth = part === null ? undefined : (part - 0.5) * r;
      return {
        args: [[flows], [years(flows.length)], r, FIRST - 1, false, growth ?? null],
        expected: present(flows, r, growth),
        scale: Math.max(...flows, present(flows, r, growth).toNumber()),
      };
    }),
  "VAL.IMPLIEDGROWTH": fc.tuple(money, money, rate).map(([terminal, flow, r]) => ({
    args: [terminal, flow, r, true],
    expected: d(terminal)
      .times(d(r))
      .minus(d(flow).times(d(r).plus(1).sqrt()))
      .dividedBy(d(terminal).plus(d(flow).times(d(r).plus(1).sqrt()))),
    scale: Math.max(r, Math.min(1, flow / terminal)),
  })),
  "VAL.IMPLIEDMULTIPLE": fc.tuple(money, share, rate, money).map(([flow, part, r, metric]) => {
    const growth = (part - 0.5) * r;
    return {
      args: [flow, growth, r, metric, true],
      expected: d(flow)
        .times(d(growth).plus(1))
        .dividedBy(d(r).minus(d(growth)))
        .times(d(r).plus(1).sqrt())
        .dividedBy(d(metric)),
    };
  }),
  "VAL.WACC": fc.tuple(money, money, rate, rate, share).map((args) => ({
    args,
    expected: d(args[0])
      .times(d(args[2]))
      .plus(
        d(args[1])
          .times(d(args[3]))
          .times(new reference(1).minus(d(args[4]))),
      )
      .dividedBy(d(args[0]).plus(d(args[1]))),
  })),
  "VAL.UNLEVER": fc.tuple(rate, leverage, share).map((args) => ({
    args,
    expected: d(args[0]).dividedBy(new reference(1).minus(d(args[2])).times(d(args[1])).plus(1)),
  })),
  "VAL.RELEVER": fc.tuple(rate, leverage, share).map((args) => ({
    args,
    expected: d(args[0]).times(new reference(1).minus(d(args[2])).times(d(args[1])).plus(1)),
  })),
  "VAL.PAYBACK": fc
    .tuple(money, money, fc.integer({ min: 1, max: 30_000 }))
    .map(([a, b, days]) => ({
      args: [[[-a, a + b]], [[FIRST, FIRST + days]]],
      expected: d(a)
        .times(days)
        .dividedBy(d(a + b))
        .dividedBy(365),
      scale: days / 365,
    })),
};

describe.each(Object.entries(samples))("%s", (name, sample) => {
  const worst = new Worst(name);
  test(`within ${MOST_ULPS} units in the last place`, () => {
    fc.assert(
      fc.property(sample, ({ args, expected, scale }) => {
        const answer = [functionNamed(name)?.call(args)].flat(2)[0] as number;
        expect(worst.of(answer, expected, scale ?? expected.toNumber())).toBeLessThanOrEqual(
          MOST_ULPS,
        );
      }),
      { numRuns: 300 },
    );
  });
});
