import fc from "fast-check";
import { dealFault } from "../../src/deals/check";
import { exportDeal, importDeal, MOST_BYTES } from "../../src/deals/import";
import { deals, findDeal, releaseOf } from "../../src/deals/library";
import type { DealFile } from "../../src/deals/schema";
import { assumptionNames, DEAL_KINDS, HEDGES, vocabulary } from "../../src/deals/vocabulary";
import { isoOf } from "../../src/spreadsheet/serial-dates";

const sound = findDeal("spacex-anthropic@1") as DealFile;

/** Why the sound deal's file is refused with one field of it set, or taken out where no value is given. */
function refused(path: string, value: unknown): string | undefined {
  const file: unknown = JSON.parse(exportDeal(sound));
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  let at = file;
  for (const step of steps) at = (at as Record<string, unknown>)[step];
  (at as Record<string, unknown>)[last] = value;
  return importDeal(JSON.stringify(file)).refused;
}

/** One more entry at the end of the list of assumptions. */
const NEXT = `assumptions.${sound.assumptions.length}`;
const TERMINATION = sound.assumptions.findIndex(({ name }) => name === "Termination");

test.each(deals.map((deal) => [releaseOf(deal), deal] as const))(
  "%s goes out and comes back",
  (_, deal) => {
    expect(importDeal(exportDeal(deal))).toEqual({ deal });
  },
);

const fee = sound.assumptions[0];

test.each<[why: string, path: string, value: unknown, sentence: string]>([
  ["a later schema", "schema", 3, "schema: this Offtake reads deals of schema 2"],
  ["no schema", "schema", undefined, "schema: this Offtake reads deals of schema 2"],
  ["no version", "version", undefined, "version: give a finite number"],
  ["version 0", "version", 0, "version: give at least 1"],
  ["half a version", "version", 1.5, "version: give a whole number"],
  ["a field of its own", "macro", "=1", 'file: has a field "macro" that no deal has'],
  ["an unknown kind", "kind", "yacht", `kind: give one of ${DEAL_KINDS.join(", ")}`],
  ["no lessor", "lessor", "   ", "lessor: give at least 1 character"],
  ["a long title", "title", "x".repeat(1_001), "title: give at most 1000 characters"],
  [
    "a long reason",
    "assumptions.1.reason",
    "x".repeat(1_001),
    "assumptions StartDate reason: give at most 1000 characters",
  ],
  [
    "a long value",
    `assumptions.${TERMINATION}.value`,
    "x".repeat(1_001),
    "assumptions Termination value: give at most 1000 characters",
  ],
  ["a name twice", NEXT, fee, "assumptions: MONTHLYFEE listed more than once"],
  [
    "a name twice, in another case",
    NEXT,
    { ...fee, name: "monthlyfee", kind: "number" },
    "assumptions: MONTHLYFEE listed more than once",
  ],
  [
    "too many assumptions",
    "assumptions",
    Array.from({ length: 501 }, (_, i) => ({ ...fee, name: `Own_${i}_`, kind: "number" })),
    "assumptions: give at most 500 entries",
  ],
  [
    "a name with a space",
    "assumptions.0.name",
    "Monthly Fee",
    "assumptions Monthly Fee name: must begin with a letter or _ and hold only letters, digits, _ and .",
  ],
  [
    "a cell's address",
    "assumptions.0.name",
    "Fee1",
    "assumptions Fee1 name: reads as a cell address",
  ],
  [
    "a cell's other address",
    "assumptions.0.name",
    "R1C1",
    "assumptions R1C1 name: reads as a cell address in R1C1 form",
  ],
  [
    "a name of its own without a kind",
    "assumptions.0.name",
    "RentOfRoof",
    "assumptions RentOfRoof: is not in the vocabulary, so give its kind (and its label and unit)",
  ],
  [
    "text for money",
    "assumptions.0.value",
    "1.25bn",
    "assumptions MonthlyFee: give a finite number",
  ],
  [
    "a list for money",
    "assumptions.0.value",
    [1],
    "assumptions MonthlyFee value: give a finite number, true or false, or a text of at most 1000 characters",
  ],
  ["out of bounds", "assumptions.2.value", 0, "assumptions TermMonths: give at least 1, not 0"],
  [
    "no day",
    "assumptions.1.value",
    "2026-02-30",
    'assumptions StartDate: give a date as "2026-05-01"',
  ],
  [
    "no standing",
    "assumptions.0.standing",
    undefined,
    "assumptions MonthlyFee standing: give one of filing, company, press, aggregator, derived, assumed",
  ],
  [
    "reported by nobody",
    "assumptions.0.source",
    undefined,
    "assumptions MonthlyFee source: give a text",
  ],
  [
    "an unknown source",
    "assumptions.0.source",
    "rumour",
    'assumptions MonthlyFee: source "rumour" is not among the file\'s sources',
  ],
  [
    "a quantity without scope",
    "assumptions.0.scope",
    undefined,
    "assumptions MonthlyFee: give the scope that it covers",
  ],
  [
    "an unknown scope",
    "assumptions.0.scope",
    "moon",
    'assumptions MonthlyFee: scope "moon" is not among the deal\'s scopes',
  ],
  [
    "a script for an address",
    "sources.amended.address",
    "javascript:alert(1)",
    "sources amended address: give an address that begins with https://",
  ],
  [
    "a lock-in beside the readings",
    NEXT,
    { ...fee, name: "LockInMonths" },
    "assumptions LockInMonths: belongs in readings",
  ],
  ["no reading", "readings", [], "readings: give at least 1 entry"],
  [
    "an unknown reading",
    "scenarios.0.reading",
    "never",
    'scenarios bear: reading "never" is not among the deal\'s readings',
  ],
  ["no base", "scenarios.1.id", "middle", "scenarios: give one called base"],
  [
    "a difference from nothing",
    "scenarios.0.differences.0",
    { name: "RentOfRoof", value: 1 },
    "scenarios bear RentOfRoof: is not an assumption of this deal",
  ],
  [
    "a difference out of bounds",
    "scenarios.0.differences.0",
    { name: "TaxRate", value: 25 },
    "scenarios bear TaxRate: give at most 1, not 25",
  ],
])("refuses %s", (_, path, value, sentence) => {
  expect(refused(path, value)).toBe(sentence);
});

test.each([
  ["__proto__", '"__proto__": {"polluted": true}'],
  ["constructor", '"constructor": {"prototype": {}}'],
  ["prototype", '"prototype": 1'],
])("refuses %s, wherever it stands", (key, field) => {
  const text = exportDeal(sound);
  const outside = text.replace("{", `{ ${field}, `);
  const inside = text.replace('"sources": {', `"sources": { ${field}, `);
  for (const hostile of [outside, inside]) {
    expect(JSON.parse(hostile)).toBeDefined();
    expect(importDeal(hostile).refused).toBe(`${key}: a field of this name is never read`);
  }
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("refuses a number that is not finite", () => {
  const text = exportDeal(sound);
  const infinite = text.replace('"value": 1250000000', '"value": 1e999');
  expect(infinite).not.toBe(text);
  expect(importDeal(infinite).refused).toBe(
    "assumptions MonthlyFee value: give a finite number, true or false, or a text of at most 1000 characters",
  );
  expect(importDeal(text.replace('"value": 1250000000', '"value": NaN')).refused).toBe(
    "file: not valid JSON",
  );
});

test("refuses more than 1 MB, counted in bytes, before it reads it", () => {
  expect(importDeal(" ".repeat(MOST_BYTES + 1)).refused).toBe("file: give at most 1 MB");
  expect(importDeal("€".repeat(MOST_BYTES / 2)).refused).toBe("file: give at most 1 MB");
});

test.each(["", "null", "[]", "7", '"deal"', "{", "[".repeat(400_000) + "]".repeat(400_000)])(
  "refuses what is no deal at all",
  (text) => {
    expect(importDeal(text).refused).toMatch(/^(file|schema): /);
  },
);

test("any text is either a sound deal or one sentence", () => {
  const text = exportDeal(sound);
  fc.assert(
    fc.property(
      fc.nat(text.length - 1),
      fc.nat(40),
      fc.string({ maxLength: 20 }),
      (at, cut, put) => {
        const { deal, refused: why } = importDeal(text.slice(0, at) + put + text.slice(at + cut));
        if (deal) expect(dealFault(deal)).toBeUndefined();
        else expect(why).toMatch(/^[^\n]+: [^\n]+$/); // a name that is quoted may hold a colon
      },
    ),
    { numRuns: 500 },
  );
});

const words = fc
  .string({ minLength: 1, maxLength: 40, unit: "grapheme" })
  .map((text) => text.trim())
  .filter((text) => text.length > 0);
const isoDates = fc.integer({ min: 61, max: 2_958_465 }).map(isoOf);

function anyValue(name: keyof typeof vocabulary) {
  const { kind, min = -1e12, max = 1e12 } = vocabulary[name];
  if (kind === "text") return words;
  if (kind === "flag") return fc.boolean();
  if (kind === "date") return isoDates;
  if (kind === "whole") return fc.integer({ min, max });
  // −0 is written as 0.
  return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
}

const SET_BY_READING = ["ExitReading", "LockInMonths", "LockInDays", "NoticeDays", "NoticeInside"];
const figureNames = assumptionNames.filter((name) => !SET_BY_READING.includes(name));

const standings = fc.oneof(
  fc.record({ standing: fc.constantFrom("filing", "press"), source: fc.constant("a") }),
  fc.record({ standing: fc.constant("derived"), how: words }),
  fc.record({ standing: fc.constant("assumed"), reason: words }),
);

const figures = fc.uniqueArray(fc.constantFrom(...figureNames), { minLength: 1 }).chain((names) =>
  fc.tuple(
    ...names.map((name) =>
      fc
        .tuple(
          anyValue(name),
          standings,
          fc.record(
            { basis: words, hedge: fc.constantFrom(...HEDGES), note: words },
            { requiredKeys: [] },
          ),
        )
        .map(([value, standing, more]) => ({
          name,
          value,
          scope: "contract",
          ...standing,
          ...more,
        })),
    ),
  ),
);

const anyDeal = fc
  .record({
    title: words,
    lessor: words,
    lessee: words,
    kind: fc.constantFrom(...DEAL_KINDS),
    source: words,
    scope: words,
    label: words,
    lockIn: fc.nat(1200),
    inside: fc.boolean(),
    assumptions: figures,
  })
  .map(({ source, scope, label, lockIn, inside, ...deal }) => ({
    schema: 2,
    id: "own-deal",
    version: 1,
    ...deal,
    currency: "USD",
    sources: { a: { title: source, address: "https://example.com/a?b=c" } },
    scopes: { contract: scope },
    readings: [
      {
        id: "one",
        label,
        LockInMonths: lockIn,
        LockInDays: 0,
        NoticeDays: 90,
        NoticeInside: inside,
        standing: "assumed",
        reason: label,
      },
    ],
    scenarios: [{ id: "base", title: "Base", reading: "one", differences: [] }],
  }));

test("every deal that can be written goes out and comes back as it was", () => {
  fc.assert(
    fc.property(anyDeal, (deal) => {
      expect(importDeal(exportDeal(deal as DealFile))).toEqual({ deal });
    }),
    { numRuns: 200 },
  );
});
