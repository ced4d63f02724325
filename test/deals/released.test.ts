import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deals, isPriced, releaseOf } from "../../src/deals/library";
import { assumptionsOf } from "../../src/deals/resolve";
import type { DealFile } from "../../src/deals/schema";

/**
 * Released numbers never change: workbooks hold them by id and version. A correction is a new file with
 * the next version; its digest is added here, and none is ever edited or removed.
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

test("every deal of the library is among the released", () => {
  // A new deal's line: print `"${releaseOf(deal)}": "${digestOf(deal)}"` and add it.
  const missing = deals.filter((deal) => !(releaseOf(deal) in released));
  expect(missing.map((deal) => `"${releaseOf(deal)}": "${digestOf(deal)}"`)).toEqual([]);
});

test("a changed number changes the digest, a mended word does not", () => {
  const [deal] = deals;
  if (!deal) throw new Error("no deal");
  const [first, ...others] = deal.assumptions;
  if (!first) throw new Error("no assumption");
  const dearer = { ...first, value: Number(first.value) + 1 };
  expect(digestOf({ ...deal, assumptions: [dearer, ...others] })).not.toBe(digestOf(deal));
  expect(digestOf({ ...deal, title: "Another title" })).toBe(digestOf(deal));
});

/** Of every value in every case, the family's among them; of a deal without a price, of what is reported. */
function digestOf(deal: DealFile): string {
  const ids = isPriced(deal) ? deal.scenarios.map(({ id }) => id) : [deal.id];
  const cases = ids.map((id) => [
    id,
    assumptionsOf(deal, id)
      .map(({ name, value, standing, range }) => [name, value, standing, range ?? null])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  ]);
  return createHash("sha256").update(JSON.stringify(cases)).digest("hex");
}
