import { currentDeals, findDeal } from "../../src/deals/library";
import { assumptionsOf } from "../../src/deals/resolve";
import { type DealFile, dealFile } from "../../src/deals/schema";
import {
  isFeeFor,
  pricePerGpuHour,
  pricePerMwYear,
  quantity,
  ratio,
  scopeOf,
} from "../../src/deals/scope";

const named = (id: string) => findDeal(id) as DealFile;

test("$15bn a year over 325,000 GPUs is $5.27 a GPU-hour: one scope", () => {
  // 15e9 ÷ 325,000 ÷ 8,760
  expect(pricePerGpuHour(named("spacex-anthropic"))).toBeCloseTo(5.2687, 4);
});

test("$15bn a year over Colossus 1's 300 MW cannot be taken, in any way", () => {
  const both = named("spacex-anthropic");
  const site = named("colossus-1");
  expect(pricePerMwYear(both)).toBeUndefined();
  expect(pricePerMwYear(site)).toBeUndefined();

  // Nor when someone writes the 300 MW into the deal of both sites, under a scope of its own.
  const mixed: DealFile = {
    ...both,
    scopes: { ...both.scopes, "colossus-1": "Colossus 1" },
    assumptions: both.assumptions.map((figure) =>
      figure.name === "ContractedMw"
        ? {
            name: "ContractedMw",
            value: 300,
            standing: "press",
            source: "amended",
            scope: "colossus-1",
          }
        : figure,
    ),
  };
  expect(dealFile.safeParse(mixed).success).toBe(true);
  expect(pricePerMwYear(mixed)).toBeUndefined();
});

test("quantities of different scopes have no ratio", () => {
  expect(ratio({ value: 15e9, scope: "both" }, { value: 300, scope: "one" })).toBeUndefined();
  expect(ratio({ value: 9, scope: "one" }, { value: 3, scope: "one" })).toBe(3);
  expect(ratio({ value: 9, scope: "one" }, { value: 0, scope: "one" })).toBeUndefined();
});

test.each([
  ["aws-anthropic", "up to"],
  ["google-anthropic", "approximate"],
  ["nscale-microsoft-narvik", "planned"],
  ["colossus-1", "approximate"],
])("%s: no price of power that is %s", (id, hedge) => {
  const mw = assumptionsOf(named(id)).find(({ name }) => name === "ContractedMw");
  expect(mw?.hedge).toBe(hedge);
  expect(quantity(named(id), "ContractedMw")).toBeUndefined();
  expect(pricePerMwYear(named(id))).toBeUndefined();
});

test("a value that is a floor has no price, however firm its power", () => {
  const deal = named("cerebras-openai"); // "more than $20bn" for 750 MW
  expect(quantity(deal, "ContractedMw")?.value).toBe(750);
  expect(quantity(deal, "AverageAnnualFee")).toBeUndefined();
  expect(pricePerMwYear(deal)).toBeUndefined();
});

test("an assumed quantity is never divided by", () => {
  const deal = named("coreweave-meta-2025");
  expect(assumptionsOf(deal).find(({ name }) => name === "ContractedMw")?.standing).toBe("assumed");
  expect(quantity(deal, "ContractedMw")).toBeUndefined();
});

test("Google's GPU count is not verified, so twice the market price is not printed", () => {
  expect(pricePerGpuHour(named("spacex-google"))).toBeUndefined();
});

test("two families of prices that do not overlap: GPU cloud, and powered shells", () => {
  const prices = (kind: string) =>
    currentDeals()
      .filter((deal) => deal.kind === kind)
      .flatMap((deal) => pricePerMwYear(deal) ?? []);
  const clouds = prices("gpu_cloud");
  // Nebius 17.4bn/74 × 12/300, IREN 1.94bn/200, Oracle 60bn/4500.
  expect(clouds.map(Math.round)).toEqual(
    expect.arrayContaining([9_405_405, 9_700_000, 13_333_333]),
  );
  const shells = prices("colo");
  expect(shells.length).toBeGreaterThanOrEqual(19);
  expect(Math.min(...shells)).toBeGreaterThan(1.2e6);
  expect(Math.min(...clouds)).toBeGreaterThan(2 * Math.max(...shells));
});

test("the schema has no place for a ratio", () => {
  const deal = named("iren-microsoft");
  expect(dealFile.safeParse({ ...deal, pricePerMwYear: 1 }).success).toBe(false);
});

test.each([
  // Assumed or approximate, but of the fee's own scope: a model may set the one against the other.
  ["spacex-anthropic", "ContractedMw", true],
  ["spacex-anthropic", "GpuCount", true],
  ["colossus-1", "ContractedMw", true],
  // Counted by the press for services that are not verified.
  ["spacex-google", "GpuCount", false],
  // Power and accelerators of the initial site, a fee for all of the contract.
  ["nscale-microsoft-narvik", "ContractedMw", false],
  ["nscale-microsoft-narvik", "GpuCount", false],
])("%s: the fee is for its %s: %s", (id, name, expected) => {
  expect(isFeeFor(named(id), name)).toBe(expected);
});

test("a fee is for nothing that the deal says no scope of", () => {
  expect(isFeeFor(named("spacex-anthropic"), "Utilisation")).toBe(false);
  expect(scopeOf(named("spacex-anthropic"), "Utilisation")).toBeUndefined();
  expect(scopeOf(named("spacex-anthropic"), "MonthlyFee")).toBe("Colossus and Colossus II");
});
