import { mkdirSync } from "node:fs";
import type { Server } from "node:http";
import { join, resolve } from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { listen } from "../../src/workbench/serve/listen";
import { workbenchFiles } from "../../src/workbench/serve/workbench-files";
import { launchChromium } from "./chromium";
import { FIRST_CELL, placeOf, read, settled, type Walker } from "./walker";

/** The built workbench in a real browser, as `npm start` serves it. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly walker: Walker;
  readonly address: string;
  /** Everything that was asked for since the browser was opened, by any page. */
  readonly requests: readonly string[];
  /**
   * Saves a picture in test/screenshots where `OFFTAKE_PICTURES` is set: no test compares pictures.
   *
   * @param of The page where it is left out.
   */
  picture(name: string, of?: Locator): Promise<void>;
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
  /** As for users who ask their system for less motion: nothing has to be waited for until it stands still. */
  readonly reducedMotion?: "reduce";
  /** What the page's address asks for, such as `functions=messages`. */
  readonly query?: string;
}

export async function openWorkbench(options: Options = {}): Promise<OpenWorkbench> {
  const { width = 1500, height = 850, colorScheme = "light", query = "" } = options;
  const { reducedMotion = "no-preference" } = options;
  const { server, port } = await listen(workbenchFiles(ROOT), FIRST_PORT);
  const browser: Browser = await launchChromium();
  const viewport = { width, height };
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion });
  context.setDefaultTimeout(LONGEST_WAIT);
  await context.addInitScript(stretchLimits);
  const requests: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  const address = `http://localhost:${port}/`;
  await page.goto(`${address}?${query}`);
  await calculated(page);
  return {
    page,
    pane: page.frameLocator("iframe"),
    address,
    requests,
    picture: (name, of) => picture(name, of ?? page),
    walker: walkerOn(page),
    read: (sheet, range) => read(onPage(page), sheet, range),
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

async function calculated(page: Page): Promise<void> {
  await page.waitForFunction(() => window.workbench !== undefined);
  await settled(onPage(page));
}

async function picture(name: string, of: Locator | Page): Promise<void> {
  if (!process.env["OFFTAKE_PICTURES"]) return;
  mkdirSync(PICTURES, { recursive: true });
  const path = join(PICTURES, `${name}.png`);
  await of.screenshot({ path, animations: "allow", caret: "initial" });
}

const onPage = (page: Page): Pick<Walker, "evaluate"> => ({
  evaluate: (run, argument) => page.evaluate(run as never, argument),
});

/** A walk by Playwright's own locators. */
function walkerOn(page: Page): Walker {
  const pane = page.frameLocator("iframe");
  return {
    ...onPage(page),
    showSheet: (name) => page.getByText(name, { exact: true }).last().click(),
    typeInto: (cell, text) => typeInto(page, cell, text),
    pane: {
      click: (name) => pane.getByRole("button", { name }).first().click(),
      choose: (name) => pane.getByRole("radio", { name }).check(),
      fill: (label, text) => pane.getByLabel(label).fill(text),
      sees: (text) => pane.getByText(text).first().waitFor(),
    },
  };
}

async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: FIRST_CELL });
  const { row, column } = placeOf(cell);
  for (let down = 0; down < row; down++) await page.keyboard.press("ArrowDown");
  for (let right = 0; right < column; right++) await page.keyboard.press("ArrowRight");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function close(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}
