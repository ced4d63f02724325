import { WEB_PAYLOAD } from "../../../src/workbench/host/conditions";
import { type OfficeClient, openOffice } from "../../support/office";

/** Lasting conditions of Excel: what the client is told in them, and what stays possible. */

let office: OfficeClient;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

const run = <T>(work: Work<T>) =>
  office.Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

const does = (change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) =>
  run(async (sheet, context) => {
    change(sheet, context);
    await context.sync();
  });

const refused = (code: string, change: Parameters<typeof does>[0]) =>
  expect(does(change)).rejects.toMatchObject({ code });

const valueAt = (address: string) =>
  run(async (sheet, context) => {
    const cell = sheet.getRange(address).load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });

describe("manual calculation", () => {
  const state = () =>
    run(async (_, context) => {
      const application = context.workbook.application.load("calculationMode,calculationState");
      await context.sync();
      return [application.calculationMode, application.calculationState];
    });

  beforeEach(async () => {
    await does((sheet) => {
      sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
    });
    await does((_, { workbook }) => {
      workbook.application.calculationMode = "Manual";
    });
  });

  test("leaves results as they are until somebody calculates", async () => {
    await does((sheet) => {
      sheet.getRange("A1").values = [[3]];
    });
    expect([await valueAt("B1"), await state()]).toEqual([20, ["Manual", "Pending"]]);
    await does((_, { workbook }) => workbook.application.calculate("Recalculate"));
    expect([await valueAt("B1"), await state()]).toEqual([30, ["Manual", "Done"]]);
  });

  test("ends with the mode", async () => {
    await does((sheet) => {
      sheet.getRange("A1").values = [[4]];
    });
    await does((_, { workbook }) => {
      workbook.application.calculationMode = "Automatic";
    });
    expect([await valueAt("B1"), await state()]).toEqual([40, ["Automatic", "Done"]]);
  });
});

describe("a protected sheet", () => {
  beforeEach(() =>
    does((sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, "secret");
    }),
  );

  test("takes values in unlocked cells alone", async () => {
    await does((sheet) => {
      sheet.getRange("B2").values = [[1]];
    });
    expect(await valueAt("B2")).toBe(1);
    await refused("AccessDenied", (sheet) => {
      sheet.getRange("B2:C2").values = [[2, 3]];
    });
    await refused("AccessDenied", (sheet) => sheet.getRange("A1").clear());
    expect(await valueAt("B2")).toBe(1);
  });

  test("takes the changes that its options allow", async () => {
    await does((sheet) => {
      sheet.getRange("A:A").format.columnWidth = 90;
    });
    await refused("AccessDenied", (sheet) => {
      sheet.getRange("B2").numberFormat = [["0.00"]];
    });
    await refused("AccessDenied", (sheet) => sheet.getRange("1:1").insert("Down"));
    await refused("AccessDenied", (sheet) => sheet.getRange("B2").dataValidation.clear());
    await refused("AccessDenied", (sheet) => sheet.getRange("A1:B1").merge());
  });

  test("reads back as one, and opens with its password", async () => {
    const isProtected = () =>
      run(async (sheet, context) => {
        const protection = sheet.protection.load("protected");
        await context.sync();
        return protection.protected;
      });
    expect(await isProtected()).toBe(true);
    await refused("AccessDenied", (sheet) => sheet.protection.unprotect("wrong"));
    await does((sheet) => sheet.protection.unprotect("secret"));
    expect(await isProtected()).toBe(false);
    await does((sheet) => {
      sheet.getRange("A1").values = [[5]];
    });
  });
});

test("a workbook with a protected structure keeps its sheets", async () => {
  await does((_, { workbook }) => workbook.protection.protect());
  await refused("AccessDenied", (_, { workbook }) => workbook.worksheets.add("New"));
  await refused("AccessDenied", (sheet) => {
    sheet.name = "Renamed";
  });
  await does((sheet) => {
    sheet.getRange("A1").values = [["still open"]];
  });
});

test("a cell in edit mode lasts for several requests", async () => {
  office.host.conditions.editing = 2;
  const write = (sheet: Excel.Worksheet) => {
    sheet.getRange("A1").values = [[1]];
  };
  await refused("InvalidOperationInCellEditMode", write);
  await refused("InvalidOperationInCellEditMode", write);
  await does(write);
});

test("a read-only workbook can be read", async () => {
  await does((sheet) => {
    sheet.getRange("A1").values = [[1]];
  });
  office.host.conditions.isReadOnly = true;
  await refused("AccessDenied", (sheet) => {
    sheet.getRange("A1").values = [[2]];
  });
  await refused("AccessDenied", (_, { workbook }) => workbook.worksheets.add());
  await refused("AccessDenied", (_, { workbook }) => workbook.settings.add("key", 1));
  expect(await valueAt("A1")).toBe(1);
});

test("requests and answers of more than 5 MB are refused", async () => {
  office.host.conditions.largestPayload = WEB_PAYLOAD;
  const text = "x".repeat(30_000);
  const rows = (count: number) => Array.from({ length: count }, () => [text]);
  await refused("RequestPayloadSizeLimitExceeded", (sheet) => {
    sheet.getRange("A1:A200").values = rows(200);
  });
  await does((sheet) => {
    sheet.getRange("A1:A100").values = rows(100);
  });
  await does((sheet) => {
    sheet.getRange("A101:A200").values = rows(100);
  });
  await refused("ResponsePayloadSizeLimitExceeded", (sheet) =>
    sheet.getRange("A1:A200").load("values"),
  );
});

test("what somebody changes elsewhere arrives as remote", async () => {
  const sources = await run(async (sheet, context) => {
    const seen: string[] = [];
    sheet.onChanged.add(async ({ source, address }) => {
      seen.push(`${source} ${address}`);
    });
    await context.sync();
    office.host.asRemote(({ engine }) => engine.set("Sheet1", "B2", [[{ value: 7 }]]));
    sheet.getRange("B3").values = [[8]];
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve));
    await context.sync();
    return seen;
  });
  expect(sources).toEqual(["Remote B2", "Local B3"]);
});

test("without a runtime, events are heard by nobody", async () => {
  const seen = await run(async (sheet, context) => {
    let events = 0;
    sheet.onChanged.add(async () => {
      events++;
    });
    await context.sync();
    office.host.disconnect();
    office.engine.set("Sheet1", "B2", [[{ value: 7 }]]);
    await new Promise((resolve) => setTimeout(resolve));
    return events;
  });
  expect(seen).toBe(0);
});
