import { existsSync } from "node:fs";
import type { RequestListener } from "node:http";
import type { CDPSession, Page } from "playwright-core";
import { listen } from "../src/workbench/serve/listen";
import { workbenchFiles } from "../src/workbench/serve/workbench-files";
import { launchChromium } from "../test/support/chromium";
import { type Measured, type Round, summary } from "./ratio";

/**
 * From navigation to a pane that can be used, on Microsoft's own office.js in the workbench, against an
 * empty page in the same place. Nothing is cached, as on the first day; the files come from this
 * machine, so that what is measured is reading, running and drawing.
 */
const ROUNDS = 9;
const FIRST_PORT = 4600;
const EMPTY = "/empty.html";

/** Seen when the deals are listed, and may be searched. */
const USABLE = 'input[aria-label="Search deals"]:enabled';

export async function pane(): Promise<Measured | undefined> {
  if (!existsSync("dist/workbench/workbench.js")) return undefined;
  const files = workbenchFiles(".");
  const handler: RequestListener = (request, response) => {
    if (request.url !== EMPTY) return void files(request, response);
    response.writeHead(200, { "Content-Type": "text/html", "Cache-Control": "no-store" });
    response.end("<!doctype html><title>Empty</title><p>Empty");
  };
  const { server, port } = await listen(handler, FIRST_PORT);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/`);
    await page.frameLocator("iframe").locator(USABLE).waitFor({ timeout: 60_000 });
    return await compared(page);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function compared(page: Page): Promise<Measured> {
  const address = (await page.locator("iframe").getAttribute("src")) ?? "";
  const session = await page.context().newCDPSession(page);
  // Of the page's own thread: a machine that is busy elsewhere adds nothing to it.
  await session.send("Performance.setTimeDomain", { timeDomain: "threadTicks" });
  await session.send("Performance.enable");
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push([
      await spent(session, () => opened(page, address, USABLE)),
      await spent(session, () => opened(page, EMPTY, "p")),
    ]);
  return summary("From navigation to a usable pane ÷ to an empty page", rounds);
}

/** Microseconds of the page's thread. */
async function spent(session: CDPSession, act: () => Promise<void>): Promise<number> {
  const before = await taskMicros(session);
  await act();
  return (await taskMicros(session)) - before;
}

async function taskMicros(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value;
  if (seconds === undefined) throw new Error("Chromium reports no TaskDuration.");
  return seconds * 1e6;
}

/** Until a page, opened where the pane is, shows what is waited for. */
async function opened(page: Page, address: string, wanted: string): Promise<void> {
  await page.evaluate(
    async ([address, wanted]) => {
      document.querySelector("iframe")?.remove();
      const frame = document.createElement("iframe");
      frame.src = address;
      document.getElementById("pane")?.append(frame);
      for (;;) {
        const shown = frame.contentDocument;
        if (shown?.URL.includes(address) && shown.querySelector(wanted)) return;
        await new Promise((next) => setTimeout(next, 1));
      }
    },
    [address, wanted] as const,
  );
}
