import type { CDPSession, Page } from "playwright-core";
import { findDeal } from "../src/deals/library";
import { catalogue } from "../src/functions/catalogue";
import { address } from "../src/spreadsheet/address";
import { templates } from "../src/templates/catalogue";
import { compile } from "../src/templates/compile/compile";
import type { Plan } from "../src/templates/plan";
import type { Engine } from "../src/workbench/engine/engine";
import { createNodeEngine } from "../src/workbench/engine/node-engine";
import { planContent } from "../src/workbench/engine/plan-content";
import { openWorkbench } from "../test/support/workbench-page";
import { median } from "./median";

/**
 * `npx tsx bench/page-edits.ts [template …]`: what an edit costs in the workbench's page until all is
 * calculated and drawn, against what it costs the engine in Node, in CPU time and in turns. Build first.
 */
const ROUNDS = 3;
const DEALS: Readonly<Record<string, string>> = {
  "compute-lease": "colossus-1",
  "lease-or-build": "colossus-1",
  "neocloud-comparables": "coreweave-meta-2025",
  "backlog-and-offering": "coreweave-meta-2026",
  "gpu-fleet": "coreweave-openai",
};

/** An input, and what an edit makes of it; the next edit puts it back. */
const EDITS: Readonly<Record<string, (before: unknown) => number | string>> = {
  MonthlyFee: (before) => Number(before) * 1.01,
  TermMonths: (before) => Number(before) + 1,
  StartDate: (before) => Number(before) + 31,
  DiscountRate: (before) => Number(before) + 0.01,
  Scenario: () => "bull",
};

/** CPU milliseconds of one edit. */
type Edit = (sheet: string, cell: string, value: number | string) => Promise<number>;

async function compare(id: string): Promise<void> {
  const template = templates.find((one) => one.id === id);
  const deal = findDeal(DEALS[id] ?? "");
  if (!template || !deal) throw new Error(`There is no template ${id} with its deal.`);
  const plan = compile(template, { deal, scenario: "base" });
  const engine = createNodeEngine(catalogue);
  engine.load(planContent(plan));
  await engine.settle();
  const { page, close } = await openWorkbench({ query: `template=${id}&deal=${deal.id}` });
  try {
    const inPage = await pageEdit(page);
    process.stdout.write(`${id}\n`);
    for (const [name, change] of Object.entries(EDITS))
      process.stdout.write(`${await comparison(engine, plan, name, change, inPage)}\n`);
  } finally {
    await close();
    engine.dispose();
  }
}

async function comparison(
  engine: Engine,
  plan: Plan,
  name: string,
  change: (before: unknown) => number | string,
  inPage: Edit,
): Promise<string> {
  const found = plan.names.find((one) => one.name === name);
  if (!found) throw new Error(`The plan has no name ${name}.`);
  const cell = address(found.at);
  const content = planContent(plan).sheets.find((sheet) => sheet.name === found.sheet)?.cells[cell];
  const before = content?.formula ?? engine.read(found.sheet, cell)[0]?.[0];
  const edits = [change(engine.read(found.sheet, cell)[0]?.[0]), before as number | string];
  const rounds: (readonly [page: number, node: number])[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    let [inPages, inNode] = [0, 0];
    for (const value of edits) {
      inPages += await inPage(found.sheet, cell, value);
      inNode += await nodeEdit(engine, found.sheet, cell, value);
    }
    // The first round warms both up.
    if (round > 0) rounds.push([inPages / edits.length, inNode / edits.length]);
  }
  const ratio = median(rounds.map(([a, b]) => a / b));
  const [pages, node] = [median(rounds.map(([a]) => a)), median(rounds.map(([, b]) => b))];
  return `  ${ratio.toFixed(2).padStart(5)} ×  ${name.padEnd(13)} ${pages.toFixed(0).padStart(5)} ms in the page, ${node.toFixed(0).padStart(5)} ms in Node`;
}

async function nodeEdit(
  engine: Engine,
  sheet: string,
  cell: string,
  value: number | string,
): Promise<number> {
  const start = process.cpuUsage();
  engine.set(sheet, cell, [[content(value)]]);
  await engine.settle();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function content(value: number | string) {
  return typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };
}

async function pageEdit(page: Page): Promise<Edit> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  return async (sheet, cell, value) => {
    const start = await processMillis(session);
    await page.evaluate(
      async ([sheet, cell, content]) => {
        const host = window.workbench?.host;
        if (!host) throw new Error("The workbench is not open.");
        const { engine } = host.book;
        engine.set(sheet, cell, [[content]]);
        await engine.settle();
        // Functions that are called by message have cells calculate again.
        while (host.functions.pending > 0 || !engine.isSettled) {
          await new Promise((next) => setTimeout(next, 50));
          await engine.settle();
        }
        // What is drawn is drawn in the next frames.
        for (let frame = 0; frame < 3; frame++)
          await new Promise((next) => requestAnimationFrame(next));
      },
      [sheet, cell, content(value)] as const,
    );
    return (await processMillis(session)) - start;
  };
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
