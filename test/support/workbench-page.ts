import { mkdirSync } from "node:fs";
import type { Server } from "node:http";
import { join, resolve } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { listen } from "../../src/workbench/serve/listen";
import { workbenchFiles } from "../../src/workbench/serve/workbench-files";
import { launchChromium } from "./chromium";

/** The built workbench in a real browser, as `npm start` serves it. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly address: string;
  /** Everything that was asked for since the browser was opened, by any page. */
  readonly requests: readonly string[];
  /** A picture, kept in test/screenshots for whoever wants to look. */
  picture(name: string): Promise<void>;
  /** The values of a range, exactly, once everything is calculated. */
  read(sheet: string, range: string): Promise<unknown[][]>;
  showSheet(name: string): Promise<void>;
  /** Waits until nothing is calculated any more. */
  settled(): Promise<void>;
  /** Walks to a cell of the sheet in front by the keyboard, and types as a user types. */
  typeInto(cell: string, text: string): Promise<void>;
  roundTrips(): Promise<number>;
  close(): Promise<void>;
}

const ROOT = resolve(__dirname, "../..");
const PICTURES = join(ROOT, "test/screenshots");
const FIRST_PORT = 4400;

/**
 * A wait that lasts longer hangs, in milliseconds: the slowest takes some seconds of a machine that
 * does nothing else.
 */
const LONGEST_WAIT = 300_000;

interface Options {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
}

export async function openWorkbench(options: Options = {}): Promise<OpenWorkbench> {
  const { width = 1500, height = 850, colorScheme = "light" } = options;
  const { server, port } = await listen(workbenchFiles(ROOT), FIRST_PORT);
  const browser: Browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  context.setDefaultTimeout(LONGEST_WAIT);
  await context.addInitScript(stretchLimits);
  const requests: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  const address = `http://localhost:${port}/`;
  await page.goto(address);
  await calculated(page);
  mkdirSync(PICTURES, { recursive: true });
  return {
    page,
    pane: page.frameLocator("iframe"),
    address,
    requests,
    picture: async (name) => void (await page.screenshot({ path: join(PICTURES, `${name}.png`) })),
    read: (sheet, range) => read(page, sheet, range),
    showSheet: (name) => page.getByText(name, { exact: true }).last().click(),
    settled: () => calculated(page),
    typeInto: (cell, text) => typeInto(page, cell, text),
    roundTrips: () =>
      page.evaluate(() => window.workbench?.attachment.richApi.roundTrips.count ?? Number.NaN),
    close: () => close(browser, server),
  };
}

/**
 * Runs in each page before its scripts: what the pane gives up after a minute or more, it gives up
 * after twenty times as long, so that a busy machine is not taken for an Excel that has gone silent.
 */
function stretchLimits(): void {
  const native = window.setTimeout;
  const stretched = (run: TimerHandler, delay = 0, ...given: unknown[]) =>
    native(run, delay >= 60_000 ? delay * 20 : delay, ...given);
  Object.assign(window, { setTimeout: stretched });
}

/** No function waits for its answer, and none of the answers waits for the sheet. */
async function calculated(page: Page): Promise<void> {
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(async () => {
    const engine = window.workbench?.host.book.engine;
    const functions = window.workbench?.host.functions;
    if (!engine || !functions) throw new Error("The workbench is not open.");
    for (let quiet = 0; quiet < 3; ) {
      await engine.settle();
      await new Promise((resolve) => setTimeout(resolve, 100));
      quiet = functions.pending === 0 ? quiet + 1 : 0;
    }
  });
}

async function read(page: Page, sheet: string, range: string): Promise<unknown[][]> {
  await calculated(page);
  return page.evaluate(
    ([sheet, range]) => window.workbench?.host.book.engine.read(sheet, range) ?? [],
    [sheet, range] as const,
  );
}

/** Where the first cell of a sheet lies in the grid's canvas, past its headers. */
const FIRST_CELL = { x: 90, y: 32 };

async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: FIRST_CELL });
  const { row, column } = placeOf(cell);
  for (let down = 0; down < row; down++) await page.keyboard.press("ArrowDown");
  for (let right = 0; right < column; right++) await page.keyboard.press("ArrowRight");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** `B6` as steps from the first cell; one letter is as far as anyone walks. */
function placeOf(cell: string): { readonly row: number; readonly column: number } {
  return { row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - "A".charCodeAt(0) };
}

async function close(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}
