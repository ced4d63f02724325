import { proposed } from "../read-one";

test.each([
  ["escalator", "The lease has a 3% annual escalator.", 0.03],
  ["escalator", "Base rent increases by 2.75% on each anniversary.", 0.0275],
  ["prepayment", "The contract includes a 20% prepayment.", 0.2],
  ["prepayment", "The tenant pays 15% of the contract value up front.", 0.15],
  ["noi_margin", "Site NOI margins are about 85%.", 0.85],
  ["ebitda_margin", "The contract should earn EBITDA margins of 65%.", 0.65],
  ["loan_to_cost", "The loan closed at 80% loan-to-cost.", 0.8],
  ["financing_rate", "The landlord sold 6.875% senior secured notes.", 0.06875],
] as const)("%s: %s", async (field, sentence, value) => {
  expect(await proposed(field, sentence)).toMatchObject([{ value }]);
});

test.each([
  [
    "financing",
    "The landlord closed a $1.4 billion project financing facility for the campus.",
    1.4e9,
  ],
  ["capex", "Capital expenditure for the contract is estimated at $3.3 billion.", 3.3e9],
  ["financing_maturity", "The construction loan matures in August 2031.", "2031-08"],
] as const)("%s: %s", async (field, sentence, value) => {
  expect(await proposed(field, sentence)).toMatchObject([{ value }]);
});

test("a move of the share price is no escalator", async () => {
  expect(await proposed("escalator", "The stock rose 21.5% on the announcement.")).toEqual([]);
});
