import { CellError } from "../../../src/functions/cells";
import { leasePayments } from "../../../src/functions/lease/payments";
import type { Engine } from "../../../src/workbench/engine/engine";
import { createNodeEngine } from "../../../src/workbench/engine/node-engine";

let engine: Engine;
beforeAll(() => {
  engine = createNodeEngine([leasePayments]);
});
afterAll(() => engine.dispose());

/** 100 a month from 1 January 2026 for 12 months, by quarters in 2026. */
const QUARTERLY = {
  A1: { value: 100 },
  A2: { formula: "=DATE(2026,1,1)" },
  A3: { value: 12 },
  C1: { formula: "=DATE(2026,3,31)" },
  D1: { formula: "=EOMONTH(C1,3)" },
  E1: { formula: "=EOMONTH(D1,3)" },
  F1: { formula: "=EOMONTH(E1,3)" },
};

async function load(cells: Record<string, { value?: number | string; formula?: string }>) {
  engine.load({ sheets: [{ name: "Sheet1", cells: { ...QUARTERLY, ...cells } }] });
  await engine.settle();
}

test("a schedule spills over its periods and moves with its input", async () => {
  await load({
    C2: { formula: "=OFFTAKE.LEASE.PAYMENTS(A1,A2,A3,C1:F1)" },
    C3: { formula: "=SUM(C2:F2)" },
  });
  expect(engine.read("Sheet1", "C2:F3")).toEqual([
    [300, 300, 300, 300],
    [1200, null, null, null],
  ]);
  engine.set("Sheet1", "A1", [[{ value: 500 }]]);
  await engine.settle();
  expect(engine.read("Sheet1", "C2:F3")).toEqual([
    [1500, 1500, 1500, 1500],
    [6000, null, null, null],
  ]);
});

test("a date that is written as a text reaches the function as a text, as in Excel", async () => {
  await load({});
  const [[[refused]]] = (await engine.evaluate([
    '=OFFTAKE.LEASE.PAYMENTS(100,"2026-01-01",12,C1:F1)',
  ])) as [[[CellError]]];
  expect(refused.message).toBe(
    'start: must be a date from 1900-03-01 to 9999-12-31, not "2026-01-01", which is text and not a date: DATE(2026,1,1)?',
  );
});

test("functions nest in others and in Excel's own, and omitted arguments have their defaults", async () => {
  await load({});
  expect(
    await engine.evaluate([
      "=SUM(OFFTAKE.LEASE.PAYMENTS(SUM(OFFTAKE.LEASE.PAYMENTS(1,A2,A3,C1:F1)),A2,A3,C1:F1))",
      "=OFFTAKE.LEASE.PAYMENTS(100,A2,3,C1,0,0,,,3)",
      "=OFFTAKE.LEASE.PAYMENTS(100,A2,3,C1:F1,,1)",
      "=OFFTAKE.LEASE.PAYMENTS(100,A2,12,C1:F1,0,0,{1,0.5;7,1})",
    ]),
  ).toEqual([[[144]], [[300]], [[200, 0, 0, 0]], [[150, 150, 300, 300]]]);
});

test("an error keeps its sentence in the cell, through another formula only its code", async () => {
  await load({
    B4: { formula: "=OFFTAKE.LEASE.PAYMENTS(100,A2,0,C1:F1)" },
    B5: { formula: "=B4+1" },
  });
  const error = new CellError("#VALUE!", "months: must be a whole number from 1 to 1200, not 0");
  expect(engine.read("Sheet1", "B4:B5")).toEqual([[error], [new CellError("#VALUE!")]]);
  expect(await engine.evaluate(["=OFFTAKE.LEASE.PAYMENTS(100,A2,0,C1:F1)"])).toEqual([[[error]]]);
});

test("a mended formula forgets its error", async () => {
  await load({ B4: { formula: "=OFFTAKE.LEASE.PAYMENTS(100,A2,0,C1:F1)" } });
  engine.set("Sheet1", "B4", [[{ formula: '=VALUE("abc")' }]]);
  await engine.settle();
  expect(engine.read("Sheet1", "B4")).toEqual([[new CellError("#VALUE!")]]);
});

test("IFERROR and ISERROR see our errors, and an error in an argument is passed on", async () => {
  await load({ B1: { formula: "=1/0" } });
  expect(
    await engine.evaluate([
      '=IFERROR(OFFTAKE.LEASE.PAYMENTS(100,A2,0,C1:F1),"mended")',
      "=ISERROR(OFFTAKE.LEASE.PAYMENTS(100,A2,0,C1:F1))",
      "=OFFTAKE.LEASE.PAYMENTS(B1,A2,A3,C1:F1)",
      "=OFFTAKE.LEASE.PAYMENTS(NA(),A2,A3,C1:F1)",
    ]),
  ).toEqual([[["mended"]], [[true]], [[new CellError("#DIV/0!")]], [[new CellError("#N/A")]]]);
});

test("too few or too many arguments, which Excel refuses at entry, are named", async () => {
  await load({});
  const [few, many, unknown] = await engine.evaluate([
    "=OFFTAKE.LEASE.PAYMENTS(100,A2)",
    "=OFFTAKE.LEASE.PAYMENTS(100,A2,A3,C1:F1,,,,,,,1)",
    "=OFFTAKE.LEASE.NOTHING(1)",
  ]);
  expect(few).toEqual([
    [
      new CellError(
        "#VALUE!",
        "LEASE.PAYMENTS needs fee, start, months, period_ends: 2 arguments given.",
      ),
    ],
  ]);
  expect(many).toEqual([
    [new CellError("#VALUE!", "LEASE.PAYMENTS takes at most 10 arguments: 11 given.")],
  ]);
  expect(unknown).toEqual([[new CellError("#NAME?")]]);
});
