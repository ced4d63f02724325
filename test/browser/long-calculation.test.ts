import { type OpenWorkbench, openWorkbench } from "../support/workbench-page";

/** A calculation that lasts, and the button that ends it. */

let bench: OpenWorkbench;
beforeAll(async () => {
  bench = await openWorkbench({ query: "template=neocloud-comparables&deal=coreweave-meta-2025" });
});
afterAll(() => bench.close());

const CANCELED =
  "Calculation canceled, so the workbook shows no results. Edit a cell or choose Recalculate.";
/** So many formulas over long arrays take seconds. */
const ROWS = 3_000;

const button = (name: string) => bench.page.getByRole("button", { name, exact: true });

/** The first results of the long calculation. */
function results(): Promise<unknown[]> {
  return bench.page.evaluate(() => {
    const { engine } = window.workbench?.host.book ?? {};
    const front = engine?.workbook.getActiveSheet()?.getName() ?? "";
    const values = engine?.read(front, "Z1:Z3") ?? [];
    return values.flat().map((value) => (typeof value === "object" ? value?.code : value));
  });
}

function calculateLong(value: number): Promise<void> {
  return bench.page.evaluate(
    ([value, rows]) => {
      const { engine } = window.workbench?.host.book ?? {};
      const front = engine?.workbook.getActiveSheet()?.getName();
      if (!engine || !front) throw new Error("The workbench is not open.");
      engine.set(front, "Y1", [[{ value }]]);
      const formulas = Array.from({ length: rows }, (_, i) => [
        { formula: `=SUMPRODUCT(ROW($1:$1800)*$Y$1)*0+$Y$1+${i}` },
      ]);
      engine.set(front, "Z1", formulas);
    },
    [value, ROWS] as const,
  );
}

/** Neither text nor name on the page is a key of one of Univer's texts. */
async function expectNoKeys(): Promise<void> {
  const shown = await bench.page.locator("body").ariaSnapshot();
  expect(shown).not.toMatch(/sheets-formula[\w-]*\.progress/);
  expect(shown).toContain("status");
}

test("no progress is shown of a short calculation", async () => {
  expect(await bench.page.locator("#progress").isVisible()).toBe(false);
  expect(await button("Cancel").isVisible()).toBe(false);
  expect(await button("Recalculate").isVisible()).toBe(false);
});

test("a long calculation shows its progress; Cancel leaves no results, Recalculate brings them", async () => {
  await calculateLong(2);
  await button("Cancel").waitFor();
  expect(await bench.page.getByRole("progressbar", { name: "Calculation" }).isVisible()).toBe(true);
  await expectNoKeys();
  await bench.picture("calculating");

  // By keyboard: its focus goes on to what can be done next.
  await button("Cancel").press("Enter");
  await bench.page.getByRole("status").getByText(CANCELED).waitFor();
  expect(await button("Cancel").isVisible()).toBe(false);
  expect(await results()).toEqual(["#BUSY!", "#BUSY!", "#BUSY!"]);
  expect(await button("Recalculate").evaluate((one) => one === document.activeElement)).toBe(true);
  await bench.picture("canceled");

  await button("Recalculate").press("Enter");
  await bench.settled();
  expect(await results()).toEqual([2, 3, 4]);
  await bench.page.getByRole("status").getByText("Ready").waitFor();
  expect(await button("Recalculate").isVisible()).toBe(false);
  await expectNoKeys();
});

test("Cancel acts within one notice of progress", async () => {
  await calculateLong(3);
  const after = await bench.page.evaluate(async () => {
    const { engine } = window.workbench?.host.book ?? {};
    if (!engine) throw new Error("The workbench is not open.");
    let notices = 0;
    let isCanceled = false;
    await new Promise<void>((canceled) => {
      const listening = engine.onProgress(({ done }) => {
        if (isCanceled) notices++;
        else if (done > 0) {
          isCanceled = true;
          void engine.cancel().then(() => {
            listening.dispose();
            canceled();
          });
        }
      });
    });
    return notices;
  });
  // The notice that it stops is one, too.
  expect(after).toBeLessThanOrEqual(2);
  await button("Recalculate").click();
  await bench.settled();
  expect(await results()).toEqual([3, 4, 5]);
});

test.each(["light", "dark"] as const)(
  "on a narrow screen nothing is cut off, in %s",
  async (colorScheme) => {
    await bench.page.emulateMedia({ colorScheme });
    await bench.page.setViewportSize({ width: 320, height: 640 });
    await calculateLong(colorScheme === "light" ? 4 : 5);
    await button("Cancel").waitFor();
    await bench.picture(`calculating-320-${colorScheme}`);
    await button("Cancel").click();
    await button("Recalculate").waitFor();
    await bench.page.getByRole("status").getByText(CANCELED).waitFor();
    for (const shown of [button("Recalculate"), bench.page.locator("#state")]) {
      const box = await shown.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
    }
    await bench.picture(`canceled-320-${colorScheme}`);
    await button("Recalculate").click();
    await bench.settled();
  },
);
