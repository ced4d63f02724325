import { type OpenWorkbench, openWorkbench } from "../support/workbench-page";

/** A newcomer's first minutes, in a real browser, by the script files that ship. */

const BILLION = 1e9;
let bench: OpenWorkbench;
let headlineAtStart: unknown;

beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

/** Where a defined name stands, as `Sheet` and `B6`. */
async function placeOf(name: string): Promise<readonly [sheet: string, cell: string]> {
  const formula = await bench.page.evaluate(
    (name) => window.workbench?.host.book.engine.names.get(name)?.formula ?? "",
    name,
  );
  const [, sheet = "", cell = ""] = /^=?'?([^'!]+)'?!\$?([A-Z]+\$?\d+)/.exec(formula) ?? [];
  return [sheet, cell.replace("$", "")];
}

async function valueNamed(name: string): Promise<unknown> {
  const [sheet, cell] = await placeOf(name);
  return (await bench.read(sheet, cell))[0]?.[0];
}

const errors = () =>
  bench.page.evaluate(() => {
    const engine = window.workbench?.host.book.engine;
    const found: string[] = [];
    for (const sheet of engine?.workbook.getSheets() ?? [])
      sheet.getCellMatrix().forValue((row, column) => {
        const value = engine?.value(sheet, row, column);
        if (typeof value === "object" && value)
          found.push(`${sheet.getName()} ${row},${column} ${value.code}`);
      });
    return found;
  });

test("opens with the Colossus 1 lease, calculated, with no error in a cell", async () => {
  await bench.read("Cover", "A1");
  // A busy machine shows the grid before the model's first calculation is through.
  do {
    await bench.settled();
    headlineAtStart = await valueNamed("HeadlineValue");
  } while (headlineAtStart === null);
  expect(await errors()).toEqual([]);
  expect(headlineAtStart).toBeGreaterThan(BILLION);
  await bench.picture("start");
});

test("loads SpaceX–Anthropic: $45.0bn headline, $6.17bn enforceable, the reading and the date beside them", async () => {
  await bench.pane.getByPlaceholder(/Search/).fill("S-1");
  await bench.pane.getByText("SpaceX–Anthropic", { exact: false }).first().click();
  await bench.pane.getByRole("button", { name: "Load into the sheet" }).click();
  const before = await bench.roundTrips();
  await bench.pane.getByRole("button", { name: /^Load \d+ changes$/ }).click();
  await bench.pane.getByRole("button", { name: "Undo load" }).waitFor();
  expect((await bench.roundTrips()) - before).toBeLessThanOrEqual(2);

  // Half fees in two of 37 months at $1.25bn: 36 fees. To 30 October 2026: 5,000 + 36,250 ÷ 31 $m
  // (two half fees, three whole ones, 29 of October's 31 days).
  expect(await valueNamed("HeadlineValue")).toBe(45 * BILLION);
  expect(await valueNamed("EnforceableValue")).toBeCloseTo((5 + 36.25 / 31) * BILLION, 0);
  const summary = (await bench.read("Summary", "A1:E20")).flat();
  expect(summary).toContain("90 days' notice, only after month 3");
  expect(summary).toContain(46_143); // 1 May 2026
  expect(await errors()).toEqual([]);
  await bench.picture("loaded");
});

test("an edit of the monthly fee in the grid moves both", async () => {
  const [sheet, cell] = await placeOf("MonthlyFee");
  await bench.showSheet(sheet);
  await bench.typeInto(cell, "2500000000");
  expect(await valueNamed("MonthlyFee")).toBe(2.5 * BILLION);
  expect(await valueNamed("HeadlineValue")).toBe(90 * BILLION);
  expect(await valueNamed("EnforceableValue")).toBeCloseTo(2 * (5 + 36.25 / 31) * BILLION, 0);
  await bench.picture("edited");
});

test("undo asks about the edit, then puts the Colossus 1 lease back", async () => {
  await bench.pane.getByRole("button", { name: "Undo load" }).click();
  await bench.pane.getByRole("button", { name: "Undo all the same" }).click();
  await bench.pane.getByText("Colossus 1", { exact: false }).first().waitFor();
  expect(await valueNamed("HeadlineValue")).toBe(headlineAtStart);
  expect(await errors()).toEqual([]);
  await bench.picture("undone");
});
