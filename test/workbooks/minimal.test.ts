import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recalculate } from "../../src/cli/calc/book";
import { opened } from "../../src/cli/calc/open-book";
import { catalogue } from "../../src/functions/catalogue";
import { position } from "../../src/spreadsheet/address";
import { createNodeEngine } from "../../src/workbench/engine/node-engine";
import { Parts } from "../../src/xlsx/parts";

/**
 * Each workbook is the smallest that shows one rule of Excel's. Its values are those that Excel leaves; they
 * are worked by hand from Microsoft's description of the rule.
 */
const folder = join(__dirname, "minimal");
const engine = createNodeEngine(catalogue);
afterAll(() => engine.dispose());
const ids = catalogue.map(({ name }) => `OFFTAKE.${name}`);

const file = (name: string) => new Uint8Array(readFileSync(join(folder, `${name}.xlsx`)));

async function calculated(name: string, set: Record<string, string> = {}, isForced = false) {
  const assignments = Object.entries(set).map(([name, value]) => ({ name, value }));
  const report = await recalculate(engine, file(name), assignments, ids, { isForced });
  const { sheets } = opened(report.bytes).workbook;
  const value = (cell: string) => {
    const [sheet = "", address = ""] = cell.includes("!") ? cell.split("!") : ["", cell];
    const found = sheets.find((one) => one.name === sheet) ?? sheets[0];
    const at = position(address);
    if (!found || !at) throw new Error(`There is no ${cell}.`);
    return found.worksheet.value(at);
  };
  return { ...report, value };
}

type Values = Record<string, unknown>;
const NA = { error: "#N/A" };

/** The files that are proven whole, with what Excel shows in them. */
const PROVEN: readonly [string, string, Values][] = [
  ["L1", "a parameter with the name of a defined name", { B1: 10 }],
  ["L2", "a LAMBDA name that calls another", { B1: 10 }],
  ["R1", "an array formula fills its range", { B1: 5, C1: 5, D1: 5, E1: 15 }],
  ["R2", "an array formula pads its range with #N/A", { B1: 1, C1: 2, D1: NA }],
  ["R2b", "an array formula in one cell leaves its neighbors alone", { B1: 2, A2: 2, B2: null }],
  ["R3", "a reference to a spill", { A3: 3, B1: 2, B2: 4, B3: 6 }],
  ["R6", "a name on each of two sheets", { "One!B1": 10, "Two!B1": 20 }],
  ["R7", "a range where one value is wanted", { B1: null, B2: 4, B3: null }],
  ["R7b", "a name of a row where one value is wanted", { A2: 2, B2: 4, C2: 6 }],
  ["R7c", "a range in the condition of IF", { B3: "hi", B4: null }],
  ["R8", "dates from 1904", { A1: 44561, C1: 2026 }],
  ["R9", "a circle with iteration", { A1: 11.1111111111, B1: 11.1111111111 }],
  ["R12", "a date in ISO 8601", { B1: 2026 }],
  ["R13", "control characters", { A1: "a\u0001b", B1: "a\rb", C1: "_x0041_", D1: 7 }],
  ["R15", "a range through sheets", { B1: 3 }],
  ["R18", "spaces and line breaks at the ends of a text", { A1: "  x \n y " }],
  ["R19", "a name that is a LAMBDA", { B1: 10 }],
  ["R20", "a name of the cell on the left", { B1: 10, C1: 20 }],
  ["R21", "a union and an intersection", { C1: 11, D1: 6 }],
  [
    "R22",
    "OFFSET, INDIRECT, a range to INDEX, SUBTOTAL, CELL",
    { C1: 11, D1: 6, E1: 11, F1: 11, G1: 1 },
  ],
  [
    "R23",
    "a shared formula with LOG10, ATAN2 and a text",
    { B1: 5.5607966601082, B2: 6.56979632712822 },
  ],
  ["R24", "a text, a truth value, an error, the 0 of a blank", { A1: "", B1: true, C1: NA, D1: 0 }],
  ["R25", "a spill above a constant", { A1: 1, A2: 2, A3: 99 }],
];

test.each(PROVEN)("%s: %s", async (name, _, values) => {
  const { value, bytes, kept, stale, volatile, equal, formulas } = await calculated(name);
  for (const [cell, expected] of Object.entries(values))
    expect([cell, value(cell)]).toEqual([cell, expected]);
  expect({ kept, stale, volatile, equal }).toEqual({
    kept: [],
    stale: [],
    volatile: [],
    equal: formulas,
  });
  const [before, after] = [Parts.read(file(name)), Parts.read(bytes)];
  expect(after.paths()).toEqual(before.paths());
  for (const path of before.paths()) expect(after.text(path)).toBe(before.text(path));
});

test("every file is in a test here", () => {
  const others = ["R9b", "R10", "R16", "S1", "S2", "S3"];
  const files = readdirSync(folder).map((name) => name.replace(/\.xlsx$/, ""));
  expect(files.sort()).toEqual([...PROVEN.map(([name]) => name), ...others].sort());
});

test("R9b: a circle without iteration keeps its value and says so", async () => {
  const { kept, value } = await calculated("R9b");
  expect(kept).toEqual([{ cell: "Sheet1!A1", kind: "circular", why: "depends on itself" }]);
  expect([value("A1"), value("B1")]).toEqual([0, 0]);
});

test("R10: a data table keeps its values and is named", async () => {
  const { kept, value } = await calculated("R10");
  expect(kept).toEqual([expect.objectContaining({ cell: "Sheet1!B2", kind: "data table" })]);
  expect([value("B1"), value("B2"), value("B3")]).toEqual([6, 999, 999]);
});

test("R16: an error that only newer Excels know has no value in the file: it is calculated", async () => {
  const { calculated: added, bytes } = await calculated("R16");
  expect(added).toEqual(["Sheet1!A1"]);
  const sheet = Parts.read(bytes).text("xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<c r="A1"><f>1+1</f><v>2</v></c>');
});

test("S1: a value over a shared formula leaves the others theirs", async () => {
  const { value, bytes, stale } = await calculated("S1", { Top: "7" });
  expect([value("B1"), value("B2"), value("B3")]).toEqual([7, 4, 6]);
  const sheet = Parts.read(bytes).text("xl/worksheets/sheet1.xml");
  expect(sheet).toContain("<f>A2*2</f>");
  expect(sheet).toContain("<f>A3*2</f>");
  expect(sheet).not.toContain("shared");
  expect(stale).toEqual([]);
});

test("S2: no cell of an array formula is changed alone", async () => {
  await expect(calculated("S2", { Mid: "7" })).rejects.toThrow(
    "Mid stands for a cell of an array formula (Sheet1!B1), of which no part can be changed alone.",
  );
});

test("S3: a name on several sheets has to be told apart", async () => {
  await expect(calculated("S3", { Rate: "1" })).rejects.toThrow(
    "Rate is a name on several sheets: say which, as One!Rate or Two!Rate.",
  );
  const { value } = await calculated("S3", { "Two!Rate": "1" });
  expect([value("One!A1"), value("Two!A1")]).toEqual([0.1, 1]);
});
