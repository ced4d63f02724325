import { deals, findDeal, isPriced, releaseOf } from "../../src/deals/library";
import { ownDeal } from "../../src/deals/own-deal";
import { assumptionsOf, readingOf } from "../../src/deals/resolve";
import type { DealFile, Value } from "../../src/deals/schema";

function library(id: string): DealFile {
  const deal = findDeal(id);
  if (!deal) throw new Error(id);
  return deal;
}

const named = { title: "My lease", version: 1 };
const anthropic = library("spacex-anthropic");

function held(deal: DealFile, scenario: string, changes: Readonly<Record<string, Value>> = {}) {
  const values = assumptionsOf(deal, scenario).map(({ name, value }) => [name, value] as const);
  return new Map<string, Value>([...values, ...Object.entries(changes)]);
}

function saved(changes: Readonly<Record<string, Value>>, scenario = "base"): DealFile {
  const { deal, refused } = ownDeal(
    { deal: anthropic, scenario },
    () => held(anthropic, scenario, changes),
    named,
  );
  if (!deal) throw new Error(refused);
  return deal;
}

const valueIn = (deal: DealFile, name: string, scenario = "base") =>
  assumptionsOf(deal, scenario).find((one) => one.name === name);

describe("A deal of the user's own", () => {
  it.each(deals.filter(isPriced).map((deal) => [releaseOf(deal), deal] as const))(
    "has the values of the inputs that it was saved from, in every case: %s",
    (_, deal) => {
      for (const { id: scenario } of deal.scenarios) {
        const own = ownDeal({ deal, scenario }, () => held(deal, scenario), named);
        expect(own.refused).toBeUndefined();
        const values = (file: DealFile | undefined, one: string) =>
          file && assumptionsOf(file, one).map(({ name, value }) => [name, value]);
        expect(values(own.deal, "base")).toEqual(values(deal, scenario));
      }
    },
  );

  it("assumes what was changed, and keeps the source of what was not", () => {
    const own = saved({ MonthlyFee: 1_000_000_000 });
    expect(valueIn(own, "MonthlyFee")).toMatchObject({
      value: 1_000_000_000,
      standing: "assumed",
      how: "Entered in the workbook.",
    });
    expect(valueIn(own, "GpuCount")).toEqual(valueIn(anthropic, "GpuCount"));
    expect(own.id).toBe("own-my-lease");
  });

  it("keeps a date as a date, and what the family had as the deal's own", () => {
    // 1 June 2026.
    const own = saved({ StartDate: 46_174, PowerPrice: 90 });
    expect(own.assumptions.find(({ name }) => name === "StartDate")?.value).toBe("2026-06-01");
    expect(valueIn(own, "StartDate")?.value).toBe(46_174);
    expect(valueIn(own, "PowerPrice")).toMatchObject({ value: 90, standing: "assumed" });
  });

  it("keeps a reading of the exit clause as a reading", () => {
    const own = saved({ NoticeDays: 120, ExitReading: "120 days" });
    expect(readingOf(own)).toMatchObject({ id: "own", label: "120 days", NoticeDays: 120 });
    expect(valueIn(own, "NoticeDays")?.value).toBe(120);
    expect(own.readings).toHaveLength(anthropic.readings.length + 1);
  });

  it("is refused, by the input's name, where the sheet holds what it may not", () => {
    const { refused } = ownDeal(
      { deal: anthropic, scenario: "base" },
      () => held(anthropic, "base", { TermMonths: "long" }),
      named,
    );
    expect(refused).toBe("assumptions TermMonths: give a finite number");
  });
});
