import { SetSelectionsOperation } from "@univerjs/sheets";
import { type OfficeClient, openOffice } from "../../support/office";

/** What Excel answers where a simpler host would answer something else. */

let office: OfficeClient;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

const run = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  office.Excel.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));

const BETWEEN_1_AND_5 = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } } as const;
const A_OR_B = { list: { inCellDropDown: true, source: "A,B" } };

describe("validation rules", () => {
  const rulesAt = (addresses: readonly string[]) =>
    run(async (sheet, context) => {
      const cells = addresses.map((address) => sheet.getRange(address).load("dataValidation/rule"));
      await context.sync();
      return cells.map(({ dataValidation }) => dataValidation.rule);
    });

  beforeEach(() =>
    run(async (sheet, context) => {
      sheet.getRange("B2:B9").dataValidation.rule = BETWEEN_1_AND_5;
      await context.sync();
    }),
  );

  test("belong to each cell of the range", async () => {
    expect(await rulesAt(["B2", "B4:B6", "B9", "B10", "A4:B4"])).toEqual([
      BETWEEN_1_AND_5,
      BETWEEN_1_AND_5,
      BETWEEN_1_AND_5,
      {},
      {},
    ]);
  });

  test("replace others in a part of their range", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("B4:C4").dataValidation.rule = A_OR_B;
      sheet.getRange("B8").dataValidation.clear();
      await context.sync();
    });
    expect(await rulesAt(["B3", "B4", "C4", "B5", "B3:B4", "B8", "B9"])).toEqual([
      BETWEEN_1_AND_5,
      A_OR_B,
      A_OR_B,
      BETWEEN_1_AND_5,
      {},
      {},
      BETWEEN_1_AND_5,
    ]);
  });

  test("move with rows and columns that are inserted or deleted", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("5:6").delete("Up");
      sheet.getRange("A:A").insert("Right");
      await context.sync();
    });
    // B2:B9 is B3:B10 after the insertion, two of whose rows then go: C3:C8.
    expect(await rulesAt(["C2", "C3:C8", "C9", "B4"])).toEqual([{}, BETWEEN_1_AND_5, {}, {}]);
  });
});

test("rows and columns that are inserted or deleted raise an event", async () => {
  const seen = await run(async (sheet, context) => {
    const events: [string, string][] = [];
    sheet.onChanged.add(async ({ changeType, address }) => {
      events.push([changeType, address]);
    });
    await context.sync();
    sheet.getRange("3:4").insert("Down");
    sheet.getRange("B:B").delete("Left");
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve));
    await context.sync();
    return events;
  });
  expect(seen).toEqual([
    ["RowInserted", "3:4"],
    ["ColumnDeleted", "B:B"],
  ]);
});

test("a very hidden sheet reads back as one and cannot be deleted", async () => {
  const visibility = await run(async (_, context) => {
    const secret = context.workbook.worksheets.add("Secret");
    secret.visibility = "VeryHidden";
    secret.load("visibility");
    await context.sync();
    return secret.visibility;
  });
  expect(visibility).toBe("VeryHidden");
  const deleted = office.Excel.run(async ({ workbook }) =>
    workbook.worksheets.getItem("Secret").delete(),
  );
  await expect(deleted).rejects.toMatchObject({ code: "InvalidOperation" });
});

test.each([
  ["the first of several", [[1, 2]], [[1, ""]]],
  ["the only one, wherever it is", [["", "x"]], [["x", ""]]],
  ["a formula", [["=1+1", 5]], [["=1+1", ""]]],
])("merged cells keep one value: %s", async (_, given, left) => {
  const formulas = await run(async (sheet, context) => {
    const range = sheet.getRange("B2:C2");
    range.formulas = given;
    range.merge();
    range.load("formulas");
    await context.sync();
    return range.formulas;
  });
  expect(formulas).toEqual(left);
});

test("a cell that is formatted as text takes everything as text", async () => {
  const cells = await run(async (sheet, context) => {
    const range = sheet.getRange("A1:D1");
    range.numberFormat = [["@", "@", "@", "@"]];
    range.formulas = [["=1+1", 5, true, "1/2"]];
    range.load("values,formulas,valueTypes");
    await context.sync();
    return [range.values, range.formulas, range.valueTypes];
  });
  const texts = [["=1+1", "5", "TRUE", "1/2"]];
  expect(cells).toEqual([texts, texts, [["String", "String", "String", "String"]]]);
});

test("a blocked spill fills no range", async () => {
  const [shown, isNull] = await run(async (sheet, context) => {
    sheet.getRange("A3").values = [["in the way"]];
    const first = sheet.getRange("A1");
    first.formulas = [["=SEQUENCE(3)"]];
    await context.sync();
    const spill = first.getSpillingToRangeOrNullObject();
    first.load("values");
    await context.sync();
    return [first.values[0]?.[0], spill.isNullObject];
  });
  expect([shown, isNull]).toEqual(["#SPILL!", true]);
});

test("two selected ranges are no selected range", async () => {
  const { engine } = office;
  const areas = [0, 4].map((row) => ({
    range: { startRow: row, endRow: row, startColumn: 0, endColumn: 0 },
    primary: null,
    style: null,
  }));
  engine.apply(SetSelectionsOperation, engine.sheet("Sheet1"), { selections: areas });
  const selected = office.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  await expect(selected).rejects.toMatchObject({ code: "InvalidSelection" });
});
