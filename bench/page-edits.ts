import type { CDPSession, Page } from "playwright-core";
import { findDeal } from "../src/deals/library";
import { watchScenario } from "../src/excel/scenario/watch";
import { address } from "../src/spreadsheet/address";
import { templates } from "../src/templates/catalogue";
import { compile } from "../src/templates/compile/compile";
import type { Plan } from "../src/templates/plan";
import { planContent } from "../src/workbench/engine/plan-content";
import { type OfficeWithAddin, openAddin } from "../test/support/addin";
import { openWorkbench } from "../test/support/workbench-page";
import { cpuMicros } from "./cpu-time";
import { median } from "./median";

/**
 * `npx tsx bench/page-edits.ts [template …]`: what an edit costs in the workbench's page until all is
 * calculated and drawn, against what it costs the same host with the same functions in Node, in CPU time
 * and in turns. Build first.
 */
const ROUNDS = Number(process.env["OFFTAKE_ROUNDS"] ?? 5);
const DEALS: Readonly<Record<string, string>> = {
  "compute-lease": "colossus-1",
  "lease-or-build": "colossus-1",
  "neocloud-comparables": "coreweave-meta-2025",
  "backlog-and-offering": "coreweave-meta-2026",
  "gpu-fleet": "coreweave-openai",
};

/** An input, and what an edit makes of it; the next edit puts it back. */
const CASE = "Scenario";
const EDITS: Readonly<Record<string, (before: unknown) => number | string>> = {
  MonthlyFee: (before) => Number(before) * 1.01,
  TermMonths: (before) => Number(before) + 1,
  StartDate: (before) => Number(before) + 31,
  DiscountRate: (before) => Number(before) + 0.01,
  [CASE]: () => "bull",
};

/** So many times is each edit made and undone in a round: Chromium counts CPU time in steps of 10 ms. */
const TIMES = 3;

/** How long nothing happens once the add-in has loaded a case, in milliseconds. */
const QUIET = 300;

/** One edit: where it is made, and whether the add-in reacts to it. */
interface Place {
  readonly sheet: string;
  readonly cell: string;
  readonly quiet: number;
}

/** CPU milliseconds of edits, one after the other. */
type Edit = (place: Place, values: readonly (number | string)[]) => Promise<number>;

async function compare(id: string): Promise<void> {
  const template = templates.find((one) => one.id === id);
  const deal = findDeal(DEALS[id] ?? "");
  if (!template || !deal) throw new Error(`There is no template ${id} with its deal.`);
  const plan = compile(template, { deal, scenario: "base" });
  const office = openAddin("calculation");
  office.engine.load(planContent(plan));
  await office.answered();
  // As in the page, where another case loads its inputs.
  Object.assign(globalThis, { Excel: office.Excel });
  await watchScenario(() => {});
  const { page, close } = await openWorkbench({ query: `template=${id}&deal=${deal.id}` });
  try {
    const inPage = await pageEdit(page);
    process.stdout.write(`${id}\n`);
    for (const [name, change] of Object.entries(EDITS))
      process.stdout.write(`${await comparison(office, plan, name, change, inPage)}\n`);
  } finally {
    await close();
    office.dispose();
  }
}

async function comparison(
  office: OfficeWithAddin,
  plan: Plan,
  name: string,
  change: (before: unknown) => number | string,
  inPage: Edit,
): Promise<string> {
  const found = plan.names.find((one) => one.name === name);
  if (!found) throw new Error(`The plan has no name ${name}.`);
  const cell = address(found.at);
  const content = planContent(plan).sheets.find((sheet) => sheet.name === found.sheet)?.cells[cell];
  const value = office.engine.read(found.sheet, cell)[0]?.[0];
  const edits = Array.from({ length: TIMES }, () => [
    change(value),
    (content?.formula ?? value) as number | string,
  ]).flat();
  const place = { sheet: found.sheet, cell, quiet: name === CASE ? QUIET : 0 };
  const rounds: (readonly [page: number, node: number])[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const pages = await inPage(place, edits);
    const node = await nodeEdits(office, place, edits);
    // The first round warms both up.
    if (round > 0) rounds.push([pages / edits.length, node / edits.length]);
  }
  const ratio = median(rounds.map(([a, b]) => a / b));
  const [pages, node] = [median(rounds.map(([a]) => a)), median(rounds.map(([, b]) => b))];
  return `  ${ratio.toFixed(2).padStart(5)} ×  ${name.padEnd(13)} ${pages.toFixed(0).padStart(5)} ms in the page, ${node.toFixed(0).padStart(5)} ms in Node`;
}

async function nodeEdits(
  { engine, host, roundTrips }: OfficeWithAddin,
  { sheet, cell, quiet }: Place,
  values: readonly (number | string)[],
): Promise<number> {
  const start = cpuMicros();
  for (const value of values) {
    engine.set(sheet, cell, [[content(value)]]);
    await untilQuiet(quiet, async () => {
      do await engine.settle();
      while (host.functions.pending > 0 || !engine.isSettled);
      return roundTrips.count;
    });
  }
  return (cpuMicros() - start) / 1000;
}

/** @param settle Waits until nothing is calculated; says how many requests the add-in has made. */
async function untilQuiet(quiet: number, settle: () => Promise<number>): Promise<void> {
  for (let before = await settle(); quiet > 0; ) {
    await new Promise((next) => setTimeout(next, quiet));
    const after = await settle();
    if (after === before) return;
    before = after;
  }
}

function content(value: number | string) {
  return typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };
}

async function pageEdit(page: Page): Promise<Edit> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  return async ({ sheet, cell, quiet }, values) => {
    const start = await processMillis(session);
    for (const value of values) {
      await page.evaluate(
        ([sheet, cell, content]) => {
          window.workbench?.host.book.engine.set(sheet, cell, [[content]]);
        },
        [sheet, cell, content(value)] as const,
      );
      await untilQuiet(quiet, () => settledInPage(page));
    }
    return (await processMillis(session)) - start;
  };
}

function settledInPage(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { host, attachment } = window.workbench ?? {};
    if (!host || !attachment) throw new Error("The workbench is not open.");
    const { engine } = host.book;
    do await engine.settle();
    while (host.functions.pending > 0 || !engine.isSettled);
    // What is drawn is drawn in the next frames.
    for (let frame = 0; frame < 3; frame++)
      await new Promise((next) => requestAnimationFrame(next));
    return attachment.richApi.roundTrips.count;
  });
}

/** CPU time of the page's process. */
async function processMillis(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const found = metrics.find(({ name }) => name === "ProcessTime");
  if (!found) throw new Error("This browser does not say what time its process takes.");
  return found.value * 1000;
}

async function run(): Promise<void> {
  const asked = process.argv.slice(2);
  for (const id of asked.length > 0 ? asked : Object.keys(DEALS)) await compare(id);
}

void run();
