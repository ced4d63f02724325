import { deals, findDeal, isPriced, releaseOf } from "../../src/deals/library";
import { assumptionsOf, readingOf } from "../../src/deals/resolve";
import type { DealFile } from "../../src/deals/schema";
import { comparisonOf } from "../../src/taskpane/deals/comparison";
import { tornadoOf } from "../../src/taskpane/deals/tornado";

const BILLION = 1e9;

function anthropic(): DealFile {
  const deal = findDeal("spacex-anthropic");
  if (!deal) throw new Error("no deal");
  return deal;
}

describe("Case comparison", () => {
  it("begin with what comes of them, and hold only inputs in which they differ", () => {
    const { cases, rows } = comparisonOf(anthropic(), undefined);
    expect(cases).toEqual(["Bear", "Base", "Bull"]);
    expect(rows.slice(0, 3)).toEqual([
      // No fee, half and the whole fee in two of 37 months at $1.25bn.
      { label: "Headline", unit: "", cells: ["$43.8bn", "$45.0bn", "$46.3bn"], isResult: true },
      // Bear, 90 days from 1 May: July's 29 days of 31 × 1.25 = 1.17. Base: 6.17. Bull, to 26 January
      // 2027: eight months and 25 of 31 days at 1.25 = 11.01.
      { label: "Enforceable", unit: "", cells: ["$1.17bn", "$6.17bn", "$11.0bn"], isResult: true },
      {
        label: "Earliest exit",
        unit: "",
        cells: ["Jul 30, 2026", "Oct 30, 2026", "Jan 26, 2027"],
        isResult: true,
      },
    ]);
    const labels = rows.map(({ label }) => label);
    expect(labels).toContain("Ramp fee, % of full fee");
    expect(labels).not.toContain("Monthly fee at full capacity");
  });

  it("do without the sheet where it holds one of them as it is", () => {
    const bull = assumptionsOf(anthropic(), "bull").map(
      ({ name, value }) => [name, value] as const,
    );
    expect(comparisonOf(anthropic(), new Map(bull)).cases).toEqual(["Bear", "Base", "Bull"]);
  });

  it("take what stands in the sheet as a case of its own", () => {
    const { cases, rows } = comparisonOf(anthropic(), new Map([["MonthlyFee", 2.5 * BILLION]]));
    expect(cases.at(-1)).toBe("Workbook");
    expect(rows[0]?.cells.at(-1)).toBe("$90.0bn");
    expect(rows.find(({ label }) => label.startsWith("Monthly fee"))?.cells).toEqual([
      "$1.25bn",
      "$1.25bn",
      "$1.25bn",
      "$2.5bn",
    ]);
  });
});

describe("What moves the enforceable value", () => {
  // The undisclosed fee of May and June moves it between $4.92bn and $7.42bn; the readings between
  // $2.42bn (90 days from day one) and $9.76bn (180 days firm).
  it("is each assumption over its range, and the reading of the exit clause", () => {
    const deal = anthropic();
    const tornado = tornadoOf(deal, "base", readingOf(deal));
    expect((tornado?.middle ?? 0) / BILLION).toBeCloseTo(6.17, 2);
    const swing = (label: string) => tornado?.swings.find((one) => one.label.startsWith(label));
    expect((swing("Ramp fee")?.low ?? 0) / BILLION).toBeCloseTo(4.92, 2);
    expect((swing("Ramp fee")?.high ?? 0) / BILLION).toBeCloseTo(7.42, 2);
    expect((swing("Exit-clause")?.low ?? 0) / BILLION).toBeCloseTo(2.42, 2);
    expect((swing("Exit-clause")?.high ?? 0) / BILLION).toBeCloseTo(9.76, 2);
  });

  it.each(deals.filter(isPriced).map((deal) => [releaseOf(deal), deal] as const))(
    "is the largest first, and holds only what moves it: %s",
    (_, deal) => {
      const widths = tornadoOf(deal, "base", readingOf(deal))?.swings.map(
        ({ low, high }) => high - low,
      );
      if (!widths) return;
      expect(widths).toEqual([...widths].sort((a, b) => b - a));
      expect(Math.min(Number.POSITIVE_INFINITY, ...widths)).toBeGreaterThan(0);
    },
  );
});
