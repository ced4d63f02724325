import {
  CASE_DRIVERS,
  type ColumnCase,
  caseIds,
  caseNames,
  inputEntryOf,
  inputsByCase,
} from "../../src/deals/cases";
import { deals, findDeal, isPriced, releaseOf } from "../../src/deals/library";
import { ownDeal } from "../../src/deals/own-deal";
import { assumptionsOf, readingOf } from "../../src/deals/resolve";
import type { DealFile, Value } from "../../src/deals/schema";
import { assumptionNames } from "../../src/deals/vocabulary";
import { nameFault } from "../../src/spreadsheet/defined-names";

describe("The frozen list of what differs by case", () => {
  test("is what differs by scenario in any deal of the library", () => {
    const different = new Set(
      deals.flatMap((deal) => {
        const base = valuesIn(deal, "base");
        return deal.scenarios.flatMap(({ id }) =>
          [...valuesIn(deal, id)]
            .filter(([name, value]) => base.get(name) !== value)
            .map(([name]) => name),
        );
      }),
    );
    expect(new Set<string>(CASE_DRIVERS)).toEqual(different);
  });

  test("stands in the vocabulary's order, under names that Excel takes and no input has", () => {
    const places = CASE_DRIVERS.map((name) => assumptionNames.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(caseNames).size).toBe(3 * CASE_DRIVERS.length);
    for (const name of caseNames) {
      expect(nameFault(name)).toBeUndefined();
      expect(assumptionNames).not.toContain(name);
    }
  });

  test("an input of a case is described as its driver is", () => {
    expect(inputEntryOf("BullMonthlyFee")).toMatchObject({
      label: "Monthly fee at full capacity: bull",
      unit: "$/month",
      min: 0,
    });
    expect(inputEntryOf("MonthlyFee")?.label).toBe("Monthly fee at full capacity");
    expect(inputEntryOf("BullNonsense")).toBeUndefined();
  });
});

test.each(deals.filter(isPriced).map((deal) => [releaseOf(deal), deal] as const))(
  "each case's inputs are those that the case loads: %s",
  (_, deal) => {
    for (const { id: live } of deal.scenarios)
      for (const { name, cases } of inputsByCase(deal, live))
        for (const id of caseIds)
          expect([name, cases[id].value]).toEqual([name, valuesIn(deal, id).get(name)]);
  },
);

describe("A deal of the user's own, saved from inputs that hold the cases", () => {
  test.each(deals.filter(isPriced).map((deal) => [releaseOf(deal), deal] as const))(
    "unchanged, has the cases of the deal that it came from, whichever was loaded: %s",
    (_, deal) => {
      for (const scenario of caseIds) {
        const own = saved(deal, scenario);
        for (const id of caseIds) expect(valuesIn(own, id)).toEqual(valuesIn(deal, id));
      }
    },
  );

  const anthropic = library("spacex-anthropic");

  test("what is typed into a case changes that case alone", () => {
    const own = saved(anthropic, "base", {
      bear: { RampShare: 0.25 },
      bull: { MonthlyFee: 1.5e9 },
    });
    expect(of(own, "RampShare")).toEqual({ ...of(anthropic, "RampShare"), bear: 0.25 });
    expect(of(own, "MonthlyFee")).toEqual({ bear: 1.25e9, base: 1.25e9, bull: 1.5e9 });
  });

  test("any input may differ by case, a date too", () => {
    // 1 June 2026.
    const own = saved(anthropic, "bear", { bear: { TermMonths: 48, StartDate: 46_174 } });
    expect(of(own, "TermMonths")).toEqual({ bear: 48, base: 37, bull: 37 });
    expect(of(own, "StartDate")).toEqual({ ...of(anthropic, "StartDate"), bear: 46_174 });
  });

  test("the own column is a scenario of its own, once it says something", () => {
    expect(saved(anthropic, "base").scenarios.map(({ id }) => id)).toEqual([
      "bear",
      "base",
      "bull",
    ]);
    const own = saved(anthropic, "base", { own: { MonthlyFee: 2e9 } });
    expect(own.scenarios.map(({ id }) => id)).toEqual(["bear", "base", "bull", "own"]);
    expect(valuesIn(own, "own").get("MonthlyFee")).toBe(2e9);
    const [fee] = inputsByCase(own, "base").filter(({ name }) => name === "MonthlyFee");
    expect(fee?.cases).toMatchObject({ base: { value: 1.25e9 }, own: { value: 2e9 } });
  });

  test("a case may read the exit clause in a way of its own", () => {
    const own = saved(anthropic, "base", { bear: { NoticeDays: 30, ExitReading: "30 days" } });
    expect(of(own, "NoticeDays")).toEqual({ ...of(anthropic, "NoticeDays"), bear: 30 });
    expect(readingOf(own, "bear")).toMatchObject({ label: "30 days", NoticeDays: 30 });
    expect(readingOf(own, "base").id).toBe(readingOf(anthropic, "base").id);
  });

  test("saved again, the readings of its cases stay apart", () => {
    const once = saved(anthropic, "base", { base: { NoticeDays: 45 }, bear: { NoticeDays: 30 } });
    const twice = saved(once, "base", { base: { NoticeDays: 50 } });
    expect(of(twice, "NoticeDays")).toEqual({ bear: 30, base: 50, bull: 90 });
    expect(readingOf(twice, "base").label).toBe(
      "3 months and 0 days of lock-in, then 50 days' notice",
    );
  });

  test("a reading that was chosen for the loaded case stays with it", () => {
    const reading = anthropic.readings.find(({ id }) => id === "day-one");
    if (!reading) throw new Error("no such reading");
    const live = new Map(
      assumptionsOf(anthropic, "base", reading).map(({ name, value }) => [name, value] as const),
    );
    const { deal } = ownDeal(
      { deal: anthropic, scenario: "base", reading },
      (one) => (one === "base" || one === "own" ? live : valuesIn(anthropic, one)),
      { title: "Day one", version: 1 },
    );
    expect(deal && readingOf(deal, "base").id).toBe("day-one");
    expect(deal && readingOf(deal, "bear").id).toBe(readingOf(anthropic, "bear").id);
  });
});

function library(id: string): DealFile {
  const deal = findDeal(id);
  if (!deal) throw new Error(id);
  return deal;
}

function valuesIn(deal: DealFile, scenario: string): Map<string, Value> {
  return new Map(assumptionsOf(deal, scenario).map(({ name, value }) => [name, value]));
}

/** A driver's value in each case. */
function of(deal: DealFile, name: string) {
  return Object.fromEntries(caseIds.map((id) => [id, valuesIn(deal, id).get(name)]));
}

/** Saved from a sheet as it is after a load, with what was typed into its cases since. */
function saved(
  deal: DealFile,
  scenario: string,
  typed: Partial<Record<ColumnCase, Readonly<Record<string, Value>>>> = {},
): DealFile {
  const inputs = inputsByCase(deal, scenario);
  const heldIn = (one: ColumnCase) =>
    new Map<string, Value>([
      ...inputs.map(({ name, cases }) => [name, cases[one].value] as const),
      ...Object.entries(typed[one] ?? {}),
    ]);
  const own = ownDeal({ deal, scenario }, heldIn, { title: "Mine", version: 1 });
  if (!own.deal) throw new Error(own.refused);
  return own.deal;
}
