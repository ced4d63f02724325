import fc from "fast-check";
import { boundBy, CAUSES, type ExitRight, HOLDERS } from "../../../src/finance/lease/exit-rights";
import { measures, OPTIONS, type Option, PRICES } from "../../../src/finance/lease/options";
import { MOST_ULPS, unitInTheLastPlace } from "../../support/accuracy";
import { day } from "../../support/calendar";
import { anyLease } from "../../support/lease";

const START = day(2026, 1, 1);
const contract = [{ fee: 100, start: START, months: 36, escalator: 0, freeMonths: 0 }];
const right: ExitRight = {
  holder: "TENANT",
  cause: "CONVENIENCE",
  first_notice: day(2027, 1, 1),
  notice_days: 0,
  penalty: 0,
  penalty_months: 0,
  is_substantive: false,
};
const renewal: Option = {
  option: "RENEWAL",
  holder: "TENANT",
  months: 12,
  basis: "SHARE",
  price: 1.1,
  probability: 0.5,
  is_certain: false,
};

describe("what binds each party, by hand", () => {
  const landlord: ExitRight = {
    ...right,
    holder: "LANDLORD",
    first_notice: START,
    notice_days: 181,
  };

  test("a tenant that may leave after a year for six fees", () => {
    const bound = boundBy(contract, [{ ...right, penalty_months: 6 }], START);
    expect(bound).toMatchObject({ tenantUntil: day(2027, 1, 1), tenantPays: 1800 });
    expect(bound).toMatchObject({ landlordUntil: day(2029, 1, 1), landlordServes: 3600 });
  });

  test("a landlord's right alone does not shorten the term (842-10-55-24)", () => {
    const bound = boundBy(contract, [landlord], START);
    expect(bound).toMatchObject({ tenantPays: 3600, leaseUntil: day(2029, 1, 1) });
    expect(bound).toMatchObject({ landlordUntil: day(2026, 7, 1), landlordServes: 600 });
  });

  test("both may leave: a lease is enforceable to the later of the two (842-10-55-23)", () => {
    expect(boundBy(contract, [right, landlord], START).leaseUntil).toBe(day(2027, 1, 1));
  });

  test("a substantive penalty keeps a service contract alive (606-10-25-3)", () => {
    const bound = boundBy(contract, [{ ...right, penalty: 900, is_substantive: true }], START);
    expect(bound).toMatchObject({ tenantUntil: day(2029, 1, 1), tenantPays: 2100 });
  });

  test("an event is no right until it happens, and no penalty exceeds what it replaces", () => {
    expect(boundBy(contract, [{ ...right, cause: "DEFAULT" }], START).tenantPays).toBe(3600);
    expect(boundBy(contract, [{ ...right, penalty: 9999 }], START).tenantPays).toBe(3600);
  });
});

describe("five measures, by hand", () => {
  const of = (options: Option[], rights: ExitRight[] = [], asOf = START) =>
    measures(contract, options, rights, asOf);

  test("a renewal at 110%, one half likely", () => {
    expect(of([renewal], [right])).toEqual({
      headline: 3600,
      firm: 1200,
      withOptions: 4920,
      expected: 4260,
      accounting: 3600,
    });
  });

  test("a second renewal is reached through the first, at a share of its fee", () => {
    const { withOptions, expected } = of([renewal, renewal]);
    expect(withOptions).toBeCloseTo(3600 + 1320 + 1452, 9);
    expect(expected).toBeCloseTo(3600 + 0.5 * 1320 + 0.25 * 1452, 9);
  });

  test("the accounting term has what is reasonably certain, and what the landlord holds (842-10-30-1)", () => {
    expect(of([{ ...renewal, is_certain: true }]).accounting).toBeCloseTo(4920, 9);
    expect(of([{ ...renewal, holder: "LANDLORD" }]).accounting).toBeCloseTo(4920, 9);
    const leaves = { ...renewal, option: "TERMINATION", from: day(2027, 1, 1), months: 0 } as const;
    expect(
      of([
        { ...leaves, is_certain: true },
        { ...renewal, is_certain: true },
      ]).accounting,
    ).toBe(1200);
  });

  test("a termination one half likely after a year takes half of what follows", () => {
    const leaves = { ...renewal, option: "TERMINATION", from: day(2027, 1, 1), months: 0 } as const;
    const { headline, withOptions, expected } = of([leaves]);
    expect({ headline, withOptions, expected }).toEqual({
      headline: 3600,
      withOptions: 3600,
      expected: 2400,
    });
    // Half of the renewal, times half.
    expect(of([renewal, leaves]).expected).toBeCloseTo(1200 + 1200 + 330, 9);
  });

  test("an expansion at a fixed fee, and at a share of the fee then in force", () => {
    const more = { ...renewal, option: "EXPANSION", from: day(2027, 1, 1), months: 24 } as const;
    expect(of([{ ...more, basis: "FIXED", price: 30 }]).withOptions).toBe(3600 + 720);
    expect(of([{ ...more, price: 0.5 }]).withOptions).toBe(3600 + 1200);
  });

  test("a renewal cannot begin before what it renews ends, and has its months", () => {
    expect(() => of([{ ...renewal, from: day(2027, 1, 1) }])).toThrow(
      "options: a renewal must begin on or after 2029-01-01",
    );
    expect(() => of([{ ...renewal, months: 0 }])).toThrow(
      "options: a renewal must have its months",
    );
  });
});

const anyRight = fc.record({
  holder: fc.constantFrom(...HOLDERS),
  cause: fc.constantFrom(...CAUSES),
  first_notice: fc.option(fc.integer({ min: 40_000, max: 60_000 }), { nil: undefined }),
  notice_days: fc.integer({ min: 0, max: 400 }),
  penalty: fc.double({ min: 0, max: 1e6, noNaN: true }),
  penalty_months: fc.integer({ min: 0, max: 24 }),
  is_substantive: fc.boolean(),
});
const anyOption = fc.record({
  option: fc.constantFrom(...OPTIONS),
  holder: fc.constantFrom(...HOLDERS),
  months: fc.integer({ min: 1, max: 120 }),
  basis: fc.constantFrom(...PRICES),
  price: fc.double({ min: 0, max: 2, noNaN: true }),
  probability: fc.double({ min: 0, max: 1, noNaN: true }),
  is_certain: fc.boolean(),
});

test("firm ≤ headline ≤ with options, whatever the rights and options", () => {
  fc.assert(
    fc.property(
      anyLease,
      fc.array(anyOption, { maxLength: 4 }),
      fc.array(anyRight, { maxLength: 4 }),
      fc.integer({ min: -500, max: 2_000 }),
      (lease, options, rights, after) => {
        const found = measures([lease], options, rights, lease.start + after);
        const near = MOST_ULPS * unitInTheLastPlace(found.withOptions);
        expect(found.firm).toBeLessThanOrEqual(found.headline + near);
        expect(found.headline).toBeLessThanOrEqual(found.withOptions + near);
        expect(found.expected).toBeLessThanOrEqual(found.withOptions + near);
      },
    ),
    { numRuns: 200 },
  );
});

test("a tenant's right never adds to what binds the tenant; a landlord's does not change it", () => {
  fc.assert(
    fc.property(
      anyLease,
      fc.array(anyRight, { maxLength: 4 }),
      anyRight,
      (lease, rights, added) => {
        const asOf = lease.start;
        const before = boundBy([lease], rights, asOf);
        const after = boundBy([lease], [...rights, added], asOf);
        expect(after.tenantPays).toBeLessThanOrEqual(before.tenantPays);
        if (added.holder === "LANDLORD") {
          expect(after.tenantPays).toBe(before.tenantPays);
          expect(after.tenantUntil).toBe(before.tenantUntil);
          expect(after.landlordServes).toBeLessThanOrEqual(before.landlordServes);
        }
      },
    ),
    { numRuns: 200 },
  );
});
