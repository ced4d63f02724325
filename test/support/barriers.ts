import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

/** What axe finds in a page. */

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export type Theme = "light" | "dark";

/** The rules that depend on colors. They take most of the time that all rules take. */
const COLOR_RULES = ["color-contrast", "link-in-text-block"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** By all rules but those of colors. */
export async function barriers(frame: Frame | Page): Promise<string[]> {
  await addAxe(frame);
  return described(
    await frame.evaluate(async (colorRules) => {
      const axe = Reflect.get(window, "axe") as Axe;
      const rules = Object.fromEntries(colorRules.map((rule) => [rule, { enabled: false }]));
      const { violations } = await axe.run(document, { resultTypes: ["violations"], rules });
      return violations;
    }, COLOR_RULES),
  );
}

/**
 * By the rules of colors. Parts of the page that were found right before, with the same content in the
 * same colors, are not checked again.
 */
export async function faintText(frame: Frame | Page, theme: Theme): Promise<string[]> {
  await addAxe(frame);
  return described(await frame.evaluate(checkColors, { theme, rules: COLOR_RULES }));
}

async function addAxe(frame: Frame | Page): Promise<void> {
  if (!(await frame.evaluate(() => Reflect.has(window, "axe")))) await frame.evaluate(AXE);
}

function described(violations: readonly Violation[]): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

interface Axe {
  run(where: unknown, options: object): Promise<{ violations: Violation[] }>;
}

/** Runs in the page. */
async function checkColors({
  theme,
  rules,
}: {
  theme: Theme;
  rules: readonly string[];
}): Promise<Violation[]> {
  const axe = Reflect.get(window, "axe") as Axe;
  const kept = (name: string) => {
    if (!Reflect.has(window, name)) Reflect.set(window, name, new Map<string, number>());
    return Reflect.get(window, name) as Map<string, number>;
  };
  const numbers = kept("offtakeAppearances");
  const right = kept(`offtakeRight ${theme}`);

  /** The same number for whatever looks the same. */
  const numberOf = (appearance: string) => {
    const number = numbers.get(appearance) ?? numbers.size;
    numbers.set(appearance, number);
    return number;
  };
  const keys = new Map<Element, string>();
  const note = (element: Element, behind: string): number => {
    const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight } =
      getComputedStyle(element);
    const own = [color, backgroundColor, backgroundImage, opacity].join();
    const inside = `${behind}; ${own}`;
    const appearance = numberOf(
      JSON.stringify([
        (element.cloneNode(false) as Element).outerHTML,
        [own, fontSize, fontWeight],
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        [...element.childNodes].map((node) => (node instanceof Text ? node.data : "")),
        [...element.children].map((child) => note(child, inside)),
      ]),
    );
    keys.set(element, `${appearance} on ${behind}`);
    return appearance;
  };
  note(document.body, "");

  const known: Element[] = [];
  const findKnown = (element: Element) => {
    if (right.has(keys.get(element) ?? "")) known.push(element);
    else for (const child of element.children) findKnown(child);
  };
  findKnown(document.body);
  if (known[0] === document.body) return [];
  const { violations } = await axe.run(
    { include: [document], exclude: known },
    { resultTypes: ["violations"], runOnly: rules },
  );
  if (violations.length === 0) for (const key of keys.values()) right.set(key, 1);
  return violations;
}
