import { roundScale } from "../../src/taskpane/deals/round-scale";

describe("An axis with round marks", () => {
  it.each([
    // Largest, top and steps: the marks are 0, 15, 30, 45; 0, 6, 12, 18; 0, 3, 6, 9, 12; and so on.
    [45e9, 45e9, 3],
    [16.5e9, 18e9, 3],
    [10.44e9, 12e9, 4],
    [0.3, 0.3, 4],
    [1, 1, 4],
    [999, 1000, 4],
    [0, 3, 3],
  ])("holds %d under %d in %d steps", (largest, top, steps) => {
    const scale = roundScale(largest);
    expect(scale.top).toBeCloseTo(top, 6);
    expect(scale.steps).toBe(steps);
  });

  it("is never lower than what it holds, nor twice as high", () => {
    for (let largest = 1; largest < 1e12; largest *= 1.37) {
      const { top } = roundScale(largest);
      expect(top).toBeGreaterThanOrEqual(largest * (1 - 1e-9));
      expect(top).toBeLessThan(largest * 1.5);
    }
  });
});
