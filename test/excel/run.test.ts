import { answerTimeout, onWorkbook } from "../../src/excel/request/run";
import { OpenWorkbook } from "./open-workbook";

let book: OpenWorkbook;
const { begin } = answerTimeout;
beforeEach(() => {
  book = new OpenWorkbook();
  answerTimeout.begin = begin;
});
afterEach(() => {
  jest.useRealTimers();
  book.close();
});

const write = () =>
  onWorkbook(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
    return "written";
  });

test("a request that is not answered within a minute and a half is given up", async () => {
  book.office.faults.plan({ 0: { kind: "silence", done: false } });
  jest.useFakeTimers();
  const answers: unknown[] = [];
  void write().catch((error: unknown) => answers.push(error));
  await jest.advanceTimersByTimeAsync(89_000);
  expect(answers).toEqual([]);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(answers).toEqual([expect.objectContaining({ code: "NoAnswer" })]);
  jest.useRealTimers();
  expect(await write()).toBe("written");
});

test("after an answer nobody waits for one any longer", async () => {
  jest.useFakeTimers();
  const written = write();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(await written).toBe("written");
  expect(jest.getTimerCount()).toBe(0);
});
