import { capacity } from "../../../src/finance/deal/capacity";

test("Nscale's Texas campus: 240 MW carry its 104,000 GPUs at the 2.31 kW a GPU reported", () => {
  const { gpus } = capacity(240, 2.31, 1, 1);
  expect(Math.round(gpus / 1000)).toBe(104);
});

test("kW a GPU worked back from a count gives that count again", () => {
  expect(capacity(300, 300_000 / 220_000, 1, 1).gpus).toBeCloseTo(220_000, 8);
});
