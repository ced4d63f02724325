import { CellError } from "../../../src/functions/cells";
import type { Signature } from "../../../src/workbench/engine/signature";
import type { CallRoute } from "../../../src/workbench/host/functions/addin-functions";
import { type OfficeClient, openOffice } from "../../support/office";

/** Custom functions through Microsoft's own runtime, which is part of the client library. */
let office: OfficeClient;
const calls: unknown[][] = [];

const FUNCTIONS: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
  "TEST.ADD": (a, b) => Number(a) + Number(b),
  "TEST.SHOW": (first, second, many) => JSON.stringify([first, second, many]),
  "TEST.GROW": (base, ends) =>
    (ends as number[][]).map((row) => row.map((_, i) => Number(base) * 2 ** i)),
  "TEST.FAIL": () => {
    throw new office.CustomFunctions.Error(
      office.CustomFunctions.ErrorCode.invalidValue,
      "first: give a number, not a blank",
    );
  },
  "TEST.DIVIDE": () => {
    throw new office.CustomFunctions.Error(office.CustomFunctions.ErrorCode.divisionByZero);
  },
  "TEST.BREAK": () => {
    throw new Error("a defect");
  },
  "TEST.PART": () => [
    [1, new office.CustomFunctions.Error(office.CustomFunctions.ErrorCode.notAvailable, "gone")],
  ],
};

const PARAMETERS: Signature["parameters"] = [
  { name: "first", takes: "cell", isOptional: true },
  { name: "second", takes: "cell", isOptional: true },
  { name: "many", takes: "range", isOptional: true },
];

const SIGNATURES: Readonly<Record<string, Signature["parameters"]>> = {
  "TEST.GROW": [
    { name: "base", takes: "cell", isOptional: false },
    { name: "ends", takes: "range", isOptional: false },
  ],
};

function open(route: CallRoute): void {
  calls.length = 0;
  office = openOffice([], route);
  const { engine, host } = office;
  engine.register(
    Object.keys(FUNCTIONS).map((id) =>
      host.functions.callable({ id, parameters: SIGNATURES[id] ?? PARAMETERS }),
    ),
  );
  for (const [id, f] of Object.entries(FUNCTIONS))
    office.CustomFunctions.associate(id, (...args: unknown[]) => {
      // The runtime's own argument comes last.
      calls.push([id, ...args.slice(0, -1)]);
      return f(...args);
    });
  host.functions.ready();
}
afterEach(() => office.dispose());

function write(formulas: readonly string[]): void {
  office.engine.set(
    "Sheet1",
    "B1",
    formulas.map((formula) => [{ formula }]),
  );
}

async function answered(): Promise<void> {
  const { engine, host } = office;
  do {
    await engine.settle();
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (host.functions.pending > 0 || !engine.isSettled);
}

const column = (rows: number) => office.engine.read("Sheet1", `B1:B${rows}`).flat();

describe("by message", () => {
  beforeEach(() => open("messages"));

  test("a cell is busy until the runtime has answered, then shows its answer", async () => {
    write(["=OFFTAKE.TEST.ADD(1,2)", "=B1*2"]);
    await office.engine.settle();
    expect(column(2)).toEqual([new CellError("#BUSY!"), new CellError("#BUSY!")]);
    await answered();
    expect(column(2)).toEqual([3, 6]);
  });

  test("the same call is made once", async () => {
    write(["=OFFTAKE.TEST.ADD(1,2)", "=OFFTAKE.TEST.ADD(1,2)"]);
    await answered();
    expect(column(2)).toEqual([3, 3]);
    expect(calls).toHaveLength(1);
  });
});

describe.each<CallRoute>(["calculation", "messages"])("by %s", (route) => {
  beforeEach(() => open(route));

  test("every parameter has an argument: left out is null, a blank cell 0, one cell bare where one is taken", async () => {
    write([
      "=OFFTAKE.TEST.SHOW(1,,D1:E1)",
      "=OFFTAKE.TEST.SHOW(D1,D1)",
      '=OFFTAKE.TEST.SHOW(TRUE,"12",{1,0.5})',
      "=OFFTAKE.TEST.SHOW()",
    ]);
    await answered();
    expect(column(4)).toEqual([
      "[1,null,[[0,0]]]",
      "[0,0,null]",
      '[true,"12",[[1,0.5]]]',
      "[null,null,null]",
    ]);
  });

  test("errors come with their code and their sentence, alone and in a part of an array", async () => {
    write([
      "=OFFTAKE.TEST.FAIL()",
      "=OFFTAKE.TEST.DIVIDE()",
      "=OFFTAKE.TEST.BREAK()",
      "=OFFTAKE.TEST.ADD(1/0,2)",
      '=IFERROR(OFFTAKE.TEST.FAIL(),"caught")',
      "=OFFTAKE.TEST.PART()",
    ]);
    await answered();
    expect(column(6)).toEqual([
      new CellError("#VALUE!", "first: give a number, not a blank"),
      new CellError("#DIV/0!"),
      expect.objectContaining({ code: "#VALUE!" }),
      new CellError("#DIV/0!"),
      "caught",
      1,
    ]);
    expect(office.engine.read("Sheet1", "C6")).toEqual([[new CellError("#N/A", "gone")]]);
  });

  test("a spill follows its input", async () => {
    office.engine.set("Sheet1", "A1", [[{ value: 5 }]]);
    write(["=OFFTAKE.TEST.GROW(A1,H1:J1)", "=OFFTAKE.TEST.GROW(A1,H1:J1)"]);
    await answered();
    expect(office.engine.read("Sheet1", "B1:D2")).toEqual([
      [5, 10, 20],
      [5, 10, 20],
    ]);
    office.engine.set("Sheet1", "A1", [[{ value: 7 }]]);
    await answered();
    expect(office.engine.read("Sheet1", "B1:D1")).toEqual([[7, 14, 28]]);
  });

  test("calls wait while there is no runtime, and are made once there is", async () => {
    const { host } = office;
    host.functions.gone();
    write(["=OFFTAKE.TEST.ADD(1,2)"]);
    await office.engine.settle();
    expect(host.functions.pending).toBe(1);
    host.functions.ready();
    await answered();
    expect(column(1)).toEqual([3]);
  });
});
