import { currentDeals } from "../../src/deals/library";
import { templates } from "../../src/templates/catalogue";
import { coveringPairs, everyPair } from "../support/pairs";
import { calculated, engineForTests, errorsIn, named, planned } from "../support/templates";

/**
 * Deals in the templates that fit their kind: no cell shows an error, and no check fails. Every pair in
 * every scenario by `npm run test:matrix`; else as few as cover all kinds, scenarios and deals.
 */
const everything = process.env["OFFTAKE_MATRIX"] === "all";
const engine = engineForTests();
const pairs = everything ? everyPair() : coveringPairs();

test("each template is there with each kind of deal and each scenario, and so is each deal", () => {
  for (const template of templates) {
    const own = pairs.filter((pair) => pair.template === template);
    expect(new Set(own.map(({ deal }) => deal.kind))).toEqual(new Set(template.kinds));
    expect(new Set(own.map(({ scenario }) => scenario))).toEqual(new Set(["bear", "base", "bull"]));
  }
  expect(new Set(pairs.map(({ deal }) => deal))).toEqual(new Set(currentDeals()));
});

test.each(
  pairs.map((pair) => [pair.template.id, pair.deal.id, pair.scenario, pair.template] as const),
)("%s with %s, %s", async (_, deal, scenario, template) => {
  const plan = planned(template, deal, scenario);
  await calculated(engine, plan);
  expect(errorsIn(engine, plan)).toEqual([]);
  expect(named(engine, plan, "ChecksFailed")).toBe(0);
});
