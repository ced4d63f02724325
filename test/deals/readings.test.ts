import { findDeal } from "../../src/deals/library";
import { type Assumption, assumptionsOf } from "../../src/deals/resolve";
import type { DealFile, Reading } from "../../src/deals/schema";
import { serial } from "../../src/finance/dates";
import type { OfftakeFunction } from "../../src/functions/define";
import { isoOf } from "../../src/spreadsheet/serial-dates";
import { functionNamed } from "../support/formula";

/**
 * What binds of the lease of Colossus, by the reading of the exit clause. Expected by hand, in millions:
 *
 *     headline   2 months at 625, 35 at 1,250                                        = 45,000
 *     30 Jul 26  May 625, June 625, 29 of July's 31 days: 1,250 × 29/31 = 1,169.35   =  2,419.35
 *     1 Aug 26   May, June, July: 625 + 625 + 1,250                                  =  2,500
 *     30 Oct 26  to 1 August 2,500, August and September 2,500, 29 of October's 31   =  6,169.35
 *     26 Jan 27  to 1 August 2,500, August to December 6,250, 25 of January's 31     =  9,758.06
 */

const deal = findDeal("spacex-anthropic@1") as DealFile;
const ENFORCEABLE = functionNamed("LEASE.ENFORCEABLE") as OfftakeFunction;
const EXITDATE = functionNamed("LEASE.EXITDATE") as OfftakeFunction;
const TCV = functionNamed("LEASE.TCV") as OfftakeFunction;

test.each([
  ["day-one", "2026-07-30", 2_419.354_838_7],
  ["inside-month-3", "2026-08-01", 2_500],
  ["after-month-3", "2026-10-30", 6_169.354_838_7],
  ["firm-180-days", "2027-01-26", 9_758.064_516_1],
])("%s: out on %s, %d m binds at signing", (id, exit, millions) => {
  const reading = deal.readings.find((one) => one.id === id) as Reading;
  const terms = termsOf("base");
  expect(isoOf(exitDate(terms, reading))).toBe(exit);
  expect(enforceable(terms, reading) / 1e6).toBeCloseTo(millions, 6);
});

test("base is notice after month 3 as of 1 May 2026: 45.0bn headline, 6.17bn enforceable", () => {
  const base = termsOf("base");
  expect(base.get("ExitReading")).toBe("90 days' notice, only after month 3");
  expect(isoOf(Number(base.get("AsOf")))).toBe("2026-05-01");
  expect(headline(base)).toBe(45e9);
  const reading = deal.readings.find(({ label }) => label === base.get("ExitReading")) as Reading;
  expect((enforceable(base, reading) / 1e9).toFixed(2)).toBe("6.17");
});

test.each([
  // Two months at 0 or 1,250 instead of 625: 1,250 less or more of each total.
  ["bear", 43.75e9, 4.92],
  ["bull", 46.25e9, 7.42],
])("the fee of May and June alone moves the headline of %s to %d", (id, total, binds) => {
  const terms = termsOf(id);
  expect(headline(terms)).toBe(total);
  const base = deal.readings.find((one) => one.id === "after-month-3") as Reading;
  expect((enforceable(terms, base) / 1e9).toFixed(2)).toBe(binds.toFixed(2));
});

test("once the lock-in is over the answer is 90 days, whatever the reading: 3.72bn", () => {
  // 21 Nov 2026 to 19 Feb 2027: 10/30 of November, December, January, 18/28 of February = 2.97619 months
  // at 1.25bn = 3.7202bn.
  const today = serial({ year: 2026, month: 11, day: 21 });
  const terms = new Map([...termsOf("base"), ["AsOf", today]]);
  for (const reading of deal.readings)
    expect((enforceable(terms, reading) / 1e9).toFixed(2)).toBe("3.72");
});

type Terms = ReadonlyMap<string, Assumption["value"]>;

function termsOf(scenario: string): Terms {
  return new Map(assumptionsOf(deal, scenario).map(({ name, value }) => [name, value]));
}

function ramp(terms: Terms) {
  return [
    [1, terms.get("RampShare")],
    [Number(terms.get("RampMonths")) + 1, 1],
  ];
}

function headline(terms: Terms): number {
  const [fee, months] = [terms.get("MonthlyFee"), terms.get("TermMonths")];
  return TCV.call([
    fee,
    months,
    terms.get("Escalator"),
    terms.get("FreeMonths"),
    ramp(terms),
  ]) as number;
}

function exitDate(terms: Terms, reading: Reading): number {
  const [start, months, asOf] = ["StartDate", "TermMonths", "AsOf"].map((name) => terms.get(name));
  const { LockInMonths, NoticeDays, NoticeInside, LockInDays } = reading;
  return EXITDATE.call([
    start,
    months,
    asOf,
    LockInMonths,
    NoticeDays,
    NoticeInside,
    LockInDays,
  ]) as number;
}

function enforceable(terms: Terms, reading: Reading): number {
  const [fee, start, months, asOf, penalty, escalator, free] = [
    "MonthlyFee",
    "StartDate",
    "TermMonths",
    "AsOf",
    "ExitPenalty",
    "Escalator",
    "FreeMonths",
  ].map((name) => terms.get(name));
  const { LockInMonths, NoticeDays, NoticeInside, LockInDays } = reading;
  return ENFORCEABLE.call([
    fee,
    start,
    months,
    asOf,
    LockInMonths,
    NoticeDays,
    penalty,
    escalator,
    free,
    ramp(terms),
    NoticeInside,
    LockInDays,
  ]) as number;
}
