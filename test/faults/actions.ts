import { exportDeal } from "../../src/deals/import";
import { buildTemplate } from "../../src/excel/build/build";
import { insertAtCell } from "../../src/excel/cells/insert";
import { checkModel } from "../../src/excel/check/check-model";
import { repairFormulas } from "../../src/excel/check/repair";
import { freeze } from "../../src/excel/frozen/freeze";
import { thaw } from "../../src/excel/frozen/thaw";
import { deleteOwn, importIntoWorkbook, saveInputs } from "../../src/excel/inputs/save";
import { startLoad } from "../../src/excel/load/actions";
import { load, previewLoad } from "../../src/excel/load/load";
import { previewUndo, undoLoad } from "../../src/excel/load/undo";
import { templates } from "../../src/templates/catalogue";
import type { Terms } from "../../src/templates/inputs-sheet";
import { deal, type OpenWorkbook } from "../excel/open-workbook";

/** Something that the user does, on a workbook that was made ready for it. */
export interface Action {
  readonly name: string;
  readonly prepare: (book: OpenWorkbook) => Promise<void>;
  /** What the user does in the sheet first, without the add-in. */
  readonly type?: (book: OpenWorkbook) => Promise<void>;
  /** The engine calls the functions itself: a whole model by message would take minutes. */
  readonly isWholeModel?: true;
  /** Rejects with what the pane shows. */
  readonly act: () => Promise<unknown>;
}

const base: Terms = { deal: deal("spacex-anthropic"), scenario: "base" };
const other: Terms = { deal: deal("colossus-1"), scenario: "bull" };

async function loadTerms(terms: Terms): Promise<void> {
  const preview = await previewLoad(terms);
  await load(preview, new Set(preview.differences.map(({ name }) => name)));
}

const loaded = () => loadTerms(base);
const nothing = async () => {};

/** As a file that someone was sent. */
const file = exportDeal(deal("spacex-google"));

function action(name: string, act: Action["act"], prepare: Action["prepare"] = nothing): Action {
  return { name, act, prepare };
}

async function undone(): Promise<void> {
  const preview = await previewUndo();
  if (preview) await undoLoad(preview);
}

/** Formulas of ours, a spill among them, and one of Excel's, calculated: `#BUSY!` is no value to freeze. */
async function typeModel(book: OpenWorkbook): Promise<void> {
  const formulas = [
    "=OFFTAKE.LEASE.TCV(100, 12)",
    "=A1*2",
    "=OFFTAKE.LEASE.TCV(100, -1)",
    "=OFFTAKE.DEAL.LIST()",
  ];
  for (const [column, formula] of formulas.entries())
    await book.type(`${"ABCD"[column]}1`, formula, "Sheet1");
  await book.answered();
}

export const actions: readonly Action[] = [
  action("load into an empty workbook", loaded),
  action("load over another deal", () => loadTerms(other), loaded),
  action("switch the case in the pane", () => startLoad({ ...base, scenario: "bull" }), loaded),
  action("undo the first load", undone, loaded),
  action("undo a load over another deal", undone, async () => {
    await loaded();
    await loadTerms(other);
  }),
  action("save the inputs as a deal", () => saveInputs("My lease"), loaded),
  action(
    "save once more, beside another",
    () => saveInputs("My lease"),
    async () => {
      await loaded();
      await saveInputs("Another");
      await saveInputs("My lease");
    },
  ),
  action("import a deal", () => importIntoWorkbook(file)),
  action(
    "delete a deal of one's own",
    () => deleteOwn("own-my-lease"),
    async () => {
      await loaded();
      await saveInputs("My lease");
      await saveInputs("Another");
    },
  ),
  action("insert a function", () => insertAtCell("=OFFTAKE.LEASE.TCV(100, 12)")),
  action("check the model", () => checkModel(), loaded),
  action(
    "repair functions that Excel lost",
    () => repairFormulas(),
    async (book) => {
      for (const row of ["1", "2", "3"])
        await book.type(`A${row}`, `=_xldudf_OFFTAKE_LEASE_TCV(100, ${row})`, "Sheet1");
    },
  ),
  action("freeze", () => freeze(), typeModel),
  action(
    "thaw",
    () => thaw(false),
    async (book) => {
      await typeModel(book);
      await freeze();
    },
  ),
];

/** Each template, built into an empty workbook. */
export const builds: readonly Action[] = templates.map((template) => ({
  ...action(`build ${template.title}`, () => buildTemplate(template, base)),
  isWholeModel: true,
}));
