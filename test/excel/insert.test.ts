import { type Inserted, insertAtCell } from "../../src/excel/cells/insert";
import { OpenWorkbook } from "./open-workbook";

let book: OpenWorkbook;
beforeEach(() => {
  book = new OpenWorkbook();
});
afterEach(() => book.close());

const TCV = "=OFFTAKE.LEASE.TCV(100, 12)";

async function select(address: string): Promise<void> {
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
    await context.sync();
  });
}

async function at(address: string): Promise<[formula: unknown, value: unknown]> {
  return book.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("formulas,values");
    await context.sync();
    return [range.formulas[0]?.[0], range.values[0]?.[0]];
  });
}

describe("A formula at the cell", () => {
  it("is written into an empty one, and calculates", async () => {
    await select("C4");
    expect(await insertAtCell(TCV)).toEqual({ is: "done", address: "Sheet1!C4" });
    expect(await at("C4")).toEqual([TCV, 1200]);
  });

  it.each([
    ["a number", 5, "5"],
    ["a zero", 0, "0"],
    ["a truth value", false, "FALSE"],
    ["a formula that gives an empty text", '=""', '=""'],
  ])("is not written over %s, unless that was seen", async (_, held, said) => {
    await book.type("C4", held, "Sheet1");
    await select("C4");
    const asked = await insertAtCell(TCV);
    expect(asked).toEqual({ is: "filled", address: "Sheet1!C4", content: said });
    expect((await at("C4"))[0]).toBe(held);
    expect(await insertAtCell(TCV, asked)).toEqual({ is: "done", address: "Sheet1!C4" });
    expect(await at("C4")).toEqual([TCV, 1200]);
  });

  it("asks again where the cell, or what it holds, is another by then", async () => {
    await book.type("C4", 5, "Sheet1");
    await book.type("C5", 5, "Sheet1");
    await select("C4");
    const asked: Inserted = await insertAtCell(TCV);
    await select("C5");
    const other = await insertAtCell(TCV, asked);
    expect(other).toMatchObject({ is: "filled", address: "Sheet1!C5" });
    await book.type("C5", 6, "Sheet1");
    expect(await insertAtCell(TCV, other)).toMatchObject({ is: "filled", content: "6" });
    expect([(await at("C4"))[0], (await at("C5"))[0]]).toEqual([5, 6]);
  });

  it("is not written into what another formula fills", async () => {
    await book.type("C4", "=SEQUENCE(3)", "Sheet1");
    await select("C5");
    const said = await insertAtCell(TCV).then(
      ({ is }) => is,
      (error: Error) => error.message,
    );
    expect(said).toMatch(/^(filled|Sheet1!C5 is part of a spilled array\.)/);
    expect((await at("C6"))[1]).toBe(3);
  });
});
