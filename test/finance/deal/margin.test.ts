import { margins } from "../../../src/finance/deal/margin";

test("a landlord's pure margin, and the same lease with depreciation in it", () => {
  // Worked by hand: 1,250 − 100 = 1,150, 92 % of 1,250; less 650 of depreciation 500, 40 %.
  expect(margins([1250], [100], [650])).toEqual({
    incrementalProfit: [1150],
    incrementalMargin: [0.92],
    loadedProfit: [500],
    loadedMargin: [0.4],
  });
});

test("no revenue, or a negative one, has no margin; its profit stands", () => {
  const found = margins([0, -10], [5, 5], [0, 20]);
  expect(found.incrementalMargin).toEqual([undefined, undefined]);
  expect(found.loadedMargin).toEqual([undefined, undefined]);
  expect(found.incrementalProfit).toEqual([-5, -15]);
  expect(found.loadedProfit).toEqual([-5, -35]);
});
