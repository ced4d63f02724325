import { findDeal } from "../../src/deals/library";
import { areaAddress } from "../../src/spreadsheet/address";
import { compile } from "../../src/templates/compile/compile";
import { LABEL, openingAndRun } from "../../src/templates/compile/layout";
import { computeLease } from "../../src/templates/models/compute-lease";
import type { Plan } from "../../src/templates/plan";
import { type Lessor, lessorByLoops, presentValue, rateOfReturn } from "../support/lessor";
import { calculated, engineForTests, errorsIn, named, planned, type } from "../support/templates";

const engine = engineForTests();
const plan = planned(computeLease, "spacex-anthropic");

const value = (name: string) => Number(named(engine, plan, name));
const billions = (name: string) => value(name) / 1e9;

async function set(inputs: Readonly<Record<string, number | boolean>>): Promise<void> {
  for (const [name, input] of Object.entries(inputs)) type(engine, plan, name, input);
  await engine.settle();
}

/** A row of a sheet over time, by its label: the opening and every period. */
function row(of: Plan, sheet: string, label: string, nth = 0): number[] {
  const found = of.sheets
    .find(({ name }) => name === sheet)
    ?.cells.filter(
      ({ at, content }) =>
        at.column === LABEL && content.kind === "value" && content.value === label,
    )[nth];
  if (!found) throw new Error(`${sheet} has no row ${label}.`);
  const cells = openingAndRun(found.at.row, computeLease.timeline.periods);
  return (engine.read(sheet, areaAddress(cells))[0] ?? []).map(Number);
}

describe("SpaceX–Anthropic", () => {
  beforeAll(() => calculated(engine, plan));

  /**
   * Worked by hand: $1.25bn a month, half of it in May and June 2026, 37 months from 1 May 2026; what
   * binds at signing is the fees to the exit.
   *
   * Headline: 2 × 0.625 + 35 × 1.25 = 45.0. To 30 October 2026: 1.25 (May, June) + 3.75 (July to
   * September) + 1.25 × 29/31. To 26 January 2027: 1.25 + 6 × 1.25 + 1.25 × 25/31. On 21 November, the
   * lock-in over, 90 days bind: 10 days of November, December, January and 18 days of February.
   */
  test.each([
    ["at signing", {}, "2026-10-30", 1.25 + 3.75 + (1.25 * 29) / 31],
    ["180 days firm", { LockInMonths: 0, LockInDays: 180 }, "2027-01-26", 8.75 + (1.25 * 25) / 31],
    [
      "on 21 November 2026",
      { LockInMonths: 3, LockInDays: 0, AsOf: 46_347 },
      "2027-02-19",
      (1.25 * 10) / 30 + 2.5 + (1.25 * 18) / 28,
    ],
  ] as const)("what binds %s", async (_, terms, exit, enforceable) => {
    await set(terms);
    expect(errorsIn(engine, plan)).toEqual([]);
    expect(isoOf(value("ExitDate"))).toBe(exit);
    expect(billions("EnforceableValue")).toBeCloseTo(enforceable, 9);
    expect(billions("HeadlineValue")).toBeCloseTo(45, 9);
    expect(value("ChecksFailed")).toBe(0);
  });

  // Two steps of six months beyond the term, in 27 whole periods: (69 + 12) ÷ 27 = 3.
  test.each([
    [69, 3],
    [70, 6],
  ])("a term of %d months has periods of %d", async (TermMonths, period) => {
    await set({ TermMonths });
    expect(value("PeriodMonths")).toBe(period);
    expect(value("ChecksFailed")).toBe(0);
  });

  test("a check that fails is counted, and so is one whose difference is an error", async () => {
    // What the components cost beyond the capital cost is put in, but not in the few rows of the case.
    await set({ TermMonths: 37, NetworkCapexShare: 0.2 });
    expect(failing()).toContain("Components sum to capital cost");
    expect(value("ChecksFailed")).toBe(failing().length);
    // 28 periods of a year are 336 months.
    await set({ TermMonths: 348, NetworkCapexShare: 0.13 });
    expect(failing()).toContain("Timeline covers longest term tested");
    await set({ TermMonths: 0 });
    expect(value("ChecksFailed")).toBeGreaterThan(10);
  });
});

/** The checks that the sheet of checks shows as failing. */
function failing(): string[] {
  const sheet = plan.sheets.find(({ name }) => name === "Checks");
  const results = sheet?.cells.filter(({ style }) => style === "checkLink") ?? [];
  return results.flatMap(({ at }) => {
    const [label, , result] = engine.read("Checks", `A${at.row + 1}:C${at.row + 1}`)[0] ?? [];
    return result === 0 ? [] : [String(label)];
  });
}

/**
 * A made-up deal that a person can follow: $10m a month from January 2026 and 10 % more each year; 10 MW
 * for $300m; a lock-in of 12 months and 90 days of notice end with March 2027, after 15 months.
 *
 * Power: 10 MW × 1.25 × 0.8 × 8,760 h × $50 = $4.38m a year; running cost 10 × $0.12m = $1.2m. Expected
 * loss of power: a quarter of 2 MW in 10. Interest of 8.243216 % a year is 2 % a quarter.
 *
 * Tax: contracted in 2024 and in service in 2026 the bonus is 20 % (IRC 168(k)(6) before its amendment
 * in 2025), and the rest follows IRS Publication 946: 5 years, half-year convention (table A-1) 20, 32
 * and 19.2 %; 15 years 5, 9.5 and 8.55 %; 39 years, in service in January (A-7a) 2.461 and 2.564 %.
 */
const MADE_UP = {
  MonthlyFee: 10e6,
  StartDate: 46_023,
  TermMonths: 36,
  Escalator: 0.1,
  FreeMonths: 0,
  RampMonths: 1,
  RampShare: 1,
  PrepaidShare: 0.1,
  AsOf: 46_023,
  LockInMonths: 12,
  LockInDays: 0,
  NoticeDays: 90,
  NoticeInside: false,
  ExitPenalty: 5e6,
  ContractedMw: 10,
  ItShare: 1,
  Pue: 1.25,
  LoadFactor: 0.8,
  PowerPrice: 50,
  PowerPassThrough: 0,
  AtRiskMw: 2,
  PowerLossProbability: 0.25,
  OpexPerMwYear: 120e3,
  OverheadShare: 0.05,
  CapexPerMw: 30e6,
  GpuCapexShare: 0.4,
  ServerCapexShare: 0.1,
  NetworkCapexShare: 0.1,
  BuildingCapexShare: 0.1,
  PowerCapexShare: 0.3,
  AcquiredDate: 45_444,
  InServiceDate: 46_023,
  GpuLifeYears: 4,
  NetworkLifeYears: 5,
  BuildingLifeYears: 20,
  PowerLifeYears: 10,
  GpuSalvageShare: 0.1,
  TaxRate: 0.25,
  RelettingShare: 0.5,
  DebtRate: 0.08243216,
  DebtShare: 0.6,
  CoverRatio: 1.3,
  DiscountRate: 0.1,
  DisplacedShare: 0.1,
} as const;

const withBonus = (...shares: readonly number[]) =>
  shares.map((share, year) => (year === 0 ? 0.2 : 0) + 0.8 * share);

const BY_LOOPS: Lessor = {
  fee: 10,
  months: 36,
  escalator: 0.1,
  exit: 15,
  stays: true,
  penalty: 5,
  prepaidShare: 0.1,
  lost: 0.25 * 0.2,
  costMonth: (4.38 + 1.2) / 12,
  overhead: 0.05,
  parts: [
    { cost: 120, salvage: 12, years: 4 },
    { cost: 30, salvage: 0, years: 4 },
    { cost: 30, salvage: 0, years: 5 },
    { cost: 30, salvage: 0, years: 20 },
    { cost: 90, salvage: 0, years: 10 },
  ],
  taxClasses: [
    { cost: 180, shares: withBonus(0.2, 0.32, 0.192) },
    { cost: 90, shares: withBonus(0.05, 0.095, 0.0855) },
    { cost: 30, shares: [0.02461, 0.02564, 0.02564] },
  ],
  saleShare: 1,
  taxRate: 0.25,
  lossLimit: 0.8,
  debtShare: 0.6,
  debtRate: 0.02,
  cover: 1.3,
  cashMonths: 1,
};

/** The sale at half the book value leaves losses that nothing is left to use. */
const LEAVES: Lessor = { ...BY_LOOPS, stays: false, saleShare: 0.5 };

/** At $7m a month tax depreciation makes the first year a loss, and the limit leaves income to tax in the second. */
const STAYS_FOR_LESS = { TenantStays: 1, SaleShare: 1, MonthlyFee: 7e6, PrepaidShare: 0 } as const;
const FOR_LESS: Lessor = { ...BY_LOOPS, fee: 7, prepaidShare: 0 };

describe("a made-up deal, beside the same in plain loops", () => {
  const QUARTERS = 12;

  beforeAll(() => set(MADE_UP));

  describe.each([
    ["stays", {}, BY_LOOPS],
    ["leaves", { TenantStays: 0, SaleShare: 0.5 }, LEAVES],
    ["stays for less, so that losses are carried", { ...STAYS_FOR_LESS }, FOR_LESS],
  ] as const)("the tenant %s", (_, settings, deal) => {
    const loops = lessorByLoops(deal);
    beforeAll(() => set(settings));

    test.each([
      ["Lease", "Fees due", 0, "fees", 1],
      ["Lease", "Closing balance", 0, "accrued", 1],
      ["Lease", "Closing balance", 1, "prepaid", 1],
      ["Operations", "Cash from operations before tax and interest", 0, "operating", 1],
      ["Statements", "Revenue", 0, "revenue", 1],
      ["Statements", "Depreciation", 0, "depreciation", -1],
      ["Statements", "Interest", 0, "interest", -1],
      ["Statements", "Pre-tax income", 0, "profit", 1],
      ["Statements", "Current tax", 0, "tax", -1],
      ["Statements", "Net income", 0, "netIncome", 1],
      ["Statements", "Site", 0, "book", 1],
      ["Statements", "Debt", 0, "debt", 1],
      ["Statements", "Cash", 0, "cash", 1],
      ["Statements", "Equity", 0, "equity", 1],
      ["Tax", "Closing balance", 1, "deferred", 1],
      ["Debt", "CFADS", 0, "cfads", 1],
      ["Debt", "Debt service", 0, "service", 1],
      ["Flows", "Distributions less contributions", 0, "toOwners", 1],
    ] as const)("%s: %s", (sheet, label, nth, key, sign) => {
      const [, ...periods] = row(plan, sheet, label, nth);
      for (const [t, amount] of periods.entries())
        expect(amount / 1e6).toBeCloseTo(t < QUARTERS ? sign * (loops.rows[key][t] ?? 0) : 0, 8);
    });

    test("at close: headline, what is put in, debt", () => {
      expect(value("HeadlineValue") / 1e6).toBeCloseTo(loops.headline, 8);
      expect(value("InvestedCapital") / 1e6).toBeCloseTo(loops.invested, 8);
      expect(value("DebtAtClose") / 1e6).toBeCloseTo(loops.debtAtClose, 8);
    });

    test("returns, and value less what the landlord forgoes", () => {
      // 31 December 2025, and the quarter ends after it.
      const ends = Array.from(
        { length: QUARTERS + 1 },
        (__, q) => Date.UTC(2026, 3 * q, 0) / 86_400_000,
      );
      const worth = presentValue(loops.freeCash, 0.1, ends);
      const forgone = presentValue(
        loops.rows.fees.map((fee) => 0.1 * 0.75 * fee),
        0.1,
        ends,
      );
      expect(value("ProjectIrr")).toBeCloseTo(
        rateOfReturn(loops.invested, loops.freeCash, ends),
        8,
      );
      expect(value("EquityIrr")).toBeCloseTo(
        rateOfReturn(loops.invested - loops.debtAtClose, loops.rows.toOwners, ends),
        8,
      );
      expect(value("ProjectNpv") / 1e6).toBeCloseTo(worth - loops.invested, 7);
      expect(value("LandlordNpv") / 1e6).toBeCloseTo(worth - forgone - loops.invested, 7);
      expect(value("ChecksFailed")).toBe(0);
    });
  });

  test("the losses are such that the limit and the allowance are tried", () => {
    expect(lessorByLoops(LEAVES).losses.at(-1)).toBeGreaterThan(1);
    const { losses, rows } = lessorByLoops(FOR_LESS);
    expect(losses[3]).toBeGreaterThan(losses[7] as number);
    expect(losses[7]).toBeGreaterThan(1);
    expect(rows.tax[4]).toBeGreaterThan(0.1);
  });
});

/**
 * What must hold of any deal, from the statements' own rows and not from the model's checks: a cloud
 * with a prepayment, a colocation, a lease of hardware, each in another case. Every pair is in deals.test.ts.
 */
describe.each([
  ["iren-microsoft", "bear"],
  ["cipher-fluidstack-168", "bull"],
  ["vci-xai", "base"],
] as const)("%s, %s", (id, scenario) => {
  const deal = findDeal(id);
  if (!deal) throw new Error("not in the library");
  const own = compile(computeLease, { deal, scenario });
  const statement = (label: string, nth = 0) => row(own, "Statements", label, nth);
  beforeAll(() => calculated(engine, own));

  test("assets are liabilities and equity, to the cent, at close and in every period", () => {
    const assets = ["Cash", "Accrued rent", "Site", "Deferred tax asset"].map((label) =>
      statement(label, label === "Accrued rent" ? 1 : 0),
    );
    const claims = [
      "Deferred revenue",
      "Prepayment",
      "Debt",
      "Deferred tax liability",
      "Equity",
    ].map((label) => statement(label, label === "Prepayment" ? 1 : 0));
    for (const t of statement("Cash").keys())
      expect(Math.abs(sumAt(assets, t) - sumAt(claims, t))).toBeLessThan(0.01);
    expect(Math.max(...statement("Site"))).toBeGreaterThan(0);
  });

  test("cash moves by the three flows, and income is earned, taxed and paid out in full", () => {
    const cash = statement("Ending cash");
    const flows = [
      statement("Cash from operations"),
      statement("Site contributed at close / sale proceeds"),
      statement("Cash from financing"),
    ];
    for (let t = 1; t < cash.length; t++)
      expect(Math.abs((cash[t] ?? 0) - (cash[t - 1] ?? 0) - sumAt(flows, t))).toBeLessThan(0.01);
    const all = (label: string, nth = 0) =>
      statement(label, nth).reduce((sum, one) => sum + one, 0);
    const owners = -(all("Equity contributions") + all("Distributions to equity"));
    expect(Math.abs(owners - all("Net income"))).toBeLessThan(0.01);
  });

  test("no cell shows an error, and no check fails", () => {
    expect(errorsIn(engine, own)).toEqual([]);
    expect(named(engine, own, "ChecksFailed")).toBe(0);
  });
});

const sumAt = (rows: readonly (readonly number[])[], t: number) =>
  rows.reduce((sum, one) => sum + (one[t] ?? 0), 0);

function isoOf(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
