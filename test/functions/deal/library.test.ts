import { currentDeals } from "../../../src/deals/library";
import { CellError } from "../../../src/functions/cells";
import { evaluate } from "../../support/formula";

const rows = (formula: string) => evaluate(formula) as readonly (readonly unknown[])[];

test("DEAL.LIST: a deal a row, nine columns, kinds together", () => {
  const all = rows("=OFFTAKE.DEAL.LIST()");
  expect(all).toHaveLength(currentDeals().length);
  // 30 at first, and 19 with a price of the second table.
  expect(all.length).toBeGreaterThanOrEqual(49);
  for (const row of all) expect(row).toHaveLength(9);
  const kinds = all.map((row) => row[3]);
  expect(new Set(kinds).size).toBe(kinds.filter((kind, i) => kind !== kinds[i - 1]).length);
});

test.each([
  // 9.7bn over 5 years and 200 MW is 9.7; 1.94bn over 76,000 GPUs and 8,760 hours is 2.914.
  ["iren-microsoft@1", "200 (critical IT)", 60, 9.7e9, 9.7, 2.914],
  // 15bn over 325,000 GPUs and 8,760 hours is 5.269. Never over 300 MW.
  ["spacex-anthropic@1", "Colossus 1 over 300; Colossus II share not disclosed", 37, "", "", 5.269],
  ["spacex-google@1", "", 33, 30.36e9, "", ""],
  ["colossus-1@1", "approximate 300 (not reported)", "", "", "", ""],
  ["coreweave-openai@2", "", "", 22.4e9, "", ""],
])("DEAL.LIST: %s", (id, power, months, total, perMwYear, perGpuHour) => {
  const row = rows('=OFFTAKE.DEAL.LIST("gpu_cloud")').find(([first]) => first === id) ?? [];
  expect(row.slice(4, 7)).toEqual([power, months, total]);
  expect(
    row.slice(7).map((price) => (typeof price === "number" ? +price.toFixed(3) : price)),
  ).toEqual([perMwYear, perGpuHour]);
});

test("DEAL.LIST: only the kind asked for, in any case", () => {
  const shells = rows('=OFFTAKE.DEAL.LIST("COLO")');
  const priced = currentDeals().filter(({ kind }) => kind === "colo");
  expect(shells).toHaveLength(priced.length);
  expect(shells.every((row) => row[3] === "colo")).toBe(true);
});

test("DEAL.LIST: deals without a price where they are asked for, and only then", () => {
  const ids = (formula: string) => rows(formula).map(([id]) => id);
  const priced = ids("=OFFTAKE.DEAL.LIST()");
  const all = ids("=OFFTAKE.DEAL.LIST(,TRUE)");
  expect(all).toHaveLength(64);
  expect(all).toEqual(expect.arrayContaining(priced));
  expect(priced).not.toContain("coreweave-anthropic@1");
  expect(ids('=OFFTAKE.DEAL.LIST("shell_lease", TRUE)')).toEqual([
    "crusoe-microsoft-abilene-900@1",
    "fleet-tahoe-reno-230@1",
    "meta-hyperion@1",
    "oracle-crusoe-abilene@1",
  ]);
});

test("DEAL.VALUE: of a deal without a price, what is reported; of the rest, why there is none", () => {
  expect(evaluate('=OFFTAKE.DEAL.VALUE("fleet-tahoe-reno-230", "ContractedMw")')).toBe(230);
  const refused = evaluate('=OFFTAKE.DEAL.VALUE("fleet-tahoe-reno-230", "MonthlyFee")');
  expect(refused).toBeInstanceOf(CellError);
  expect((refused as CellError).message).toBe(
    'fleet-tahoe-reno-230@1 has no "MonthlyFee", and no price: No rent is reported. Reported: TermMonths, ContractedMw.',
  );
});

test.each([
  ['"spacex-anthropic", "MonthlyFee"', 1_250_000_000],
  ['"SPACEX-ANTHROPIC@1", "monthly_fee"', 1_250_000_000],
  ['"spacex-anthropic", "Monthly fee"', 1_250_000_000],
  ['"spacex-anthropic", "RampShare"', 0.5],
  ['"spacex-anthropic", "RampShare", "bear"', 0],
  ['"spacex-anthropic", "RampShare", "Bull"', 1],
  ['"spacex-anthropic", "StartDate"', 46_143],
  ['"spacex-anthropic", "NoticeInside"', false],
  ['"spacex-anthropic", "ExitReading", "bull"', "180 days firm, then 90 days' notice"],
  ['"hut8-fluidstack", "Escalator"', 0.03],
  ['"apld-coreweave-400", "Pue"', 1.18],
])("DEAL.VALUE(%s) is %p", (args, value) => {
  expect(evaluate(`=OFFTAKE.DEAL.VALUE(${args})`)).toBe(value);
});

test.each([
  [
    '=OFFTAKE.DEAL.VALUE("spacx-anthropic", "MonthlyFee")',
    'No deal named "spacx-anthropic". Did you mean spacex-anthropic, ',
  ],
  [
    '=OFFTAKE.DEAL.VALUE("spacex-anthropic@7", "MonthlyFee")',
    'No deal named "spacex-anthropic@7". Did you mean spacex-anthropic@1, ',
  ],
  [
    '=OFFTAKE.DEAL.SOURCE("spacex-anthropic", "MonthlyFees")',
    'No field of spacex-anthropic@1 named "MonthlyFees". Did you mean MonthlyFee, ',
  ],
  [
    '=OFFTAKE.DEAL.VALUE("spacex-anthropic", "TotalContractValue")',
    'No field of spacex-anthropic@1 named "TotalContractValue".',
  ],
])("%s is #N/A with the nearest names", (formula, sentence) => {
  const { code, message } = evaluate(formula) as CellError;
  expect(code).toBe("#N/A");
  expect(message.startsWith(sentence)).toBe(true);
});

test.each([
  [
    '"spacex-anthropic", "MonthlyFee"',
    "press: RelveHQ, on the amended S-1 of SpaceX, https://relvehq.com/blog/noise/spacex-ipo-amendment-water-risk-anthropic-compute-deal",
  ],
  [
    '"spacex-anthropic", "RampShare"',
    "assumed: A reduced fee is reported for May–June 2026 without an amount. Assumed 50%; range 0–100%. · between 0 and 1",
  ],
  ['"spacex-anthropic", "StartDate"', /^assumed: .* · between 2026-05-01 and 2026-05-31$/],
  ['"apld-coreweave-250", "TotalContractValue"', /^filing: .*https:\/\/www\.sec\.gov\//],
  ['"aws-anthropic", "TotalContractValue"', /^company: /],
  ['"coreweave-openai", "TaxRate"', /^assumed: 21 % federal/],
])("DEAL.SOURCE(%s)", (args, text) => {
  expect(evaluate(`=OFFTAKE.DEAL.SOURCE(${args})`)).toEqual(
    typeof text === "string" ? text : expect.stringMatching(text),
  );
});

test("a scenario that is none is refused", () => {
  expect(evaluate('=OFFTAKE.DEAL.VALUE("spacex-anthropic", "MonthlyFee", "worst")')).toEqual(
    new CellError("#VALUE!", 'scenario: must be bear, base or bull, or omitted, not "worst"'),
  );
});
