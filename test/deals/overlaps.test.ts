import { currentDeals, findDeal } from "../../src/deals/library";
import { overlaps } from "../../src/deals/overlaps";
import type { DealFile } from "../../src/deals/schema";

const known = (id: string): DealFile => {
  const deal = findDeal(id);
  if (!deal) throw new Error(`The library has no deal ${id}.`);
  return deal;
};

test.each(overlaps.map(({ whole, part }) => [part, whole] as const))(
  "%s is part of %s: one landlord, one tenant",
  (part, whole) => {
    const [a, b] = [known(part), known(whole)];
    expect(a.lessee).toBe(b.lessee);
    // SpaceX owns xAI, and Nscale shares Narvik with Aker: names that hold one another.
    expect([a.lessor.includes(b.lessor), b.lessor.includes(a.lessor)]).toContain(true);
  },
);

/** Read as orders on top of one another: other hardware, other sites or other years. */
const ADDITIONS = [
  ["cipher-fluidstack-168", "cipher-fluidstack-39"],
  ["coreweave-meta-2025", "coreweave-meta-2026"],
  ["nebius-meta-2025", "nebius-meta-2026"],
];

test("every two deals of one landlord with one tenant are the same capacity or an addition", () => {
  const all = currentDeals();
  const pairs = all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => a.lessee === b.lessee)
      .filter((b) => a.lessor.includes(b.lessor) || b.lessor.includes(a.lessor))
      .map((b) => [a.id, b.id].sort()),
  );
  const told = [...overlaps.map(({ whole, part }) => [whole, part].sort()), ...ADDITIONS];
  expect(pairs.map(String).sort()).toEqual(told.map(String).sort());
});
