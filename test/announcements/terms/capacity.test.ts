import { proposed, whyNot } from "../read-one";

test.each([
  ["The lease covers 96 MW of critical IT load.", { value: 96, unit: "MW critical IT" }],
  [
    "The landlord will deliver approximately 60 megawatts of IT capacity.",
    { value: 60, unit: "MW IT", hedge: "approximately" },
  ],
  ["Lumen Labs signed a 44MW lease.", { value: 44, unit: "MW" }],
  ["The contract is for 1.2 GW of compute capacity.", { value: 1200, unit: "MW" }],
  [
    "The deal covers 200+ MW of contracted capacity.",
    { value: 200, unit: "MW", hedge: "more than" },
  ],
])("%s", async (sentence, expected) => {
  expect(await proposed("mw", sentence)).toEqual([expected]);
});

test.each([
  [
    "gross_mw",
    "The lease covers 60 MW of critical IT load, representing 75 MW of gross capacity.",
    75,
  ],
  ["utility_mw", "It covers 300 MW of critical IT load, backed by 430 MW of utility power.", 430],
  ["first_refusal_mw", "Lumen Labs holds a right of first refusal over a further 120 MW.", 120],
  [
    "first_refusal_mw",
    "The tenant has a right of first offer (ROFO) for up to 1 GW of IT capacity.",
    1000,
  ],
  ["option_mw", "The tenant has an option on another 30 MW.", 30],
  ["max_mw", "Expansion options allow the tenant to scale to 200 MW.", 200],
] as const)("%s: %s", async (field, sentence, value) => {
  expect(await proposed(field, sentence)).toMatchObject([{ value }]);
  expect(await proposed("mw", sentence)).not.toMatchObject([{ value }]);
});

test.each([
  ["The campus could scale to 1.1 GW over time.", "1.1 GW", /campus or site/],
  ["The company's pipeline stands at 650 MW.", "650 MW", /company total/],
  ["It operates 410 MW of bitcoin mining capacity.", "410 MW", /mining|company total/],
])("not taken: %s", async (sentence, figure, why) => {
  expect(await proposed("mw", sentence)).toEqual([]);
  expect(await whyNot(figure, sentence)).toMatch(why);
});

test("a part with a date of its own is a tranche", async () => {
  const text =
    "The lease covers 200 MW of critical IT load.\n\nThe first phase of 40 MW is expected online in the first half of 2026.";
  expect(await proposed("tranche", text)).toEqual([{ value: "40 MW, 2026-H1", unit: "text" }]);
});
