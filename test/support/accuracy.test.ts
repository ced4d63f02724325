import { exact, reference, ulpsFrom, unitInTheLastPlace } from "./accuracy";

test.each([
  { x: 1, unit: 2 ** -52, why: "the smallest double above 1 is 1 + 2^-52" },
  { x: -1, unit: 2 ** -52, why: "the sign does not matter" },
  { x: 2 ** 53, unit: 2, why: "above 2^53 doubles are two apart" },
  { x: 2 ** 53 - 1, unit: 1, why: "below it they are one apart" },
  { x: 0, unit: Number.MIN_VALUE, why: "next to 0 lies the smallest double" },
])("unit in the last place of $x: $why", ({ x, unit }) => {
  expect(unitInTheLastPlace(x)).toBe(unit);
});

test("a double is read as the number that it is", () => {
  // 0.1 in binary, written out: https://docs.python.org/3/tutorial/floatingpoint.html
  const tenth = "0.1000000000000000055511151231257827021181583404541015625";
  expect(exact(0.1).minus(tenth).abs().lessThan("1e-50")).toBe(true);
  expect(exact(-3e11).toString()).toBe("-300000000000");
  expect(exact(2 ** 60).toFixed()).toBe("1152921504606846976");
});

test("a double next to the exact value is one unit away", () => {
  expect(ulpsFrom(1 + 2 ** -52, new reference(1), 1)).toBe(1);
  expect(ulpsFrom(1, new reference(1), 1)).toBe(0);
});

test("0.1 + 0.2 is less than one unit of 0.3 away from it, in the scale of 300 almost nothing", () => {
  const exact = new reference("0.3");
  expect(ulpsFrom(0.1 + 0.2, exact, 0.3)).toBeGreaterThan(0.5);
  expect(ulpsFrom(0.1 + 0.2, exact, 0.3)).toBeLessThan(1);
  expect(ulpsFrom(0.1 + 0.2, exact, 300)).toBeLessThan(0.001);
});

test("a result that is no number is infinitely far", () => {
  expect(ulpsFrom(Number.POSITIVE_INFINITY, new reference(1), 1)).toBe(Number.POSITIVE_INFINITY);
  expect(ulpsFrom(Number.NaN, new reference(1), 1)).toBeNaN();
});
