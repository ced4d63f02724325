import fc from "fast-check";
import { classifyLease, type LessorLease } from "../../../src/finance/lease/classification";
import { identifyLease } from "../../../src/finance/lease/identification";

/** Five years of a seven-year life at three quarters of the fair value: nothing is met. */
const plain: LessorLease = {
  termMonths: 60,
  lifeMonths: 84,
  pvPayments: 75,
  pvThirdPartyGuarantee: 0,
  fairValue: 100,
  transfers: false,
  purchaseOption: false,
  specialized: false,
  collectible: true,
  standard: "ASC 842",
};
const ifrs = { ...plain, standard: "IFRS 16" } as const;

describe("ASC 842-10-25-2 and 25-3", () => {
  test.each([
    { what: "nothing met", lease: plain, is: "Operating" },
    { what: "title transfers", lease: { ...plain, transfers: true }, is: "Sales-type" },
    { what: "purchase option", lease: { ...plain, purchaseOption: true }, is: "Sales-type" },
    { what: "specialized", lease: { ...plain, specialized: true }, is: "Sales-type" },
    { what: "63 of 84 months are 75 %", lease: { ...plain, termMonths: 63 }, is: "Sales-type" },
    { what: "62 of 84 are not", lease: { ...plain, termMonths: 62 }, is: "Operating" },
    { what: "PV at 90 %", lease: { ...plain, pvPayments: 90 }, is: "Sales-type" },
    { what: "PV just below", lease: { ...plain, pvPayments: 89.99 }, is: "Operating" },
    {
      what: "a third party's guarantee makes up 90 %",
      lease: { ...plain, pvThirdPartyGuarantee: 15 },
      is: "Direct financing",
    },
    {
      what: "but collection is not probable",
      lease: { ...plain, pvThirdPartyGuarantee: 15, collectible: false },
      is: "Operating",
    },
    {
      what: "the last quarter of the life: 21 of 84 months left, all of them leased",
      lease: { ...plain, termMonths: 21, lifeMonths: 21, totalLifeMonths: 84 },
      is: "Operating",
    },
    {
      what: "just before it: 22 of 84",
      lease: { ...plain, termMonths: 22, lifeMonths: 22, totalLifeMonths: 84 },
      is: "Sales-type",
    },
  ])("$what: $is", ({ lease, is }) => {
    expect(classifyLease(lease).leaseClass).toBe(is);
  });

  test("a PV of 0.9 × 62 in doubles has reached 90 % of 62", () => {
    // 0.9 × 62 is 55.800000000000004 in doubles and 55.8 ÷ 62 is 0.8999999999999999.
    expect(55.8 / 62).toBeLessThan(0.9);
    expect(classifyLease({ ...plain, pvPayments: 55.8, fairValue: 62 }).leaseClass).toBe(
      "Sales-type",
    );
  });

  test("each test shows what was measured and its outcome", () => {
    const lease = { ...plain, termMonths: 21, lifeMonths: 21, totalLifeMonths: 84 };
    expect(classifyLease({ ...lease, pvThirdPartyGuarantee: 20 }).tests).toEqual([
      { id: "transfer", measured: false, outcome: "not met" },
      { id: "purchase option", measured: false, outcome: "not met" },
      { id: "term", measured: 1, outcome: "dropped" },
      { id: "present value", measured: 0.75, outcome: "not met" },
      { id: "specialized", measured: false, outcome: "not met" },
      { id: "present value with guarantees", measured: 0.95, outcome: "met" },
      { id: "collectible", measured: true, outcome: "met" },
    ]);
  });

  test("the class is sales-type exactly where one of the five tests is met", () => {
    const anyLease = fc.record({
      termMonths: fc.integer({ min: 1, max: 120 }),
      lifeMonths: fc.integer({ min: 1, max: 120 }),
      totalLifeMonths: fc.option(fc.integer({ min: 120, max: 300 }), { nil: undefined }),
      pvPayments: fc.integer({ min: 0, max: 120 }),
      pvThirdPartyGuarantee: fc.integer({ min: 0, max: 50 }),
      fairValue: fc.constant(100),
      transfers: fc.boolean(),
      purchaseOption: fc.boolean(),
      specialized: fc.boolean(),
      collectible: fc.boolean(),
      standard: fc.constant("ASC 842" as const),
    });
    fc.assert(
      fc.property(anyLease, (lease) => {
        const nearEnd = lease.totalLifeMonths && lease.lifeMonths * 4 <= lease.totalLifeMonths;
        const any =
          lease.transfers ||
          lease.purchaseOption ||
          lease.specialized ||
          (!nearEnd && lease.termMonths * 4 >= lease.lifeMonths * 3) ||
          lease.pvPayments >= 90;
        const direct = lease.pvPayments + lease.pvThirdPartyGuarantee >= 90 && lease.collectible;
        const otherwise = direct ? "Direct financing" : "Operating";
        expect(classifyLease(lease).leaseClass).toBe(any ? "Sales-type" : otherwise);
      }),
    );
  });
});

describe("IFRS 16.61 to 65", () => {
  test.each([
    { what: "no indicator", lease: ifrs, is: "Operating" },
    { what: "title transfers", lease: { ...ifrs, transfers: true }, is: "Finance" },
    {
      what: "a third party's guarantee counts toward the PV (IFRS 16.70)",
      lease: { ...ifrs, pvThirdPartyGuarantee: 15, collectible: false },
      is: "Finance",
    },
    {
      what: "the life test stands in the last quarter too",
      lease: { ...ifrs, termMonths: 21, lifeMonths: 21, totalLifeMonths: 84 },
      is: "Finance",
    },
  ])("$what: $is", ({ lease, is }) => {
    expect(classifyLease(lease).leaseClass).toBe(is);
    expect(classifyLease(lease).tests).toHaveLength(5);
  });
});

test("without a life or a fair value there is no ratio", () => {
  expect(() => classifyLease({ ...plain, lifeMonths: 0 })).toThrow("life_months is 0");
  expect(() => classifyLease({ ...plain, fairValue: 0 })).toThrow("fair_value is 0");
});

test("ASC 842-10-15: a lease needs all four, and the first that fails decides", () => {
  fc.assert(
    fc.property(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()), (given) => {
      const [identifiedAsset, substitutionRight, takesOutput, directsUse] = given;
      const found = identifyLease({ identifiedAsset, substitutionRight, takesOutput, directsUse });
      const lease = identifiedAsset && !substitutionRight && takesOutput && directsUse;
      expect(found.contract).toBe(lease ? "Lease" : "Service");
      expect(found.failed).toBe(found.tests.find(({ outcome }) => outcome === "not met")?.id);
      expect(found.tests.filter(({ outcome }) => outcome === "met").length === 4).toBe(lease);
    }),
  );
});
