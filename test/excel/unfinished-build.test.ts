import { buildTemplate } from "../../src/excel/build/build";
import { deleteUnfinished, secondsNow } from "../../src/excel/build/unfinished";
import { cleanUpRetry } from "../../src/excel/request/clean-up";
import { isBusy } from "../../src/excel/request/queue";
import { madeUp } from "../templates/made-up";
import { deal, OpenWorkbook } from "./open-workbook";

/** A build that fails while Excel accepts no changes: its sheets cannot be deleted at once. */

const terms = { deal: deal("spacex-anthropic"), scenario: "base" };
const LONG_AFTER = secondsNow() + 3_600;

let book: OpenWorkbook;
const { later } = cleanUpRetry;
beforeEach(() => {
  book = new OpenWorkbook();
});
afterEach(() => {
  cleanUpRetry.later = later;
  book.close();
});

const sheets = () =>
  book.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

/** Which names and settings there are, without those of the load. */
const rest = async () => {
  const { names, settings } = await book.everything();
  return { names: Object.keys(names).sort(), settings: Object.keys(settings).sort() };
};

/** After so many more requests, a cell is in edit mode for some. */
function editAfter(requests: number, lasting: number): void {
  const { host } = book.office;
  const run = host.run.bind(host);
  let seen = 0;
  host.run = (batch, most) => {
    if (!host.isHousekeeping(batch) && ++seen === requests) host.conditions.editing = lasting;
    return run(batch, most);
  };
}

let waiting = 0;

function retryAtOnce(again: () => void): void {
  waiting++;
  setTimeout(() => {
    waiting--;
    again();
  });
}

async function idle(): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve));
  while (isBusy() || waiting > 0);
}

/** The build's requests: read, load, make the sheets, draw behind, draw in front. */
const SHEETS_ARE_MADE = 3;
const ALL_BUT_THE_LAST = 4;

test.each([
  ["its sheets have no names yet", SHEETS_ARE_MADE],
  ["its sheets have their names", ALL_BUT_THE_LAST],
])("is cleaned up as soon as Excel accepts changes: %s", async (_, requests) => {
  cleanUpRetry.later = retryAtOnce;
  editAfter(requests, 5);
  await expect(buildTemplate(madeUp, terms)).rejects.toThrow(/Offtake then deletes them/);
  await idle();
  expect(await sheets()).toEqual(["Sheet1", "Inputs"]);
  expect((await rest()).settings).toEqual(["Offtake.Loaded", "Offtake.Undo"]);
});

test.each([
  ["its sheets have no names yet", SHEETS_ARE_MADE],
  ["its sheets have their names", ALL_BUT_THE_LAST],
])("is cleaned up at the next start: %s", async (_, requests) => {
  cleanUpRetry.later = () => {};
  const before = await loadedAlone();
  editAfter(requests, 2);
  await expect(buildTemplate(madeUp, terms)).rejects.toThrow();
  expect((await sheets()).length).toBeGreaterThan(2);
  // Somebody else may be building at this moment.
  expect(await deleteUnfinished()).toBe(0);
  expect(await deleteUnfinished(LONG_AFTER)).toBeGreaterThan(0);
  expect(await sheets()).toEqual(["Sheet1", "Inputs"]);
  expect(await rest()).toEqual(before);
});

/** Of a workbook of its own, in which only the inputs were loaded. */
async function loadedAlone() {
  await buildTemplate(madeUp, terms);
  const { names } = await rest();
  await deleteBuilt(names);
  const found = await rest();
  book.close();
  book = new OpenWorkbook();
  return found;
}

async function deleteBuilt(names: readonly string[]): Promise<void> {
  const built = new Set((await sheets()).filter((name) => !["Sheet1", "Inputs"].includes(name)));
  await book.run(async ({ workbook, sync }) => {
    const all = await refersTo();
    for (const sheet of built) workbook.worksheets.getItem(sheet).delete();
    for (const name of names) {
      const [sheet = ""] = (all[name] ?? "").replace(/^='?/, "").split(/'?!/);
      if (built.has(sheet)) workbook.names.getItem(name).delete();
    }
    await sync.call(workbook.context);
  });
}

const refersTo = async () => (await book.everything()).names as Record<string, string>;

test("a workbook without unfinished sheets is left alone", async () => {
  await buildTemplate(madeUp, terms);
  const before = await book.everything();
  expect(await deleteUnfinished(LONG_AFTER)).toBe(0);
  expect(await book.everything()).toEqual(before);
});
