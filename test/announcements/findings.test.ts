import { readSentence } from "./read-one";

const messages = async (text: string): Promise<string[]> =>
  (await readSentence(text)).findings.map(({ message }) => message);

test("a total that is not the fee times the term", async () => {
  const text =
    "The ten-year contract is valued at $6 billion. Lumen Labs will pay $400 million a year under the contract.";
  expect(await messages(text)).toEqual([
    "$400 million a year over 10 years is $4 billion, not the total of $6 billion.",
  ]);
});

test("a fee that rises reaches more than the first year's times the term", async () => {
  // 100 million rising 3 % for 15 years sums to 100 × (1.03^15 − 1) / 0.03 = 1,859.9 million.
  const text =
    "The 15-year contract is valued at $1.86 billion. Lumen Labs will pay $100 million a year under the contract. Rent rises 3% a year under an annual escalator.";
  expect(await messages(text)).toEqual([]);
});

test("a total that is not the price times the megawatts times the term", async () => {
  // 125 × 1,000 × 12 × 60 = 90 million a year, 900 million over ten years.
  const text =
    "The ten-year lease covers 60 MW of critical IT load and is valued at $2 billion. Rent is $125 per kW per month.";
  expect(await messages(text)).toEqual([
    "$125 per kW per month comes to $90 million a year and $900 million over 10 years, not the total of $2 billion.",
  ]);
});

test("two prices that do not agree", async () => {
  const text = "Rent is $125 per kW per month, or $1.9 million per MW per year.";
  expect(await messages(text)).toEqual([
    "$125 per kW per month is $1.5 million per MW-year and $1.9 million per MW per year is $1.9 million.",
  ]);
});

test("prices that agree are no finding", async () => {
  expect(await messages("Rent is $125 per kW per month, or $1.5 million per MW per year.")).toEqual(
    [],
  );
});

test("gross megawatts that the power usage effectiveness does not give", async () => {
  const text =
    "The lease covers 60 MW of critical IT load (90 MW of gross capacity). The facility has a PUE of 1.2.";
  expect(await messages(text)).toEqual(["60 MW at a PUE of 1.2 is 72 MW gross, not 90."]);
});
