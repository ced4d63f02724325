import { deals, families, releaseOf } from "../../src/deals/library";
import { assumptionsOf, readingOf } from "../../src/deals/resolve";
import { dealFile, familyFile } from "../../src/deals/schema";

const SCENARIOS = ["bear", "base", "bull"];

describe.each(families.map((file) => [file.id, file] as const))("family %s", (_, file) => {
  test("passes the schema", () => {
    expect(familyFile.safeParse(file).error?.issues).toBeUndefined();
  });
});

describe.each(deals.map((deal) => [releaseOf(deal), deal] as const))("%s", (_, deal) => {
  test("passes the schema", () => {
    expect(dealFile.safeParse(deal).error?.issues).toBeUndefined();
  });

  test("has bear, base and bull, each with its reading", () => {
    expect(deal.scenarios.map(({ id }) => id)).toEqual(SCENARIOS);
    for (const id of SCENARIOS) {
      const reading = assumptionsOf(deal, id).find(({ name }) => name === "ExitReading");
      expect(reading?.value).toBe(readingOf(deal, id).label);
    }
  });
});
