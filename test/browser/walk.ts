import { read, settled, type Walker } from "../support/walker";

/** A newcomer's first minutes, by the script files that ship: the same walk in every browser. */

const BILLION = 1e9;

/** Where a defined name stands, as `Sheet` and `B6`. */
async function placeOf(
  walker: Walker,
  name: string,
): Promise<readonly [sheet: string, cell: string]> {
  const formula = await walker.evaluate(
    (name) => window.workbench?.host.book.engine.names.get(name)?.formula ?? "",
    name,
  );
  const [, sheet = "", cell = ""] = /^=?'?([^'!]+)'?!\$?([A-Z]+\$?\d+)/.exec(formula) ?? [];
  return [sheet, cell.replace("$", "")];
}

export async function valueNamed(walker: Walker, name: string): Promise<unknown> {
  const [sheet, cell] = await placeOf(walker, name);
  return (await read(walker, sheet, cell))[0]?.[0];
}

/** Every cell of the workbook that shows an error. */
const errors = (walker: Walker) =>
  walker.evaluate(() => {
    const engine = window.workbench?.host.book.engine;
    const found: string[] = [];
    for (const sheet of engine?.workbook.getSheets() ?? [])
      sheet.getCellMatrix().forValue((row, column) => {
        const value = engine?.value(sheet, row, column);
        if (typeof value === "object" && value)
          found.push(`${sheet.getName()} ${row},${column} ${value.code}`);
      });
    return found;
  }, undefined);

const roundTrips = (walker: Walker) =>
  walker.evaluate(
    () => window.workbench?.attachment.richApi.roundTrips.count ?? Number.NaN,
    undefined,
  );

/**
 * Declares the tests of the walk, in their order.
 *
 * @param open The walker, once there is one.
 * @param picture Takes a picture of what is seen then, for whoever wants to look.
 */
export function walk(
  open: () => Walker,
  picture: (name: string) => Promise<void> = async () => {},
): void {
  let headlineAtStart: unknown;

  test("opens with the Colossus 1 lease, calculated, with no error in a cell", async () => {
    const walker = open();
    // A busy machine shows the grid before the model's first calculation is through.
    do {
      await settled(walker);
      headlineAtStart = await valueNamed(walker, "HeadlineValue");
    } while (headlineAtStart === null);
    expect(await errors(walker)).toEqual([]);
    expect(headlineAtStart).toBeGreaterThan(BILLION);
    await picture("start");
  });

  test("loads SpaceX–Anthropic: $45.0bn headline, $6.17bn enforceable, the reading and the date beside them", async () => {
    const walker = open();
    await walker.pane.fill("Search deals", "S-1");
    await walker.pane.click(/^SpaceX–Anthropic/);
    await walker.pane.click("Load into workbook");
    const before = await roundTrips(walker);
    await walker.pane.click(/^Load \d+ changes$/);
    await walker.pane.sees("Undo load");
    expect((await roundTrips(walker)) - before).toBeLessThanOrEqual(2);

    // Half fees in two of 37 months at $1.25bn: 36 fees. To 30 October 2026: 5,000 + 36,250 ÷ 31 $m
    // (two half fees, three whole ones, 29 of October's 31 days).
    expect(await valueNamed(walker, "HeadlineValue")).toBe(45 * BILLION);
    expect(await valueNamed(walker, "EnforceableValue")).toBeCloseTo((5 + 36.25 / 31) * BILLION, 0);
    const summary = (await read(walker, "Summary", "A1:E20")).flat();
    expect(summary).toContain("90 days' notice, only after month 3");
    expect(summary).toContain(46_143); // 1 May 2026
    expect(await errors(walker)).toEqual([]);
    await picture("loaded");
  });

  test("an edit of the monthly fee in the grid moves both", async () => {
    const walker = open();
    const [sheet, cell] = await placeOf(walker, "BaseMonthlyFee");
    await walker.showSheet(sheet);
    await walker.typeInto(cell, "2500000000");
    expect(await valueNamed(walker, "MonthlyFee")).toBe(2.5 * BILLION);
    expect(await valueNamed(walker, "HeadlineValue")).toBe(90 * BILLION);
    expect(await valueNamed(walker, "EnforceableValue")).toBeCloseTo(
      2 * (5 + 36.25 / 31) * BILLION,
      0,
    );
    await picture("edited");
  });

  test("undo asks about the edit, then puts the Colossus 1 lease back", async () => {
    const walker = open();
    await walker.pane.click("Undo load");
    await walker.pane.click("Undo anyway");
    await walker.pane.sees("Colossus 1");
    expect(await valueNamed(walker, "HeadlineValue")).toBe(headlineAtStart);
    expect(await errors(walker)).toEqual([]);
    await picture("undone");
  });
}
