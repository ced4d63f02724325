import { currentDeals } from "../../src/deals/library";
import { templates } from "../../src/templates/catalogue";
import { calculated, engineForTests, errorsIn, named, planned } from "../support/templates";

/**
 * Every deal in every template that fits its kind: no cell shows an error, and no check fails. All
 * scenarios by `npm run test:matrix`; else the base.
 */
const everything = process.env["OFFTAKE_MATRIX"] === "all";
const engine = engineForTests();
// A whole model is calculated in a second, on a machine that does nothing else.
jest.setTimeout(60_000);

const pairs = templates.flatMap((template) =>
  currentDeals()
    .filter(({ kind }) => template.kinds.includes(kind))
    .flatMap((deal) =>
      deal.scenarios
        .filter(({ id }) => everything || id === "base")
        .map(({ id }) => [template.id, deal.id, id, template] as const),
    ),
);

test("each template has deals that fit it", () => {
  for (const { id } of templates) expect(pairs.map(([template]) => template)).toContain(id);
});

test.each(pairs)("%s with %s, %s", async (_, deal, scenario, template) => {
  const plan = planned(template, deal, scenario);
  await calculated(engine, plan);
  expect(errorsIn(engine, plan)).toEqual([]);
  expect(named(engine, plan, "ChecksFailed")).toBe(0);
});
