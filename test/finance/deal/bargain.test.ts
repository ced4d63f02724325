import { bargain } from "../../../src/finance/deal/bargain";

test("a ceiling below the floor leaves no deal: the surplus is negative", () => {
  // Floor 30 + 10, ceiling 20 + 10; halfway is 35.
  expect(bargain(30, 10, 20, 10)).toEqual({ floor: 40, ceiling: 30, midpoint: 35, surplus: -10 });
});

test("a use that loses money lowers the floor", () => {
  expect(bargain(30, -10, 20, 10).floor).toBe(20);
});
