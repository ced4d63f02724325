import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf, updatedDeals } from "../../src/cli/released/deals";
import { deals, releaseOf } from "../../src/deals/library";

/**
 * Released numbers never change: workbooks refer to them by id and version. A correction is a new file
 * with the next version. `npm run released -- --write` adds its digest, and never edits or removes one
 * that is committed.
 */
const released: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(__dirname, "released.json"), "utf8"),
);

test.each(Object.entries(released))(
  "%s gives the numbers that it was released with",
  (id, digest) => {
    const deal = deals.find((one) => releaseOf(one) === id);
    expect(deal && digestOf(deal)).toBe(digest);
  },
);

test("every deal of the library is released: `npm run released -- --write` adds a new one", () => {
  expect(Object.keys(released)).toEqual(Object.keys(updatedDeals({})));
});

test("a released deal that is gone or has other numbers is refused", () => {
  expect(() => updatedDeals({ "spacex-anthropic@1": "another" })).toThrow("with the next version");
  expect(() => updatedDeals({ "spacex-anthropic@0": "any" })).toThrow("stays in the library");
});

test("a changed number changes the digest, a corrected word does not", () => {
  const [deal] = deals;
  if (!deal) throw new Error("no deal");
  const [first, ...others] = deal.assumptions;
  if (!first) throw new Error("no assumption");
  const dearer = { ...first, value: Number(first.value) + 1 };
  expect(digestOf({ ...deal, assumptions: [dearer, ...others] })).not.toBe(digestOf(deal));
  expect(digestOf({ ...deal, title: "Another title" })).toBe(digestOf(deal));
});
