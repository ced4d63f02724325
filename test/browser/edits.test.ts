import { catalogue } from "../../src/functions/catalogue";
import { neocloudComparables } from "../../src/templates/models/neocloud-comparables";
import { createNodeEngine } from "../../src/workbench/engine/node-engine";
import { calculated, planned, type } from "../support/templates";
import { type OpenWorkbench, openWorkbench } from "../support/workbench-page";

/** An edit in the grid, whose functions are the add-in's, in a page of its own. */

const DEAL = "coreweave-meta-2025";
const QUERY = `template=${neocloudComparables.id}&deal=${DEAL}`;
const RATE = 0.1375;
const SHEET = "Lease";
const AREA = "A1:H60";

let bench: OpenWorkbench;

/** Sets the discount rate, and says how many calculations that was, and how many calls had to wait. */
function edit({ page }: OpenWorkbench, value: number) {
  return page.evaluate(async (value) => {
    const host = window.workbench?.host;
    if (!host) throw new Error("The workbench is not open.");
    const { engine } = host.book;
    const { formula = "" } = engine.names.get("DiscountRate") ?? {};
    const [sheet = "", cell = ""] = formula.replace(/[=$']/g, "").split("!");
    let calculations = 0;
    const listening = engine.commands.beforeCommandExecuted(({ id }) => {
      if (id === "formula.mutation.set-formula-calculation-start") calculations++;
    });
    engine.set(sheet, cell, [[{ value }]]);
    await engine.settle();
    const { pending } = host.functions;
    while (host.functions.pending > 0 || !engine.isSettled) {
      await new Promise((next) => setTimeout(next, 50));
      await engine.settle();
    }
    listening.dispose();
    return { calculations, pending };
  }, value);
}

/** The same cells as the add-in reads them. */
async function readByAddin({ page }: OpenWorkbench): Promise<unknown[][]> {
  const frame = page.frames().find((each) => each.url().includes("/addin/pane.html"));
  if (!frame) throw new Error("The task pane is not open.");
  return frame.evaluate(
    ([sheet, area]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(area).load("values");
        await context.sync();
        return range.values;
      }),
    [SHEET, AREA] as const,
  );
}

/** What Node's engine makes of it, with a blank as Excel's object model shows it. */
async function expected(): Promise<unknown[][]> {
  const engine = createNodeEngine(catalogue);
  try {
    const plan = planned(neocloudComparables, DEAL);
    await calculated(engine, plan);
    type(engine, plan, "DiscountRate", RATE);
    await engine.settle();
    return engine.read(SHEET, AREA).map((row) => row.map((value) => value ?? ""));
  } finally {
    engine.dispose();
  }
}

const blanks = (rows: unknown[][]) => rows.map((row) => row.map((value) => value ?? ""));

test("an edit is one calculation; grid, pane and Node agree on its values", async () => {
  bench = await openWorkbench({ query: QUERY });
  expect(await edit(bench, RATE)).toEqual({ calculations: 1, pending: 0 });
  const values = await expected();
  expect(blanks(await bench.read(SHEET, AREA))).toEqual(values);
  expect(await readByAddin(bench)).toEqual(values);
  await bench.close();
});

test("by message it is several, and the values are the same", async () => {
  bench = await openWorkbench({ query: `${QUERY}&functions=messages` });
  const { calculations, pending } = await edit(bench, RATE);
  expect(calculations).toBeGreaterThan(1);
  expect(pending).toBeGreaterThan(0);
  expect(blanks(await bench.read(SHEET, AREA))).toEqual(await expected());

  // Its address is the only way to ask for it, so a slip in it is not to be passed over.
  await bench.page.goto(`${bench.address}?functions=often`);
  await bench.page
    .getByText("functions: give calculation or messages, not often.", { exact: false })
    .waitFor();
  await bench.close();
});
