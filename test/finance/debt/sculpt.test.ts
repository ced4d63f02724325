import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { sculpt } from "../../../src/finance/debt/sculpt";

interface Published {
  readonly cfads: number[];
  readonly dscr: number;
  readonly rate: number;
  readonly debt: number;
  readonly principal: number[];
}

const published = JSON.parse(
  readFileSync(join(__dirname, "../../vectors/sculpt.json"), "utf8"),
) as Published;

test("worked by hand: five years at a cover of 1.30 and 8 %", () => {
  const found = sculpt(published.cfads, published.dscr, published.rate);
  expect(found.debt).toBeCloseTo(published.debt, 4);
  expect(found.principal).toEqual(published.principal.map((value) => expect.closeTo(value, 4)));
});

test("a cap that binds scales all of the service and lifts every cover alike", () => {
  const full = sculpt(published.cfads, published.dscr, published.rate);
  const half = sculpt(published.cfads, published.dscr, published.rate, full.debt / 2);
  expect(half.debt).toBe(full.debt / 2);
  for (const [t, cash] of published.cfads.entries())
    expect(cash / (half.service[t] as number)).toBeCloseTo(2.6, 12);
});

test("a cap above what the cash carries changes nothing", () => {
  const full = sculpt(published.cfads, published.dscr, published.rate);
  expect(sculpt(published.cfads, published.dscr, published.rate, 1e9)).toEqual(full);
});

test("worked by hand: a negative year pays nothing and its interest is carried", () => {
  // Service 0 and 121 at 10 %: debt 100, interest 10 added, 110 owed, 11 of interest, 110 repaid.
  const found = sculpt([-50, 121], 1, 0.1);
  expect(found.debt).toBeCloseTo(100, 12);
  expect(found.service).toEqual([0, 121]);
  expect(found.principal[0]).toBeCloseTo(-10, 12);
  expect(found.closing[0]).toBeCloseTo(110, 12);
  expect(found.principal[1]).toBeCloseTo(110, 12);
  expect(found.closing[1]).toBe(0);
});

test("no cash flow carries no debt", () => {
  const found = sculpt([-5, 0], 1.3, 0.08, 100);
  expect(found).toEqual({
    debt: 0,
    service: [0, 0],
    interest: [0, 0],
    principal: [0, 0],
    closing: [0, 0],
  });
});

const cases = fc.record({
  cfads: fc.array(fc.integer({ min: -(10 ** 6), max: 10 ** 7 }), { minLength: 1, maxLength: 120 }),
  dscr: fc.integer({ min: 100, max: 400 }).map((percent) => percent / 100),
  rate: fc.integer({ min: 0, max: 300 }).map((permille) => permille / 1000),
  cap: fc.option(fc.integer({ min: 1, max: 10 ** 8 }), { nil: undefined }),
});

test("closes at zero, holds its cover, and its balances roll", () => {
  fc.assert(
    fc.property(cases, ({ cfads, dscr, rate, cap }) => {
      const found = sculpt(cfads, dscr, rate, cap);
      const size = found.debt + cfads.reduce((sum, cash) => sum + Math.abs(cash), 0);
      const close = (a: number, b: number) =>
        expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * size);
      expect(found.closing.at(-1)).toBe(0);
      expect(found.debt).toBeLessThanOrEqual(cap ?? Number.POSITIVE_INFINITY);
      let opening = found.debt;
      const covers: number[] = [];
      for (const [t, cash] of cfads.entries()) {
        const [service, interest, principal, closing] = [
          found.service[t] as number,
          found.interest[t] as number,
          found.principal[t] as number,
          found.closing[t] as number,
        ];
        close(interest, opening * rate);
        close(interest + principal, service);
        close(opening - principal, closing);
        opening = closing;
        if (cash > 0) covers.push(cash / service);
        else expect(service).toBe(0);
      }
      const lowest = Math.min(...covers);
      for (const cover of covers) expect(cover / lowest).toBeCloseTo(1, 12);
      const binds = cap !== undefined && found.debt === cap;
      if (covers.length > 0 && !binds) expect(lowest).toBeCloseTo(dscr, 12);
      if (covers.length > 0) expect(lowest).toBeGreaterThanOrEqual(dscr * (1 - 1e-12));
    }),
  );
});
