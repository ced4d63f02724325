import { proposed } from "../read-one";

test.each([
  ["signed", "On February 17, 2026, the parties entered into the lease.", "2026-02-17"],
  [
    "signed",
    "RENO, Nev., March 4, 2026 (GLOBE NEWSWIRE) -- Northgate Hosting today announced the lease.",
    "2026-03-04",
  ],
  ["first_day", "Rent commences in August 2026.", "2026-08"],
  ["first_day", "The lease commences on November 1, 2026.", "2026-11-01"],
  ["end", "The contract runs through December 2031.", "2031-12"],
  ["delivery", "Capacity will be delivered in the second half of 2026.", "2026-H2"],
  ["delivery", "The data hall is expected online by mid-2027.", "2027 middle"],
  ["delivery", "The building is scheduled for completion in Q2 2027.", "2027-Q2"],
  ["delivery", "Delivery phases run from January to May 2026.", "2026-01 to 2026-05"],
] as const)("%s: %s", async (field, sentence, value) => {
  expect(await proposed(field, sentence)).toMatchObject([{ value }]);
});

test("from one month through another, years apart, the contract runs", async () => {
  const sentence = "From October 2026 through June 2029 the tenant pays $920 million per month.";
  expect(await proposed("first_day", sentence)).toMatchObject([{ value: "2026-10" }]);
  expect(await proposed("end", sentence)).toMatchObject([{ value: "2029-06" }]);
});

test("nothing is delivered before it is signed", async () => {
  const text =
    "On February 17, 2026, the parties entered into the lease.\n\nThe substation was completed in 2021. Capacity will be delivered in 2027.";
  expect(await proposed("delivery", text)).toMatchObject([{ value: "2027" }]);
});
