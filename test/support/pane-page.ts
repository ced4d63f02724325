import type { Frame, Page } from "playwright-core";
import { barriers, faintText, type Theme } from "./barriers";
import type { OpenWorkbench } from "./workbench-page";

/** What a reader meets on a screen of the pane: barriers by axe, what is too wide, what has no focus. */

/** The narrowest that Excel makes a pane, and a usual width. */
const [NARROW, USUAL] = [320, 450];

export async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.locator("iframe").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The workbench has no pane.");
  return frame;
}

/** Checks the screen at each width, in light and dark, and lists what is wrong. */
export async function lookAt(bench: OpenWorkbench, name: string): Promise<string[]> {
  const { page } = bench;
  const frame = await paneFrame(page);
  const found: string[] = [];
  const check = async (theme: Theme, width: number) => {
    await page.emulateMedia({ colorScheme: theme });
    await setWidth(page, width);
    await still(frame);
    await bench.picture(`pane-${name}-${theme}-${width}`, page.locator("#pane"));
    const wrong = [
      ...(await tooWide(frame)),
      // Rules that do not depend on colors give the same result in both themes.
      ...(theme === "light" ? await barriers(frame) : []),
      ...(await faintText(frame, theme)),
    ];
    found.push(...wrong.map((what) => `${name}, ${theme}, ${width} px: ${what}`));
  };
  // In this order the workbench, whose grid is drawn again each time, changes as seldom as possible.
  await check("light", NARROW);
  await check("dark", NARROW);
  await check("dark", USUAL);
  await check("light", USUAL);
  return found;
}

async function setWidth(page: Page, width: number): Promise<void> {
  await page.evaluate((px) => {
    const pane = document.getElementById("pane");
    if (pane) pane.style.width = `${px}px`;
  }, width);
}

/** Motion has ended, and what measures itself has drawn itself again. */
async function still(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    for (let frames = 0; frames < 3; frames++) await frame();
    const passing = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.all(passing.map((one) => one.finished.catch(() => undefined)));
    await frame();
  });
}

/** Checks a page that has no workbench around it. */
export async function barriersOf(page: Page, theme: Theme): Promise<string[]> {
  return [...(await tooWide(page)), ...(await barriers(page)), ...(await faintText(page, theme))];
}

async function tooWide(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
  });
}

/** Whether the element that has the focus looks otherwise than without it. */
export async function showsFocus({ page }: OpenWorkbench, frame: Frame): Promise<boolean> {
  const box = await frame.evaluate(() => {
    const { x, y, width, height } =
      document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  });
  const pane = await page.locator("iframe").boundingBox();
  if (!pane || box.width === 0) return false;
  const around = 4;
  const clip = {
    x: Math.max(pane.x, pane.x + box.x - around),
    y: Math.max(pane.y, pane.y + box.y - around),
    width: Math.min(box.width + 2 * around, pane.width),
    height: Math.min(box.height + 2 * around, pane.height),
  };
  const options = { clip, caret: "hide" } as const;
  const focused = await page.screenshot(options);
  await frame.evaluate(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement)) return;
    Reflect.set(window, "hadFocus", activeElement);
    activeElement.blur();
  });
  const plain = await page.screenshot(options);
  await frame.evaluate(() => (Reflect.get(window, "hadFocus") as HTMLElement | undefined)?.focus());
  return !focused.equals(plain);
}

/**
 * Keeps the host from answering until it is let go: what is under way can be looked at meanwhile.
 */
export async function held<T>({ page }: OpenWorkbench, work: () => Promise<T>): Promise<T> {
  await page.evaluate(() => {
    const host = window.workbench?.host;
    if (!host) throw new Error("The workbench is not open.");
    const run = host.run.bind(host);
    const gate = new Promise<void>((open) => Reflect.set(window, "letGo", open));
    host.run = async (batch, most) => {
      if (!host.isHousekeeping(batch)) await gate;
      return run(batch, most);
    };
    Reflect.set(window, "unhold", () => {
      host.run = run;
    });
  });
  try {
    return await work();
  } finally {
    await page.evaluate(() => {
      (Reflect.get(window, "unhold") as () => void)();
      (Reflect.get(window, "letGo") as () => void)();
    });
  }
}

/** What is drawn in a colour too close to what is behind it: 3 to 1 is the least for graphics. */
export async function faintGraphics({ page }: OpenWorkbench): Promise<string[]> {
  const found: string[] = [];
  const frame = await paneFrame(page);
  for (const theme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await still(frame);
    found.push(...(await frame.evaluate(faint)).map((what) => `${theme}: ${what}`));
  }
  return found;
}

/** Runs in the page: lines of charts, and bars before their track. */
function faint(): string[] {
  const LEAST = 3;
  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const isSeen = (color: string) => (channels(color)[3] ?? 1) > 0 && color !== "none";
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): string => {
    if (!element) return "rgb(255, 255, 255)";
    const { backgroundColor } = getComputedStyle(element);
    return isSeen(backgroundColor) ? backgroundColor : behind(element.parentElement);
  };
  const ratio = (a: string, b: string) => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const drawn = [
    ...[...document.querySelectorAll("figure svg :is(line, path)[stroke]")]
      .filter((mark) => Number.parseFloat(getComputedStyle(mark).strokeWidth) > 1)
      .map((mark) => ({ mark, color: getComputedStyle(mark).stroke, on: behind(mark) })),
    ...[...document.querySelectorAll("figure [aria-hidden] > div[style]")].map((mark) => ({
      mark,
      color: getComputedStyle(mark).backgroundColor,
      on: behind(mark.parentElement),
    })),
  ].filter(({ color }) => isSeen(color));
  const faintOnes = drawn.filter(({ color, on }) => ratio(color, on) < LEAST);
  return drawn.length < 5
    ? [`only ${drawn.length} marks were found`]
    : faintOnes.map(({ mark, color, on }) => `${mark.tagName} ${color} on ${on}`);
}
