import { resolve } from "node:path";
import { listen } from "../../src/workbench/serve/listen";
import { workbenchFiles } from "../../src/workbench/serve/workbench-files";
import { FIRST_CELL, type PaneWalker, placeOf, type Walker } from "./walker";
import { type Element, KEYS, type WebDriver } from "./webdriver";
import { launchWebKit } from "./webkit";

const ROOT = resolve(__dirname, "../..");
const FIRST_PORT = 4500;
const GRID = "canvas[id^=univer-sheet-main-canvas]";

export interface WebKitWalker extends Walker {
  close(): Promise<void>;
  /** Opens a screen of the pane by its button in the ribbon. */
  ribbon(button: string): Promise<void>;
  /** By how many pixels the pane's page is wider than a pane of this width. */
  tooWideAt(width: number): Promise<number>;
}

/** The built workbench in WebKit, as `npm start` serves it. */
export async function openInWebKit(): Promise<WebKitWalker> {
  const { server, port } = await listen(workbenchFiles(ROOT), FIRST_PORT);
  const { driver, close } = await launchWebKit();
  await driver.setSize(1500, 900);
  await driver.goTo(`http://localhost:${port}/`);
  await driver.evaluate(async () => {
    while (window.workbench === undefined) await new Promise((next) => setTimeout(next, 25));
  }, undefined);
  return {
    evaluate: (run, argument) => driver.evaluate(run, argument),
    pane: paneOf(driver),
    showSheet: async (name) => driver.click(await seen(driver, { text: name, isLast: true })),
    typeInto: (cell, text) => typeInto(driver, cell, text),
    ribbon: async (button) =>
      driver.click(await seen(driver, { within: "#ribbon button", text: button })),
    tooWideAt: (width) => tooWideAt(driver, width),
    async close() {
      await close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function paneOf(driver: WebDriver): PaneWalker {
  const inPane = async <T>(work: () => Promise<T>): Promise<T> => {
    await driver.enter(await driver.find("iframe"));
    try {
      return await work();
    } finally {
      await driver.enter(null);
    }
  };
  const click = (sought: Sought) =>
    inPane(async () => driver.click(await seen(driver, sought, true)));
  return {
    click: (name) =>
      click({ within: "button", ...(name instanceof RegExp ? pattern(name) : { text: name }) }),
    choose: (radio) => click({ within: "label", text: radio }),
    fill: (label, text) =>
      inPane(async () => {
        const field = await seen(driver, { within: "input", label });
        await driver.click(field);
        await driver.type(field, `${KEYS.control}a${KEYS.release}${KEYS.delete}${text}`);
      }),
    sees: (text) => inPane(() => driver.evaluate(read, text)),
  };
}

const pattern = ({ source }: RegExp) => ({ pattern: source });

/** What an element is known by: all that is given must hold. */
interface Sought {
  readonly within?: string;
  /** The whole of its text or its label. */
  readonly text?: string;
  readonly pattern?: string;
  readonly label?: string;
  /** The last of several, and not the first. */
  readonly isLast?: boolean;
}

/**
 * Waits for an element that is seen, in the current frame. It is given up after so many looks of the
 * page that does the work, and not after a time: a page that is kept from running does not look.
 */
async function seen(driver: WebDriver, sought: Sought, mustBeEnabled = false): Promise<Element> {
  const found = await driver.evaluate(look, { ...sought, isEnabled: mustBeEnabled });
  if (found) return found as unknown as Element;
  throw new Error(`Nothing is seen that is ${JSON.stringify(sought)}.`);
}

/** Runs in the page. */
async function look(
  sought: Sought & { readonly isEnabled: boolean },
): Promise<globalThis.Element | undefined> {
  const LOOKS = 4_800;
  const nameOf = (element: globalThis.Element) =>
    (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();
  const labelsOf = (element: globalThis.Element) =>
    element instanceof HTMLInputElement
      ? [...(element.labels ?? [])].map((label) => (label.textContent ?? "").trim())
      : [];
  const isShown = (element: globalThis.Element) => element.getClientRects().length > 0;
  const isIt = (element: globalThis.Element) => {
    const name = nameOf(element);
    return (
      (sought.text === undefined || name === sought.text) &&
      (sought.pattern === undefined || new RegExp(sought.pattern).test(name)) &&
      (sought.label === undefined || [name, ...labelsOf(element)].includes(sought.label)) &&
      (!sought.isEnabled || element.getAttribute("aria-disabled") !== "true") &&
      isShown(element)
    );
  };
  for (let looks = 0; looks < LOOKS; looks++) {
    const found = [...document.querySelectorAll(sought.within ?? "body *")].filter(isIt);
    const element = sought.isLast ? found.at(-1) : found[0];
    if (element) return element;
    await new Promise((next) => setTimeout(next, 25));
  }
  return undefined;
}

/** Runs in the page: waits until it says something, for as many looks. */
async function read(text: string): Promise<void> {
  for (let looks = 0; !document.body.innerText.includes(text); looks++) {
    if (looks === 4_800) throw new Error(`Nowhere is “${text}”: ${document.body.innerText}`);
    await new Promise((next) => setTimeout(next, 25));
  }
}

async function typeInto(driver: WebDriver, cell: string, text: string): Promise<void> {
  const corner = await driver.evaluate((selector) => {
    const { x, y } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return { x, y };
  }, GRID);
  await driver.clickAt({ x: corner.x + FIRST_CELL.x, y: corner.y + FIRST_CELL.y });
  const { row, column } = placeOf(cell);
  await driver.press([
    ...new Array<string>(row).fill(KEYS.down),
    ...new Array<string>(column).fill(KEYS.right),
    ...text,
    KEYS.enter,
  ]);
}

async function tooWideAt(driver: WebDriver, width: number): Promise<number> {
  return driver.evaluate(async (width) => {
    const pane = document.getElementById("pane");
    if (pane) pane.style.width = `${width}px`;
    for (let frames = 0; frames < 3; frames++)
      await new Promise((next) => requestAnimationFrame(next));
    const page = document.querySelector("iframe")?.contentDocument?.documentElement;
    if (!page || page.clientWidth > width) throw new Error("The pane is not as narrow.");
    return page.scrollWidth - page.clientWidth;
  }, width);
}
