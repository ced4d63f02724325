import { type OfficeClient, openOffice } from "../../support/office";

/** What Excel would not take is not taken here: https://support.microsoft.com, "Excel specifications and limits". */

let office: OfficeClient;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

const request = (batch: (cell: Excel.Range, context: Excel.RequestContext) => void) =>
  office.Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Sheet1").getRange("B1"), context);
    await context.sync();
  });

const x = (characters: number) => "x".repeat(characters);

const LIMITS: [string, number, (cell: Excel.Range, size: number) => void][] = [
  [
    "a text",
    32_767,
    (cell, size) => {
      cell.values = [[x(size)]];
    },
  ],
  [
    "a formula",
    8_192,
    (cell, size) => {
      cell.formulas = [[`="${x(200)}"&"${x(size - 206)}"`]];
    },
  ],
  [
    "a list of choices",
    255,
    (cell, size) => {
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: x(size) } };
    },
  ],
  [
    "an alert",
    255,
    (cell, size) => {
      const alert = { showAlert: true, style: "Stop", title: "Offtake", message: x(size) } as const;
      cell.dataValidation.errorAlert = alert;
    },
  ],
  [
    "a name's comment",
    255,
    (cell, size) => {
      cell.context.workbook.names.add("Fee", cell, x(size));
    },
  ],
];

test.each(LIMITS)("%s of %i characters is taken, one more is not", async (_, size, set) => {
  await request((cell) => set(cell, size));
  await expect(
    request((cell, { workbook }) => {
      workbook.names.getItemOrNullObject("Fee").delete();
      set(cell, size + 1);
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("text that begins with a sign is a number or a formula", async () => {
  office.engine.set("Sheet1", "A1", [[{ value: 7 }]]);
  const typed = async (text: string) => {
    const read = await office.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B1");
      cell.values = [[text]];
      cell.load("formulas,values");
      await context.sync();
      return cell.toJSON();
    });
    return [read.formulas?.[0]?.[0], read.values?.[0]?.[0]];
  };
  expect(await typed("-A1")).toEqual(["=-A1", -7]);
  expect(await typed("+A1*2")).toEqual(["=+A1*2", 14]);
  expect(await typed("-5")).toEqual([-5, -5]);
  expect(await typed("'-A1")).toEqual(["-A1", "-A1"]);
});

test("a truth value cannot be a name", async () => {
  await expect(
    request((cell, { workbook }) => workbook.names.add("True", cell)),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});
