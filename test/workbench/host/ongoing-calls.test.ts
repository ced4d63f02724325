import { CellError } from "../../../src/functions/cells";
import type { CallRoute } from "../../../src/workbench/host/functions/addin-functions";
import { signature } from "../../../src/workbench/page/function-metadata";
import { type OfficeClient, openOffice } from "../../support/office";

/** Functions that go on after they were called, and results that no message carries. */

let office: OfficeClient;
let streams: Map<unknown, CustomFunctions.StreamingInvocation<unknown>>;
let canceled: unknown[];

/** What functions.json says of a function with one argument. */
const described = (id: string, options: { stream?: boolean; cancelable?: boolean } = {}) =>
  signature({
    id,
    name: id,
    description: "",
    parameters: [{ name: "key", description: "", type: "any", dimensionality: "scalar" }],
    result: { type: "any", dimensionality: "scalar" },
    options,
  });

function open(route: CallRoute): void {
  office = openOffice([], route);
  streams = new Map();
  canceled = [];
  const { engine, host, CustomFunctions } = office;
  CustomFunctions.associate(
    "TEST.STREAM",
    (key: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>) => {
      streams.set(key, invocation);
      invocation.onCanceled = () => canceled.push(key);
      if (key !== "late") invocation.setResult(`${key} 1`);
    },
  );
  CustomFunctions.associate(
    "TEST.CANCELABLE",
    (key: unknown, invocation: CustomFunctions.CancelableInvocation) => {
      invocation.onCanceled = () => canceled.push(key);
      return key === "never" ? new Promise(() => {}) : Promise.resolve(`${key} done`);
    },
  );
  const circle: unknown[] = [];
  circle.push(circle);
  CustomFunctions.associate("TEST.BIG", () => 1n);
  CustomFunctions.associate("TEST.BIGS", async () => [[1, 1n]]);
  CustomFunctions.associate("TEST.CIRCLE", () => circle);
  CustomFunctions.associate("TEST.ONE", () => Promise.resolve(1));
  engine.register(
    [
      described("TEST.STREAM", { stream: true }),
      described("TEST.CANCELABLE", { cancelable: true }),
      ...["TEST.BIG", "TEST.BIGS", "TEST.CIRCLE", "TEST.ONE"].map((id) => described(id)),
    ].map((each) => host.functions.callable(each)),
  );
  host.functions.ready();
}
afterEach(() => office.dispose());

const write = (cell: string, formula: string) => office.engine.set("Sheet1", cell, [[{ formula }]]);
const shown = (range: string) => office.engine.read("Sheet1", range).flat();

/** Resolves when the cells show it; a hang is for the test's own limit. */
async function shows(range: string, values: readonly unknown[]): Promise<void> {
  do {
    await office.engine.settle();
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (JSON.stringify(shown(range)) !== JSON.stringify(values));
}

async function isCanceled(...keys: readonly unknown[]): Promise<void> {
  while (canceled.length < keys.length) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(canceled).toEqual(keys);
}

describe.each<CallRoute>(["calculation", "messages"])("by %s", (route) => {
  beforeEach(() => open(route));

  test("a streaming function's cell shows each of its results, and so does what reads it", async () => {
    write("B1", '=OFFTAKE.TEST.STREAM("a")');
    write("B2", '=B1&"!"');
    await shows("B1:B2", ["a 1", "a 1!"]);
    streams.get("a")?.setResult("a 2");
    await shows("B1:B2", ["a 2", "a 2!"]);
    streams.get("a")?.setResult("a 3");
    await shows("B1:B2", ["a 3", "a 3!"]);
    expect(office.host.functions.pending).toBe(0);
    expect(canceled).toEqual([]);
  });

  test("until the first result the cell is busy", async () => {
    write("B1", '=OFFTAKE.TEST.STREAM("late")');
    await office.engine.settle();
    expect(shown("B1")).toEqual([new CellError("#BUSY!")]);
    while (!streams.has("late")) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(office.host.functions.pending).toBe(1);
    streams.get("late")?.setResult(5);
    await shows("B1", [5]);
  });

  test("it is canceled with the last cell that asks for it, or when an argument changes", async () => {
    office.engine.set("Sheet1", "A1", [[{ value: "a" }]]);
    write("B1", "=OFFTAKE.TEST.STREAM(A1)");
    write("B2", '=OFFTAKE.TEST.STREAM("a")');
    await shows("B1:B2", ["a 1", "a 1"]);
    office.engine.set("Sheet1", "B2", [[{ value: 1 }]]);
    await shows("B1:B2", ["a 1", 1]);
    expect(canceled).toEqual([]);
    office.engine.set("Sheet1", "A1", [[{ value: "b" }]]);
    await shows("B1", ["b 1"]);
    await isCanceled("a");
    office.engine.set("Sheet1", "B1", [[{}]]);
    await isCanceled("a", "b");
    // What it gives after that goes nowhere.
    streams.get("b")?.setResult("b 2");
    await office.engine.settle();
    expect(shown("B1")).toEqual([null]);
  });

  test("a cancelable function answers once, or is canceled before", async () => {
    write("B1", '=OFFTAKE.TEST.CANCELABLE("soon")');
    write("B2", '=OFFTAKE.TEST.CANCELABLE("never")');
    await shows("B1", ["soon done"]);
    office.engine.set("Sheet1", "B1:B2", [[{ value: 1 }], [{ value: 2 }]]);
    await isCanceled("never");
    expect(office.host.functions.pending).toBe(0);
  });

  test("a result that is not JSON is an error, and holds no other result back", async () => {
    write("B1", "=OFFTAKE.TEST.BIG(1)");
    write("B2", "=OFFTAKE.TEST.BIGS(1)");
    write("B3", "=OFFTAKE.TEST.CIRCLE(1)");
    write("B4", "=OFFTAKE.TEST.ONE(1)");
    await shows("B4", [1]);
    while (office.host.functions.pending > 0) await new Promise((next) => setTimeout(next, 20));
    await office.engine.settle();
    const [big, bigs, circle] = shown("B1:B3");
    for (const value of [big, bigs])
      expect(value).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(/JSON/) });
    expect(circle).toMatchObject({ code: "#VALUE!" });
  });
});

test("functions.json says which functions go on", () => {
  expect(described("A", { stream: true })).toMatchObject({
    isStreaming: true,
    isCancelable: false,
  });
  expect(described("A", { cancelable: true })).toMatchObject({
    isStreaming: false,
    isCancelable: true,
  });
  expect(described("A")).toMatchObject({ isStreaming: false, isCancelable: false });
  office = openOffice();
});
