import {
  CASE_DRIVERS,
  CASES,
  caseIds,
  caseInputs,
  caseNames,
  inputEntryOf,
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
    for (const { name, value, scenario } of caseInputs(deal))
      expect([name, valuesIn(deal, scenario).get(name.slice(CASES[scenario].length))]).toEqual([
        name,
        value,
      ]);
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

  test("a case's own row changes that case alone", () => {
    const own = saved(anthropic, "base", { BearRampShare: 0.25, BullMonthlyFee: 1.5e9 });
    expect(of(own, "RampShare")).toEqual({ ...of(anthropic, "RampShare"), bear: 0.25 });
    expect(of(own, "MonthlyFee")).toEqual({ bear: 1.25e9, base: 1.25e9, bull: 1.5e9 });
  });

  test("what was typed over an input that differs by case counts for the case that was loaded", () => {
    const own = saved(anthropic, "bear", { RampShare: 0.1, DiscountRate: 0.2 });
    expect(of(own, "RampShare")).toEqual({ ...of(anthropic, "RampShare"), bear: 0.1 });
    expect(of(own, "DiscountRate")).toEqual({ ...of(anthropic, "DiscountRate"), bear: 0.2 });
  });

  test("what was typed over an input that is the same in all cases counts for all", () => {
    const own = saved(anthropic, "bull", { TermMonths: 48, GpuCount: 300_000, MonthlyFee: 1e9 });
    expect(of(own, "MonthlyFee")).toEqual({ bear: 1e9, base: 1e9, bull: 1e9 });
    expect(of(own, "TermMonths")).toEqual({ bear: 48, base: 48, bull: 48 });
    expect(of(own, "GpuCount")).toEqual({ bear: 300_000, base: 300_000, bull: 300_000 });
  });

  test("a case may read the exit clause in a way of its own", () => {
    const own = saved(anthropic, "base", { BearNoticeDays: 30, BearExitReading: "30 days" });
    expect(of(own, "NoticeDays")).toEqual({ ...of(anthropic, "NoticeDays"), bear: 30 });
    expect(readingOf(own, "bear")).toMatchObject({ label: "30 days", NoticeDays: 30 });
    expect(readingOf(own, "base").id).toBe(readingOf(anthropic, "base").id);
  });

  test("saved again, the readings of its cases stay apart", () => {
    const once = saved(anthropic, "base", { NoticeDays: 45, BearNoticeDays: 30 });
    const twice = saved(once, "base", { NoticeDays: 50 });
    // Bull had the base's notice; bear has its own.
    expect(of(twice, "NoticeDays")).toEqual({ bear: 30, base: 50, bull: 50 });
  });

  test("a reading that was chosen for the loaded case stays with it", () => {
    const reading = anthropic.readings.find(({ id }) => id === "day-one");
    if (!reading) throw new Error("no such reading");
    const live = assumptionsOf(anthropic, "base", reading);
    const { deal } = ownDeal(
      { deal: anthropic, scenario: "base", reading },
      new Map<string, Value>([
        ...held(anthropic, "base"),
        ...live.map(({ name, value }) => [name, value] as const),
      ]),
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

/** The sheet as it is after a load. */
function held(deal: DealFile, scenario: string): Map<string, Value> {
  return new Map<string, Value>([
    ...valuesIn(deal, scenario),
    ...caseInputs(deal).map(({ name, value }) => [name, value] as const),
  ]);
}

function saved(
  deal: DealFile,
  scenario: string,
  changes: Readonly<Record<string, Value>> = {},
): DealFile {
  const sheet = new Map([...held(deal, scenario), ...Object.entries(changes)]);
  const own = ownDeal({ deal, scenario }, sheet, { title: "Mine", version: 1 });
  if (!own.deal) throw new Error(own.refused);
  return own.deal;
}
