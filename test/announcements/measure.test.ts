import { FIELDS } from "../../src/announcements/reading";
import { totalOf } from "./measure/score";
import { addressedCases, ownCases, ownScores } from "./measure/texts";

test("at least 95 % of what is proposed is right, and at least 80 % of the terms are found", async () => {
  const total = totalOf(await ownScores(ownCases));
  expect(total.precision).toBeGreaterThanOrEqual(0.95);
  expect(total.recall).toBeGreaterThanOrEqual(0.8);
  expect(total.traps).toBe(0);
});

test("labels name terms that exist, and announcements by their addresses", () => {
  const fields = new Set<string>(FIELDS);
  const cases = [...ownCases, ...addressedCases];
  expect(cases.flatMap(({ terms }) => terms).filter(({ field }) => !fields.has(field))).toEqual([]);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  expect(addressedCases.filter(({ address }) => !URL.canParse(address))).toEqual([]);
  expect(addressedCases.length).toBeGreaterThanOrEqual(33);
});
