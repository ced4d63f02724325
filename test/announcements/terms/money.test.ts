import { proposed } from "../read-one";

const USD = "USD";

test.each([
  [
    "The lease represents roughly $3.4 billion in contracted revenue over its initial term.",
    { value: 3.4e9, unit: USD, hedge: "roughly" },
  ],
  ["It is a 12-year, $2.25 billion lease.", { value: 2.25e9, unit: USD }],
  [
    "The contract is valued at more than US$900 million over ten years.",
    { value: 9e8, unit: USD, hedge: "more than" },
  ],
  ["Total contract value: $1.7 billion", { value: 1.7e9, unit: USD }],
  [
    "Under the agreement Lumen Labs has committed to spend €640 million.",
    { value: 6.4e8, unit: "EUR" },
  ],
  [
    "Fees under the order form total approximately $339 million.",
    { value: 3.39e8, unit: USD, hedge: "approximately" },
  ],
])("contract value: %s", async (sentence, expected) => {
  expect(await proposed("tcv", sentence)).toEqual([expected]);
});

test.each([
  [
    "If both extension options are exercised, the value would rise to about $6.1 billion.",
    { value: 6.1e9, unit: USD, hedge: "about" },
  ],
  [
    "With three five-year renewal options the contract could reach $11 billion.",
    { value: 1.1e10, unit: USD },
  ],
  ["The value could climb to $4 billion if all options are exercised.", { value: 4e9, unit: USD }],
])("value with renewals: %s", async (sentence, expected) => {
  expect(await proposed("value_with_renewals", sentence)).toEqual([expected]);
});

test("a ceiling next to a firm total is the value with every option", async () => {
  const text =
    "The agreement is worth up to $7.5 billion over five years. The base contract has a total contract value of $6.0 billion.";
  expect(await proposed("tcv", text)).toEqual([{ value: 6e9, unit: USD }]);
  expect(await proposed("value_with_renewals", text)).toEqual([
    { value: 7.5e9, unit: USD, hedge: "up to" },
  ]);
});

test.each([
  ["The tenant will pay $260 million annually.", 2.6e8],
  ["The contract is expected to generate average annual revenue of $330 million.", 3.3e8],
  ["Lumen Labs will pay $400 million a year under the lease.", 4e8],
])("annual revenue: %s", async (sentence, value) => {
  expect(await proposed("annual", sentence)).toMatchObject([{ value, unit: "USD per year" }]);
});

test("net operating income is not revenue", async () => {
  const sentence = "The lease should produce $108 million of annual net operating income.";
  expect(await proposed("noi_annual", sentence)).toMatchObject([{ value: 1.08e8 }]);
  expect(await proposed("annual", sentence)).toEqual([]);
});

test.each([
  ["Google will backstop $1.1 billion of the tenant's lease obligations.", 1.1e9],
  ["The lease is supported by a guarantee of up to $275 million.", 2.75e8],
  ["The tenant posted a $200 million letter of credit.", 2e8],
])("guarantee: %s", async (sentence, value) => {
  expect(await proposed("guarantee", sentence)).toMatchObject([{ value }]);
});

test("an early termination fee is what leaving costs", async () => {
  const sentence = "The tenant may leave early subject to a termination fee of $20 million.";
  expect(await proposed("exit_fee", sentence)).toMatchObject([{ value: 2e7 }]);
});
