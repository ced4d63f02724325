import { hashAlgorithm } from "@univerjs/core";
import { CellError } from "../../../src/functions/cells";
import { defineFunction } from "../../../src/functions/define";
import { number } from "../../../src/functions/parameters/number";
import { line } from "../../../src/functions/parameters/range";
import { one } from "../../../src/functions/result";
import type { Engine } from "../../../src/workbench/engine/engine";
import { createNodeEngine } from "../../../src/workbench/engine/node-engine";

let engine: Engine;
beforeEach(() => {
  engine = createNodeEngine([]);
});
afterEach(() => engine.dispose());

async function calculated(cells: Record<string, number | string | boolean>, address: string) {
  const contents = Object.entries(cells).map(([at, value]) => [
    at,
    typeof value === "string" && value.startsWith("=") ? { formula: value } : { value },
  ]);
  engine.load({ sheets: [{ name: "Sheet1", cells: Object.fromEntries(contents) }] });
  await engine.settle();
  return engine.read("Sheet1", address);
}

test("values come back as they went in, to the last bit", async () => {
  const values = [1 / 3, 0.1 + 0.2, 5e-324, 1.7976931348623157e308, 2 ** 53 - 1, "007", "", true];
  const cells = Object.fromEntries(values.map((value, i) => [`A${i + 1}`, value]));
  expect((await calculated(cells, "A1:A9")).flat()).toEqual([...values, null]);
});

test("a formula is calculated when it is loaded and again when its input changes", async () => {
  expect(await calculated({ A1: 2, A2: "=A1*3", A3: "=A2+1" }, "A2:A3")).toEqual([[6], [7]]);
  engine.set("Sheet1", "A1", [[{ value: 10 }]]);
  await engine.settle();
  expect(engine.read("Sheet1", "A2:A3")).toEqual([[30], [31]]);
  expect(engine.formulas("Sheet1", "A1:A3")).toEqual([[null], ["=A1*3"], ["=A2+1"]]);
});

test("a formula gives way to a value, and a value to a formula", async () => {
  await calculated({ A1: 2, A2: "=A1*3" }, "A1");
  engine.set("Sheet1", "A1", [[{ formula: "=4+4" }], [{ value: "text" }]]);
  await engine.settle();
  expect(engine.read("Sheet1", "A1:A2")).toEqual([[8], ["text"]]);
  expect(engine.formulas("Sheet1", "A1:A2")).toEqual([["=4+4"], [null]]);
});

test.each([
  ['=IF(TRUE,"1-2","")', "1-2"],
  ['=IFERROR("10%","")', "10%"],
  ['=CHOOSE(1,"May 2026")', "May 2026"],
  ['=SWITCH(1,1,"3:30")', "3:30"],
  ['=LEN("2026-05-01")', 10],
  ['=ISTEXT("10%")', true],
  // What calculates reads it, as Excel does.
  ['=SUM("2026-01-02")', 46_024],
])("a text in a formula that only hands it on stays one: %s", async (formula, value) => {
  expect(await calculated({ A1: formula }, "A1")).toEqual([[value]]);
});

test("text is never read into a number or a date", async () => {
  expect(
    await calculated(
      { A1: "12", A2: '="1"&"2"', A3: "2026-01-31", A4: "12%", A5: "TRUE" },
      "A1:A5",
    ),
  ).toEqual([["12"], ["12"], ["2026-01-31"], ["12%"], ["TRUE"]]);
});

// The engine's own hash, of 32 bits, is the same for both: every cell must have its own value.
test("formulas that the engine's hash cannot tell apart are told apart", async () => {
  const [one, other] = [1_873_626_331, 3_103_014_040];
  const formula = (n: number) => `=SUM(${n}${",0".repeat(14)})`;
  expect(hashAlgorithm(formula(one))).toBe(hashAlgorithm(formula(other)));
  expect(await calculated({ A1: formula(one), A2: formula(other) }, "A1:A2")).toEqual([
    [one],
    [other],
  ]);
});

describe("sheets and names", () => {
  const workbook = {
    sheets: [
      { name: "Inputs", cells: { B1: { value: 300 }, B2: { value: 12 } } },
      {
        name: "Deal terms",
        cells: {
          A1: { formula: "=Inputs!B1*'Deal terms'!C1" },
          A2: { formula: "=Monthly_fee*Months" },
          A3: { formula: "=fee_total" },
          A4: { formula: "=SUM(Terms)" },
          C1: { value: 2 },
        },
      },
    ],
    names: [
      { name: "Monthly_fee", formula: "=Inputs!$B$1", comment: "$m a month" },
      { name: "Months", formula: "=Inputs!$B$2" },
      { name: "Fee_total", formula: "=Inputs!$B$1*12" },
      { name: "Terms", formula: "=Inputs!$B$1:$B$2" },
    ],
  };

  test("references cross sheets, with spaces in their names, and names stand for cells and formulas", async () => {
    engine.load(workbook);
    await engine.settle();
    expect(engine.read("deal terms", "A1:A4")).toEqual([[600], [3600], [3600], [312]]);
    expect(engine.names.all).toEqual(workbook.names);
  });

  test("a name that is given another meaning moves what is built on it", async () => {
    engine.load(workbook);
    await engine.settle();
    engine.names.set({ name: "MONTHS", formula: "=7" });
    await engine.settle();
    expect(engine.read("Deal terms", "A2")).toEqual([[2100]]);
    engine.names.set({ name: "Fee_total", formula: "=Inputs!$B$1*2" });
    await engine.settle();
    expect(engine.read("Deal terms", "A3")).toEqual([[600]]);
    engine.names.delete("months");
    await engine.settle();
    expect(engine.read("Deal terms", "A2")).toEqual([[new CellError("#NAME?")]]);
  });

  test("a name that is given another meaning moves long formulas too", async () => {
    const long = `=Months*10+SUM(${Array(40).fill(0).join(",")})`;
    const cells = { A1: { value: 12 }, A2: { value: 300 }, A3: { formula: long } };
    const meanings: [string, number][] = [
      ["=Sheet1!$A$1", 12],
      ["=Sheet1!$A$2", 300],
      ["=7", 7],
    ];
    engine.load({ sheets: [{ name: "Sheet1", cells }] });
    for (const [formula, months] of meanings) {
      engine.names.set({ name: "Months", formula });
      await engine.settle();
      expect(engine.read("Sheet1", "A3")).toEqual([[months * 10]]);
    }
  });

  test("the same name means another thing in another workbook", async () => {
    const other = createNodeEngine([]);
    for (const each of [engine, other])
      each.load({
        sheets: [{ name: "Sheet1", cells: { A1: { formula: "=Fee*2" } } }],
        names: [{ name: "Fee", formula: each === engine ? "=10" : "=20" }],
      });
    await Promise.all([engine.settle(), other.settle()]);
    expect([engine.read("Sheet1", "A1"), other.read("Sheet1", "A1")]).toEqual([[[20]], [[40]]]);
    expect(await other.evaluate(["=Fee+1"])).toEqual([[[21]]]);
    expect(await engine.evaluate(["=Fee+1"])).toEqual([[[11]]]);
    other.dispose();
  });

  test("an unknown sheet is refused with its name", () => {
    expect(() => engine.read("Nowhere", "A1")).toThrow("There is no sheet Nowhere.");
  });
});

describe("spills", () => {
  test("grow and shrink, and formulas see all of them", async () => {
    expect(await calculated({ A1: 2, B1: "=SEQUENCE(A1)", C1: "=SUM(B1:B9)" }, "B1:C4")).toEqual([
      [1, 3],
      [2, null],
      [null, null],
      [null, null],
    ]);
    engine.set("Sheet1", "A1", [[{ value: 4 }]]);
    await engine.settle();
    expect(engine.read("Sheet1", "B1:C4")).toEqual([
      [1, 10],
      [2, null],
      [3, null],
      [4, null],
    ]);
    engine.set("Sheet1", "A1", [[{ value: 1 }]]);
    await engine.settle();
    expect(engine.read("Sheet1", "B1:C2")).toEqual([
      [1, 1],
      [null, null],
    ]);
  });

  // 6 × 2 = 12 and 1; 6 × 13 = 78 and 1; (4 + 6) × 79. With 3: 19, 115, (4 + 6) × 115.
  test("that rest on one another are calculated in turn, wherever their cells are read", async () => {
    const cells = {
      A9: 2,
      A1: "=SUM(B2:B3)",
      B1: "=DROP(SEQUENCE(3,2),0,1)*C1",
      C1: "=E3+1",
      D1: "=SEQUENCE(3,2)*F1",
      F1: "=H3+1",
      G1: "=SEQUENCE(3,2)*A9",
    };
    expect(await calculated(cells, "A1")).toEqual([[790]]);
    engine.set("Sheet1", "A9", [[{ value: 3 }]]);
    await engine.settle();
    expect(engine.read("Sheet1", "A1")).toEqual([[1150]]);
  });

  test("are blocked by what stands in their way", async () => {
    const blocked = await calculated({ A1: "=SEQUENCE(3)", A2: "in the way" }, "A1:A3");
    expect(blocked).toEqual([[new CellError("#SPILL!")], ["in the way"], [null]]);
  });
});

describe("formulas that stand in no cell", () => {
  test("see the workbook, one result each", async () => {
    await calculated({ A1: 2, A2: "=A1/3", A3: true }, "A1");
    expect(
      await engine.evaluate(["=A2", "=A1:A3", "=SEQUENCE(2,2)", '="a"&A1', "=A9", "=1/0", "=ZZ99"]),
    ).toEqual([
      [[2 / 3]],
      [[2], [2 / 3], [true]],
      [
        [1, 2],
        [3, 4],
      ],
      [["a2"]],
      [[0]],
      [[new CellError("#DIV/0!")]],
      [[0]],
    ]);
  });

  test("that cannot be read say so", async () => {
    const [unreadable] = await engine.evaluate(["=SUM(1"]);
    expect(unreadable).toEqual([[expect.objectContaining({ code: "#NAME?" })]]);
    expect(JSON.stringify(unreadable)).toMatch(/cannot be read/);
  });
});

describe("custom functions", () => {
  const shows: string[] = [];
  const show = defineFunction({
    name: "TEST.SHOW",
    summary: "Remembers what it was given.",
    parameters: {
      first: number("A number.").optional(),
      second: number("A number.").optional(),
      many: line("Numbers.", number("A number.")).optional(),
    },
    returns: one("number"),
    example: { formula: "", value: 0, origin: "" },
    source: "",
    evaluate: ({ first, second }) => (first ?? 0) + (second ?? 0),
  });
  const recording = {
    ...show,
    call(raw: readonly unknown[]) {
      shows.push(JSON.stringify(raw));
      return show.call(raw);
    },
  };

  beforeEach(() => {
    shows.length = 0;
    engine.dispose();
    engine = createNodeEngine([recording]);
  });

  test("an omitted argument is null, a blank cell 0, a single cell bare where one is taken", async () => {
    await calculated({ A1: 7 }, "A1");
    await engine.evaluate([
      "=OFFTAKE.TEST.SHOW()",
      "=OFFTAKE.TEST.SHOW(1,,2)",
      "=OFFTAKE.TEST.SHOW(A1,B1,A1:B1)",
      "=OFFTAKE.TEST.SHOW(A1:A1,,A1)",
      '=OFFTAKE.TEST.SHOW(TRUE,"12",{1,0.5})',
      "=offtake.test.show(IF(TRUE,B1),1/4)",
    ]);
    expect(shows).toEqual([
      "[]",
      "[1,null,2]",
      "[7,0,[[7,0]]]",
      "[7,null,[[7]]]",
      '[true,"12",[[1,0.5]]]',
      "[0,0.25]",
    ]);
  });
});

test("EDATE stays at the end of a shorter month, as in Excel", async () => {
  const engine = createNodeEngine([]);
  try {
    const [one, many, back, text] = await engine.evaluate([
      "=EDATE(DATE(2026,1,31),1)",
      "=EDATE(DATE(2024,1,31),SEQUENCE(1,3))",
      "=EDATE(DATE(2026,3,31),-1)",
      '=EDATE("a",1)',
    ]);
    // 28 February 2026; 29 February, 31 March and 30 April 2024; 28 February 2026.
    expect(one).toEqual([[46_081]]);
    expect(many).toEqual([[45_351, 45_382, 45_412]]);
    expect(back).toEqual([[46_081]]);
    expect(text?.[0]?.[0]).toMatchObject({ code: "#VALUE!" });
  } finally {
    engine.dispose();
  }
});
