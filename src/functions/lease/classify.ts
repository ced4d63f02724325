import { classifyLease, STANDARDS } from "../../finance/lease/classification";
import { defineFunction } from "../define";
import { money, months } from "../parameters/number";
import { choice, flag } from "../parameters/scalar";
import { labelled } from "../result";
import { LONGEST_TERM } from "./terms";

const labels = {
  transfer: "Title transfers",
  "purchase option": "Purchase option reasonably certain",
  term: "Term ÷ remaining life, at least 75 %",
  "present value": "PV ÷ fair value, at least 90 %",
  specialised: "Specialised, no alternative use",
  "present value with guarantees": "PV with third-party guarantees ÷ fair value, at least 90 %",
  collectible: "Collection probable",
};
const CLASS = "Class";

const INDICATORS = "Indicators, not conclusive (IFRS 16.63 to 65)";
const paragraph = {
  "Sales-type": "ASC 842-10-25-2",
  "Direct financing": "ASC 842-10-25-3",
  Operating: "ASC 842-10-25-3",
  Finance: INDICATORS,
};

/** A lessor's class of lease. The tests are in src/finance/lease/classification.ts. */
export const leaseClassify = defineFunction({
  name: "LEASE.CLASSIFY",
  summary: "A lessor's class of lease, with each test, its measured value and its outcome.",
  parameters: {
    term_months: months("Lease term in months.").between(1, LONGEST_TERM),
    life_months: months("Remaining economic life of the asset, in months.").atLeast(0),
    pv_payments: money(
      "Present value of the payments and of what the lessee guarantees of the residual.",
    ).atLeast(0),
    fair_value: money("Fair value of the asset.").atLeast(0),
    transfers: flag("TRUE where title passes to the lessee.").optional(false),
    purchase_option: flag(
      "TRUE where a purchase option is reasonably certain to be used.",
    ).optional(false),
    specialised: flag(
      "TRUE where only the lessee can use the asset without major changes.",
    ).optional(false),
    pv_third_party_guarantee: money(
      "Present value of what a third party guarantees, alone; it is added to pv_payments.",
    )
      .atLeast(0)
      .optional(0),
    collectible: flag("TRUE where collection is probable.").optional(true),
    total_life_months: months(
      "Economic life from new: in its last quarter the test on the term is dropped.",
    )
      .atLeast(1)
      .optional(),
    standard: choice("The standard to classify by.", STANDARDS).optional("ASC 842"),
  },
  returns: labelled("mixed", CLASS, ...Object.values(labels)),
  example: {
    formula: "=OFFTAKE.LEASE.CLASSIFY(37, 60, 75, 100, , , , 20)",
    value: [
      ["Class", "Direct financing", "ASC 842-10-25-3"],
      ["Title transfers", false, "not met"],
      ["Purchase option reasonably certain", false, "not met"],
      ["Term ÷ remaining life, at least 75 %", 0.6166666666666667, "not met"],
      ["PV ÷ fair value, at least 90 %", 0.75, "not met"],
      ["Specialised, no alternative use", false, "not met"],
      ["PV with third-party guarantees ÷ fair value, at least 90 %", 0.95, "met"],
      ["Collection probable", true, "met"],
    ],
    origin:
      "37 ÷ 60 = 0.6167 and 75 ÷ 100 reach neither threshold; (75 + 20) ÷ 100 does, and collection is probable.",
  },
  source: "ASC 842-10-25-2, 25-3 and 55-2; IFRS 16.61 to 16.65 and 16.70",
  notes: [
    "ASC 842: Sales-type where any of the first five tests is met; else Direct financing where the last two both are; else Operating. The test on the term is dropped where life_months is a quarter of total_life_months or less.",
    "IFRS 16: Finance where any of the first five is met, else Operating. They are indicators and not conclusive (IFRS 16.63 to 65). Third parties' guarantees count in the present value (IFRS 16.70), the last two rows fall away, and the test on the term is never dropped.",
    "The class is a cell by itself: `INDEX(…, 1, 2)`. No life or no fair value is #DIV/0!.",
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
      specialised: args.specialised,
      collectible: args.collectible,
      standard: args.standard,
    });
    const where = args.standard === "IFRS 16" ? INDICATORS : paragraph[leaseClass];
    return [
      [CLASS, leaseClass, where],
      ...tests.map(({ id, measured, outcome }) => [labels[id], measured, outcome]),
    ];
  },
});
