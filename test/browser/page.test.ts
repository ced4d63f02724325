import type { Frame } from "playwright-core";
import { type OpenWorkbench, openWorkbench } from "../support/workbench-page";

/** The workbench around the add-in: ribbon, task pane, status, and what the add-in does to the grid. */

let bench: OpenWorkbench;

beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

const paneWidth = () => bench.page.locator("#pane").evaluate((pane) => pane.clientWidth);

/** The add-in's own page, where `Excel.run` is. */
function addin(): Frame {
  const frame = bench.page.frames().find((each) => each.url().includes("/addin/pane.html"));
  if (!frame) throw new Error("The task pane is not open.");
  return frame;
}

test("the ribbon has the manifest's buttons, and each opens its screen", async () => {
  const ribbon = bench.page.locator("#ribbon button");
  expect(await ribbon.allTextContents()).toEqual([
    "Deals",
    "Templates",
    "Functions",
    "Check model",
  ]);
  await ribbon.getByText("Functions").click();
  await bench.pane.getByPlaceholder(/Search \d+ functions/).waitFor();
});

test("the pane closes, opens again where it was, and its functions live on meanwhile", async () => {
  await bench.page.getByRole("button", { name: "Close the task pane" }).click();
  expect(await bench.page.locator("#pane").isVisible()).toBe(false);
  await bench.page.evaluate(() => {
    window.workbench?.host.book.engine.set("Settings", "H1", [
      [{ formula: "=OFFTAKE.LEASE.TCV(100,12)" }],
    ]);
  });
  expect(await bench.read("Settings", "H1")).toEqual([[1200]]);
  await bench.page.locator("#ribbon button").getByText("Functions").click();
  await bench.pane.getByPlaceholder(/Search \d+ functions/).waitFor();
});

test("the pane is as wide as one makes it, by pointer and by keys", async () => {
  const before = await paneWidth();
  const split = bench.page.locator("#split");
  const box = await split.boundingBox();
  if (!box) throw new Error("There is no line between grid and pane.");
  await bench.page.mouse.move(box.x + 2, box.y + 200);
  await bench.page.mouse.down();
  await bench.page.mouse.move(box.x - 98, box.y + 220, { steps: 4 });
  await bench.page.mouse.up();
  expect(Math.abs((await paneWidth()) - before - 100)).toBeLessThanOrEqual(5);
  const dragged = await paneWidth();
  await split.focus();
  await bench.page.keyboard.press("ArrowRight");
  expect(await paneWidth()).toBeLessThan(dragged);
});

test("the status bar says what the error of the selected cell means", async () => {
  await addin().evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Settings").getRange("H3");
      cell.formulas = [["=OFFTAKE.LEASE.TCV(100,0)"]];
      cell.select();
      await context.sync();
    }),
  );
  await bench.page
    .locator("#said")
    .getByText("months: must be a whole number from 1 to 1200, not 0")
    .waitFor();
  await bench.picture("error");
});

test("a check that fails is red, and one that passes is not", async () => {
  const colors = await bench.page.evaluate(async () => {
    const { engine } = window.workbench?.host.book ?? {};
    const sheet = engine?.workbook.getActiveSheet();
    if (!engine || !sheet) throw new Error("The workbench is not open.");
    const numberFormat = '[=0]"OK"_);[Red]"FAIL"_)';
    engine.set(sheet.getName(), "H5", [
      [
        { value: 0, numberFormat },
        { value: 36, numberFormat },
      ],
    ]);
    await engine.settle();
    return [7, 8].map((column) => {
      const { v, interceptorStyle } = sheet.getCell(4, column) ?? {};
      return [String(v).trim(), interceptorStyle?.cl?.rgb ?? ""];
    });
  });
  expect(colors[0]).toEqual(["OK", ""]);
  const [text, color = ""] = colors[1] ?? [];
  expect(text).toBe("FAIL");
  const [red = 0, green = 255, blue = 255] = await bench.page.evaluate((color) => {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("There is no canvas.");
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  }, color);
  expect(red).toBeGreaterThan(2 * Math.max(green, blue));
  await bench.picture("failing-check");
});

test("a chart that the add-in makes is drawn where it says, and follows its cells", async () => {
  await addin().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Chart");
      const range = sheet.getRange("A1:B3");
      range.values = [
        ["Quarter", "Fee"],
        ["Q1", 100],
        ["Q2", 300],
      ];
      const chart = sheet.charts.add("ColumnClustered", range, "Columns");
      chart.title.text = "Fees by quarter";
      chart.setPosition("D2", "J16");
      sheet.activate();
      await context.sync();
    }),
  );
  const chart = bench.page.locator(".chart");
  await chart.getByText("Fees by quarter").waitFor();
  await chart.getByText("Q2").first().waitFor();
  const heights = () =>
    chart.locator("svg rect").evaluateAll((bars) => bars.map((bar) => bar.clientHeight));
  expect((await heights()).length).toBeGreaterThanOrEqual(2);
  await bench.picture("chart");
  await bench.page.evaluate(() =>
    window.workbench?.host.book.engine.set("Chart", "A3", [[{ value: "Second" }]]),
  );
  await chart.getByText("Second").first().waitFor();
});

test.each([
  ["ColumnStacked", "rect"],
  ["BarStacked", "rect"],
  ["Line", "path"],
  ["Area", "path"],
])("a chart of type %s is drawn, with its categories", async (type, mark) => {
  await addin().evaluate(
    (type) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chart");
        const { charts } = sheet;
        charts.load("items/name");
        await context.sync();
        for (const chart of charts.items) chart.delete();
        sheet.getRange("A1:C3").values = [
          ["Quarter", "Fee", "Cost"],
          ["Q1", 100, 50],
          ["Q2", 300, 80],
        ];
        const chart = charts.add(type as Excel.ChartType, sheet.getRange("A1:C3"), "Columns");
        chart.title.text = type;
        chart.setPosition("D2", "J16");
        await context.sync();
      }),
    type,
  );
  const chart = bench.page.locator(".chart").filter({ hasText: type });
  await chart.getByText("Q2").first().waitFor();
  await chart.getByText("Cost").first().waitFor();
  expect(await chart.locator(`svg ${mark}`).count()).toBeGreaterThanOrEqual(2);
  const [corner, grid] = [
    await chart.boundingBox(),
    await bench.page.locator("#grid").boundingBox(),
  ];
  // Column D begins after the row header and three columns of Excel's 64 pixels or more.
  expect((corner?.x ?? 0) - (grid?.x ?? 0)).toBeGreaterThan(46 + 3 * 64);
  await bench.picture(`chart-${type}`);
});
