import { recalculate } from "../../src/cli/calc/book";
import { opened } from "../../src/cli/calc/open-book";
import { catalogue } from "../../src/functions/catalogue";
import { position } from "../../src/spreadsheet/address";
import { createNodeEngine } from "../../src/workbench/engine/node-engine";
import { Parts } from "../../src/xlsx/parts";
import { workbookFile } from "../support/package";

const engine = createNodeEngine(catalogue);
afterAll(() => engine.dispose());
const ids = catalogue.map(({ name }) => `OFFTAKE.${name}`);

/** A cell as XML: a formula with the value that Excel left, or a value alone. */
function cell(address: string, value: number | string | boolean | null, formula?: string): string {
  const f =
    formula === undefined
      ? ""
      : `<f>${formula.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</f>`;
  if (value === null) return `<c r="${address}">${f}</c>`;
  if (typeof value === "number") return `<c r="${address}">${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${address}" t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  const type = value.startsWith("#") ? "e" : "str";
  return `<c r="${address}" t="${type}">${f}<v>${value}</v></c>`;
}

function row(...cells: readonly Parameters<typeof cell>[]): string {
  return `<sheetData><row r="1">${cells.map((one) => cell(...one)).join("")}</row></sheetData>`;
}

async function run(
  sheet: string,
  {
    set = {},
    force = false,
    names = "",
    edit = (xml: string) => xml,
  }: {
    set?: Record<string, string>;
    force?: boolean;
    names?: string;
    edit?: (workbook: string) => string;
  } = {},
) {
  const parts = Parts.read(workbookFile({ S: sheet }, { names }));
  parts.write("xl/workbook.xml", edit(parts.text("xl/workbook.xml")));
  const assignments = Object.entries(set).map(([name, value]) => ({ name, value }));
  const report = await recalculate(engine, parts.bytes(), assignments, ids, { isForced: force });
  const { worksheet } = opened(report.bytes).workbook.sheets[0] ?? {};
  const value = (address: string) => worksheet?.value(position(address) ?? { row: 0, column: 0 });
  return { ...report, value };
}

const A1 = '<definedName name="A">S!$A$1</definedName>';

describe("What cannot be proven", () => {
  const sheet = row(
    ["A1", 2],
    ["B1", 9, "A1*2"],
    ["C1", 18, "B1*2"],
    ["D1", 5, "NOSUCH(A1)"],
    ["E1", 10, "D1*2"],
    ["F1", 6, "A1*3"],
  );

  test("keeps its value and is listed with the reason; its dependents are calculated from it", async () => {
    const { kept, stale, equal, value } = await run(sheet);
    expect(kept).toEqual([
      { cell: "S!B1", kind: "differs", why: "is 4 in Offtake and 9 in the file" },
      {
        cell: "S!D1",
        kind: "unknown function",
        why: "calls NOSUCH, which Offtake does not calculate",
      },
    ]);
    expect(stale).toEqual([]);
    expect(equal).toBe(3);
    expect(["B1", "C1", "D1", "E1", "F1"].map(value)).toEqual([9, 18, 5, 10, 6]);
  });

  test("is stale once what it depends on changes, and so is what depends on it", async () => {
    const { stale, value } = await run(sheet, { set: { A: "3" }, names: A1 });
    expect(stale.map(({ cell }) => cell).sort()).toEqual(["S!B1", "S!C1", "S!D1", "S!E1"]);
    expect(["B1", "C1", "D1", "E1", "F1"].map(value)).toEqual([9, 18, 5, 10, 9]);
  });

  test("is recalculated where that is forced, and listed", async () => {
    const { changed, kept, value } = await run(sheet, { force: true });
    expect(changed).toEqual([
      { cell: "S!B1", before: 9, after: 4 },
      { cell: "S!C1", before: 18, after: 8 },
    ]);
    expect(kept.map(({ cell }) => cell)).toEqual(["S!D1"]);
    expect(["B1", "C1", "D1", "E1"].map(value)).toEqual([4, 8, 5, 10]);
  });

  test("a data table is stale once anything changes", async () => {
    const table = '<c r="B1"><f t="dataTable" ref="B1" dt2D="0" dtr="0" r1="A1"/><v>7</v></c>';
    const sheet = row(["A1", 2], ["C1", 1]).replace('<c r="C1">', `${table}<c r="C1">`);
    const { stale, value } = await run(sheet, { set: { A: "3" }, names: A1 });
    expect({ stale: stale.map(({ cell }) => cell), shown: value("B1") }).toEqual({
      stale: ["S!B1"],
      shown: 7,
    });
  });
});

test("a cell of which the file has no value is calculated and listed", async () => {
  const { calculated, value, equal } = await run(
    row(["A1", 2], ["B1", null, "A1*2"], ["C1", 8, "B1*2"]),
  );
  expect({ calculated, equal, shown: [value("B1"), value("C1")] }).toEqual({
    calculated: ["S!B1"],
    equal: 1,
    shown: [4, 8],
  });
});

test("a formula of Offtake's that gives something else is recalculated and listed, with what depends on it", async () => {
  const { changed, kept, value } = await run(
    row(["A1", 100], ["B1", 1100, "_xldudf_OFFTAKE_LEASE_TCV(A1,12)"], ["C1", 2200, "B1*2"]),
  );
  expect(changed).toEqual([{ cell: "S!B1", before: 1100, after: 1200 }]);
  expect({ kept, shown: [value("B1"), value("C1")] }).toEqual({ kept: [], shown: [1200, 2400] });
});

test("a difference of large operands may be as far off as they are exact", async () => {
  const { kept } = await run(
    row(
      ["A1", 1e9],
      ["B1", 999_999_999.9],
      ["C1", 0.1000000238418579, "A1-B1"],
      ["D1", 5, "A1-B1"],
    ),
  );
  expect(kept.map(({ cell }) => cell)).toEqual(["S!D1"]);
});

test.each([
  ['fullCalcOnLoad="1"', "it asks to be recalculated when it is opened"],
  ['calcCompleted="0"', "it was saved before its calculation was complete"],
  ['calcMode="manual"', "it is calculated only when the user asks"],
])("a workbook with %s is refused unless it is forced", async (attribute, why) => {
  const edit = (xml: string) => xml.replace("</workbook>", `<calcPr ${attribute}/></workbook>`);
  const sheet = row(["A1", 2], ["B1", 9, "A1*2"]);
  await expect(run(sheet, { edit })).rejects.toThrow(why);
  const { value } = await run(sheet, { edit, force: true });
  expect(value("B1")).toBe(4);
});

test("the clock is held where it was, and chance keeps its values", async () => {
  // 46023 is 1 January 2026.
  const { kept, volatile, equal, value } = await run(
    row(
      ["A1", 46023, "TODAY()"],
      ["B1", 2026, "YEAR(TODAY())"],
      ["C1", 0.25, "RAND()"],
      ["D1", 0.5, "C1*2"],
    ),
  );
  expect({ kept, equal, volatile: volatile.map(({ cell }) => cell) }).toEqual({
    kept: [],
    equal: 3,
    volatile: ["S!C1"],
  });
  expect(["A1", "B1", "C1", "D1"].map(value)).toEqual([46023, 2026, 0.25, 0.5]);
});

test("a circle with iteration is followed from the values that Excel left", async () => {
  const edit = (xml: string) => xml.replace("</workbook>", '<calcPr iterate="1"/></workbook>');
  // x = 0.1 x + a has the solution a / 0.9.
  const { value, stale } = await run(row(["A1", 9], ["B1", 10, "C1*0.1+A1"], ["C1", 10, "B1"]), {
    set: { A: "18" },
    names: A1,
    edit,
  });
  expect(stale).toEqual([]);
  expect(Math.abs(Number(value("B1")) - 20)).toBeLessThan(0.01);
});

test("a circle in a branch that is not taken is none", async () => {
  const { kept, stale, value } = await run(
    row(["A1", true], ["B1", 5, "IF(A1,5,C1)"], ["C1", 6, "B1+1"], ["D1", 1]),
    { set: { D: "2" }, names: '<definedName name="D">S!$D$1</definedName>' },
  );
  expect({ kept, stale, shown: [value("B1"), value("C1")] }).toEqual({
    kept: [],
    stale: [],
    shown: [5, 6],
  });
});

/** What Excel gives, from Microsoft's documentation of each function; YEARFRAC's examples are its own. */
test.each([
  ["1000%%", 0.1],
  ['-"hello"', "#VALUE!"],
  ["AVERAGE(A1,1/0)", "#DIV/0!"],
  ["YEARFRAC(DATE(2012,1,1),DATE(2012,7,30))", 0.580555555555556],
  ["YEARFRAC(DATE(2012,1,1),DATE(2012,7,30),1)", 0.576502732240437],
  // 28 February to 28 February is a year of 360 days, both being the ends of their months.
  ["YEARFRAC(DATE(2023,2,28),DATE(2024,2,29),0)", 1],
  ["-2^2", 4],
  ['ABS("2.5")', 2.5],
  ["SUM(S!A1:S!A1)", 2],
  ["_xlfn.LET(_xlpm.n,3,_xlpm.n*A1)", 6],
])("%s is %s", async (formula, expected) => {
  const { kept, equal } = await run(row(["A1", 2], ["B1", expected, formula]));
  expect({ kept, equal }).toEqual({ kept: [], equal: 1 });
});

test("a LAMBDA that calls itself is kept, not followed", async () => {
  const names =
    '<definedName name="F">_xlfn.LAMBDA(_xlpm.x,IF(_xlpm.x=0,0,F(_xlpm.x-1)))</definedName>';
  const { kept, value } = await run(row(["A1", 0, "F(3)"]), { names });
  expect(kept).toEqual([
    { cell: "S!A1", kind: "known difference", why: "uses F, which calls itself" },
  ]);
  expect(value("A1")).toBe(0);
});
