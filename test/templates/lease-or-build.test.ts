import { leaseOrBuild } from "../../src/templates/models/lease-or-build";
import type { Plan } from "../../src/templates/plan";
import { calculated, engineForTests, errorsIn, named, planned, type } from "../support/templates";

const engine = engineForTests();

/** What a name or a label's row shows: the first number right of the label. */
function shown(plan: Plan, sheet: string, label: string, column = 2): number {
  const at = plan.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find(({ content }) => content.kind === "value" && content.value === label)?.at;
  if (!at) throw new Error(`${sheet} has no row ${label}.`);
  return Number(engine.read(sheet, `${"ABCDEFGHIJ"[column]}${at.row + 1}`)[0]?.[0]);
}

const value = (plan: Plan, name: string) => Number(named(engine, plan, name));

/** Present value of a flow a month, at month ends, months counted from 1. */
const present = (yearly: number, flows: readonly number[]) =>
  flows.reduce((sum, flow, i) => sum + flow / (1 + yearly) ** ((i + 1) / 12), 0);
const level = (amount: number, months: number, from = 1) =>
  Array.from({ length: from + months - 1 }, (_, i) => (i + 1 < from ? 0 : amount));

/**
 * A lease that can be worked on paper: $1m a month for 24 months, which the landlord may end after
 * month 12 on three months' notice given inside the lock-in; no interest. A build takes 6 months, costs
 * $10m (all accelerators, 5 years, no salvage) and $0.1m a month; capacity earns $2m a month.
 *
 * - Build now: 10 + 18 × 0.1 − 10 × (1 − 18/60) = 4.8, and 6 × 2 = 12 lost. Lease: 24. Value 16.8 − 24.
 * - Taken back after month 12: the notice comes after month 9, a build begun then runs after month 15;
 *   9 months of use remain: 10 + 9 × 0.1 − 10 × (1 − 9/60) = 2.4; 3 months without, 6 lost; fees 12.
 *   Value 16.8 − (12 + 2.4 + 6) = −3.6. Loss: 3 × (2 − 1) = 3.
 * - Not waiting: 6 × 2 − 6 × 1 = 6, all of it before the first exit.
 * - Ceiling: 16.8 / 24 = 0.7 a month; floor: running cost 1.2 / 12 = 0.1, power is passed on.
 * - IFRS 16: without interest the liability is the twelve fees.
 */
describe("a lease on paper", () => {
  const plan = planned(leaseOrBuild, "colossus-1");
  const inputs = {
    MonthlyFee: 1e6,
    TermMonths: 24,
    RampShare: 1,
    LockInMonths: 12,
    LockInDays: 0,
    NoticeDays: 90,
    NoticeInside: true,
    ContractedMw: 1,
    OpexPerMwYear: 1.2e6,
    PowerPassThrough: 1,
    DisplacedShare: 0,
    BorrowingRate: 0,
    BuildDelayMonths: 6,
    BuildCapexPerMw: 10e6,
    BuildOpexPerMwYear: 1.2e6,
    TenantMarginMultiple: 2,
    GpuCapexShare: 1,
    ServerCapexShare: 0,
    NetworkCapexShare: 0,
    BuildingCapexShare: 0,
    PowerCapexShare: 0,
    GpuLifeYears: 5,
    GpuSalvageShare: 0,
  };

  beforeAll(async () => {
    await calculated(engine, plan);
    for (const [name, one] of Object.entries(inputs)) type(engine, plan, name, one);
    await engine.settle();
  });

  test.each([
    ["ValueOfLeasing", -7.2e6],
    ["ValueOfLeasingTakenBack", -3.6e6],
    ["ValueOfNotWaiting", 6e6],
    ["ValueOfNotWaitingCertain", 6e6],
    ["ReclaimLoss", -3e6],
    ["HeadlineValue", 24e6],
    ["EnforceableValue", 12e6],
    ["BuildCost", 10e6],
  ])("%s", (name, expected) => {
    expect(value(plan, name)).toBeCloseTo(expected, 4);
  });

  test("bargaining range, books, checks", () => {
    expect(shown(plan, "Bargain", "Ceiling (tenant's maximum)")).toBeCloseTo(0.7e6, 4);
    expect(shown(plan, "Bargain", "Floor (landlord's minimum)")).toBeCloseTo(0.1e6, 4);
    expect(shown(plan, "Summary", "Lease liability at commencement")).toBeCloseTo(24e6, 4);
    expect(shown(plan, "Summary", "Lease liability at commencement", 3)).toBeCloseTo(12e6, 4);
    expect(errorsIn(engine, plan)).toEqual([]);
    expect(value(plan, "ChecksFailed")).toBe(0);
  });
});

/**
 * $1.25bn a month, half in May and June 2026, 37 months; notice after month 3, so that service is certain
 * to 29 October 2026: 5 + 29/31 months. 18 months to build, $1.5 of margin a dollar of fee, 10 % a year.
 */
describe("SpaceX–Anthropic", () => {
  const plan = planned(leaseOrBuild, "spacex-anthropic");
  const margin = 1.5 * 1.25e9;
  const binding = 1.25e9 + 3.75e9 + (1.25e9 * 29) / 31;

  beforeAll(() => calculated(engine, plan));

  test("value of not waiting, cut at the first exit", () => {
    const eighteen = present(0.1, level(margin - (1.25e9 + 16 * 1.25e9) / 18, 18));
    const six = present(0.1, level((margin * (5 + 29 / 31) - binding) / 6, 6));
    expect(value(plan, "ValueOfNotWaiting")).toBeCloseTo(eighteen, 0);
    expect(value(plan, "ValueOfNotWaitingCertain")).toBeCloseTo(six, 0);
  });

  /** 500 MW at $35m; 39 % accelerators with 5 % salvage and 6 % servers on 5 years, 13 % on 6, 9 % on 30, 33 % on 15. */
  const worth = (months: number) => {
    const left = (years: number) => 1 - months / 12 / years;
    const share =
      0.39 * (0.05 + 0.95 * left(5)) +
      0.06 * left(5) +
      0.13 * left(6) +
      0.09 * left(30) +
      0.33 * left(15);
    return 17.5e9 * share;
  };

  test("value of leasing, and if the landlord leaves at the first exit", () => {
    const opex = (500 * 1.8e6) / 12;
    const discount = (months: number) => 1.1 ** (-months / 12);
    const now = 17.5e9 + present(0.1, level(opex, 19, 19)) - worth(19) * discount(37);
    const lost = present(0.1, level(margin, 18));
    const lease = present(0.1, level(45e9 / 37, 37));
    expect(value(plan, "ValueOfLeasing")).toBeCloseTo(now + lost - lease, 0);

    // The notice comes after month 3: a build begun then runs after month 21.
    const then =
      17.5e9 * discount(3) + present(0.1, level(opex, 16, 22)) - worth(16) * discount(37);
    const gap = present(0.1, level((margin * (21 - 5 - 29 / 31)) / 15, 15, 7));
    const fees = present(0.1, level(binding / 6, 6));
    expect(value(plan, "ValueOfLeasingTakenBack")).toBeCloseTo(now + lost - fees - then - gap, 0);
    const without = 21 - 5 - 29 / 31;
    const saved = ((45e9 - binding) * without) / (37 - 5 - 29 / 31);
    expect(value(plan, "ReclaimLoss")).toBeCloseTo(saved - margin * without, 0);
  });

  test("lease liability over the enforceable term: two quarters of the lease", () => {
    // May to July 0.625 + 0.625 + 1.25; August to 29 October 1.25 + 1.25 + 1.25 × 29/31.
    const liability = 2.5e9 / 1.1 ** 0.25 + (2.5e9 + (1.25e9 * 29) / 31) / 1.1 ** 0.5;
    expect(shown(plan, "IFRS 16", "Present value of the payments at commencement")).toBeCloseTo(
      liability,
      0,
    );
    expect(named(engine, plan, "LeaseTermEnd")).toBe(named(engine, plan, "ExitDate"));
  });

  test("where only the tenant may leave, and is certain to stay, the lease term is the contract's", async () => {
    type(engine, plan, "LandlordMayLeave", 0);
    type(engine, plan, "CertainToStay", 1);
    await engine.settle();
    const [headline, term] = [2, 3].map((column) =>
      shown(plan, "Summary", "Lease liability at commencement", column),
    );
    expect(term).toBe(headline);
    expect(value(plan, "ChecksFailed")).toBe(0);
    type(engine, plan, "LandlordMayLeave", 1);
    type(engine, plan, "CertainToStay", 0);
    await engine.settle();
  });

  /** Google 40, AWS 10, Hut 8 7/15, Akamai 1.8/7 and this lease 45/37 × 12, in $bn a year: by dollars, never by MW. */
  test("suppliers: each once, this lease in place of the library's", () => {
    const bought = [40, (45 / 37) * 12, 10, 7 / 15, 1.8 / 7];
    const all = bought.reduce((sum, one) => sum + one, 0);
    const squares = bought.reduce((sum, one) => sum + (one / all) ** 2, 0);
    expect(shown(plan, "Suppliers", "Largest, %")).toBeCloseTo(40 / all, 8);
    expect(shown(plan, "Suppliers", "Herfindahl index")).toBeCloseTo(squares, 8);
    expect(shown(plan, "Suppliers", "Contracts included (incl. this lease)")).toBe(5);
  });

  test("it is a lease by the judgements set, and a service where the supplier may swap the asset", async () => {
    expect(named(engine, plan, "ContractKind")).toBe("Lease");
    type(engine, plan, "SubstitutionRight", 1);
    await engine.settle();
    expect(named(engine, plan, "ContractKind")).toBe("Service");
  });

  /** Each on top of the deal as loaded: what the one before changed is put back. */
  const day = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;
  const kept = new Map<string, number | boolean>();
  test.each<[string, Readonly<Record<string, number | boolean>>]>([
    ["seen from the middle of a month", { AsOf: day("2026-11-21") }],
    [
      "beginning in the middle of a month",
      { StartDate: day("2026-05-15"), AsOf: day("2026-07-20") },
    ],
    ["a single month", { TermMonths: 1 }],
    ["no wait, no interest", { BuildDelayMonths: 0, BorrowingRate: 0 }],
    [
      "a wait beyond the term, no lock-in, no notice",
      { BuildDelayMonths: 60, LockInMonths: 0, NoticeDays: 0 },
    ],
    [
      "15 years, left after 14 for a payment, with steps and free months",
      { TermMonths: 180, LockInMonths: 168, ExitPenalty: 5e8, Escalator: 0.03, FreeMonths: 3 },
    ],
  ])("balances: %s", async (_, changes) => {
    for (const [name, one] of kept) type(engine, plan, name, one);
    for (const [name, one] of Object.entries(changes)) {
      if (!kept.has(name)) kept.set(name, value(plan, name));
      type(engine, plan, name, one);
    }
    await engine.settle();
    expect(errorsIn(engine, plan)).toEqual([]);
    expect(value(plan, "ChecksFailed")).toBe(0);
  });
});

/** Every deal in its base case is in deals.test.ts: here are cases that end early, late and by the whole term. */
test.each([
  ["colossus-1", "bear"],
  ["cipher-fluidstack-168", "bear"],
  ["vci-xai", "bull"],
])("%s, %s: balances, and what is certain is within the headline", async (id, scenario) => {
  const plan = planned(leaseOrBuild, id, scenario);
  await calculated(engine, plan);
  expect(errorsIn(engine, plan)).toEqual([]);
  expect(value(plan, "ChecksFailed")).toBe(0);
  expect(value(plan, "EnforceableValue")).toBeLessThanOrEqual(value(plan, "HeadlineValue") + 0.01);
  const lost = "Margin lost while waiting";
  expect(shown(plan, "Summary", lost, 3)).toBeLessThanOrEqual(shown(plan, "Summary", lost) + 0.01);
  if (named(engine, plan, "ExitDate") === shown(plan, "Timeline", "Day after term end"))
    expect(value(plan, "ValueOfLeasingTakenBack")).toBeCloseTo(value(plan, "ValueOfLeasing"), 2);
});
