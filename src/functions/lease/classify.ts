import { classifyLease, STANDARDS } from "../../finance/lease/classification";
import { defineFunction } from "../define";
import { money, months } from "../parameters/number";
import { choice, flag } from "../parameters/scalar";
import { labeled } from "../result";
import { LONGEST_TERM } from "./terms";

const labels = {
  transfer: "Title transfers",
  "purchase option": "Purchase option reasonably certain",
  term: "Term ÷ remaining life, at least 75 %",
  "present value": "PV ÷ fair value, at least 90 %",
  specialized: "Specialized, no alternative use",
  "present value with guarantees": "PV with third-party guarantees ÷ fair value, at least 90 %",
  collectible: "Collection probable",
  "variable with loss": "Variable payments and a selling loss",
};
const CLASS = "Class";

const INDICATORS = "Indicators, not conclusive (IFRS 16.63–65)";
const paragraph = {
  "Sales-type": "ASC 842-10-25-2",
  "Direct financing": "ASC 842-10-25-3",
  Operating: "ASC 842-10-25-3",
  Finance: INDICATORS,
};

/** Classifies a lease for the lessor. The tests are in src/finance/lease/classification.ts. */
export const leaseClassify = defineFunction({
  name: "LEASE.CLASSIFY",
  summary: "Classifies a lease for the lessor and shows the result of each test.",
  parameters: {
    term_months: months("Lease term in months.").between(1, LONGEST_TERM),
    life_months: months("Remaining economic life of the asset, in months.").atLeast(0),
    pv_payments: money(
      "Present value of the payments and of the residual value that the lessee guarantees.",
    ).atLeast(0),
    fair_value: money("Fair value of the asset.").atLeast(0),
    transfers: flag("TRUE if title passes to the lessee.").optional(false),
    purchase_option: flag("TRUE if exercise of a purchase option is reasonably certain.").optional(
      false,
    ),
    specialized: flag(
      "TRUE if the asset has no alternative use to the lessor at lease end.",
    ).optional(false),
    pv_third_party_guarantee: money(
      "Present value of the residual guaranteed by third parties; added to pv_payments.",
    )
      .atLeast(0)
      .optional(0),
    collectible: flag("TRUE if collection is probable.").optional(true),
    total_life_months: months(
      "Total economic life from new; the term test does not apply in its last quarter.",
    )
      .atLeast(1)
      .optional(),
    standard: choice("Accounting standard (ASC 842 or IFRS 16).", STANDARDS).optional("ASC 842"),
    variable_payments: flag(
      "TRUE if the lease has variable payments that depend on neither an index nor a rate.",
    ).optional(false),
    selling_loss: flag(
      "TRUE if the lessor would have a selling loss at commencement of a sales-type or direct financing lease.",
    ).optional(false),
  },
  returns: labeled("mixed", CLASS, ...Object.values(labels)),
  example: {
    formula: "=OFFTAKE.LEASE.CLASSIFY(37, 60, 75, 100, , , , 20)",
    value: [
      ["Class", "Direct financing", "ASC 842-10-25-3"],
      ["Title transfers", false, "not met"],
      ["Purchase option reasonably certain", false, "not met"],
      ["Term ÷ remaining life, at least 75 %", 0.6166666666666667, "not met"],
      ["PV ÷ fair value, at least 90 %", 0.75, "not met"],
      ["Specialized, no alternative use", false, "not met"],
      ["PV with third-party guarantees ÷ fair value, at least 90 %", 0.95, "met"],
      ["Collection probable", true, "met"],
    ],
    origin:
      "37 ÷ 60 = 0.6167 and 75 ÷ 100 reach neither threshold; (75 + 20) ÷ 100 does, and collection is probable.",
  },
  source: "ASC 842-10-25-2, 25-3 and 55-2; IFRS 16.61–65 and 16.70",
  notes: [
    "ASC 842: Sales-type if any of the first five tests is met; otherwise Direct financing if both of the last two are met; otherwise Operating. With variable payments that depend on neither an index nor a rate, a lease that would have a selling loss is Operating (25-3A, ASU 2021-05); the last row then shows the test. The term test does not apply if life_months is a quarter of total_life_months or less.",
    "IFRS 16: Finance if any of the first five is met, otherwise Operating. The tests are indicators and not conclusive (IFRS 16.63–65). The present value includes third-party guarantees (IFRS 16.70), the last two rows are omitted, and the term test always applies.",
    "To return the class alone, use `INDEX(…, 1, 2)`. A life or fair value of 0 returns #DIV/0!.",
  ],
  evaluate: (args) => {
    const { leaseClass, tests } = classifyLease({
      termMonths: args.term_months,
      lifeMonths: args.life_months,
      totalLifeMonths: args.total_life_months,
      pvPayments: args.pv_payments,
      pvThirdPartyGuarantee: args.pv_third_party_guarantee,
      fairValue: args.fair_value,
      transfers: args.transfers,
      purchaseOption: args.purchase_option,
      specialized: args.specialized,
      collectible: args.collectible,
      standard: args.standard,
      variablePayments: args.variable_payments,
      sellingLoss: args.selling_loss,
    });
    const isByLoss = args.variable_payments && args.selling_loss;
    const ascParagraph = isByLoss ? "ASC 842-10-25-3A" : paragraph[leaseClass];
    const where = args.standard === "IFRS 16" ? INDICATORS : ascParagraph;
    return [
      [CLASS, leaseClass, where],
      ...tests.map(({ id, measured, outcome }) => [labels[id], measured, outcome]),
    ];
  },
});
