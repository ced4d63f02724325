import { findDeal } from "../../src/deals/library";
import { compile } from "../../src/templates/compile/compile";
import { computeLease } from "../../src/templates/compute-lease";
import { calculated, engineForTests, errorsIn, named, planned, type } from "../support/templates";

const engine = engineForTests();
const plan = planned(computeLease, "spacex-anthropic");

const billions = (name: string) => Number(named(engine, plan, name)) / 1e9;

/**
 * The case's readings, worked by hand: $1.25bn a month, half of it in May and June 2026, 37 months
 * from 1 May 2026; what binds at signing is the fees to the exit.
 *
 * Headline: 2 × 0.625 + 35 × 1.25 = 45.0. To 30 October 2026: 1.25 (May, June) + 3.75 (July to
 * September) + 1.25 × 29/31 = 6.169…. To 30 July: 1.25 + 1.25 × 29/31. To 1 August: 1.25 + 1.25. To
 * 26 January 2027: 1.25 + 6 × 1.25 + 1.25 × 25/31.
 */
describe("SpaceX–Anthropic", () => {
  test.each([
    ["after-month-3", "2026-10-30", 1.25 + 3.75 + (1.25 * 29) / 31],
    ["day-one", "2026-07-30", 1.25 + (1.25 * 29) / 31],
    ["inside-month-3", "2026-08-01", 2.5],
    ["firm-180-days", "2027-01-26", 8.75 + (1.25 * 25) / 31],
  ])("read as %s it binds to %s", async (id, exit, enforceable) => {
    const deal = findDeal("spacex-anthropic");
    const reading = deal?.readings.find((one) => one.id === id);
    if (!deal || !reading) throw new Error("not in the library");
    await calculated(engine, compile(computeLease, { deal, scenario: "base", reading }));
    expect(billions("HeadlineValue")).toBeCloseTo(45, 9);
    expect(billions("EnforceableValue")).toBeCloseTo(enforceable, 9);
    expect(isoOf(Number(named(engine, plan, "ExitDate")))).toBe(exit);
    expect(named(engine, plan, "ExitReading")).toBe(reading.label);
    expect(named(engine, plan, "ChecksFailed")).toBe(0);
  });

  test("on 21 November 2026, the lock-in over, what binds is 90 days", async () => {
    await calculated(engine, plan);
    type(engine, plan, "AsOf", 46_347);
    await engine.settle();
    // 10 days of November, December, January and 18 days of February.
    const fees = (1.25 * 10) / 30 + 2.5 + (1.25 * 18) / 28;
    expect(billions("EnforceableValue")).toBeCloseTo(fees, 9);
    expect(billions("HeadlineValue")).toBeCloseTo(45, 9);
    expect(named(engine, plan, "ChecksFailed")).toBe(0);
  });

  test("the fee moves both values, and the checks hold", async () => {
    await calculated(engine, plan);
    type(engine, plan, "MonthlyFee", 1e9);
    await engine.settle();
    expect(billions("HeadlineValue")).toBeCloseTo(36, 9);
    expect(billions("EnforceableValue")).toBeCloseTo(4 + 29 / 31, 9);
    expect(named(engine, plan, "ChecksFailed")).toBe(0);
  });

  test("a term that is longer than the timeline makes the periods longer", async () => {
    await calculated(engine, plan);
    for (const [months, period] of [
      [69, 3],
      [70, 6],
      [139, 12],
      [276, 12],
    ] as const) {
      type(engine, plan, "TermMonths", months);
      await engine.settle();
      expect(named(engine, plan, "PeriodMonths")).toBe(period);
      expect(named(engine, plan, "ChecksFailed")).toBe(0);
    }
    type(engine, plan, "TermMonths", 300);
    await engine.settle();
    expect(named(engine, plan, "ChecksFailed")).toBeGreaterThan(0);
  });

  test("a check that fails is counted, and so is one whose difference is an error", async () => {
    await calculated(engine, plan);
    type(engine, plan, "NetworkCapexShare", 0.2);
    await engine.settle();
    expect(named(engine, plan, "ChecksFailed")).toBe(1);
    type(engine, plan, "TermMonths", 0);
    await engine.settle();
    expect(named(engine, plan, "ChecksFailed")).toBeGreaterThan(3);
  });

  test("no cell shows an error", async () => {
    await calculated(engine, plan);
    expect(errorsIn(engine, plan)).toEqual([]);
  });
});

function isoOf(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
