import { sheetForTests } from "./sheet";

/** What Excel shows, where Univer without its patch shows something else. */

const sheet = sheetForTests();

describe("cache-keys", () => {
  // Found by trying: Univer's 32-bit hash of the two is the same.
  test("long formulas with the same hash are not taken for each other", async () => {
    const [one, other] = ["DV2UrB0E", "WuJr6s5L"].map((end) => "0".repeat(60) + end);
    sheet.enter({ A1: `=IF(1=1,"${one}","")`, A2: `=IF(1=1,"${other}","")` });
    expect(await sheet.read("A1:A2")).toEqual([one, other]);
  });
});

describe("edate", () => {
  test("EDATE stops at the end of a shorter month", async () => {
    // 31 January 2026, and 28 February.
    sheet.enter({ A1: "=EDATE(46053,1)", A2: "=EDATE(DATE(2028,2,29),12)" });
    expect(await sheet.read("A1:A2")).toEqual([46_081, 47_177]);
  });
});

describe("number-literals", () => {
  test("numbers however they are written", async () => {
    sheet.enter({ A1: "=100.0+1", A2: "=1E3+1", A3: "=SUM({1.0,0.50})", A4: "=.5*2" });
    expect(await sheet.read("A1:A4")).toEqual([101, 1001, 1.5, 1]);
  });
});

describe("text-literals", () => {
  test("texts that read as dates stay texts where a function passes them on", async () => {
    sheet.enter({ A1: '=IF(TRUE,"1-2","")', A2: '=LEN("1-2")', A3: '=IFERROR("50%","")' });
    expect(await sheet.read("A1:A3")).toEqual(["1-2", 3, "50%"]);
  });
});

describe("spills", () => {
  test("a sum over a spill that shrinks to one cell", async () => {
    sheet.enter({ A1: 3, B1: "=SEQUENCE(A1)", C1: "=SUM(B1:B9)", D1: "=SUM(B2:B9)" });
    expect(await sheet.read("C1:D1")).toEqual([6, 5]);
    sheet.enter({ A1: 1 });
    expect(await sheet.read("C1:D1")).toEqual([1, 0]);
  });

  test("the formula of a spill is deleted", async () => {
    sheet.enter({ B1: "=SEQUENCE(3)", C1: "=SUM(B2:B3)" });
    expect(await sheet.read("C1")).toEqual([5]);
    sheet.engine.set("Sheet1", "B1", [[{}]]);
    expect(await sheet.read("B2:C2")).toEqual([null, null]);
    expect(await sheet.read("C1")).toEqual([0]);
  });
});

describe("spill-order", () => {
  test("orders spills in a workbook with OFFSET", async () => {
    // Each refers to cells of the spill before that are not its formula's own.
    sheet.enter({
      A1: 1,
      B1: "=SEQUENCE(3)*A1",
      C1: "=B2:B3*10",
      D1: "=C2+B3",
      E1: "=OFFSET(D1,0,0)",
    });
    expect(await sheet.read("D1:E1")).toEqual([33, 33]);
    sheet.enter({ A1: 2 });
    expect(await sheet.read("D1:E1")).toEqual([66, 66]);
  });
});

describe("inverted-index", () => {
  test("an error in a compared column is an error in the result", async () => {
    sheet.enter({ A1: 1, A2: "=1/0", A3: 3, B1: "=SUM(--(A1:A3=3))", C1: "=SUM(--(A1:A3=3))" });
    const values = await sheet.read("B1:C1");
    expect(values).toEqual([
      expect.objectContaining({ code: "#DIV/0!" }),
      expect.objectContaining({ code: "#DIV/0!" }),
    ]);
  });
});
