import { type OfficeClient, openOffice } from "../../support/office";

let office: OfficeClient;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

/** Three cells in one request. */
const write = () =>
  office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [i, at] of ["A1", "A2", "A3"].entries()) sheet.getRange(at).values = [[i + 1]];
    await context.sync();
  });

const cells = () => office.engine.read("Sheet1", "A1:A3").flat();

test("a refused request does nothing and says why", async () => {
  office.faults.plan({ 0: { kind: "refuse", code: "InvalidOperation" } });
  await expect(write()).rejects.toMatchObject({ code: "InvalidOperation" });
  expect(cells()).toEqual([null, null, null]);
  await write();
  expect(cells()).toEqual([1, 2, 3]);
});

test("a cut request is done in part", async () => {
  office.faults.plan({ 0: { kind: "cut" } });
  await expect(write()).rejects.toMatchObject({ code: "GeneralException" });
  const done = cells().filter((value) => value !== null).length;
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(3);
});

test("a delayed request is done later", async () => {
  office.faults.plan({ 0: { kind: "delay", milliseconds: 50 } });
  // Of two timers of the same length, the one that was set first ends first.
  const seen: unknown[] = [];
  setTimeout(() => seen.push(...cells()), 50);
  await write();
  expect(seen).toEqual([null, null, null]);
  expect(cells()).toEqual([1, 2, 3]);
});

test("an unreadable answer is an error, though the request is done", async () => {
  office.faults.plan({ 0: { kind: "garbage" } });
  await expect(write()).rejects.toBeDefined();
  expect(cells()).toEqual([1, 2, 3]);
});

test.each([true, false])(
  "an answer that never comes, of a request that is done: %s",
  async (done) => {
    office.faults.plan({ 0: { kind: "silence", done } });
    const silence = new Promise((resolve) => {
      office.faults.onSilence = () => resolve("silence");
    });
    expect(await Promise.race([write(), silence])).toBe("silence");
    expect(cells()).toEqual(done ? [1, 2, 3] : [null, null, null]);
  },
);

test("a fault hits the request that it was planned for, and requests are counted", async () => {
  office.faults.plan({ 1: { kind: "refuse" } });
  const before = office.roundTrips.count;
  await write();
  await expect(write()).rejects.toMatchObject({ code: "GeneralException" });
  await write();
  expect(office.roundTrips.count - before).toBe(office.faults.seen);
  expect(office.faults.seen).toBe(3);
});
