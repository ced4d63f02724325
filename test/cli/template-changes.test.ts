import { changes } from "../../src/cli/template-changes";

const before = {
  "gpu-fleet": {
    rows: { "Price, fee: Fee": "MonthlyFee", "Price, gone: Gone": "fee * fee" },
    values: { "spacex-anthropic": { LevelisedCost: "1.25", FleetGpus: "1000" } },
  },
};

test("rows and results that changed, and nothing else", () => {
  const after = {
    "gpu-fleet": {
      rows: { "Price, fee: Fee": "MonthlyFee * FeeShare", "Price, added: Added": "fee" },
      values: { "spacex-anthropic": { LevelisedCost: "1.5", FleetGpus: "1000" } },
    },
  };
  expect(changes(before, after)).toBe(
    [
      "gpu-fleet",
      "  Price, fee: Fee",
      "    before  MonthlyFee",
      "    after   MonthlyFee * FeeShare",
      "  Price, gone: Gone",
      "    before  fee * fee",
      "    after   there is no such row",
      "  Price, added: Added",
      "    before  there was no such row",
      "    after   fee",
      "  spacex-anthropic, LevelisedCost: 1.25 → 1.5",
      "",
      "",
    ].join("\n"),
  );
});

test("nothing where nothing changed", () => {
  expect(changes(before, before)).toBe("No row and no result changed.\n");
});
