import { UsageError } from "../../../src/cli/calc/usage-error";
import { sentenceOf } from "../../../src/cli/worker/sentence";

afterEach(() => {
  delete process.env["OFFTAKE_DEBUG"];
});

test("a mistake of the user's is its own sentence", () => {
  expect(sentenceOf(new UsageError("There is no file a.xlsx."))).toBe("There is no file a.xlsx.");
});

test.each([
  ["an error that is a sentence", new Error("The workbook is odd."), "The workbook is odd"],
  [
    "an error of JavaScript's",
    new RangeError("Maximum call stack"),
    "RangeError: Maximum call stack",
  ],
  ["an error of several lines", new Error("first\n    at second"), "first"],
  ["what is no error at all", "a text", "a text"],
])("%s is one sentence without a trace", (_, error, sentence) => {
  expect(sentenceOf(error)).toBe(`Offtake failed: ${sentence} (OFFTAKE_DEBUG=1 shows where).`);
});

test("a lack of memory says how to allow more", () => {
  const error = Object.assign(new Error("Worker terminated"), { code: "ERR_WORKER_OUT_OF_MEMORY" });
  expect(sentenceOf(error)).toContain("--max-old-space-size");
});

test("whoever asks for it sees where the error is from", () => {
  process.env["OFFTAKE_DEBUG"] = "1";
  expect(sentenceOf(new TypeError("odd"))).toMatch(/^TypeError: odd\n {4}at /);
});
