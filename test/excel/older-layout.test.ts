import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildTemplate } from "../../src/excel/build/build";
import { saveInputs } from "../../src/excel/inputs/save";
import { startLoad } from "../../src/excel/load/actions";
import { previewUndo } from "../../src/excel/load/undo";
import { madeUp } from "../templates/made-up";
import { deal, OpenWorkbook } from "./open-workbook";

/** A workbook that Offtake 0.1 loaded a deal into: one value an input, and the cases in rows of their own. */
interface Loaded {
  readonly sheets: readonly { readonly name: string; readonly cells?: (string | number)[][] }[];
  readonly names: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, unknown>>;
}

const loaded: Loaded = JSON.parse(
  readFileSync(join(__dirname, "../fixtures/0.1/loaded.json"), "utf8"),
);

let book: OpenWorkbook;
beforeEach(async () => {
  book = new OpenWorkbook();
  await book.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    const cells = loaded.sheets.find(({ name }) => name === "Inputs")?.cells ?? [];
    const sheet = worksheets.add("Inputs");
    const width = cells[0]?.length ?? 0;
    sheet.getRangeByIndexes(0, 0, cells.length, width).formulas = cells;
    for (const [name, refersTo] of Object.entries(loaded.names)) names.add(name, refersTo);
    for (const [key, value] of Object.entries(loaded.settings)) settings.add(key, value);
    await context.sync();
  });
});
afterEach(() => book.close());

const terms = { deal: deal("colossus-1"), scenario: "base" };

test.each([
  ["a load", () => startLoad(terms)],
  ["a build", () => buildTemplate(madeUp, terms)],
  ["saving the inputs", () => saveInputs("Mine")],
])("%s is refused in one sentence, and nothing is changed", async (_, act) => {
  const before = await book.everything();
  await expect(act()).rejects.toThrow(
    "Inputs was made by Offtake 0.1, which had no columns for the cases. The workbook is as it was. Load the deal into a new workbook, and type your own values into its case columns.",
  );
  expect(await book.everything()).toEqual(before);
});

test("its undo is of another layout, so none is offered", async () => {
  expect(await previewUndo()).toBeUndefined();
});
