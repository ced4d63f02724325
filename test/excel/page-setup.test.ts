import { drawSheet } from "../../src/excel/cells/draw-sheet";
import type { SheetPlan } from "../../src/templates/plan";
import { OpenWorkbook } from "./open-workbook";

let book: OpenWorkbook;
beforeEach(() => {
  book = new OpenWorkbook();
});
afterEach(() => book.close());

const plan: SheetPlan = {
  name: "Printed",
  role: "workings",
  widths: [20, 10],
  cells: [
    {
      at: { row: 0, column: 0 },
      content: { kind: "value", value: 1 },
      format: "0",
      style: "formula",
    },
  ],
  tall: [{ row: 6, lines: 3 }],
  printTitles: { rows: 4, columns: 2 },
  pageBreaks: [20, 40],
};

/** What Excel says of the sheet afterwards. */
async function drawn(sheet: SheetPlan) {
  return book.run(async (context) => {
    const made = context.workbook.worksheets.getItem("Sheet1");
    drawSheet(made, sheet);
    const { pageLayout, horizontalPageBreaks } = made;
    pageLayout.load("orientation,paperSize,zoom,topMargin,leftMargin,footerMargin");
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
    const footer = pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
    const tall = made.getRange("7:7").format.load("rowHeight");
    const breaks = horizontalPageBreaks.getCount();
    await context.sync();
    return {
      orientation: pageLayout.orientation,
      paper: pageLayout.paperSize,
      zoom: pageLayout.zoom,
      margins: [pageLayout.topMargin, pageLayout.leftMargin, pageLayout.footerMargin],
      titles: [rows, columns].map((range) => (range.isNullObject ? "" : range.address)),
      footer: [footer.leftFooter, footer.rightFooter],
      tall: tall.rowHeight,
      breaks: breaks.value,
    };
  });
}

test("a sheet that is drawn live prints as the file does", async () => {
  expect(await drawn(plan)).toEqual({
    orientation: "Landscape",
    paper: "A4",
    zoom: { horizontalFitToPages: 1 },
    // 0.6, 0.4 and 0.3 inches, of 72 points each.
    margins: [43.2, 28.8, 21.6].map((points) => expect.closeTo(points, 9)),
    titles: ["Sheet1!1:4", "Sheet1!A:B"],
    footer: ["&8&A", "&8Page &P of &N"],
    tall: 39,
    breaks: 2,
  });
});

test("on one page, and with no titles", async () => {
  const { printTitles: _, pageBreaks: __, ...bare } = plan;
  const { zoom, titles, breaks } = await drawn({ ...bare, onOnePage: true });
  expect(zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
  expect([titles, breaks]).toEqual([["", ""], 0]);
});

test("what is no row or column is no title, and Excel says so", async () => {
  await expect(
    book.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").pageLayout.setPrintTitleRows("A1:B2");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});
