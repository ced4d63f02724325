import { assumptionsOf } from "../../src/deals/resolve";
import { bandsOf } from "../../src/excel/cells/bands";
import { checkModel } from "../../src/excel/check/check-model";
import { goToCell } from "../../src/excel/check/go-to";
import { repairFormulas } from "../../src/excel/check/repair";
import { load, previewLoad } from "../../src/excel/load/load";
import type { Progress } from "../../src/excel/request/progress";
import type { Terms } from "../../src/templates/inputs-sheet";
import { deal, OpenWorkbook } from "./open-workbook";

const base: Terms = { deal: deal("spacex-anthropic"), scenario: "base" };

let book: OpenWorkbook;
beforeEach(() => {
  book = new OpenWorkbook();
});
afterEach(() => book.close());

const kinds = async () => (await checkModel()).map(({ kind }) => kind);

/** As if it had been loaded by another Offtake. */
async function setLoaded(terms: object): Promise<void> {
  await book.run(async (context) => {
    const { settings } = context.workbook;
    const loaded = settings.getItem("Offtake.Loaded").load("value");
    await context.sync();
    settings.add("Offtake.Loaded", { ...loaded.value, ...terms });
    await context.sync();
  });
}

describe("Checking a model", () => {
  it("finds nothing in an empty workbook", async () => {
    expect(await checkModel()).toEqual([]);
  });

  it("finds an input outside its range, and says what it may be", async () => {
    await load(await previewLoad(base), new Set());
    await book.typeInto("RampShare", 1.5);
    await book.typeInto("TermMonths", "long");
    const findings = await checkModel();
    expect(findings.map(({ kind }) => kind)).toEqual([
      "input outside its range",
      "input outside its range",
      "edited input",
      "edited input",
    ]);
    expect(findings.map(({ sentence }) => sentence).join(" ")).toMatch(
      /Inputs!B\d+ is long\. Term: give a whole number from 1 to 1200\./,
    );
  });

  it("finds names whose cells were deleted, and inputs that nobody names", async () => {
    await load(await previewLoad(base), new Set());
    await book.type("A1", "=MonthlyFee*2", "Sheet1");
    await book.run(async (context) => {
      context.workbook.names.getItem("MonthlyFee").delete();
      await context.sync();
    });
    expect(await checkModel()).toContainEqual({
      kind: "broken or missing name",
      sentence:
        "Sheet1!A1 uses MonthlyFee, which is not defined in this workbook. Load a deal that has it.",
      cell: { sheet: "Sheet1", address: "A1" },
    });
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Inputs").delete();
      await context.sync();
    });
    expect((await checkModel()).map(({ sentence }) => sentence)).toContainEqual(
      expect.stringContaining("The name TermMonths points to a cell that was deleted."),
    );
  });

  it("finds terms that this library does not have", async () => {
    await load(await previewLoad(base), new Set());
    await setLoaded({ deal: "spacex-anthropic@0" });
    expect((await checkModel()).map(({ sentence }) => sentence)).toEqual([
      "Inputs are from spacex-anthropic@0; spacex-anthropic@1 is available. Load it to review changes.",
    ]);
    await setLoaded({ deal: "spacex-anthropic@7" });
    expect(await checkModel()).toEqual([
      {
        kind: "older terms",
        sentence:
          "Inputs are from spacex-anthropic@7, but this version of Offtake only has spacex-anthropic@1. Update Offtake.",
        cell: { sheet: "Inputs", address: "B3" },
      },
    ]);
    await setLoaded({ deal: "somebody-else@1" });
    expect((await checkModel()).map(({ sentence }) => sentence)).toEqual([
      "Inputs are from somebody-else@1, which is neither in the library nor in the workbook.",
    ]);
  });

  it("finds nothing where a case was chosen while Offtake did not run: the sheet switches itself", async () => {
    await load(await previewLoad(base), new Set());
    await book.type("B3", "bull");
    expect(await checkModel()).toEqual([]);
    expect(await book.shown("LockInDays")).toBe(180);
  });

  it("finds inputs that are blank, and those outside the deal's own range", async () => {
    await load(await previewLoad(base), new Set());
    const pue = assumptionsOf(base.deal).find(({ name }) => name === "Pue");
    const [low, high] = pue?.range ?? [];
    if (typeof low !== "number" || typeof high !== "number") throw new Error("no range");
    await book.typeInto("Pue", low);
    await book.typeInto("TermMonths", "");
    expect((await checkModel()).map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^Inputs!B\d+ is blank; the deal value is 37\.$/),
      "Term, base case: yours, not what was loaded.",
      "Power usage effectiveness (PUE), base case: yours, not what was loaded.",
    ]);
    await book.typeInto("TermMonths", 37);
    await book.typeInto("Pue", high + 0.01);
    expect((await checkModel()).map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(
        `^Inputs!B\\d+ is ${high + 0.01}, outside the deal's range of ${low} to ${high}\\.$`,
      ),
      "Power usage effectiveness (PUE), base case: yours, not what was loaded.",
    ]);
  });

  it("finds names of other kinds that lead nowhere, each with a formula that asks for it", async () => {
    await load(await previewLoad(base), new Set());
    await book.run(async (context) => {
      const { names, worksheets } = context.workbook;
      worksheets.add("Gone").getRange("A1").values = [[1]];
      names.add("MyRate", worksheets.getItem("Gone").getRange("A1"));
      names.getItem("RampShare").formula = "=Inputs!$B$12:$B$13";
      await context.sync();
      worksheets.getItem("Sheet1").getRange("A1:A3").formulas = [
        ["=MyRate*2"],
        ["=SUM(Nothing, $A$9, Sheet1!A9, TRUE)"],
        ["=nothing+1"],
      ];
      await context.sync();
      worksheets.getItem("Gone").delete();
      await context.sync();
    });
    const names = (await checkModel()).filter(({ kind }) => kind === "broken or missing name");
    expect(names).toEqual([
      {
        kind: "broken or missing name",
        sentence:
          "The name MyRate points to a cell that was deleted. Point it to a cell in Excel's Name Manager, or delete it there.",
        cell: { sheet: "Sheet1", address: "A1" },
      },
      {
        kind: "broken or missing name",
        sentence:
          "The name RampShare refers to Inputs!$B$12:$B$13, not to a single cell. Fix it in Name Manager.",
      },
      {
        kind: "broken or missing name",
        sentence:
          "Sheet1!A2 uses Nothing, which is not defined in this workbook. Define it in Name Manager, or correct the formula.",
        cell: { sheet: "Sheet1", address: "A2" },
      },
    ]);
  });

  it("finds where errors begin, and counts the cells that pass them on", async () => {
    await load(await previewLoad(base), new Set());
    await book.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("My sheet").getRange("A1:A2").formulas = [["=SQRT(-1)"], ["=A1*2"]];
      const range = worksheets.getItem("Sheet1").getRange("A1:A6");
      range.formulas = [
        ["='My sheet'!A2+1"],
        ["=SUM(A1:A1)"],
        ["=MonthlyFee/0"],
        ["=IF(ISERROR(A3),1,0)"],
        ['=$A$3&"A9"'],
        ["=VLOOKUP(1,Sheet1!$A$4:$A$4,1,FALSE)/A9"],
      ];
      await context.sync();
    });
    expect((await checkModel()).map(({ sentence }) => sentence)).toEqual([
      "Sheet1!A3 shows #DIV/0!.",
      "Sheet1!A6 shows #DIV/0!.",
      "'My sheet'!A1 shows #NUM!.",
      "4 more cells show an error that originates in another cell.",
    ]);
  });

  it("lists fifty of a kind and counts the rest", async () => {
    await book.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A60");
      range.formulas = Array.from({ length: 60 }, () => ["=1/0"]);
      await context.sync();
    });
    const findings = await checkModel();
    expect(findings).toHaveLength(51);
    expect(findings[0]?.sentence).toBe("Sheet1!A1 shows #DIV/0!.");
    expect(findings.at(-1)?.sentence).toBe("There are 10 more like these.");
  });

  it("stops where it is told to, and says how far it is", async () => {
    await load(await previewLoad(base), new Set());
    const seen: Progress[] = [];
    await checkModel({ report: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.map(({ done }) => done)).toEqual(
      seen.map(({ done }) => done).toSorted((a, b) => a - b),
    );
    expect(seen.every(({ done, of }) => done < of)).toBe(true);
    for (const last of seen.keys()) {
      const controller = new AbortController();
      let left = last;
      const report = () => {
        if (left-- === 0) controller.abort();
      };
      const check = checkModel({ report, signal: controller.signal });
      // After the last report there is nothing left to stop.
      if (last < seen.length - 1) await expect(check).rejects.toThrow("The check was cancelled.");
      else await check;
    }
  });
});

describe("A large sheet", () => {
  it("is read in pieces that Excel can answer, up to a limit that is said", () => {
    const sheet = { rowIndex: 4, columnIndex: 0, columnCount: 20 };
    const { bands, tooLarge } = bandsOf([
      { ...sheet, name: "Small", rowCount: 10 },
      { ...sheet, name: "Large", rowCount: 6_000 },
      { ...sheet, name: "Huge", rowCount: 1_000_000 },
    ]);
    expect(tooLarge).toEqual(["Huge"]);
    for (const { rowCount, columnCount } of bands)
      expect(rowCount * columnCount).toBeLessThanOrEqual(50_000);
    const large = bands.filter(({ name }) => name === "Large");
    expect(large.map(({ rowIndex, rowCount }) => [rowIndex, rowCount])).toEqual([
      [4, 2_500],
      [2_504, 2_500],
      [5_004, 1_000],
    ]);
    const huge = bands.filter(({ name }) => name === "Huge");
    expect(huge.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(50_000);
  });

  it("is looked at to its end", async () => {
    const rows = Array.from({ length: 1_900 }, (_, r) =>
      Array.from({ length: 30 }, (_, c) => ({ value: r * c })),
    );
    book.office.engine.set("Sheet1", "A1", rows);
    await book.type("AD1900", "=1/0", "Sheet1");
    const before = book.roundTrips;
    expect((await checkModel()).map(({ sentence }) => sentence)).toEqual([
      "Sheet1!AD1900 shows #DIV/0!.",
    ]);
    // The inputs; what there is; how large; and 57,000 cells in two pieces.
    expect(book.roundTrips - before).toBe(5);
  });
});

describe("A formula that lost its function", () => {
  it("is found, and entered again", async () => {
    await book.type("A1", "=_xldudf_OFFTAKE_LEASE_TCV(100, 36)", "Sheet1");
    expect(await kinds()).toEqual(["formula without its function"]);
    expect(await repairFormulas()).toEqual({ entered: 1, stillLost: 0 });
    expect(await kinds()).toEqual([]);
    const values = await book.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([[3_600]]);
  });
});

it("goes to the cell", async () => {
  await load(await previewLoad(base), new Set());
  await goToCell({ sheet: "Sheet1", address: "C7" });
  const selected = await book.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("Sheet1!C7");
});
