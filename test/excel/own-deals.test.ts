import { exportDeal } from "../../src/deals/import";
import type { DealFile } from "../../src/deals/schema";
import { dealsIn, NAMESPACE } from "../../src/excel/inputs/own-deals";
import { deleteOwn, importIntoWorkbook, saveInputs } from "../../src/excel/inputs/save";
import { loadedStatus } from "../../src/excel/inputs/status";
import { load, previewLoad } from "../../src/excel/load/load";
import { previewUndo, undoLoad } from "../../src/excel/load/undo";
import type { Terms } from "../../src/templates/inputs-sheet";
import { deal, OpenWorkbook } from "./open-workbook";

const base: Terms = { deal: deal("spacex-anthropic"), scenario: "base" };

let book: OpenWorkbook;
beforeEach(() => {
  book = new OpenWorkbook();
});
afterEach(() => book.close());

const ownIds = async () => (await loadedStatus()).own.map(({ id, version }) => `${id}@${version}`);

const feeOf = ({ assumptions }: DealFile) =>
  assumptions.find(({ name }) => name === "MonthlyFee")?.value;

async function loadTerms(terms: Terms) {
  const preview = await previewLoad(terms);
  await load(preview, new Set(preview.differences.map(({ name }) => name)));
}

describe("Deals of the user's own", () => {
  it("are the inputs as they stand, kept in the workbook, a formula by its value", async () => {
    await loadTerms(base);
    await book.typeInto("MonthlyFee", "=10^9");
    await book.run(async (context) => {
      const labels = context.workbook.names.getItem("ReadingLabels").getRange();
      labels.getCell(0, 0).values = [["<90> & 'done'"]];
      await context.sync();
    });
    await book.typeInto("BaseExitReading", "<90> & 'done'");
    const saved = await saveInputs("My lease");
    expect(feeOf(saved)).toBe(1_000_000_000);
    const { own } = await loadedStatus();
    expect(own).toEqual([saved]);
    expect(own[0]?.readings.map(({ label }) => label)).toContain("<90> & 'done'");
  });

  it("are loaded like any other, and known again as what was loaded", async () => {
    await loadTerms(base);
    await book.typeInto("MonthlyFee", 1_000_000_000);
    const saved = await saveInputs("My lease");
    await loadTerms(base);
    expect(await book.shown("MonthlyFee")).toBe(1_250_000_000);
    await loadTerms({ deal: saved, scenario: "base" });
    expect(await book.shown("MonthlyFee")).toBe(1_000_000_000);
    expect((await loadedStatus()).loaded).toEqual({ title: "My lease", scenario: "base" });
    await book.typeInto("TermMonths", 24);
    const { differences } = await previewLoad({ deal: saved, scenario: "base" });
    const edited = differences.filter((one) => one.edited).map(({ name }) => name);
    expect(edited).toEqual(["TermMonths"]);
  });

  it("have the cases that the sheet holds, each typed over in its own row", async () => {
    await loadTerms(base);
    await book.typeInto("BearRampShare", 0.25);
    const { differences } = await previewLoad(base);
    expect(differences).toEqual([
      expect.objectContaining({
        name: "RampShare",
        label: "Ramp fee, % of full fee: bear",
        before: 0.25,
        after: 0,
        edited: true,
      }),
    ]);
    const saved = await saveInputs("My cases");
    await loadTerms({ deal: saved, scenario: "bear" });
    expect([await book.shown("RampShare"), await book.shown("BearRampShare")]).toEqual([
      0.25, 0.25,
    ]);
    await loadTerms({ deal: saved, scenario: "base" });
    // Half the fee, as the library has it.
    expect([await book.shown("RampShare"), await book.shown("BearRampShare")]).toEqual([0.5, 0.25]);
    const undo = await previewUndo();
    if (!undo) throw new Error("nothing to undo");
    await undoLoad(undo);
    expect(await book.shown("RampShare")).toBe(0.25);
  });

  it("are replaced by the next version of the same name, and deleted", async () => {
    await loadTerms(base);
    await saveInputs("My lease");
    await saveInputs("My lease");
    await saveInputs("Another");
    expect(await ownIds()).toEqual(["own-my-lease@2", "own-another@1"]);
    await deleteOwn("own-my-lease");
    expect(await ownIds()).toEqual(["own-another@1"]);
    await deleteOwn("own-another");
    expect(await ownIds()).toEqual([]);
  });

  it("say which input is to be mended, and keep nothing", async () => {
    await loadTerms(base);
    await book.typeInto("RampShare", 1.5);
    await expect(saveInputs("My lease")).rejects.toThrow(
      "assumptions RampShare: give at most 1, not 1.5. The workbook is as it was.",
    );
    expect(await ownIds()).toEqual([]);
  });

  it("are taken from a file, under an id that no released deal has", async () => {
    const imported = await importIntoWorkbook(exportDeal(base.deal));
    expect(imported.id).toBe("own-spacex-anthropic");
    expect(await ownIds()).toEqual(["own-spacex-anthropic@1"]);
    await importIntoWorkbook(exportDeal(base.deal));
    expect(await ownIds()).toEqual(["own-spacex-anthropic@2"]);
  });

  it("are refused from a hostile file, in one sentence that names the field", async () => {
    const before = await book.everything();
    await expect(importIntoWorkbook('{"schema":1,"__proto__":{}}')).rejects.toThrow(
      "The file was refused: __proto__: a field of this name is never read. The workbook is as it was. Mend the file, then import it again.",
    );
    expect(await book.everything()).toEqual(before);
  });

  it("need inputs to be saved from", async () => {
    await expect(saveInputs("My lease")).rejects.toThrow(
      "The workbook's inputs do not match a known deal",
    );
  });
});

describe("The part of the workbook that stores them", () => {
  const mine = exportDeal({ ...base.deal, id: "own-mine" });
  const idsIn = (content: string) =>
    dealsIn(`<?xml version="1.0"?>\n<deals xmlns="${NAMESPACE}">${content}</deals>`).map(
      ({ id }) => id,
    );

  it("is read in whatever way Excel wrote it", () => {
    const quoted = mine
      .replaceAll("&", "&#38;")
      .replaceAll('"', "&quot;")
      .replaceAll("<", "&#x3C;");
    expect(idsIn(`<deal>${quoted}</deal>`)).toEqual(["own-mine"]);
    expect(idsIn(`<deal xml:space="preserve"\n>${quoted}</deal >`)).toEqual(["own-mine"]);
    expect(idsIn(`<deal><![CDATA[${mine}]]></deal>`)).toEqual(["own-mine"]);
    expect(
      dealsIn(`<o:deals xmlns:o="${NAMESPACE}"><o:deal>${quoted}</o:deal></o:deals>`),
    ).toHaveLength(1);
  });

  it("gives no deal that is not one of Offtake's own", () => {
    const [own, released] = [mine, JSON.stringify(base.deal)].map((text) =>
      text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"),
    );
    expect(idsIn(`<deal>{}</deal><deal>${released}</deal><deal/>`)).toEqual([]);
    expect(idsIn(`<!-- <deal>${own}</deal> --><note><deal>${own}</deal></note>`)).toEqual([]);
  });

  it("gives none where there is no part, or one that is not well-formed", () => {
    expect(dealsIn(null)).toEqual([]);
    expect(dealsIn("<deals><deal>")).toEqual([]);
    expect(dealsIn("not XML")).toEqual([]);
  });
});
