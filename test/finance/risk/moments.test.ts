import { moments } from "../../../src/finance/risk/moments";

test("Microsoft's example for STDEV.S: 27.46391572", () => {
  const strengths = [1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299];
  expect(moments(strengths).sd).toBeCloseTo(27.46391572, 8);
  expect(moments(strengths).mean).toBeCloseTo(1328.6, 10);
});

test("values that are all alike do not deviate, whatever their last digit", () => {
  expect(moments(new Array<number>(1000).fill(0.1))).toEqual({ mean: 0.1, sd: 0 });
});

test("a single value has a mean and no deviation", () => {
  expect(moments([3])).toEqual({ mean: 3, sd: undefined });
});
