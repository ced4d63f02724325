import { currentDeals } from "../../src/deals/library";
import { catalogue } from "../../src/functions/catalogue";
import { matching as matchingDeals } from "../../src/taskpane/deals/search";
import { matching as matchingFunctions } from "../../src/taskpane/functions/search";
import { search } from "../../src/taskpane/search/search";
import SYNONYMS from "../../src/taskpane/search/synonyms.json";
import { matching as matchingTemplates } from "../../src/taskpane/templates/search";
import { templates } from "../../src/templates/catalogue";

const functionsFor = (asked: string) => matchingFunctions(catalogue, asked).map((f) => f.name);
const dealsFor = (asked: string) =>
  matchingDeals(currentDeals(), asked, undefined).map((d) => d.id);
const templatesFor = (asked: string) => matchingTemplates(templates, asked).map((t) => t.id);

/** The words of an analyst, and functions that one would expect near the top of what they find. */
test.each([
  ["NOI", ["DEAL.MARGIN"]],
  ["churn", ["LEASE.EXPECTED", "RISK.SIMULATE"]],
  ["renewal", ["LEASE.EXPECTED"]],
  ["utilization", ["DEAL.BREAKEVEN", "LEASE.FEE"]],
  ["utilisation", ["DEAL.BREAKEVEN", "LEASE.FEE"]],
  ["LTV", ["DEBT.SCULPT"]],
  ["minimum commitment", ["LEASE.TAKEORPAY"]],
  ["capex", ["DEAL.LEASEVSBUILD", "DEAL.LCOC"]],
  ["D&A", ["DEP.SLN", "DEP.COMPONENTS"]],
  ["EV", ["VAL.EV", "VAL.EQUITY"]],
  ["book value", ["DEP.SLN", "DEP.COMPONENTS"]],
  ["amortisation", ["DEP.SLN", "DEBT.SCHEDULE"]],
  ["EBITDA margin", ["DEAL.MARGIN"]],
  ["EV/EBITDA", ["VAL.MULTIPLE", "VAL.MULTIPLES"]],
  ["IRR", ["VAL.XIRR"]],
  ["NPV", ["LEASE.PV", "VAL.DCF"]],
  ["free cash flow", ["VAL.DCF"]],
  ["WACC", ["VAL.WACC"]],
  ["beta", ["VAL.UNLEVER", "VAL.RELEVER"]],
  ["comps", ["VAL.COMPS"]],
  ["LTM", ["VAL.NTM", "VAL.CALENDARIZE"]],
  ["stock comp", ["VAL.DILUTED"]],
  ["terminal growth", ["VAL.DCF", "VAL.IMPLIEDGROWTH"]],
  ["sum of the parts", ["VAL.SOTP"]],
  ["DSCR", ["DEBT.DSCR", "DEBT.SCULPT"]],
  ["leverage", ["DEBT.SCULPT"]],
  ["cash sweep", ["DEBT.SCHEDULE"]],
  ["backlog", ["LEASE.RPO"]],
  ["remaining performance obligations", ["LEASE.RPO"]],
  ["TCV", ["LEASE.TCV"]],
  ["break clause", ["LEASE.EXITDATE"]],
  ["termination", ["LEASE.EXITDATE", "LEASE.ENFORCEABLE"]],
  ["notice", ["LEASE.EXITDATE"]],
  ["rent", ["LEASE.FEE", "LEASE.PAYMENTS"]],
  ["free rent", ["LEASE.PAYMENTS"]],
  ["deferred revenue", ["LEASE.ACCRUED", "LEASE.PREPAYMENT"]],
  ["straight line rent", ["LEASE.REVENUE"]],
  ["ROU", ["LEASE.LESSEE"]],
  ["ASC 842", ["LEASE.CLASSIFY", "LEASE.IDENTIFY"]],
  ["uptime", ["LEASE.SLACREDIT"]],
  ["ECL", ["LEASE.CREDITLOSS"]],
  ["mark-to-market", ["LEASE.MARKTOMARKET"]],
  ["salvage", ["DEP.RESIDUAL"]],
  ["bonus depreciation", ["DEP.BONUSRATE"]],
  ["write-down", ["DEP.IMPAIR"]],
  ["useful lives", ["DEP.LIFECHANGE"]],
  ["opex", ["DEAL.LCOC", "DEAL.BREAKEVEN"]],
  ["PUE", ["DEAL.CAPACITY", "DEAL.POWERCOST"]],
  ["electricity", ["DEAL.POWERCOST"]],
  ["levelised cost", ["DEAL.LCOC"]],
  ["spot price", ["DEAL.PRICECURVE"]],
  ["HHI", ["DEAL.CONCENTRATION"]],
  ["opportunity cost", ["DEAL.BARGAIN"]],
  ["Monte Carlo", ["RISK.SIMULATE"]],
])("functions: %s", (asked, expected) => {
  expect(functionsFor(asked)).toEqual(expect.arrayContaining(expected));
  // What is found for an abbreviation must be a choice, not a third of the catalogue.
  if (asked.length <= 3) expect(functionsFor(asked).length).toBeLessThan(catalogue.length / 3);
});

test.each([
  ["Stargate", ["oracle-openai"]],
  ["NOI", ["wulf-fluidstack-200"]],
  ["backstop", ["cipher-fluidstack-168"]],
  ["LTV", ["galaxy-coreweave"]],
  ["NNN", ["vci-xai", "hut8-fluidstack"]],
  ["triple-net", ["vci-xai"]],
  ["Blackwell", ["iren-microsoft", "aws-openai"]],
  ["TPU", ["google-anthropic"]],
  ["Trainium", ["aws-anthropic"]],
  ["co-location", ["corz-coreweave-500"]],
  ["xAI", ["colossus-1", "vci-xai"]],
  ["renewal", ["wulf-fluidstack-200", "corz-coreweave-500"]],
])("deals: %s", (asked, expected) => {
  expect(dealsFor(asked)).toEqual(expect.arrayContaining(expected));
  expect(dealsFor(asked).length).toBeLessThan(currentDeals().length);
});

test.each([
  ["IPO", "backlog-and-offering"],
  ["comps", "neocloud-comparables"],
  ["IRR", "compute-lease"],
  ["HHI", "backlog-and-offering"],
  ["levelised", "gpu-fleet"],
  ["sensitivity", "compute-lease"],
])("templates: %s", (asked, expected) => {
  expect(templatesFor(asked)).toContain(expected);
});

test("a name comes before a sentence, and a sentence before the details", () => {
  expect(functionsFor("EV")[0]).toBe("VAL.EV");
  expect(functionsFor("prepayment")[0]).toBe("LEASE.PREPAYMENT");
});

test("all words are needed, in any order", () => {
  expect(functionsFor("minimum DSCR")).toContain("DEBT.DSCR");
  expect(functionsFor("DSCR nosuchword")).toEqual([]);
  expect(dealsFor("microsoft nscale narvik")).toEqual(["nscale-microsoft-narvik"]);
});

test("a short word that is no whole word anywhere finds the words that it begins", () => {
  expect(functionsFor("WA")).toContain("VAL.WACC");
});

test("short words are whole words: EV is not in revenue, nor OR in corporate", () => {
  const found = (text: string, asked: string) => search([text], asked, (one) => [one]).length > 0;
  expect(found("revenue of this level", "EV")).toBe(false);
  expect(found("enterprise value (EV)", "EV")).toBe(true);
  expect(found("corporate", "or")).toBe(false);
  expect(found("rounding", "rou")).toBe(true);
  expect(found("through", "rou")).toBe(false);
});

test.each([
  ["utilization", "utilisation"],
  ["capitalizes", "capitalises"],
  ["data center", "data centre"],
  ["modeling", "modelling"],
  ["cancelable", "cancellable"],
  ["license", "licence"],
  ["labor", "labour"],
  ["catalog", "catalogue"],
  ["judgment", "judgement"],
])("%s and %s find each other, also while they are typed", (american, british) => {
  const found = (text: string, asked: string) => search([text], asked, (one) => [one]).length > 0;
  for (const [text, asked] of [
    [american, british],
    [british, american],
  ] as const) {
    expect(found(text, asked)).toBe(true);
    for (let typed = 1; typed <= text.length; typed++)
      expect(found(text, text.slice(0, typed))).toBe(true);
  }
});

describe("The synonyms", () => {
  const all = Object.entries(SYNONYMS);

  test.each(all)("of %s each find something", (_, phrases) => {
    for (const phrase of phrases) {
      const found = [functionsFor(phrase), dealsFor(phrase), templatesFor(phrase)].flat();
      expect({ phrase, isFound: found.length > 0 }).toEqual({ phrase, isFound: true });
    }
  });

  test("are in order, lower case, and no synonym of themselves", () => {
    const phrases = all.map(([phrase]) => phrase);
    expect(phrases).toEqual(phrases.toSorted());
    for (const [phrase, synonyms] of all) {
      expect(phrase).toBe(phrase.toLowerCase());
      expect(synonyms.length).toBeGreaterThan(0);
    }
  });
});
