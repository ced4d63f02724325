import { assumptionNames } from "../../src/deals/vocabulary";
import { catalogue } from "../../src/functions/catalogue";
import { debtSchedule } from "../../src/functions/debt/schedule";
import { leasePayments } from "../../src/functions/lease/payments";
import { ASSUMPTION_OF } from "../../src/taskpane/assumption-arguments";
import { formulaOf, fromNames, missing } from "../../src/taskpane/functions/formula";
import { matching } from "../../src/taskpane/functions/search";

describe("The formula that the form writes", () => {
  it("keeps the commas of arguments left out before a given one, and no others", () => {
    const written = { fee: "B1", start: "B2", months: "36", period_ends: "D4:O4", ramp: "Ramp" };
    expect(formulaOf(leasePayments, written)).toBe(
      "=OFFTAKE.LEASE.PAYMENTS(B1, B2, 36, D4:O4, , , Ramp)",
    );
  });

  it("takes an argument that was typed as a formula", () => {
    expect(formulaOf(leasePayments, { fee: " =B1*2 " })).toBe("=OFFTAKE.LEASE.PAYMENTS(B1*2)");
  });

  it("quotes the words of a choice, in any case, and nothing else", () => {
    const withChoice = catalogue.find((f) =>
      f.parameters.some(([, { domain }]) => domain.kind === "choice"),
    );
    const choice = withChoice?.parameters.find(([, { domain }]) => domain.kind === "choice");
    if (!withChoice || choice?.[1].domain.kind !== "choice") throw new Error("no choice to try");
    const [name, { domain }] = choice;
    const word = domain.options[0] ?? "";
    expect(formulaOf(withChoice, { [name]: word.toLowerCase() })).toContain(`"${word}"`);
    expect(formulaOf(withChoice, { [name]: "B7" })).toMatch(/[( ]B7\)$/);
  });

  it("knows which required arguments are blank", () => {
    expect(missing(leasePayments, { fee: "1", months: " " })).toEqual([
      "start",
      "months",
      "period_ends",
    ]);
  });

  it("fills arguments from the deal's assumptions, and from names that are called like them", () => {
    expect(fromNames(leasePayments, ["MonthlyFee", "Fee", "Free.Months", "Ramp", "Other"])).toEqual(
      {
        fee: "MonthlyFee",
        free_months: "Free.Months",
        ramp: "Ramp",
      },
    );
  });

  it("takes no monthly fee for the commitment rate that DEBT.SCHEDULE calls its fee", () => {
    expect(fromNames(debtSchedule, ["MonthlyFee"])).toEqual({});
  });

  it("knows no assumption that the deals' vocabulary lacks", () => {
    for (const name of Object.values(ASSUMPTION_OF)) expect(assumptionNames).toContain(name);
  });

  it("knows no parameter that no function has", () => {
    const parameters = new Set(catalogue.flatMap((f) => f.parameters.map(([name]) => name)));
    for (const name of Object.keys(ASSUMPTION_OF)) expect(parameters).toContain(name);
  });
});

describe("The search over the catalogue", () => {
  it("finds a function by any words of its name, its summary and its parameters", () => {
    expect(matching(catalogue, "fee PERIOD escalator")).toContain(leasePayments);
    expect(matching(catalogue, "")).toHaveLength(catalogue.length);
    expect(matching(catalogue, "nosuchword")).toHaveLength(0);
  });
});
