import { CellError } from "../../../src/functions/cells";
import type { CallRoute } from "../../../src/workbench/host/functions/addin-functions";
import { calculationsOf } from "../../support/calculations";
import { type OfficeClient, openOffice } from "../../support/office";

/** What a function may do, inside a calculation and by Microsoft's own runtime. */
type Implementation = (this: unknown, ...args: unknown[]) => unknown;

let office: OfficeClient;
afterEach(() => office.dispose());

function open(route: CallRoute, functions: Readonly<Record<string, Implementation>>): void {
  office = openOffice([], route);
  associate(functions);
  register(Object.keys(functions));
  office.host.functions.ready();
}

function associate(functions: Readonly<Record<string, Implementation>>): void {
  for (const [id, f] of Object.entries(functions)) office.CustomFunctions.associate(id, f);
}

function register(ids: readonly string[]): void {
  const parameters = [
    { name: "first", takes: "cell", isOptional: true },
    { name: "many", takes: "range", isOptional: true },
  ] as const;
  const { engine, host } = office;
  engine.register(ids.map((id) => host.functions.callable({ id: id.toUpperCase(), parameters })));
}

function write(...formulas: readonly string[]): void {
  const rows = formulas.map((formula) => [{ formula }]);
  office.engine.set("Sheet1", "B1", rows);
}

async function answered(): Promise<void> {
  const { engine, host } = office;
  do {
    await engine.settle();
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (host.functions.pending > 0 || !engine.isSettled);
}

const shown = (range = "B1") => office.engine.read("Sheet1", range);

/** Things to return; errors are made by the page's own classes, which exist once it is open. */
const RESULTS: Readonly<Record<string, () => unknown>> = {
  "not a number": () => Number.NaN,
  infinite: () => Number.NEGATIVE_INFINITY,
  "minus zero": () => -0,
  nothing: () => undefined,
  null: () => null,
  "an empty text": () => "",
  "text of half a character": () => "\ud800",
  false: () => false,
  "numbers that JSON lacks": () => [[Number.NaN, Number.POSITIVE_INFINITY, -0]],
  "an array with holes": () => {
    const row: unknown[] = [1];
    row[2] = 3;
    return [row, [null, undefined, "x"]];
  },
  "rows of different lengths": () => [[1, 2], [3]],
  "one row without its array": () => [1, 2],
  "no row": () => [],
  "an empty row": () => [[]],
  "an array in a cell": () => [[1, [2]]],
  "an error": () => error("notAvailable", "gone"),
  "errors in an array": () => [
    [error("invalidNumber", "unsaid"), error("invalidValue", "said"), 1],
  ],
  "an exception": () => {
    throw new Error("a defect");
  },
  "an exception that is a text": () => {
    throw "a text";
  },
  "a reference error": () => {
    throw error("invalidReference", "no such cell");
  },
  "an error without a sentence": () => {
    throw error("nullReference");
  },
  "a number with a format": () => ({
    type: "FormattedNumber",
    basicValue: 0.5,
    numberFormat: "0%",
  }),
  "an entity": () => ({ type: "Entity", text: "x", basicType: "Error", basicValue: "#VALUE!" }),
  "an object of no kind": () => ({ value: 1 }),
  "a date": () => [[new Date(0)]],
  "a promise": async () => 12,
  "a promise that is broken": async () => {
    throw error("divisionByZero");
  },
};

function error(code: keyof typeof CustomFunctions.ErrorCode, message?: string) {
  const { CustomFunctions } = office;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}

async function results(route: CallRoute): Promise<unknown> {
  const functions = Object.entries(RESULTS).map(([, f], i) => [`TEST.R${i}`, f] as const);
  open(route, Object.fromEntries(functions));
  write(...functions.map(([id]) => `=OFFTAKE.${id}()`));
  await answered();
  const rows = shown(`B1:D${functions.length}`);
  return Object.fromEntries(Object.keys(RESULTS).map((name, i) => [name, rows[i]]));
}

test("whatever a function gives shows as it does by message", async () => {
  const byMessage = await results("messages");
  office.dispose();
  expect(await results("calculation")).toEqual(byMessage);
  expect(byMessage).toMatchObject({
    "not a number": [new CellError("#VALUE!", "NaN"), null, null],
    infinite: [new CellError("#NUM!", "Infinity"), null, null],
    "rows of different lengths": [expect.objectContaining({ code: "#VALUE!" }), null, null],
    "errors in an array": [new CellError("#NUM!"), new CellError("#VALUE!", "said"), 1],
    "a number with a format": [0.5, null, null],
    "a promise": [12, null, null],
    "a promise that is broken": [new CellError("#DIV/0!"), null, null],
  });
});

test.each<CallRoute>(["calculation", "messages"])(
  "a function gets copies, and an invocation of office.js's shape (%s)",
  async (route) => {
    open(route, {
      "TEST.SPOIL": (first, many, invocation) => {
        (many as unknown[][])[0]?.fill("spoilt");
        const { functionName, address, parameterAddresses, onCanceled, setResult } =
          invocation as Record<string, unknown>;
        return JSON.stringify([
          first,
          functionName,
          address,
          parameterAddresses,
          onCanceled,
          setResult,
        ]);
      },
      "TEST.SUM": (_first, many) => (many as number[][]).flat().reduce((sum, x) => sum + x, 0),
    });
    office.engine.set("Sheet1", "H1", [[{ value: 1 }, { value: 2 }]]);
    write("=OFFTAKE.TEST.SPOIL(7,H1:I1)", "=OFFTAKE.TEST.SUM(,H1:I1)");
    await answered();
    expect(shown("B1:B2")).toEqual([['[7,"TEST.SPOIL","",null,null,null]'], [3]]);
  },
);

test("a chain of functions is one calculation, an edit of its input another one", async () => {
  open("calculation", { "TEST.DOUBLE": (x) => Number(x) * 2 });
  office.engine.set("Sheet1", "A1", [[{ value: 1 }]]);
  const count = calculationsOf(office.engine);
  write(...["A1", "B1", "B2", "B3"].map((cell) => `=OFFTAKE.TEST.DOUBLE(${cell})`));
  await answered();
  expect(shown("B4")).toEqual([[16]]);
  expect(count()).toBe(1);
  office.engine.set("Sheet1", "A1", [[{ value: 3 }]]);
  await answered();
  expect(shown("B4")).toEqual([[48]]);
  expect(count()).toBe(2);
});

test("before the runtime is ready a cell is busy; then all are calculated, and no message is sent", async () => {
  open("calculation", { "TEST.DOUBLE": (x) => Number(x) * 2 });
  const { engine, host } = office;
  host.functions.gone();
  const sent = jest.fn();
  host.connect(sent);
  host.functions.attach({
    has: () => true,
    call: (_id, [x]) => Number(x) * 3,
    isError: (value): value is CustomFunctions.Error =>
      value instanceof office.CustomFunctions.Error,
  });
  write("=OFFTAKE.TEST.DOUBLE(1)", "=OFFTAKE.TEST.DOUBLE(B1)");
  await engine.settle();
  expect(shown("B1:B2")).toEqual([[new CellError("#BUSY!")], [new CellError("#BUSY!")]]);
  const count = calculationsOf(engine);
  host.functions.ready();
  await answered();
  // By the functions of the page that was opened last.
  expect(shown("B1:B2")).toEqual([[3], [9]]);
  expect(count()).toBe(1);
  expect(sent).not.toHaveBeenCalled();
});

test("a function is found in any case, and by the association that was made last", async () => {
  open("calculation", { "test.case": () => 1, "TEST.CASE": () => 2 });
  write("=OFFTAKE.TEST.CASE()");
  await answered();
  expect(shown()).toEqual([[2]]);
});

test("what a function asks of the workbook comes after it, and ends", async () => {
  let calls = 0;
  open("calculation", {
    "TEST.EDIT": () => {
      office.engine.set("Sheet1", "A1", [[{ value: 5 }]]);
      if (++calls === 1) office.engine.recalculate();
      return calls;
    },
    "TEST.READ": (x) => Number(x) * 2,
  });
  write("=OFFTAKE.TEST.EDIT()", "=OFFTAKE.TEST.READ(A1)");
  await office.engine.settle();
  expect(shown("B1:B2")).toEqual([[2], [10]]);
});

test("a function that calls another through the workbench does not run it inside its own call", async () => {
  let inner: unknown;
  open("calculation", {
    "TEST.OUTER": () => {
      const callable = office.host.functions.callable({ id: "TEST.INNER", parameters: [] });
      const sheetId = office.engine.sheet("Sheet1").getSheetId();
      inner = callable.call([], { sheetId, row: 5, column: 5 });
      return 1;
    },
    "TEST.INNER": () => 2,
  });
  write("=OFFTAKE.TEST.OUTER()");
  await answered();
  expect(inner).toEqual(new CellError("#BUSY!"));
  expect(shown()).toEqual([[1]]);
});
