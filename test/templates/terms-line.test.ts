import { deals, isPriced, releaseOf } from "../../src/deals/library";
import { readTermsLine, termsLine } from "../../src/templates/terms-line";

describe("The line that says which terms a sheet's inputs are of", () => {
  it.each(deals.filter(isPriced).map((deal) => [releaseOf(deal), deal] as const))(
    "is read back: %s",
    (_, deal) => {
      for (const { id: scenario } of deal.scenarios)
        for (const reading of deal.readings)
          expect(readTermsLine(termsLine(deal, scenario, reading))).toEqual({
            deal,
            scenario,
            reading,
          });
    },
  );

  it.each(["", "Compute lease", "nobody@9, base case, 90 days"])("is not %j", (text) => {
    expect(readTermsLine(text)).toBeUndefined();
  });
});
