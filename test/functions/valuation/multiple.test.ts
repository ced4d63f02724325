import { valMultiple } from "../../../src/functions/valuation/multiple";

test("one cell gives one cell, a column a column", () => {
  expect(valMultiple.call([60, 12])).toEqual([[5]]);
  expect(
    valMultiple.call([
      [[60], [30]],
      [[12], [10]],
    ]),
  ).toEqual([[5], [3]]);
});

test("a single price goes with every metric, and every price with a single metric", () => {
  expect(valMultiple.call([60, [[12, 20, 0]]])).toEqual([[5, 3, "NM"]]);
  expect(valMultiple.call([[[60, 30]], 6])).toEqual([[10, 5]]);
});

test("a blank metric is not meaningful on either platform", () => {
  for (const blank of [0, null, ""])
    expect(valMultiple.call([60, [[blank, 3]]])).toEqual([["NM", 20]]);
});

test("a negative enterprise value keeps its sign", () => {
  expect(valMultiple.call([-60, 12])).toEqual([[-5]]);
});

test("ranges of two shapes have their sentence", () => {
  expect(valMultiple.call([[[60, 30]], [[12], [10]]])).toMatchObject({
    code: "#VALUE!",
    message:
      "metric: must be one cell or a range of 1 row and 2 columns, the shape of value, not a range of 2 rows and 1 column",
  });
});
