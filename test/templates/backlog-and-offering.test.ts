import { findDeal } from "../../src/deals/library";
import type { DealFile } from "../../src/deals/schema";
import { address } from "../../src/spreadsheet/address";
import { compile } from "../../src/templates/compile/compile";
import { FIRST_PERIOD, VALUE } from "../../src/templates/compile/layout";
import { backlogAndOffering } from "../../src/templates/models/backlog-and-offering";
import type { Plan } from "../../src/templates/plan";
import { calculated, engineForTests, errorsIn, named, planned, type } from "../support/templates";

const engine = engineForTests();
const spacex = planned(backlogAndOffering, "spacex-anthropic");

/** The row of a label below a heading. */
function rowOf(plan: Plan, sheet: string, title: string, label: string): number {
  const cells = plan.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const says = (text: string) =>
    cells
      .filter(
        ({ at, content }) => at.column === 0 && content.kind === "value" && content.value === text,
      )
      .map(({ at }) => at.row);
  const heading = says(title)[0] ?? Infinity;
  const row = says(label).find((one) => one > heading);
  if (row === undefined) throw new Error(`No ${title}, ${label} in ${sheet}.`);
  return row;
}

type Where = readonly [sheet: string, title: string, label: string];
const at = (row: number, column: number) => address({ row, column });
const read = (plan: Plan, [sheet, ...where]: Where, column = VALUE) =>
  engine.read(sheet, at(rowOf(plan, sheet, ...where), column))[0]?.[0] ?? null;
/** A row's values of the contracts. */
const across = (plan: Plan, where: Where, count = 4) =>
  Array.from({ length: count }, (_, i) => read(plan, where, FIRST_PERIOD + i));
const billions = (plan: Plan, where: Where) =>
  across(plan, where).map((value) => Number(value) / 1e9);
const total = (plan: Plan, where: Where) => Number(read(plan, where)) / 1e9;
const enter = (plan: Plan, [sheet, ...where]: Where, value: number | string) =>
  engine.set(sheet, at(rowOf(plan, sheet, ...where), VALUE), [[{ value }]]);

const close = (values: readonly number[], expected: readonly number[]) => {
  expect(values).toHaveLength(expected.length);
  for (const [i, value] of values.entries())
    expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 9);
};

const FURTHER = "Additional contracts";
const STATUS = ["Contracts", "Basis", "Status in this model"] as const;
const HEADLINE = ["Contracts", "Value", "Headline: total payments over the term"] as const;
const ENFORCEABLE = ["Contracts", "Value", "Enforceable at as-of date"] as const;

/**
 * $1.25bn a month for 37 months from May 2026, half of it in the first two; $0.92bn for 33 from October
 * 2026; $0.15bn for 42 from July 2026; each to be left on 90 days' notice after three months:
 *
 * 45.0 = 2 × 0.625 + 35 × 1.25; 30.36 = 33 × 0.92; 6.3 = 42 × 0.15. First exits: 30 October 2026
 * (1 August + 90 days), 1 April 2027 (1 January + 90) and 30 December 2026 (1 October + 90).
 */
const TO_EXITS = [5 + (1.25 * 29) / 31, 6 * 0.92, 5 * 0.15 + (0.15 * 29) / 31, 0];

describe("SpaceX with its three tenants", () => {
  beforeAll(() => calculated(engine, spacex));

  test("takes the landlord's other contracts by itself, headline beside what binds", () => {
    expect(across(spacex, STATUS)).toEqual(["loaded", "included", "included", "free"]);
    close(billions(spacex, HEADLINE), [45, 30.36, 6.3, 0]);
    close(billions(spacex, ENFORCEABLE), TO_EXITS);
    expect(total(spacex, ENFORCEABLE)).toBeCloseTo(
      TO_EXITS.reduce((sum, one) => sum + one),
      9,
    );
  });

  // May, and 10 of June's 30 days, at half the fee: 0.625 + 0.625 × 10 ÷ 30.
  test("on 11 June 2026 five sixths of a billion are recognised, and the rest of what binds is to come", () => {
    const recognised = 0.625 + (0.625 * 10) / 30;
    const row = (label: string) => ["Offering", "Remaining backlog", label] as const;
    close(billions(spacex, ["Offering", "Before the prospectus date", "Revenue recognized"]), [
      recognised,
      0,
      0,
      0,
    ]);
    const [first = 0, ...others] = TO_EXITS;
    const obligations = row("Remaining performance obligations (RPO)");
    close(billions(spacex, obligations), [first - recognised, ...others]);
    const unbound = row("Headline backlog not enforceable");
    expect(recognised + total(spacex, obligations) + total(spacex, unbound)).toBeCloseTo(81.66, 9);
  });

  // Twelve months hold 2 × 0.625 + 10 × 1.25, 7 × 0.92 and 10 × 0.15; the next twelve 12 of each; the
  // rest is 13 × 1.25, 14 × 0.92 and 20 × 0.15. All first exits fall within the first year.
  test("backlog by time band from the as-of date", () => {
    const band = (title: string, label: string) => billions(spacex, ["Backlog", title, label]);
    close(band("Headline backlog (not RPO)", "0 to 12 months"), [13.75, 6.44, 1.5, 0]);
    close(band("Headline backlog (not RPO)", "12 to 24 months"), [15, 11.04, 1.8, 0]);
    close(band("Headline backlog (not RPO)", "24 to 48 months"), [16.25, 12.88, 3, 0]);
    close(band("Enforceable", "0 to 12 months"), TO_EXITS);
    close(band("Enforceable", "12 to 24 months"), [0, 0, 0, 0]);
  });

  test("concentration of 15.0, 11.04 and 1.8 a year, and without each of them", () => {
    expect(named(engine, spacex, "LargestCustomer")).toBeCloseTo(15 / 27.84, 12);
    const index = (...fees: number[]) => {
      const sum = fees.reduce((all, fee) => all + fee, 0);
      return fees.reduce((all, fee) => all + (fee / sum) ** 2, 0);
    };
    expect(named(engine, spacex, "Herfindahl")).toBeCloseTo(index(15, 11.04, 1.8), 12);
    const left = (label: string) =>
      across(spacex, ["Exits", "Remaining concentration", label], 3).map(Number);
    close(left("Herfindahl index (HHI)"), [index(11.04, 1.8), index(15, 1.8), index(15, 11.04)]);
    close(left("Largest customer, % of annual fees"), [11.04 / 12.84, 15 / 16.8, 15 / 26.04]);
  });

  // Cover: 325,000 GPUs and so on do not enter. Fees 27.84; power 891 MW × 0.8 × 1.25 × 0.8 × 8760 h ×
  // $70; running cost 891 × $1.2m; 5 % of fees. Debt of 70 % of $35m a MW, level over each term at 9 %.
  test("what an exit leaves of backlog, revenue and cover", () => {
    const column = (title: string) => billions(spacex, ["Exits", title, "Excluding customer"]);
    close(column("Headline backlog"), [36.66, 51.3, 75.36, 0]);
    close(column("Annual revenue at full capacity"), [12.84, 16.8, 26.04, 0]);
    const service = ([mw, months]: readonly [number, number]) => {
      const rate = 0.09 / 12;
      return (12 * 0.7 * 0.035 * mw * rate) / (1 - (1 + rate) ** -months);
    };
    const debt = (
      [
        [500, 37],
        [220, 33],
        [171, 42],
      ] as const
    ).map(service);
    const all = debt.reduce((sum, one) => sum + one);
    const power = (mw: number) => (mw * 0.8 * 8760 * 70) / 1e9;
    const cash = (fees: number, mw: number) => fees * 0.95 - power(mw) - 891 * 0.0012;
    expect(named(engine, spacex, "CoverOfAll")).toBeCloseTo(cash(27.84, 891) / all, 9);
    const cover = [
      "Exits",
      "Debt service coverage (assumed debt and cost)",
      "DSCR excl. customer (Total = none lost)",
    ] as const;
    close(across(spacex, cover, 3).map(Number), [
      cash(12.84, 391) / all,
      cash(16.8, 671) / all,
      cash(26.04, 720) / all,
    ]);
  });

  // The fee is for 325,000 GPUs on both sites, so only a GPU-hour may be compared: $2.35 × 730 hours.
  // Google's count and what its fee covers are not verified, Reflection's are not reported.
  test("marks to market only where fee and capacity have one scope, quarter by quarter", () => {
    const basis = [
      "Quality",
      "Market rate for the same capacity",
      "Pricing basis (fee and capacity scope match)",
    ] as const;
    expect(across(spacex, basis)).toEqual(["GPU-HOUR", "none", "none", "none"]);
    const market = (0.325 * 2.35 * 730) / 1000;
    const ends = quarterEnds(2026, 6, 13);
    const months = ends.map((_, q) => (q === 0 || q === 12 ? 2 : 3));
    const paid = months.map((count, q) => (q === 0 ? 2 * 0.625 : count * 1.25));
    const worth = (flows: readonly number[]) => presentValue(flows, ends, "2026-05-01", 0.12);
    const gain = worth(paid) - worth(months.map((count) => count * market));
    expect(Number(named(engine, spacex, "GainFromWalking")) / 1e9).toBeCloseTo(gain, 9);
    const bound = worth([1.25, 3.75, (1.25 * 29) / 31]);
    const factor = [
      "Quality",
      "Revenue quality (Offtake measure, non-GAAP)",
      "Revenue quality factor (enforceable PV %)",
    ] as const;
    expect(read(spacex, factor, FIRST_PERIOD)).toBeCloseTo(bound / worth(paid), 12);
  });

  // What binds at signing, by the readings that are known: 90 days from day one, or only after month 3.
  test("the grid of readings holds those that are reported", () => {
    const row = rowOf(spacex, "Readings", "Basis", "Lock-in (months)");
    const cell = (down: number) => engine.read("Readings", at(row + 1 + down, VALUE + 2))[0]?.[0];
    expect(Number(cell(0)) / 1e9).toBeCloseTo(1.25 + (1.25 * 29) / 31, 9);
    expect(Number(cell(1)) / 1e9).toBeCloseTo(TO_EXITS[0] ?? 0, 9);
    expect(Number(cell(5)) / 1e9).toBeCloseTo(45, 9);
  });

  // 100 MW at $10.5m a MW-year are $1.05bn a year, three years long; the last slice is half as large.
  test("slices add revenue, and take capacity from the landlord's own use", () => {
    expect(named(engine, spacex, "CapacityLeft")).toBe(400 - 3 * 100 - 50);
    const row = rowOf(spacex, "Slices", "By tranche", "All tranches");
    const [annual, value] = [9, 10].map((column) => engine.read("Slices", at(row, column))[0]?.[0]);
    expect(Number(annual) / 1e9).toBeCloseTo(3.675, 9);
    expect(Number(value) / 1e9).toBeCloseTo(11.025, 9);
  });
});

describe("what is chosen", () => {
  beforeAll(() => calculated(engine, spacex));
  const choose = async (...ids: readonly [string, string, string]) => {
    for (const [i, id] of ids.entries())
      enter(spacex, ["Choice", FURTHER, `Contract ${i + 2}`], id);
    await engine.settle();
  };
  afterEach(() => expect(named(engine, spacex, "ChecksFailed")).toBe(0));

  test("neither the loaded deal nor the same capacity is counted twice", async () => {
    await choose("spacex-anthropic@1", "colossus-1@1", "spacex-google@1");
    const standing = ["loaded", "already included", "overlapping capacity", "included"];
    expect(across(spacex, STATUS)).toEqual(standing);
    close(billions(spacex, HEADLINE), [45, 0, 0, 30.36]);
  });

  test("places may stay free, and auto goes on with what is not taken yet", async () => {
    await choose("none", "spacex-reflection", "auto");
    const deals = ["spacex-anthropic@1", "", "spacex-reflection", "spacex-google@1"];
    expect(across(spacex, ["Contracts", "Basis", "Deal"])).toEqual(deals);
    close(billions(spacex, HEADLINE), [45, 0, 6.3, 30.36]);
    expect(errorsIn(engine, spacex)).toEqual([]);
  });

  test("another landlord's contract counts only where the setting says so", async () => {
    await choose("auto", "auto", "iren-microsoft@1");
    expect(across(spacex, STATUS)[3]).toBe("other landlord");
    type(engine, spacex, "OtherLandlords", 1);
    await engine.settle();
    expect(across(spacex, STATUS)[3]).toBe("included");
    // $9.7bn over five years.
    close(billions(spacex, HEADLINE), [45, 30.36, 6.3, 9.7]);
  });

  // On 21 November 2026 the lock-ins of two contracts are over: 90 days from then is 19 February 2027.
  test("as the days pass, what binds is 90 days, and signals open and lapse", async () => {
    type(engine, spacex, "AsOf", 46_347);
    await choose("auto", "auto", "none");
    const months = 10 / 30 + 2 + 18 / 28;
    close(billions(spacex, ENFORCEABLE), [1.25 * months, (10 / 30 + 4) * 0.92, 0.15 * months, 0]);
    // Open: usage limits, slices of Colossus II, first exits. Past: Google's delivery, by 31 October.
    const count = (label: string) => read(spacex, ["Watch", "Count", label]);
    expect([count("Upcoming"), count("Open"), count("Past, not marked")]).toEqual([4, 3, 1]);
  });
});

// CoreWeave's orders from Meta are two contracts of one customer: 14.2 ÷ 6 and 21 ÷ 6 a year, beside OpenAI's
// 22.4 over 60 months of which the first six are at half: 22.4 ÷ 57 a month in full. On 1 January 2026 two
// of those six are past.
test("a customer with two contracts is one customer", async () => {
  const coreweave = planned(backlogAndOffering, "coreweave-meta-2025");
  await calculated(engine, coreweave);
  const meta = (14.2 + 21) / 6;
  expect(named(engine, coreweave, "LargestCustomer")).toBeCloseTo(
    meta / (meta + (22.4 / 57) * 12),
    9,
  );
  const without = billions(coreweave, ["Exits", "Headline backlog", "Excluding customer"]);
  expect(without[0]).toBeCloseTo((22.4 * 56) / 57, 9);
  expect(named(engine, coreweave, "ChecksFailed")).toBe(0);
});

/**
 * Firm for 24 months from 1 January 2026 at 1,000 a month, 10 % more in the second year: 25,200 in all,
 * so 1,050 a month straight-line. On 11 June 2026, 5 months and a third are past: 5,333.33 due, 5,600
 * recognised, 266.67 accrued, and 19,600 to come.
 */
test("a made-up landlord with one firm contract that escalates", async () => {
  const plan = compile(backlogAndOffering, { deal: madeUp(), scenario: "base" });
  await calculated(engine, plan);
  const offering = (title: string, label: string) => Number(read(plan, ["Offering", title, label]));
  expect(across(plan, STATUS)).toEqual(["loaded", "free", "free", "free"]);
  expect(offering("Before the prospectus date", "Fees billed or due")).toBeCloseTo(16_000 / 3, 9);
  expect(named(engine, plan, "RecognisedBefore")).toBeCloseTo(5_600, 9);
  expect(
    offering("Before the prospectus date", "Accrued rent; deferred revenue where negative"),
  ).toBeCloseTo(800 / 3, 9);
  expect(named(engine, plan, "RemainingObligations")).toBeCloseTo(19_600, 9);
  expect(named(engine, plan, "LargestCustomer")).toBe(1);
  expect(named(engine, plan, "ChecksFailed")).toBe(0);
});

test.each(["bear", "bull"])("SpaceX in the %s case balances", async (scenario) => {
  const plan = planned(backlogAndOffering, "spacex-google", scenario);
  await calculated(engine, plan);
  expect(errorsIn(engine, plan)).toEqual([]);
  expect(named(engine, plan, "ChecksFailed")).toBe(0);
});

/** Whose figures but for these are the family's. */
function madeUp(): DealFile {
  const deal = findDeal("iren-microsoft");
  if (!deal) throw new Error("not in the library");
  const terms: Readonly<Record<string, number | string>> = {
    MonthlyFee: 1_000,
    StartDate: "2026-01-01",
    TermMonths: 24,
    Escalator: 0.1,
    AsOf: "2026-01-01",
  };
  const figures = Object.entries(terms).map(([name, value]) => ({
    name,
    value,
    standing: "assumed" as const,
    reason: "Made up.",
  }));
  return {
    ...deal,
    id: "own-made-up",
    lessor: "Nobody",
    lessee: "Somebody",
    assumptions: [...deal.assumptions.filter(({ name }) => !(name in terms)), ...figures],
    readings: [
      {
        id: "firm",
        label: "Firm",
        LockInMonths: 24,
        LockInDays: 0,
        NoticeDays: 0,
        NoticeInside: false,
        standing: "assumed",
        reason: "Made up.",
      },
    ],
    scenarios: [{ id: "base", title: "Base", reading: "firm", differences: [] }],
  };
}

/** Last days of calendar quarters, the first in a month from 1. */
function quarterEnds(year: number, month: number, count: number): Date[] {
  return Array.from({ length: count }, (_, q) => new Date(Date.UTC(year, month + 3 * q, 0)));
}

function presentValue(flows: readonly number[], days: readonly Date[], from: string, rate: number) {
  return flows.reduce((sum, flow, i) => {
    const passed = ((days[i]?.getTime() ?? Number.NaN) - Date.parse(from)) / 86_400_000;
    return sum + flow / (1 + rate) ** (passed / 365);
  }, 0);
}
