import Decimal from "decimal.js";
import { currentDeals } from "../../src/deals/library";
import { address } from "../../src/spreadsheet/address";
import { neocloudComparables } from "../../src/templates/models/neocloud-comparables";
import { planContent } from "../../src/workbench/engine/plan-content";
import { calculated, engineForTests, errorsIn, named, planned, type } from "../support/templates";

const engine = engineForTests();
const plan = planned(neocloudComparables, "spacex-anthropic");

/** The row of a label below a heading, and the column of a head in the heading's row. */
function find(sheet: string, title: string, label: string, head?: string) {
  const cells = plan.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const says = (text: string) =>
    cells.filter(({ content }) => content.kind === "value" && content.value === text);
  const heading = says(title).find(({ at }) => at.column === 0)?.at.row;
  const row = says(label).find(({ at }) => at.column === 0 && at.row > (heading ?? Infinity))?.at;
  const column =
    head === undefined ? 2 : says(head).find(({ at }) => at.row === heading)?.at.column;
  if (!row || column === undefined) throw new Error(`No ${title}, ${label}, ${head} in ${sheet}.`);
  return { row: row.row, column };
}

type Where = Parameters<typeof find>;
const read = (...where: Where) => engine.read(where[0], address(find(...where)))[0]?.[0] ?? null;
const enter = (where: Where, value: number | string) =>
  engine.set(where[0], address(find(...where)), [[{ value }]]);
const billions = (...where: Where) => Number(read(...where)) / 1e9;
const GAP = "Valuation gap";
const HIGHS = "Implied lab weight, by frontier-lab value";
const STATISTICS = "Statistics";
const counted = (head: string) => read("Multiples", "Count", "Meaningful multiples", head);

describe("the library's peers", () => {
  beforeAll(() => calculated(engine, plan));

  // EV: 62 + 21.4 − 4.2 = 79.2; 42.46 + 4.1 − 3.7 = 42.86; 20.3 + 3.69 − 2.8 = 21.19.
  test("bridges from equity to enterprise value, and has none where cash or debt is not reported", () => {
    expect(billions("Bridge", "GPU landlords", "CoreWeave", "EV")).toBeCloseTo(79.2, 9);
    expect(billions("Bridge", "GPU landlords", "Nebius", "EV")).toBeCloseTo(42.86, 9);
    expect(billions("Bridge", "GPU landlords", "IREN", "EV")).toBeCloseTo(21.19, 9);
    expect(read("Bridge", "GPU landlords", "Nscale", "EV")).toBe("NM");
    expect(read("Bridge", "GPU landlords", "Nscale", "Debt")).toBe("");
    expect(
      read("Bridge", "Labs, at each of their prices", "xAI, funding round of January 2026", "EV"),
    ).toBe("NM");
  });

  // June years, half of each: (0.501 + 1.01) ÷ 2 and (1.01 + 2.76) ÷ 2.
  test("brings IREN's fiscal years to the calendar's", () => {
    expect(billions("Metrics", "GPU landlords", "IREN", "Revenue, last")).toBeCloseTo(0.7555, 9);
    expect(billions("Metrics", "GPU landlords", "IREN", "Revenue, next")).toBeCloseTo(1.885, 9);
    expect(billions("Metrics", "GPU landlords", "CoreWeave", "Revenue, next")).toBeCloseTo(12.5, 9);
    expect(read("Metrics", "GPU landlords", "IREN", "Active MW")).toBe("");
  });

  test("counts only multiples that mean something", () => {
    expect(counted("EV/Revenue, last")).toBe(3);
    // Nebius makes a loss; IREN's is not reported.
    expect(counted("EV/EBITDA")).toBe(1);
    expect(read("Multiples", "GPU landlords", "Nebius", "EV/EBITDA")).toBe("NM");
    expect(counted("EV per MW, active")).toBe(2);
  });

  // 79.2/12.5 = 6.336, 21.19/1.885 = 11.2414, 42.86/3.2 = 13.39375; quartiles lie half way between.
  test("takes statistics of the three multiples of revenue", () => {
    const three = [6.336, 21.19 / 1.885, 42.86 / 3.2] as const;
    const [low, mid, high] = three;
    const found = (label: string) =>
      Number(read("Multiples", STATISTICS, label, "EV/Revenue, next"));
    expect(found("Low")).toBeCloseTo(low, 9);
    expect(found("Lower quartile")).toBeCloseTo((low + mid) / 2, 9);
    expect(found("Median")).toBeCloseTo(mid, 9);
    expect(found("Mean")).toBeCloseTo((low + mid + high) / 3, 9);
    expect(found("Upper quartile")).toBeCloseTo((mid + high) / 2, 9);
    expect(found("High")).toBeCloseTo(high, 9);
  });

  // $1.25bn × 12 = 15 a year; 45 headline, 6.169… of it binds; 79.2/99.4 and 42.86/46 of backlog.
  test("values the lease low, median and high", () => {
    const value = (label: string, head: string) =>
      billions("Summary", "Implied enterprise value", label, head);
    expect(value("EV/Revenue (next year), headline", "Low")).toBeCloseTo(15 * 6.336, 6);
    expect(value("EV/Revenue (next year), headline", "High")).toBeCloseTo(15 * 13.39375, 6);
    const binding = 1.25 + 3.75 + (1.25 * 29) / 31;
    const [low, high] = [79.2 / 99.4, 42.86 / 46];
    expect(value("EV/Backlog, headline", "Median")).toBeCloseTo((45 * (low + high)) / 2, 6);
    expect(value("EV/Backlog, enforceable", "Low")).toBeCloseTo(binding * low, 6);
    // 500 MW at 79.2 ÷ 850 and 42.86 ÷ 170.
    expect(value("EV per active MW", "Low")).toBeCloseTo((500 * 79.2) / 850, 6);
    expect(value("EV per active MW", "High")).toBeCloseTo((500 * 42.86) / 170, 6);
    expect(read("Summary", "Implied enterprise value", "EV/EBITDA, headline", "Low")).toBe("NM");
  });

  // (230 − 62) ÷ (500 − 62); 62 ÷ 230; xAI's equity and debt are 230 + 18, of which 79.2.
  test("stands a landlord against a lab on equity, and leaves EV open", () => {
    expect(read("Gap", GAP, "Implied lab weight", "Equity basis")).toBeCloseTo(168 / 438, 9);
    expect(read("Gap", GAP, "Landlord ÷ lab", "Equity basis")).toBeCloseTo(62 / 230, 9);
    expect(read("Gap", GAP, "Implied lab weight", "On EV")).toBe("NM");
    expect(read("Gap", GAP, "Landlord ÷ lab EV, lower bound", "On EV")).toBeCloseTo(79.2 / 248, 9);
  });

  // SpaceX: 1,750 + 29.1 − 15.9 = 1,763.2.
  test("finds the landlord of the deal, and what of its price the lease leaves", () => {
    expect(billions("Segments", "The landlord of the loaded deal", "Enterprise value")).toBeCloseTo(
      1763.2,
      6,
    );
    for (const head of ["Enforceable", "Headline"]) {
      const leased = billions("Parts", "EV basis", "Sum of the parts (SOTP)", head);
      expect(leased).toBeGreaterThan(0);
      expect(billions("Parts", "EV basis", "Residual (all other businesses)", head)).toBeCloseTo(
        1763.2 - leased,
        6,
      );
    }
  });

  /**
   * Quarters from 1 May 2026. Fees: half in May and June, 1.25 from July; to 30 October 2.5 and 2.5 +
   * 1.25 × 29/31. Power: 500 MW × 0.8 × 1.25 × 0.8 × 24 × 365 ÷ 12 × $70 a month; running cost 500 ×
   * $1.2m ÷ 12; 5 % overhead; 12 % a year over 91 and 183 days.
   */
  test("discounts what binds, after cost", () => {
    const input = (name: string) => new Decimal(Number(named(engine, plan, name)));
    const mw = input("ContractedMw");
    const power = mw
      .times(input("ItShare"))
      .times(input("Pue"))
      .times(input("LoadFactor"))
      .times(24 * 365)
      .div(12)
      .times(input("PowerPrice"));
    const cost = power.plus(mw.times(input("OpexPerMwYear")).div(12));
    const kept = new Decimal(1).minus(input("OverheadShare"));
    const part = new Decimal(29).div(31);
    const first = new Decimal(2.5e9).times(kept).minus(cost.times(3));
    const second = new Decimal(1.25e9)
      .times(part.plus(2))
      .times(kept)
      .minus(cost.times(part.plus(2)));
    const discount = (days: number) =>
      input("DiscountRate").plus(1).pow(new Decimal(days).div(365));
    const worth = first.div(discount(91)).plus(second.div(discount(183)));
    expect(
      read("Lease", "Present value at the as-of date", "Enforceable, incl. early termination fee"),
    ).toBeCloseTo(worth.toNumber(), 2);
  });

  test("no check fails, and no cell shows an error", () => {
    expect(named(engine, plan, "ChecksFailed")).toBe(0);
    expect(errorsIn(engine, plan)).toEqual([]);
  });
});

describe("what an analyst fills in", () => {
  beforeEach(() => calculated(engine, plan));
  afterEach(() => {
    expect(named(engine, plan, "ChecksFailed")).toBe(0);
    expect(errorsIn(engine, plan)).toEqual([]);
  });

  test("a peer of one's own is counted", async () => {
    const own = (label: string): Where => ["Peers", "Your own peer", label];
    // 100 shares, 20 options at 5 where the price is 10, 3 units: 113 shares.
    enter(own("Share price, $"), 10);
    enter(own("Shares outstanding"), 100e6);
    enter(own("Options and warrants"), 20e6);
    enter(own("Weighted average strike, $"), 5);
    enter(own("Restricted share units"), 3e6);
    enter(own("Debt, incl. finance leases"), 500e6);
    enter(own("Cash and cash equivalents"), 130e6);
    enter(own("Noncontrolling interest (NCI)"), 30e6);
    enter(own("EBITDA, last fiscal year"), 153e6);
    enter(own("Last fiscal year-end"), 46_022);
    await engine.settle();
    expect(billions("Bridge", "GPU landlords", "Your own peer", "EV")).toBeCloseTo(1.53, 9);
    expect(read("Multiples", "GPU landlords", "Your own peer", "EV/EBITDA")).toBeCloseTo(10, 9);
    expect(counted("EV/EBITDA")).toBe(2);
    // With two peers there is a value: the lower multiple is 10.
    const ebitda = billions(
      "Implied",
      "Metrics of the lease",
      "EBITDA (after power, opex and SG&A)",
      "Headline",
    );
    expect(
      billions("Summary", "Implied enterprise value", "EV/EBITDA, headline", "Low"),
    ).toBeCloseTo(10 * ebitda, 6);
  });

  test("a peer whose equity is cleared is left out", async () => {
    enter(["Peers", "CoreWeave", "Equity value (reported)"], "");
    await engine.settle();
    expect(read("Bridge", "GPU landlords", "CoreWeave", "EV")).toBe("NM");
    expect(counted("EV/Revenue, next")).toBe(2);
    expect(counted("EV/EBITDA")).toBe(0);
    expect(read("Multiples", STATISTICS, "Median", "EV/EBITDA")).toBe("NM");
    expect(read("Gap", GAP, "Implied lab weight", "Equity basis")).toBe("NM");
  });

  // xAI: 230 + 18 − 8 = 240. OpenAI: 500 + 10 − 50 = 460. (240 − 79.2) ÷ (460 − 79.2).
  test("with debt and cash of the labs there is a weight on EV", async () => {
    enter(["Labs", "xAI", "Cash and cash equivalents"], 8e9);
    enter(["Labs", "OpenAI", "Debt, incl. finance leases"], 10e9);
    enter(["Labs", "OpenAI", "Cash and cash equivalents"], 50e9);
    await engine.settle();
    expect(read("Gap", GAP, "Implied lab weight", "On EV")).toBeCloseTo(160.8 / 380.8, 9);
    expect(read("Gap", GAP, "Implied lab weight", "Equity basis")).toBeCloseTo(168 / 438, 9);
  });

  // OpenAI at 852 against a first lab at 500: (852 − 62) ÷ (500 − 62) = 1.80.
  test("a price beyond both is said to lie outside", async () => {
    type(engine, plan, "PriceInQuestion", 4);
    await engine.settle();
    expect(read("Gap", HIGHS, "OpenAI, employee tender, October 2025", "Weight")).toBeCloseTo(
      790 / 438,
      9,
    );
    expect(read("Gap", HIGHS, "OpenAI, employee tender, October 2025", "0 to 1")).toBe("outside");
    expect(read("Gap", HIGHS, "Anthropic, round of May 2026", "0 to 1")).toBe("between");
  });

  test("a further part takes its place in the sum", async () => {
    const part = "Other segment 1 (e.g., standalone business)";
    const title = "Other segments of the landlord";
    const before = billions("Parts", "EV basis", "Sum of the parts (SOTP)", "Headline");
    enter(["Labs", title, part, "Metric"], 11.4e9);
    enter(["Labs", title, part, "Multiple"], 20);
    await engine.settle();
    expect(billions("Parts", "EV basis", "Sum of the parts (SOTP)", "Headline")).toBeCloseTo(
      before + 228,
      6,
    );
  });

  test("without discounting and cost, the lease is worth its fees", async () => {
    const simple = {
      MonthlyFee: 10e6,
      TermMonths: 24,
      RampShare: 1,
      LockInMonths: 6,
      NoticeDays: 0,
      OverheadShare: 0,
      PowerPrice: 0,
      OpexPerMwYear: 0,
      DiscountRate: 0,
    };
    for (const [name, value] of Object.entries(simple)) type(engine, plan, name, value);
    await engine.settle();
    const title = "Present value at the as-of date";
    expect(read("Lease", title, "If the tenant stays (headline)")).toBeCloseTo(240e6, 2);
    expect(read("Lease", title, "Enforceable, incl. early termination fee")).toBeCloseTo(60e6, 2);
    // In the middle of the term, on 15 May 2027, half of May is behind: 11 months and 17/31 are left.
    type(engine, plan, "AsOf", 46_522);
    await engine.settle();
    expect(read("Lease", title, "If the tenant stays (headline)")).toBeCloseTo(
      10e6 * (11 + 17 / 31),
      2,
    );
  });
});

describe("whoever leases the loaded deal out", () => {
  test.each([
    ["iren-microsoft", 21.19],
    ["coreweave-openai", 79.2],
    ["oracle-openai", undefined],
  ])("of %s", async (deal, ev) => {
    const loaded = planned(neocloudComparables, deal);
    await calculated(engine, loaded);
    const found = read("Segments", "The landlord of the loaded deal", "Enterprise value");
    if (ev === undefined) expect(found).toBe("NM");
    else expect(Number(found) / 1e9).toBeCloseTo(ev, 9);
  });
});

/**
 * What is true of every deal that fits, bear and bull: the Scenario cell switches them. For base,
 * deals.test.ts asks the same of every template.
 */
describe("every deal that fits", () => {
  const fitting = currentDeals().filter(({ kind }) => neocloudComparables.kinds.includes(kind));

  test.each(fitting.map((deal) => [deal.id, deal] as const))("%s", async (_, deal) => {
    const loaded = planned(neocloudComparables, deal.id);
    engine.load(planContent(loaded));
    for (const id of ["bear", "bull"]) {
      type(engine, loaded, "Scenario", id);
      await engine.settle();
      expect([id, named(engine, loaded, "ChecksFailed")]).toEqual([id, 0]);
      const of = (label: string) =>
        Number(read("Implied", "Backlog of the lease at the as-of date", label, "Total"));
      expect(of("Enforceable payments left (not RPO)")).toBeLessThanOrEqual(
        of("Headline backlog (not RPO)"),
      );
      // Enterprise values are of the peers, whatever deal is loaded.
      expect(billions("Bridge", "GPU landlords", "CoreWeave", "EV")).toBeCloseTo(79.2, 9);
    }
    expect(errorsIn(engine, loaded)).toEqual([]);
  });
});
