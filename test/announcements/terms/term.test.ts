import { proposed } from "../read-one";

test.each([
  ["It is a 15-year lease.", 15, "years"],
  ["The initial term of the lease is fifteen (15) years.", 15, "years"],
  ["The contract runs for a term of 36 months.", 36, "months"],
  ["They signed two 10-year colocation agreements.", 10, "years"],
  ["Lumen Labs rents the capacity over seven years.", 7, "years"],
])("term: %s", async (sentence, value, unit) => {
  expect(await proposed("term", sentence)).toMatchObject([{ value, unit }]);
});

test.each([
  ["The lease includes two five-year renewal options.", "2 x 5 years"],
  [
    "The tenant has three options to extend the term for periods of five years each.",
    "3 x 5 years",
  ],
  ["Renewal options: 2 x 5 years", "2 x 5 years"],
])("renewals: %s", async (sentence, value) => {
  expect(await proposed("renewals", sentence)).toMatchObject([{ value }]);
  expect(await proposed("term", sentence)).toEqual([]);
});

test.each([
  ["exit_notice", "Either party may terminate the agreement on 90 days' notice.", 90, "days"],
  [
    "firm_period",
    "After an initial period of three months either side may give notice.",
    3,
    "months",
  ],
  ["free_months", "The tenant was granted six months of free rent.", 6, "months"],
  ["guarantee_amortises", "The backstop declines to zero over ten years.", 10, "years"],
  ["prepayment", "The tenant prepays twelve months of rent.", 12, "months of revenue"],
] as const)("%s: %s", async (field, sentence, value, unit) => {
  expect(await proposed(field, sentence)).toMatchObject([{ value, unit }]);
});

test("notice for a renewal does not end the contract", async () => {
  const sentence = "The renewal is exercisable on twelve months' notice.";
  expect(await proposed("exit_notice", sentence)).toEqual([]);
});
