import { printed, totalRows } from "../../src/cli/published-totals/rows";

const rows = totalRows();
const named = rows.map((row) => [`${row.deal}, ${row.label}`, row] as const);

test.each(named)("%s: as published, or with its reason", (_, { published, modeled, reason }) => {
  // A reason that is no longer needed is as wrong as one that is missing.
  if (reason === "") expect(modeled).toBe(published);
  else expect(modeled).not.toBe(published);
});

test.each(named)("%s: has a source", (_, { source }) => {
  expect(source?.title).toBeTruthy();
});

test("most of what is proof comes out to the printed digit, and none is far", () => {
  const proof = rows.filter((row) => row.proof === "independent");
  expect(proof.length).toBeGreaterThanOrEqual(10);
  expect(proof.filter(({ isSame }) => isSame).length).toBeGreaterThan(proof.length / 2);
  for (const { difference } of proof) expect(Math.abs(difference)).toBeLessThan(0.05);
});

// Worked by hand from the announcements, without the model.
test.each([
  // 7.0 × (1 + 1.03^15) and 9.8 × (1 + 1.03^15) = 2.557967 times.
  ["hut8-fluidstack@1", "With three renewals", 17.905771905 / 17.7 - 1],
  ["hut8-beacon-point-352@1", "With three renewals", (9.8 * 2.557967417) / 25.1 - 1],
  // 6.7 × (1 + 1.03^10) = 2.343916 times.
  ["wulf-fluidstack-200@2", "360 MW with both renewals", (6.7 * 2.343916379) / 16 - 1],
  // 7 + 4 + 5 + 7.5 + 7.5 + 5.2 = 36.2.
  ["apld-coreweave-250@2", "Applied Digital's base-term contracts, 9 June 2026", 36.2 / 36 - 1],
  // $240m stepped 3 % for 15 years averages $297.6m; the model is solved from $300m.
  ["galaxy-coreweave@2", "Phase I, first 12 months", 241.949606 / 240 - 1],
])("%s, %s: differs by what hand arithmetic says", (deal, label, difference) => {
  const row = rows.find((one) => one.deal === deal && one.label === label);
  // Hut 8's first year is taken as $376.4m, and not to the last digit.
  expect(row?.difference).toBeCloseTo(difference, 3);
});

test.each([
  [17.9057e9, 17.7e9, "$", 1e8, "$17.9bn"],
  [15.704e9, 16e9, "$", 1e9, "$16bn"],
  [1.733e9, 1.733e9, "$", 1e6, "$1.733bn"],
  [829_999_999, 0.83e9, "$", 1e7, "$830m"],
  [2_255_639, 2.26e6, "$ a MW-year", 1e4, "$2.26m a MW-year"],
  [125, 125, "$ a kW-month", 1, "$125 a kW-month"],
  [1410, 1400, "MW", 100, "1,400 MW"],
  [0.9621, 0.96, "share", 0.01, "0.96"],
])("%p beside %p %s to %p is printed %s", (model, value, unit, printedTo, text) => {
  expect(printed(model, { value, unit, printedTo })).toBe(text);
});
