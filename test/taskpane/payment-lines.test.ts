import { deals, findDeal, isPriced, releaseOf } from "../../src/deals/library";
import { assumptionsOf } from "../../src/deals/resolve";
import { headlineOf } from "../../src/taskpane/deals/headline";
import { paymentLines } from "../../src/taskpane/deals/payment-lines";

const BILLION = 1e9;

function lastOf(name: string): { readonly date: Date; readonly total: number } {
  const deal = findDeal("spacex-anthropic");
  const line = deal && paymentLines(deal).find((one) => one.name.startsWith(name));
  const last = line?.points.at(-1);
  if (!last) throw new Error(`no line ${name}`);
  return last;
}

describe("Cumulative payments", () => {
  // 37 months at $1.25bn, May and June 2026 at half: 35 × 1.25 + 2 × 0.625.
  it("ends at the headline where the contract ends", () => {
    expect(lastOf("Headline").total).toBeCloseTo(45 * BILLION, 0);
    expect(lastOf("Headline").date).toEqual(new Date("2029-05-31"));
  });

  // 1 August + 90 days is 30 October 2026: two half fees, three whole ones, 29 of 31 days of October.
  it("ends at what binds, the day before the first exit", () => {
    expect(lastOf("Base").total).toBeCloseTo((5 + 36.25 / 31) * BILLION, 0);
    expect(lastOf("Base").date).toEqual(new Date("2026-10-29"));
  });

  it.each(deals.filter(isPriced).map((deal) => [releaseOf(deal), deal] as const))(
    "agrees with the headline pair of %s, in every scenario, and never falls",
    (_, deal) => {
      const [contract, ...cases] = paymentLines(deal);
      const base = headlineOf(assumptionsOf(deal));
      if (!contract || !base) return expect(base).toBeUndefined();
      const scale = base.headline;
      expect((contract.points.at(-1)?.total ?? 0) / scale).toBeCloseTo(1, 9);
      for (const [i, { points }] of cases.entries()) {
        const totals = points.map(({ total }) => total);
        expect(totals).toEqual([...totals].sort((a, b) => a - b));
        const assumptions = assumptionsOf(deal, deal.scenarios[i]?.id);
        const asOf = assumptions.find(({ name }) => name === "AsOf")?.value;
        const start = assumptions.find(({ name }) => name === "StartDate")?.value;
        const penalty = assumptions.find(({ name }) => name === "ExitPenalty")?.value;
        // What binds is counted from the as-of date; the line from the first day of service.
        if (asOf === start && penalty === 0)
          expect((totals.at(-1) ?? 0) / scale).toBeCloseTo(
            (headlineOf(assumptions)?.enforceable ?? 0) / scale,
            9,
          );
      }
    },
  );
});
