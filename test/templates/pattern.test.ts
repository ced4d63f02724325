import { tokens } from "../../src/spreadsheet/formula-tokens";
import { pattern } from "../../src/templates/formula/pattern";

test("a formula is cut into words, texts and sheets, and nothing of it is lost", () => {
  const formula = `='My "own" sheet'!A1&"a ""b"" c"+OFFTAKE.LEASE.TCV(Fee_1, 1.5E3)`;
  expect(
    tokens(formula)
      .map(({ text }) => text)
      .join(""),
  ).toBe(formula);
  expect(tokens(formula).filter(({ kind }) => kind !== "mark")).toEqual([
    { kind: "sheet", text: `'My "own" sheet'!` },
    { kind: "word", text: "A1" },
    { kind: "text", text: '"a ""b"" c"' },
    { kind: "word", text: "OFFTAKE.LEASE.TCV" },
    { kind: "word", text: "Fee_1" },
    { kind: "number", text: "1.5E3" },
  ]);
});

test.each([
  ["revenue", { kind: "reference", key: "revenue", at: "this" }],
  ["closing[-1]", { kind: "reference", key: "closing", at: "before" }],
  ["revenue[]", { kind: "reference", key: "revenue", at: "all" }],
  ["revenue[first]", { kind: "reference", key: "revenue", at: "first" }],
  ["revenue[last]", { kind: "reference", key: "revenue", at: "last" }],
  ["revenue.total", { kind: "reference", key: "revenue", at: "this", member: "total" }],
  ["MonthlyFee", { kind: "name", name: "MonthlyFee" }],
  ["TRUE", { kind: "as written", text: "TRUE" }],
  ['"NBV"', { kind: "as written", text: '"NBV"' }],
])("%s", (written, part) => {
  expect(pattern(written)).toEqual([part]);
});

test("a function is told from a name by its bracket", () => {
  expect(pattern("SUM(x[])")[0]).toEqual({ kind: "function", name: "SUM" });
});

test.each([
  ["revenue * 12", "make 12 an input"],
  ["IF(x > 0.5, 1, 0)", "make 0.5 an input"],
  ["Lease!A1 + 1", "not to sheets"],
  ["'My sheet'!A1", "not to sheets"],
  ["revenue[2]", "write [], [-1], [first] or [last]"],
  ["revenue[", "write [], [-1], [first] or [last]"],
])("%s is refused", (written, sentence) => {
  expect(() => pattern(written)).toThrow(sentence);
});
