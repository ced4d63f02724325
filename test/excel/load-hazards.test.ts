import { load, previewLoad } from "../../src/excel/load/load";
import { previewUndo, undoLoad } from "../../src/excel/load/undo";
import type { Terms } from "../../src/templates/inputs-sheet";
import { deal, OpenWorkbook } from "./open-workbook";

/** What else happens to a workbook while a deal is loaded, and what must not get lost by it. */

let book: OpenWorkbook;
beforeEach(() => {
  book = new OpenWorkbook();
});
afterEach(() => book.close());

const anthropic = deal("spacex-anthropic");
const base: Terms = { deal: anthropic, scenario: "base" };
const other: Terms = { deal: deal("colossus-1"), scenario: "bull" };

async function loadTerms(terms: Terms) {
  const preview = await previewLoad(terms);
  return load(preview, new Set(preview.differences.map(({ name }) => name)));
}

async function insertRows(rows: string): Promise<void> {
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("Inputs").getRange(rows).insert("Down");
    await context.sync();
  });
}

/** What may be entered into the base of each input that has a rule, and into the scenario. */
async function rules(): Promise<Record<string, object>> {
  return book.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    const read = names.items
      .filter(({ formula }) => /!\$B\$\d+$/.test(formula))
      .map((item) => {
        const cell = item.getRange();
        const typed = item.name === "Scenario" ? cell : cell.getOffsetRange(0, 2);
        return { name: item.name, cell: typed.dataValidation.load("rule") };
      });
    await context.sync();
    return Object.fromEntries(
      read
        .filter(({ cell }) => Object.keys(cell.rule).length > 0)
        .map(({ name, cell }) => [name, cell.rule]),
    );
  });
}

async function addressOf(name: string): Promise<string> {
  return book.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().getOffsetRange(0, 2);
    range.load("address");
    await context.sync();
    return range.address.replace(/^.*!/, "");
  });
}

async function ruleAt(address: string): Promise<object> {
  return book.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Inputs").getRange(address);
    const { dataValidation } = cell;
    dataValidation.load("rule");
    await context.sync();
    return dataValidation.rule;
  });
}

const sheets = async () => (await book.everything()).sheets;

test("a workbook that counts from 1904 is left alone, and the sentence says what to do", async () => {
  book.office.host.book.dateSystem = 1904;
  const before = await book.everything();
  await expect(previewLoad(base)).rejects.toThrow(
    /uses the 1904 date system.*as it was.*new workbook/,
  );
  expect(await book.everything()).toEqual(before);
});

describe("Between the preview and the load", () => {
  it("a sheet that the user calls Inputs is not deleted", async () => {
    const preview = await previewLoad(base);
    await book.run(async (context) => {
      context.workbook.worksheets.add("Inputs").getRange("A1").values = [["Mine"]];
      await context.sync();
    });
    const before = await book.everything();
    await expect(load(preview, new Set())).rejects.toThrow(
      "The workbook already has a sheet or name of that name. The workbook is as it was.",
    );
    expect(await book.everything()).toEqual(before);
  });

  it("another load keeps what it wrote", async () => {
    const [first, second] = [await previewLoad(base), await previewLoad(other)];
    await load(first, new Set());
    const before = await book.everything();
    await expect(load(second, new Set())).rejects.toThrow();
    const after = await book.everything();
    expect([after.sheets, after.names]).toEqual([before.sheets, before.names]);
    expect(after.settings["Offtake.Loaded"]).toMatchObject({ scenario: "base" });
  });

  it("an edit of a cell that is to be overwritten is kept", async () => {
    await loadTerms(base);
    const preview = await previewLoad(other);
    await book.typeInto("ContractedMw", 0.9);
    const before = await sheets();
    await expect(load(preview, new Set(["ContractedMw"]))).rejects.toThrow(
      "The load was rolled back.",
    );
    expect(await sheets()).toEqual(before);
  });

  it("inserted rows stay, with all that stands below them", async () => {
    await loadTerms(base);
    const preview = await previewLoad(other);
    await insertRows("8:9");
    const before = await sheets();
    const all = new Set(preview.differences.map(({ name }) => name));
    await expect(load(preview, all)).rejects.toThrow("The load was rolled back.");
    expect(await sheets()).toEqual(before);
  });
});

describe("Before an undo", () => {
  it("rows inserted while it asks do not move what it puts back", async () => {
    await loadTerms(base);
    const before = await sheets();
    await loadTerms(other);
    const preview = await previewUndo();
    await insertRows("8:9");
    if (preview) await undoLoad(preview);
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Inputs").getRange("8:9").delete("Up");
      await context.sync();
    });
    expect(await sheets()).toEqual(before);
  });

  it("notes on the sheet that would go are said to be lost", async () => {
    await loadTerms(base);
    expect((await previewUndo())?.editedSince).toEqual([]);
    await book.type("AH3", "Ask counsel");
    await book.type("A7", "My label");
    await insertRows("2:2");
    expect((await previewUndo())?.editedSince).toEqual(["AH4", "A8"]);
  });

  it("a value that was typed since is said by its name, once", async () => {
    await loadTerms(base);
    await book.typeInto("MonthlyFee", 5);
    expect((await previewUndo())?.editedSince).toEqual(["MonthlyFee"]);
  });
});

describe("The inputs' sheet", () => {
  it("stays hidden where the user hid it", async () => {
    await loadTerms(base);
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Inputs").visibility = "Hidden";
      await context.sync();
    });
    await loadTerms(other);
    expect(await book.shown("ContractedMw")).toBe(300);
  });

  it("gets a row back that was deleted, with its name and the name's comment", async () => {
    await loadTerms(base);
    await book.run(async (context) => {
      const fee = context.workbook.names.getItem("MonthlyFee").getRange();
      fee.getEntireRow().delete("Up");
      await context.sync();
    });
    const { differences, elsewhere } = await previewLoad(base);
    expect(differences).toMatchObject([{ name: "MonthlyFee", kind: "added" }]);
    expect(elsewhere).toEqual([]);
    await loadTerms(base);
    expect(await book.shown("MonthlyFee")).toBe(1_250_000_000);
    const comment = await book.run(async (context) => {
      const name = context.workbook.names.getItem("MonthlyFee").load("comment");
      await context.sync();
      return name.comment;
    });
    expect(comment).toBe("Monthly fee at full capacity");
  });

  it("checks what is entered into rows that a load adds, until they are taken away", async () => {
    await loadTerms({ deal: deal("meta-hyperion"), scenario: "base" });
    const before = await rules();
    await loadTerms({ deal: deal("aws-anthropic"), scenario: "base" });
    const preview = await previewUndo();
    const added = preview?.undo.madeNames ?? [];
    const after = await rules();
    const numbers = added.filter((name) => after[name]);
    expect(numbers.length).toBeGreaterThan(2);
    expect(after["AverageAnnualFee"]).toEqual({
      decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" },
    });
    const places = await Promise.all(numbers.map((name) => addressOf(name)));
    if (preview) await undoLoad(preview);
    expect(await rules()).toEqual(before);
    for (const place of places) expect(await ruleAt(place)).toEqual({});
  });

  it("offers the cases, and the readings that the sheet lists", async () => {
    await loadTerms(base);
    const given = await rules();
    expect(given["Scenario"]).toEqual({
      list: { inCellDropDown: true, source: "bear,base,bull,own" },
    });
    expect(given["ExitReading"]).toEqual({
      list: { inCellDropDown: true, source: "=ReadingLabels" },
    });
  });

  it("is not looked for in another workbook, to which names may point", async () => {
    const names = ["MonthlyFee", "TermMonths", "RampShare", "LockInDays", "RelettingShare"];
    await book.run(async (context) => {
      for (const name of names) context.workbook.names.add(name, "='[Other.xlsx]Inputs'!$B$5");
      await context.sync();
    });
    const preview = await previewLoad(base);
    expect(preview.state.home).toBeUndefined();
    expect(preview.elsewhere.map(({ name }) => name).sort()).toEqual(names.toSorted());
    await load(preview, new Set());
    const { names: after } = await book.everything();
    expect(after["MonthlyFee"]).toBe("='[Other.xlsx]Inputs'!$B$5");
    expect(after["NoticeDays"]).toMatch(/^=Inputs!/);
  });
});

describe("A request that fails midway", () => {
  /** A pair of deals of which the second has inputs that the first lacks. */
  const first: Terms = { deal: deal("meta-hyperion"), scenario: "base" };
  const second: Terms = { deal: deal("aws-anthropic"), scenario: "base" };

  it.each([100, 150, 184, 207, 240])(
    "after %i actions takes rows away that it added",
    async (most) => {
      await loadTerms(first);
      const before = await book.everything();
      const preview = await previewLoad(second);
      expect(preview.differences.some(({ kind }) => kind === "added")).toBe(true);
      book.cut(most);
      const all = new Set(preview.differences.map(({ name }) => name));
      await expect(load(preview, all)).rejects.toThrow("The workbook is as it was.");
      expect(await book.everything()).toEqual(before);
    },
  );

  it.each([1, 2, 3, 4])("in the last but %i of its actions leaves nothing behind", async (rest) => {
    const before = await book.everything();
    const requests = jest.spyOn(book.office.host, "run");
    await loadTerms(base);
    const actions = requests.mock.lastCall?.[0].Actions?.length ?? 0;
    const undo = await previewUndo();
    if (undo) await undoLoad(undo);
    const preview = await previewLoad(base);
    book.cut(actions - rest);
    await expect(load(preview, new Set())).rejects.toThrow("The workbook is as it was.");
    expect(await book.everything()).toEqual(before);
  });

  it("though all was done, as where the answer is lost, is taken back", async () => {
    const before = await book.everything();
    const preview = await previewLoad(base);
    const run = book.office.host.run.bind(book.office.host);
    const lost = jest.spyOn(book.office.host, "run").mockImplementationOnce(async (batch) => {
      await run(batch);
      return { Results: [], Error: { Code: "GeneralException", Message: "Lost.", Location: "" } };
    });
    await expect(load(preview, new Set())).rejects.toThrow("The workbook is as it was.");
    lost.mockRestore();
    expect(await book.everything()).toEqual(before);
  });
});

describe("A request that Excel refuses as a whole", () => {
  it("while a cell is edited says that nothing was done, also where it cannot be asked", async () => {
    await loadTerms(base);
    const preview = await previewLoad(other);
    const before = await book.everything();
    const refuse = jest.spyOn(book.office.host, "run").mockImplementation(async () => ({
      Results: [],
      Error: { Code: "InvalidOperationInCellEditMode", Message: "Excel is busy.", Location: "" },
    }));
    await expect(load(preview, new Set(["ContractedMw"]))).rejects.toThrow(
      "Excel cannot make changes while a cell is being edited. The workbook is as it was. Press Enter or Esc, then try again.",
    );
    refuse.mockRestore();
    expect(await book.everything()).toEqual(before);
  });
});
