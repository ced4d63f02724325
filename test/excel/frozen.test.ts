import { freeze as freezeFile } from "../../src/cli/calc/freeze";
import { bytesOf, opened } from "../../src/cli/calc/open-book";
import { buildTemplate } from "../../src/excel/build/build";
import { checkModel } from "../../src/excel/check/check-model";
import { freeze } from "../../src/excel/frozen/freeze";
import { freezeStatus } from "../../src/excel/frozen/status";
import { thaw } from "../../src/excel/frozen/thaw";
import { readRecord } from "../../src/frozen/record";
import { catalogue } from "../../src/functions/catalogue";
import { computeLease } from "../../src/templates/models/compute-lease";
import { Parts } from "../../src/xlsx/parts";
import { workbookFile } from "../support/package";
import { deal, OpenWorkbook } from "./open-workbook";

/** One spill of ours over the timeline of another sheet, a total of Excel's own, a text and an error. */
const MODEL = {
  A1: "Fee",
  B1: 100,
  A3: "=OFFTAKE.LEASE.PAYMENTS(Fee, DATE(2026,1,1), 3, Time!A1:C1)",
  D3: "=SUM(A3:C3)",
  A4: '=TEXT(OFFTAKE.LEASE.TCV(Fee, 3), "0")&"<"',
  A5: "=OFFTAKE.LEASE.TCV(Fee, -3)",
  A6: "'=OFFTAKE.LEASE.TCV(1, 1) is a text",
};
const TIME = { A1: 46053, B1: 46081, C1: 46112 };
const AUTO_SHOW = "Office.AutoShowTaskpaneWithDocument";

let book: OpenWorkbook;
beforeEach(async () => {
  book = new OpenWorkbook();
  await book.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.getItem("Sheet1").name = "Model";
    const time = worksheets.add("Time");
    for (const [address, value] of Object.entries(TIME)) time.getRange(address).values = [[value]];
    const model = worksheets.getItem("Model");
    names.add("Fee", model.getRange("B1"));
    for (const [address, typed] of Object.entries(MODEL))
      model.getRange(address).formulas = [[typed]];
    settings.add(AUTO_SHOW, true);
    await context.sync();
  });
});
afterEach(() => book.close());

async function cells(address: string, of: "values" | "formulas" | "valueTypes" = "values") {
  return book.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Model").getRange(address).load(of);
    await context.sync();
    return range[of];
  });
}

/** The custom XML parts, with what {@link OpenWorkbook.everything} looks at. */
async function everything() {
  const parts = [...book.office.host.book.xmlParts.values()];
  return { ...(await book.everything()), parts };
}

const previewThaw = async () => (await freezeStatus()).thaw;

async function trips<T>(work: () => Promise<T>): Promise<[T, number]> {
  const before = book.roundTrips;
  return [await work(), book.roundTrips - before];
}

/** @param edit Of the kept record's JSON. */
function tamper(edit: (json: string) => string): void {
  const { xmlParts } = book.office.host.book;
  for (const [id, xml] of xmlParts) {
    const edited = xml.replace(/\{.*\}/s, edit);
    expect(edited).not.toBe(xml);
    xmlParts.set(id, edited);
  }
}

describe("Freezing", () => {
  it("makes values of Offtake's formulas, and leaves Excel's own and every text", async () => {
    expect(await trips(freezeStatus)).toEqual([
      { formulas: 3, sheets: ["Model"], thaw: undefined },
      3,
    ]);
    expect(await trips(freeze)).toEqual([3, 5]);
    expect(await cells("A3:D5", "formulas")).toEqual([
      [100, 100, 100, "=SUM(A3:C3)"],
      ["300<", "", "", ""],
      ["#VALUE!", "", "", ""],
    ]);
    expect(await cells("A4:A6", "valueTypes")).toEqual([["String"], ["Error"], ["String"]]);
    await book.type("B1", 250, "Model");
    expect(await cells("A3:D3")).toEqual([[100, 100, 100, 300]]);
  });

  it("keeps what the command line keeps", async () => {
    await freeze();
    const [xml = ""] = (await everything()).parts;
    const file = workbookFile(
      {
        Model: `<sheetData><row r="3"><c r="A3" cm="1"><f t="array" ref="A3:C3">_xldudf_OFFTAKE_LEASE_PAYMENTS(Fee, DATE(2026,1,1), 3, Time!A1:C1)</f><v>100</v></c><c r="B3"><v>100</v></c><c r="C3"><v>100</v></c></row><row r="4"><c r="A4" cm="1" t="str"><f t="array" ref="A4">TEXT(_xldudf_OFFTAKE_LEASE_TCV(Fee, 3), "0")&amp;"&lt;"</f><v>300&lt;</v></c></row><row r="5"><c r="A5" cm="1" t="e"><f t="array" ref="A5">_xldudf_OFFTAKE_LEASE_TCV(Fee, -3)</f><v>#VALUE!</v></c></row><row r="6"><c r="D6"><v>1</v></c></row></sheetData>`,
        Time: '<sheetData><row r="1"><c r="C1"><v>1</v></c></row></sheetData>',
      },
      { names: '<definedName name="Fee">Model!$B$1</definedName>' },
    );
    const open = opened(file);
    const ids = catalogue.map(({ name }) => `OFFTAKE.${name}`);
    freezeFile(open, ids, { id: "", version: "" });
    const written = Parts.read(bytesOf(open)).text("customXml/item1.xml");
    const { addIn, ...kept } = readRecord(xml).record ?? {};
    expect(kept).toEqual(readRecord(written).record);
    expect(addIn).toEqual({ [AUTO_SHOW]: "true" });
  });

  it("does not ask Excel to open the pane with the copy", async () => {
    await freeze();
    expect((await everything()).settings).toEqual({ [AUTO_SHOW]: false });
  });

  it("says how far it is, and stops before it writes", async () => {
    const before = await everything();
    const stop = new AbortController();
    const done: number[] = [];
    const report = (progress: { done: number }) => {
      done.push(progress.done);
      if (progress.done === 1) stop.abort();
    };
    await expect(freeze({ report, signal: stop.signal })).rejects.toThrow(
      "The freeze was cancelled. The workbook is as it was.",
    );
    expect(done).toEqual([0, 1]);
    expect(await everything()).toEqual(before);
  });

  it.each([
    [
      "=OFFTAKE.NOT.THERE(1)",
      "Model!A8 shows #NAME?, which is no value to keep. The workbook is as it was. Let Offtake calculate it first, then freeze again.",
    ],
    [
      '=OFFTAKE.LEASE.TCV(WEBSERVICE("x"), 3)',
      "Model!A8 calls WEBSERVICE, which reaches outside the workbook, so it could not be put back. The workbook is as it was. Move that part of the formula to a cell of its own, then freeze again.",
    ],
  ])("does nothing where one formula cannot be kept: %s", async (formula, sentence) => {
    await book.type("A8", formula, "Model");
    const before = await everything();
    await expect(freeze()).rejects.toThrow(sentence);
    expect(await everything()).toEqual(before);
  });

  it("says that a workbook without Offtake has nothing to freeze", async () => {
    await freeze();
    await expect(freeze()).rejects.toThrow(
      "The workbook has no Offtake formulas. The workbook is as it was. There is nothing to freeze.",
    );
  });

  it("freezes what came after an earlier freeze, and thaws both", async () => {
    const before = await everything();
    await freeze();
    await book.type("A8", "=OFFTAKE.LEASE.TCV(Fee, 2)", "Model");
    expect(await freeze()).toBe(1);
    expect(await thaw(false)).toEqual({ formulas: 4, left: 0 });
    await book.type("A8", "", "Model");
    expect(await everything()).toEqual(before);
  });
});

describe("Thawing", () => {
  it("puts everything back, in three round trips", async () => {
    const before = await everything();
    await freeze();
    expect(await trips(freezeStatus)).toEqual([
      { formulas: 0, sheets: [], thaw: { formulas: 3, edited: [], barred: [] } },
      4,
    ]);
    expect(await trips(() => thaw(false))).toEqual([{ formulas: 3, left: 0 }, 3]);
    expect(await everything()).toEqual(before);
    expect(await previewThaw()).toBeUndefined();
    await book.type("B1", 250, "Model");
    expect(await cells("A3:D3")).toEqual([[250, 250, 250, 750]]);
  });

  it("leaves a cell that was edited since, says which, and overwrites it only when asked", async () => {
    const before = await everything();
    await freeze();
    await book.type("B3", 7, "Model");
    expect(await previewThaw()).toEqual({ formulas: 2, edited: ["Model!A3"], barred: [] });
    expect(await thaw(false)).toEqual({ formulas: 2, left: 1 });
    expect(await cells("A3:C3", "formulas")).toEqual([[100, 7, 100]]);
    expect(await previewThaw()).toEqual({ formulas: 0, edited: ["Model!A3"], barred: [] });
    expect(await thaw(true)).toEqual({ formulas: 1, left: 0 });
    expect(await everything()).toEqual(before);
  });

  it("counts a formula in the place of a value as an edit", async () => {
    await freeze();
    await book.type("C3", "=50*2", "Model");
    expect(await previewThaw()).toMatchObject({ edited: ["Model!A3"] });
    await book.type("A4", "=OFFTAKE.LEASE.TCV(1, 1)", "Model");
    expect(await previewThaw()).toMatchObject({ edited: ["Model!A3", "Model!A4"] });
  });

  it("puts no formula beside its place where rows came between, on a sheet it refers to either", async () => {
    await freeze();
    const insert = (sheet: string, rows: string) =>
      book.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(rows).insert("Down");
        await context.sync();
      });
    await insert("Time", "1:1");
    expect(await previewThaw()).toEqual({
      formulas: 2,
      edited: [],
      barred: [
        "Model!A3 would not be where it was: rows or columns of Time were inserted or deleted since.",
      ],
    });
    await insert("Model", "2:2");
    const before = await everything();
    expect(await thaw(true)).toEqual({ formulas: 0, left: 3 });
    expect(await everything()).toEqual(before);
  });

  it("says which sheet it misses", async () => {
    await freeze();
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Time").delete();
      context.workbook.worksheets.getItem("Model").name = "Deal";
      await context.sync();
    });
    expect((await previewThaw())?.barred).toEqual(
      ["A3", "A4", "A5"].map(
        (cell) => `Model!${cell} refers to sheet Model, which was deleted or renamed.`,
      ),
    );
  });

  it("goes on where formulas are back already", async () => {
    const before = await everything();
    await freeze();
    await book.type("A4", MODEL.A4, "Model");
    expect(await thaw(false)).toEqual({ formulas: 2, left: 0 });
    expect(await everything()).toEqual(before);
  });

  it("gives back the settings that the command line took out with the file's note", async () => {
    await freeze();
    tamper((json) =>
      json.replace(
        /"addIn":.*/,
        '"addIn":{"Offtake.Loaded":"{\\"deal\\":1}","Other":"1","Offtake.Bad":"{"}}',
      ),
    );
    await thaw(false);
    expect((await everything()).settings).toEqual({
      [AUTO_SHOW]: false,
      "Offtake.Loaded": { deal: 1 },
    });
  });
});

it("a frozen template is found frozen, and none of its values a number over a formula", async () => {
  await buildTemplate(computeLease, { deal: deal("spacex-anthropic"), scenario: "base" });
  await freeze();
  expect((await checkModel()).map(({ kind }) => kind)).toEqual(["frozen"]);
});

describe("A request that fails midway", () => {
  /** Lets the batch fail after ever more of its actions, until it does not fail. */
  async function atEveryCut(batches: number, work: () => Promise<unknown>): Promise<number> {
    const before = await everything();
    for (let actions = 0; ; actions++) {
      book.cut(...new Array<undefined>(batches).fill(undefined), actions);
      const failure = await work().then(
        () => undefined,
        (error: Error) => error.message,
      );
      if (failure === undefined) return actions;
      expect(failure).toContain("The workbook is as it was.");
      expect(await everything()).toEqual(before);
    }
  }

  it("leaves the workbook as it was before the freeze", async () => {
    expect(await atEveryCut(4, freeze)).toBeGreaterThan(15);
    expect((await previewThaw())?.formulas).toBe(3);
  });

  it("leaves the workbook frozen as it was before the thaw, edits and all", async () => {
    await freeze();
    await book.type("B3", "'=5", "Model");
    expect(await atEveryCut(2, () => thaw(true))).toBeGreaterThan(15);
    expect(await previewThaw()).toBeUndefined();
  });

  it("says so where not even that can be done, and thawing puts everything back", async () => {
    const before = await everything();
    book.cut(undefined, undefined, undefined, undefined, 24, 0);
    await expect(freeze()).rejects.toThrow(
      "Some formulas may be replaced by values. Choose Thaw to restore them.",
    );
    expect(await everything()).not.toEqual(before);
    expect((await thaw(false)).left).toBe(0);
    expect({ ...(await everything()), settings: {} }).toEqual({ ...before, settings: {} });
  });
});

describe("A part that may have come from anywhere", () => {
  it("is refused whole where it is not what freezing writes", async () => {
    await freeze();
    const before = await everything();
    tamper((json) => json.replace('"values":[[100', '"values":[[{"a":1}'));
    for (const work of [previewThaw, () => thaw(true)])
      await expect(work()).rejects.toThrow(
        "The stored formulas were modified outside Offtake, so none were restored. The workbook is as it was.",
      );
    expect((await everything()).sheets).toEqual(before.sheets);
  });

  it("puts back nothing but a formula of ours, on a sheet that is there", async () => {
    await freeze();
    const { sheets } = await everything();
    tamper((json) =>
      json
        .replace("=OFFTAKE.LEASE.PAYMENTS(Fee, DATE(2026,1,1), 3, Time!A1:C1)", "=1+1")
        .replace("=OFFTAKE.LEASE.TCV(Fee, -3)", "=OFFTAKE.LEASE.TCV([1]Model!A1, 3)")
        .replace(
          /=TEXT\(OFFTAKE.LEASE.TCV\(Fee, 3\)[^,]*,[^,]*,/,
          '=OFFTAKE.LEASE.TCV(Gone!A1, 3)",',
        ),
    );
    expect(await previewThaw()).toEqual({
      formulas: 0,
      edited: [],
      barred: [
        "Model!A3 holds a formula that does not call Offtake.",
        "Model!A4 refers to sheet Gone, which was deleted or renamed.",
        "Model!A5 refers to something outside the workbook.",
      ],
    });
    expect(await thaw(true)).toEqual({ formulas: 0, left: 3 });
    expect((await everything()).sheets).toEqual(sheets);
  });
});
