import { percentile } from "../../src/finance/percentile";

test.each([
  // Microsoft's example for PERCENTILE.INC.
  { values: [1, 2, 3, 4], share: 0.3, value: 1.9 },
  // Microsoft's example for QUARTILE.INC.
  { values: [1, 2, 4, 7, 8, 9, 10, 12], share: 0.25, value: 3.5 },
  { values: [1, 2, 3, 4], share: 0, value: 1 },
  { values: [1, 2, 3, 4], share: 1, value: 4 },
  { values: [7], share: 0.95, value: 7 },
])("percentile $share of $values is $value", ({ values, share, value }) => {
  expect(percentile(values, share)).toBeCloseTo(value, 14);
});
