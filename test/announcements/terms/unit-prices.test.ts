import { proposed } from "../read-one";

test.each([
  ["Base rent is $138 per kilowatt per month.", 138, "USD per kW-month"],
  ["The rate works out at $125/kW-month.", 125, "USD per kW-month"],
  ["Revenue will be USD 1.5m per MW annually.", 1.5e6, "USD per MW-year"],
  ["Lumen Labs pays $2.10 per GPU-hour.", 2.1, "USD per GPU-hour"],
  ["The price is $3.15 per GPU per hour.", 3.15, "USD per GPU-hour"],
  ["Lumen Labs will pay $1.25 billion per month.", 1.25e9, "USD per month"],
])("%s", async (sentence, value, unit) => {
  expect(await proposed("rate", sentence)).toEqual([{ value, unit }]);
});

test("a price of energy is no rate", async () => {
  expect(await proposed("rate", "Power costs $0.04 per kilowatt-hour.")).toEqual([]);
});

test("a range of cost per megawatt", async () => {
  const sentence =
    "The cost to build is estimated at $9.5 to $11 million per MW of critical IT load.";
  expect(await proposed("capex_per_mw", sentence)).toEqual([
    { value: [9.5e6, 1.1e7], unit: "USD per MW" },
  ]);
});
