import { findDeal, listedDeals } from "../../src/deals/library";
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
  ["apld-coreweave-250", "apld-coreweave-400"],
  ["apld-hyperscaler-df1-300", "apld-hyperscaler-pf3-300"],
  ["apld-hyperscaler-df2-210", "apld-hyperscaler-pf2-200"],
  ["corz-coreweave-500", "corz-coreweave-austin-16"],
  ["nvidia-lambda-1300", "nvidia-lambda-200"],
  ["wulf-fluidstack-200", "wulf-fluidstack-cb5-160"],
  ["wulf-fluidstack-200", "wulf-fluidstack-abernathy-168"],
  ["wulf-fluidstack-abernathy-168", "wulf-fluidstack-cb5-160"],
];

test("every two deals of one landlord with one tenant are the same capacity or an addition", () => {
  const all = listedDeals();
  const pairs = all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => a.lessee === b.lessee)
      .filter((b) => a.lessor.includes(b.lessor) || b.lessor.includes(a.lessor))
      .map((b) => [a.id, b.id].sort()),
  );
  const told = [
    ...overlaps.map(({ whole, part }) => [whole, part].sort()),
    ...ADDITIONS.map((pair) => pair.toSorted()),
  ];
  expect(pairs.map(String).sort()).toEqual(told.map(String).sort());
});
