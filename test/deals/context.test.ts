import { comparables, newest, precedents, signals } from "../../src/deals/context";
import {
  type ComparableFile,
  comparableFile,
  precedentFile,
  signalFile,
} from "../../src/deals/context-schema";
import { findDeal } from "../../src/deals/library";
import { partsOfMultiple } from "../../src/deals/multiple-parts";

const company = (id: string) => comparables.find((one) => one.id === id) as ComparableFile;

test.each([
  ...comparables.map((file) => [file.id, comparableFile.safeParse(file)] as const),
  ...precedents.map((file) => [file.id, precedentFile.safeParse(file)] as const),
  ...signals.map((file) => [file.id, signalFile.safeParse(file)] as const),
])("%s passes its schema", (_, { error }) => {
  expect(error?.issues).toBeUndefined();
});

test("every figure's source is in its file, and a name stands once a date", () => {
  for (const { id, sources, figures } of [...comparables, ...precedents]) {
    const seen = figures.map(
      (figure) => `${"name" in figure ? figure.name : figure.label} ${figure.on}`,
    );
    expect({ id, twice: seen.length - new Set(seen).size }).toEqual({ id, twice: 0 });
    for (const { source } of figures) expect(sources[source]).toBeDefined();
  }
});

describe("the parts of a multiple, within one quarter", () => {
  const landlords = comparables.filter(({ kind }) => kind === "landlord");

  test.each(landlords.map((file) => [file.id, file] as const))(
    "%s says which are missing, and why",
    (_, file) => {
      const { quarter = "", missing = [] } = file.multiple ?? {};
      const known = partsOfMultiple(file, quarter);
      const unknown = ["price", "debt", "leases", "cash", "metric"].filter(
        (part) => !known.has(part as "price"),
      );
      expect(missing.map(({ part }) => part)).toEqual(unknown);
      for (const { why } of missing) expect(why).toMatch(/\.$/);
    },
  );

  test("a figure of another quarter is no part of it", () => {
    // CoreWeave's debt and cash are of 31 December 2025, its market value of 30 April 2026.
    const coreweave = company("coreweave");
    expect([...partsOfMultiple(coreweave, "2025-Q4").keys()]).toEqual(["debt", "cash", "metric"]);
    expect([...partsOfMultiple(coreweave, "2026-Q2").keys()]).toEqual(["price"]);
  });
});

test("a derived figure says from what", () => {
  for (const { figures } of comparables)
    for (const { standing, note } of figures)
      if (standing === "derived") expect(note).toMatch(/[+−×÷]/);
});

test("CoreWeave stands at less than a third of xAI on equity: 62 of 230 is 27 %", () => {
  const landlord = newest(company("coreweave"), "EquityValue")?.value as number;
  const round = company("xai").figures.find(({ on }) => on === "2026-01-31")?.value as number;
  expect(Math.round((100 * landlord) / round)).toBe(27);
});

test("CoreWeave's enterprise value over xAI's equity is 34 %, and the file says that it is not like for like", () => {
  const of = (name: "EquityValue" | "Debt" | "Cash") =>
    newest(company("coreweave"), name)?.value as number;
  // 62 + 21.4 − 4.2 = 79.2 of 230
  expect(Math.round((100 * (of("EquityValue") + of("Debt") - of("Cash"))) / 230e9)).toBe(34);
  expect(company("xai").summary).toMatch(/equity alone/);
});

test("the newest figure of a name is the last dated one", () => {
  expect(newest(company("coreweave"), "Backlog")?.value).toBe(99.4e9);
  expect(newest(company("meta"), "Debt")).toBeUndefined();
});

test("useful lives as the companies book them", () => {
  const lives = ["coreweave", "alphabet", "microsoft", "meta", "amazon"].map(
    (id) => newest(company(id), "ServerLifeYears")?.value,
  );
  expect(lives).toEqual([6, 6, 6, 5.5, 5]);
});

test("signals come in the order of their dates, and bear on deals that exist", () => {
  expect(signals.map(({ on }) => on)).toEqual(signals.map(({ on }) => on).sort());
  for (const { deals, on, until } of signals) {
    for (const id of deals) expect(findDeal(id)).toBeDefined();
    expect((until ?? on) >= on).toBe(true);
  }
});
