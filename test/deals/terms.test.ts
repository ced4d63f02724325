import { dealFault } from "../../src/deals/check";
import { currentDeals, findDeal, listedDeals, releaseOf } from "../../src/deals/library";
import { assumptionsOf } from "../../src/deals/resolve";
import type { DealFile } from "../../src/deals/schema";
import { signedBy } from "../../src/deals/signing";
import { feeTranchesOf } from "../../src/deals/tranches";
import { unrepresented } from "../../src/deals/unrepresented";
import { isoOf } from "../../src/spreadsheet/serial-dates";

const named = (id: string): DealFile => {
  const deal = findDeal(id);
  if (!deal) throw new Error(`The library has no deal ${id}.`);
  return deal;
};
const all = listedDeals().map((deal) => [releaseOf(deal), deal] as const);

describe("signing", () => {
  // Findings: a contract counts from the day it is signed, and 3, 5 and 22 June 2026 are not 1 May.
  test.each([
    ["spacex-anthropic", "2026-05-03"],
    ["spacex-google", "2026-06-05"],
    ["spacex-reflection", "2026-06-22"],
    ["cipher-fluidstack-39", "2025-11-20"],
    // A month is published: its last day.
    ["apld-coreweave-250", "2025-05-31"],
    // Only the announcement is.
    ["colossus-1", "2026-05-06"],
  ])("%s was signed by %s", (id, day) => {
    expect(isoOf(signedBy(named(id)) ?? 0)).toBe(day);
  });

  test("every deal has the day of its signing or announcement", () => {
    expect(listedDeals().filter((deal) => signedBy(deal) === undefined)).toEqual([]);
  });
});

describe("parts of the fee", () => {
  test.each(currentDeals().map((deal) => [deal.id, deal] as const))(
    "%s: add up to it",
    (_, deal) => {
      const parts = feeTranchesOf(deal);
      const fee = assumptionsOf(deal).find(({ name }) => name === "MonthlyFee")?.value;
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      const total = parts.reduce((sum, { monthlyFee }) => sum + monthlyFee, 0);
      expect(total / Number(fee)).toBeCloseTo(1, 12);
      for (const { start, months } of parts) expect([start > 0, months > 0]).toEqual([true, true]);
    },
  );

  test("of Applied Digital's first leases: by power, each from its own day", () => {
    // 50, 50 and 150 of 250 MW; $38.9m a month.
    const parts = feeTranchesOf(named("apld-coreweave-250"));
    expect(parts.map(({ share, start }) => [share, isoOf(start)])).toEqual([
      [0.2, "2025-10-27"],
      [0.2, "2025-11-15"],
      [0.6, "2026-07-01"],
    ]);
  });

  test("of Core Scientific: by the value of its four contracts", () => {
    // 3.5, 1.225, 1.975 and 2.0 of $8.7bn.
    const parts = feeTranchesOf(named("corz-coreweave-500"));
    expect(parts.map(({ share }) => Number((share * 8.7).toFixed(3)))).toEqual([
      3.5, 1.225, 1.975, 2,
    ]);
  });

  test("a contract whose parts have no known size or day is one part", () => {
    expect(feeTranchesOf(named("hut8-fluidstack")).map(({ sharedBy }) => sharedBy)).toEqual([
      "whole",
    ]);
  });

  test("a deal without a price has none", () => {
    expect(feeTranchesOf(named("coreweave-anthropic"))).toEqual([]);
  });
});

describe("what a model does not represent", () => {
  test.each(all)("%s: each item is one sentence, once", (_, deal) => {
    const items = unrepresented(deal);
    for (const { item, detail } of items) {
      expect(item).not.toBe("");
      expect(detail).toMatch(/\.$/);
      expect(detail).not.toMatch(/undefined|\.\./);
    }
    const details = items.map(({ item, detail }) => `${item}: ${detail}`);
    expect(new Set(details).size).toBe(details.length);
  });

  test("IREN: the prepayment is credited only after month 24, and lateness ends the contract", () => {
    const items = unrepresented(named("iren-microsoft"));
    expect(items.map(({ item }) => item)).toEqual([
      "Exit on late delivery",
      "Guarantee of IREN Limited (parent)",
      "Prepayment",
    ]);
    expect(items[2]?.detail).toContain("credited after the 24th month of service");
  });

  test.each([
    ["spacex-google", "Exit on short delivery"],
    ["meta-hyperion", "Residual value guarantee"],
    ["vci-xai", "Purchase option"],
    ["akamai-anthropic", "Consumption-based"],
    ["sharon-nvidia-72", "Revenue share"],
    ["nebius-meta-2026", "Capacity backstop"],
    ["btdr-tydal-180", "Status"],
    ["coreweave-openai", "Equity from CoreWeave to OpenAI"],
    ["cerebras-openai", "Funding by the tenant"],
    ["hut8-fluidstack", "Delivery in parts"],
    ["coreweave-anthropic", "Price"],
  ])("%s: %s", (id, item) => {
    expect(unrepresented(named(id)).map((one) => one.item)).toContain(item);
  });

  test("rights that have been used or can no longer be are left out", () => {
    const items = unrepresented(named("nebius-meta-2025")).map(({ item }) => item);
    expect(items).not.toContain("Exit on late delivery"); // both tranches were delivered
    expect(unrepresented(named("apld-coreweave-250"))).toEqual([]); // its option is a deal of its own
  });
});

describe("the check of terms", () => {
  const deal = named("cipher-fluidstack-168");
  const changed = (terms: object): DealFile =>
    ({ ...deal, terms: { ...deal.terms, ...terms } }) as DealFile;

  test.each<[string, object, string]>([
    [
      "an unknown source, however deep",
      {
        tranches: [
          {
            id: "one",
            name: "One",
            power: { value: 1, unit: "MW", standing: "press", source: "nobody" },
          },
        ],
      },
      'terms tranches one power: source "nobody" is not among the file\'s sources',
    ],
    [
      "a repeated tranche",
      { tranches: [...(deal.terms?.tranches ?? []), ...(deal.terms?.tranches ?? [])] },
      "terms tranches: phase-1 listed more than once",
    ],
    [
      "a total of a tranche that is not there",
      { published: deal.terms?.published?.map((one) => ({ ...one, tranches: ["phase-9"] })) },
      'terms published total: tranche "phase-9" is not among the tranches',
    ],
    [
      "a total of a financing that is not there",
      { published: deal.terms?.published?.map((one) => ({ ...one, financing: "loan" })) },
      'terms published total: financing "loan" is not among the financings',
    ],
  ])("refuses %s", (_, terms, fault) => {
    expect(dealFault(changed(terms))).toBe(fault);
  });

  test("a deal without a price has no fee, no readings and no assumed figure", () => {
    const unpriced = named("fleet-tahoe-reno-230");
    const { readings, scenarios, assumptions } = deal;
    expect(dealFault({ ...unpriced, readings })).toBe("readings: a deal without a price has none");
    expect(dealFault({ ...unpriced, scenarios })).toBe(
      "scenarios: a deal without a price has none",
    );
    const fee = assumptions.filter(({ name }) => name === "MonthlyFee");
    expect(dealFault({ ...unpriced, assumptions: fee })).toBe(
      "assumptions MonthlyFee: a deal without a price has none",
    );
    expect(dealFault({ ...deal, readings: [] })).toBe("readings: give at least 1 entry");
  });

  test("links and totals name deals of the library", () => {
    for (const { terms } of listedDeals()) {
      const ids = [
        ...(terms?.links ?? []).flatMap(({ deal: id }) => id ?? []),
        ...(terms?.published ?? []).flatMap(({ deals: ids }) => ids ?? []),
      ];
      for (const id of ids) expect(findDeal(id)?.id).toBe(id);
    }
  });
});
