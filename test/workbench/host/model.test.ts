import { type OfficeClient, openOffice } from "../../support/office";

let office: OfficeClient;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  office.Excel.run(batch);

const refused = (code: string, batch: (context: Excel.RequestContext) => unknown) =>
  expect(
    run(async (context) => {
      batch(context);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code });

describe("worksheets", () => {
  test("are added, renamed, moved, coloured, hidden and deleted", async () => {
    const names = await run(async (context) => {
      const { worksheets } = context.workbook;
      const model = worksheets.add("Model");
      worksheets.add("Gone").delete();
      model.name = "Outputs";
      model.position = 0;
      model.tabColor = "#1F3A5F";
      model.showGridlines = false;
      worksheets.add().visibility = "Hidden";
      worksheets.load(
        "items/name,items/position,items/visibility,items/tabColor,items/showGridlines",
      );
      await context.sync();
      return worksheets.items.map((sheet) => [
        sheet.name,
        sheet.position,
        sheet.visibility,
        sheet.tabColor,
        sheet.showGridlines,
      ]);
    });
    expect(names).toEqual([
      ["Outputs", 0, "Visible", "#1F3A5F", false],
      ["Sheet1", 1, "Visible", "", true],
      ["Sheet2", 2, "Hidden", "", true],
    ]);
  });

  test("the renamed and the deleted are followed by formulas", async () => {
    const formulas = await run(async (context) => {
      const { worksheets } = context.workbook;
      const inputs = worksheets.add("Inputs");
      inputs.getRange("A1").values = [[5]];
      const cell = worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=Inputs!A1*2"]];
      inputs.name = "Deal terms";
      cell.load("formulas,values");
      await context.sync();
      const renamed = [cell.formulas[0]?.[0], cell.values[0]?.[0]];
      inputs.delete();
      cell.load("values");
      await context.sync();
      return [...renamed, cell.values[0]?.[0]];
    });
    expect(formulas).toEqual(["='Deal terms'!A1*2", 10, "#REF!"]);
  });

  test("an object of a sheet that was added in an earlier batch is still that sheet", async () => {
    const name = await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Model");
      await context.sync();
      sheet.name = "Later";
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Later");
  });

  test("wrong names, doubles and the last visible sheet are refused", async () => {
    await refused("InvalidArgument", ({ workbook }) => workbook.worksheets.add("a/b"));
    await refused("InvalidArgument", ({ workbook }) => workbook.worksheets.add("x".repeat(32)));
    await refused("ItemAlreadyExists", ({ workbook }) => workbook.worksheets.add("SHEET1"));
    await refused("InvalidOperation", ({ workbook }) =>
      workbook.worksheets.getItem("Sheet1").delete(),
    );
    await refused("ItemNotFound", ({ workbook }) => {
      workbook.worksheets.getItemOrNullObject("Nowhere").name = "Somewhere";
    });
  });

  test("freeze their panes", async () => {
    const address = await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
      freezePanes.freezeAt(context.workbook.worksheets.getItem("Sheet1").getRange("A1:C4"));
      const frozen = freezePanes.getLocationOrNullObject();
      frozen.load("address");
      await context.sync();
      return frozen.address;
    });
    expect(address).toBe("Sheet1!A1:C4");
  });
});

describe("ranges", () => {
  const sheet = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("Sheet1");

  test("are found from one another", async () => {
    const addresses = await run(async (context) => {
      const range = sheet(context).getRange("B2:D5");
      const found = [
        range.getCell(1, 2),
        range.getRow(3),
        range.getColumn(0),
        range.getLastCell(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, -2),
        range.getEntireRow(),
        range.getEntireColumn(),
        sheet(context).getCell(0, 26),
        sheet(context).getRangeByIndexes(9, 1, 2, 3),
        sheet(context).getRange("C:AA"),
        sheet(context).getRange(),
      ];
      for (const each of found) each.load("address");
      await context.sync();
      return found.map(({ address }) => address.replace("Sheet1!", ""));
    });
    expect(addresses).toEqual([
      "D3",
      "B5:D5",
      "B2:B5",
      "D5",
      "A3:C6",
      "B2:B6",
      "2:5",
      "B:D",
      "AA1",
      "B10:D11",
      "C:AA",
      "1:1048576",
    ]);
  });

  test("read text as if it were typed", async () => {
    const read = await run(async (context) => {
      const range = sheet(context).getRange("A1:H1");
      range.values = [["2026-01-31", "12%", "'007", "TRUE", "1,250", "#N/A", "=1+1", "word"]];
      range.load("values,numberFormat,text,valueTypes");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      values: [[46053, 0.12, "007", true, 1250, "#N/A", 2, "word"]],
      numberFormat: [
        ["yyyy-mm-dd", "0%", "General", "General", "#,##0", "General", "General", "General"],
      ],
      text: [["2026-01-31", "12%", "007", "TRUE", "1,250", "#N/A", "2", "word"]],
      valueTypes: [
        ["Double", "Double", "String", "Boolean", "Double", "Error", "Double", "String"],
      ],
    });
  });

  test("null leaves a cell as it is, one value fills all", async () => {
    const values = await run(async (context) => {
      const range = sheet(context).getRange("A1:B2");
      range.values = 7 as unknown as unknown[][];
      await context.sync();
      range.values = [
        [null, 1],
        ["", null],
      ];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 1],
      ["", 7],
    ]);
  });

  test("many cells, which Office.js writes in pieces, arrive whole", async () => {
    const rows = Array.from({ length: 400 }, (_, r) =>
      Array.from({ length: 12 }, (_, c) => r * 12 + c),
    );
    const values = await run(async (context) => {
      const range = sheet(context).getRange("A1:L400");
      range.values = rows;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual(rows);
  });

  test("a matrix of another size and a formula that cannot be read are refused", async () => {
    await refused("InvalidArgument", (context) => {
      sheet(context).getRange("A1:B2").values = [[1, 2]];
    });
    await refused("InvalidArgument", (context) => {
      sheet(context).getRange("A1").formulas = [["=SUM(1"]];
    });
    await refused("InvalidArgument", (context) => sheet(context).getRange("A0").load("values"));
  });

  test("what ran before the failure stays done", async () => {
    await refused("InvalidArgument", (context) => {
      sheet(context).getRange("A1").values = [[1]];
      sheet(context).getRange("A2").values = [[1, 2]];
      sheet(context).getRange("A3").values = [[1]];
    });
    expect(office.engine.read("Sheet1", "A1:A3")).toEqual([[1], [null], [null]]);
  });

  test("formats are set and read, and do not touch what the cells hold", async () => {
    const read = await run(async (context) => {
      const range = sheet(context).getRange("A1:B2");
      range.values = [
        [1, 2],
        ["=A1+B1", "x"],
      ];
      range.numberFormat = [
        ["0.0", "0.0"],
        ["General", "@"],
      ];
      const { format } = range;
      format.fill.color = "#E8EDF4";
      format.font.color = "#0000FF";
      format.font.bold = true;
      format.font.name = "Calibri";
      format.font.size = 10;
      format.horizontalAlignment = "Right";
      format.indentLevel = 1;
      format.wrapText = true;
      format.columnWidth = 60;
      range.getCell(0, 0).format.fill.clear();
      format.borders.getItem("EdgeBottom").style = "Double";
      format.borders.getItem("EdgeBottom").color = "#8A96A8";
      const edge = format.borders.getItem("EdgeBottom");
      edge.load("style,weight,color");
      range.load("values,formulas,text");
      format.load(
        "columnWidth,horizontalAlignment,indentLevel,wrapText,fill/color,font/color,font/bold,font/name,font/size",
      );
      await context.sync();
      return { ...range.toJSON(), format: format.toJSON(), edge: edge.toJSON() };
    });
    expect(read).toMatchObject({
      values: [
        [1, 2],
        [3, "x"],
      ],
      formulas: [
        [1, 2],
        ["=A1+B1", "x"],
      ],
      text: [
        ["1.0", "2.0"],
        ["3", "x"],
      ],
      edge: { style: "Double", weight: "Thick", color: "#8A96A8" },
      format: {
        columnWidth: 60,
        horizontalAlignment: "Right",
        indentLevel: 1,
        wrapText: true,
        fill: { color: "" },
        font: { color: "#0000FF", bold: true, name: "Calibri", size: 10 },
      },
    });
  });

  test.each<[what: string, give: (range: Excel.Range) => void]>([
    [
      "a fill",
      ({ format }) => {
        format.fill.color = "rubbish";
      },
    ],
    [
      "a font's colour",
      ({ format }) => {
        format.font.color = "#12345";
      },
    ],
    [
      "an edge's colour",
      ({ format }) => {
        format.borders.getItem("EdgeBottom").color = "";
      },
    ],
    [
      "a number format",
      (range) => {
        range.numberFormat = [['0.0"']];
      },
    ],
  ])("refuse what Excel could not read: %s", async (_, give) => {
    const given = run(async (context) => {
      give(sheet(context).getRange("A1"));
      await context.sync();
    });
    await expect(given).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("are cleared of contents, of formats or of both", async () => {
    const read = await run(async (context) => {
      const range = sheet(context).getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.format.fill.color = "#FF0000";
      sheet(context).getRange("A1").clear("Contents");
      sheet(context).getRange("B1").clear("Formats");
      sheet(context).getRange("C1").clear();
      const cells = ["A1", "B1", "C1"].map((at) => sheet(context).getRange(at));
      for (const cell of cells) cell.load("values,format/fill/color");
      await context.sync();
      return cells.map((cell) => [cell.values[0]?.[0], cell.format.fill.color]);
    });
    expect(read).toEqual([
      ["", "#FF0000"],
      [2, "#FFFFFF"],
      ["", "#FFFFFF"],
    ]);
  });

  test("the used range ends where values, spills and formats end", async () => {
    const addresses = await run(async (context) => {
      sheet(context).getRange("B2").formulas = [["=SEQUENCE(3)"]];
      sheet(context).getRange("D1").format.fill.color = "#FF0000";
      const used = [sheet(context).getUsedRange(), sheet(context).getUsedRange(true)];
      const empty = sheet(context).getRange("F1:G9").getUsedRangeOrNullObject();
      for (const each of used) each.load("address");
      empty.load("address");
      await context.sync();
      return [...used.map(({ address }) => address), empty.isNullObject];
    });
    expect(addresses).toEqual(["Sheet1!B1:D4", "Sheet1!B2:B4", true]);
  });

  test("a formula says which cells it fills", async () => {
    const addresses = await run(async (context) => {
      sheet(context).getRange("B2").formulas = [["=SEQUENCE(3)"]];
      sheet(context).getRange("D2").formulas = [["=1+1"]];
      const spill = sheet(context).getRange("B2").getSpillingToRange().load("address");
      const others = ["B3", "D2", "F9"].map((address) =>
        sheet(context).getRange(address).getSpillingToRangeOrNullObject().load("address"),
      );
      await context.sync();
      return [spill.address, ...others.map(({ isNullObject }) => isNullObject)];
    });
    expect(addresses).toEqual(["Sheet1!B2:B4", true, true, true]);
    await refused("ItemNotFound", (context) => sheet(context).getRange("D2").getSpillingToRange());
  });

  test("whole rows are inserted and deleted, and formulas follow", async () => {
    const read = await run(async (context) => {
      sheet(context).getRange("A1:A3").values = [[1], [2], ["=A1+A2"]];
      sheet(context).getRange("2:2").insert("Down");
      const range = sheet(context).getRange("A1:A4");
      range.load("values,formulas");
      await context.sync();
      const inserted = range.formulas.flat();
      sheet(context).getRange("2:2").delete("Up");
      range.load("formulas");
      await context.sync();
      return [inserted, range.formulas.flat()];
    });
    expect(read).toEqual([
      [1, "", 2, "=A1+A3"],
      [1, 2, "=A1+A2", ""],
    ]);
    await refused("NotImplemented", (context) => sheet(context).getRange("B2").delete("Up"));
  });

  test("what is selected is the selected range and the active cell", async () => {
    const addresses = await run(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("C3:D4").select();
      const { workbook } = context;
      const found = [workbook.getSelectedRange(), workbook.getActiveCell()];
      for (const each of found) each.load("address");
      const active = workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      return [...found.map(({ address }) => address), active.name];
    });
    expect(addresses).toEqual(["Other!C3:D4", "Other!C3", "Other"]);
  });

  test("of a sheet that is gone refer to nothing", async () => {
    await refused("InvalidReference", (context) => {
      const gone = context.workbook.worksheets.add("Gone");
      const range = gone.getRange("A1");
      range.load("address");
      gone.delete();
      range.load("values");
    });
  });

  test("keep what may be entered", async () => {
    const rule = await run(async (context) => {
      const { dataValidation } = sheet(context).getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "bear,base,bull" } };
      await context.sync();
      const again = sheet(context).getRange("A1").dataValidation;
      again.load("rule");
      await context.sync();
      return again.rule;
    });
    expect(rule).toEqual({ list: { inCellDropDown: true, source: "bear,base,bull" } });
  });
});

describe("names", () => {
  test("are added on a range or a formula, listed, changed and deleted", async () => {
    const read = await run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.add("Deal terms");
      sheet.getRange("B1").values = [[300]];
      names.add("Monthly_fee", sheet.getRange("B1"), "$m a month");
      names.add("Months", "=7");
      names.add("Total", "=Monthly_fee*Months").visible = false;
      const missing = names.getItemOrNullObject("Nothing");
      names.load("items/name,items/formula,items/value,items/visible,items/comment");
      const range = names.getItem("MONTHLY_FEE").getRange();
      range.load("address");
      await context.sync();
      const listed = names.items.map((name) => [
        name.name,
        name.formula,
        name.value,
        name.visible,
        name.comment,
      ]);
      names.getItem("Months").delete();
      const count = names.getCount();
      await context.sync();
      return { listed, missing: missing.isNullObject, address: range.address, count: count.value };
    });
    expect(read).toEqual({
      listed: [
        ["Monthly_fee", "='Deal terms'!$B$1", "'Deal terms'!$B$1", true, "$m a month"],
        ["Months", "=7", 7, true, ""],
        ["Total", "=Monthly_fee*Months", 2100, false, ""],
      ],
      missing: true,
      address: "'Deal terms'!B1",
      count: 2,
    });
  });

  test("that cannot be names, or are taken, are refused", async () => {
    await refused("InvalidArgument", ({ workbook }) => workbook.names.add("A1", "=1"));
    await refused("InvalidArgument", ({ workbook }) => workbook.names.add("two words", "=1"));
    await refused("ItemAlreadyExists", ({ workbook }) => {
      workbook.names.add("Fee", "=1");
      workbook.names.add("FEE", "=2");
    });
  });
});

describe("what an add-in keeps in the workbook", () => {
  test("settings", async () => {
    const read = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("deal", { id: "colossus-1", scenario: "base" });
      const deal = settings.getItem("deal");
      deal.load("key,value");
      const missing = settings.getItemOrNullObject("other");
      await context.sync();
      return [deal.key, deal.value, missing.isNullObject];
    });
    expect(read).toEqual(["deal", { id: "colossus-1", scenario: "base" }, true]);
  });

  test("custom XML parts, by namespace", async () => {
    const xml = '<?xml version="1.0"?><o:state xmlns:o="urn:offtake:1" v="1"><o:a/></o:state>';
    const read = await run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<other xmlns="urn:other"/>');
      const part = customXmlParts.add(xml);
      part.setXml(xml.replace('v="1"', 'v="2"'));
      const found = customXmlParts.getByNamespace("urn:offtake:1");
      const only = found.getOnlyItemOrNullObject();
      const text = only.getXml();
      only.load("namespaceUri");
      const count = found.getCount();
      await context.sync();
      const namespace = only.namespaceUri;
      only.delete();
      const after = customXmlParts.getByNamespace("urn:offtake:1").getCount();
      await context.sync();
      return [text.value, namespace, count.value, after.value];
    });
    expect(read).toEqual([xml.replace('v="1"', 'v="2"'), "urn:offtake:1", 1, 0]);
    await refused("InvalidArgument", ({ workbook }) => workbook.customXmlParts.add("not XML"));
    await refused("InvalidArgument", ({ workbook }) => workbook.customXmlParts.add("<open>"));
  });
});

describe("charts", () => {
  test("are recorded with what the add-in said of them", async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C3").values = [
        ["", "Fee", "Cost"],
        ["Q1", 1, 2],
        ["Q2", 3, 4],
      ];
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C3"), "Columns");
      chart.name = "Revenue";
      chart.title.text = "Revenue by quarter";
      chart.setPosition("E2", "J12");
      chart.axes.valueAxis.numberFormat = "#,##0";
      chart.series.getItemAt(1).format.fill.setSolidColor("#1F3A5F");
      const extra = chart.series.add("Profit");
      extra.setValues(sheet.getRange("C2:C3"));
      chart.load("id,name,chartType,title/text");
      chart.series.load("items/name");
      await context.sync();
      return [chart.name, chart.chartType, chart.title.text, chart.series.items.map((s) => s.name)];
    });
    expect(read).toEqual([
      "Revenue",
      "ColumnStacked",
      "Revenue by quarter",
      ["Fee", "Cost", "Profit"],
    ]);
    expect([...office.host.book.charts.values()][0]?.series).toEqual([
      { name: "Fee", values: "Sheet1!B2:B3", categories: "Sheet1!A2:A3", chartType: "", color: "" },
      {
        name: "Cost",
        values: "Sheet1!C2:C3",
        categories: "Sheet1!A2:A3",
        chartType: "",
        color: "#1F3A5F",
      },
      { name: "Profit", values: "Sheet1!C2:C3", categories: "", chartType: "", color: "" },
    ]);
  });
});

test("calculation and screen updating can be asked to wait, and undo to be one step", async () => {
  const values = await office.Excel.run(
    { mergeUndoGroup: true } as Excel.RunOptions,
    async (context) => {
      const { application, worksheets } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load("calculationMode");
      const range = worksheets.getItem("Sheet1").getRange("A1:A2");
      range.formulas = [[2], ["=A1*2"]];
      application.calculate("Full");
      range.load("values");
      await context.sync();
      return [application.calculationMode, range.values];
    },
  );
  expect(values).toEqual(["Automatic", [[2], [4]]]);
});
