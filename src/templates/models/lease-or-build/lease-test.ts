import { $m, months, percent, text, years } from "../../language/row";
import { workings } from "../../language/sheet";
import { heads, rows, table } from "../../language/table";
import { monthsBetween } from "../common/months-between";
import { worthAfter } from "./worth";

const IDENTIFY =
  "OFFTAKE.LEASE.IDENTIFY(IdentifiedAsset > 0, SubstitutionRight > 0, TakesOutput > 0, DirectsUse > 0)";

/** A row of the class and its tests, by its label. */
const classified = (label: string, column: "binding" | "headline") =>
  `VLOOKUP("${label}", OFFTAKE.LEASE.CLASSIFY(class_term.${column}, class_life.${column}, class_pv.${column}, MAX(1, class_value.${column}), , , , , , class_total.${column}), 1 + 1, FALSE)`;

const both = (formula: (column: "binding" | "headline") => string) => ({
  headline: formula("headline"),
  binding: formula("binding"),
});

export const leaseTest = workings(
  "Lease test",
  "Is it a lease, and of what class",
  "The judgements are settings of the model. The class is the landlord's under ASC 842; a lessee under IFRS 16 has none.",
  { columns: [18, 18] },
  rows("Lease or service (IFRS 16.9, B9 to B31; ASC 842-10-15)", {
    contract_kind: text.value("The contract is a", "ContractKind")`INDEX(${IDENTIFY}, 1, 1 + 1)`,
    contract_reason: text.forReader.value("Decided by")`INDEX(${IDENTIFY}, 1 + 1, 1 + 1)`,
  }),
  rows("Life of what is leased", {
    main_part: years.value("Life of the part that cost most (ASC 842-10-25-5)")`
      INDEX(parts.life, MATCH(MAX(parts.cost), parts.cost, 0))`,
    main_age: months.value("Months in service before the lease begins")`
      MAX(0, ${monthsBetween("InServiceDate", "StartDate")})`,
    site_share: percent.value("Share of the site's cost left, each part on its own life")`
      IF(build_capex = 0, 0, (${worthAfter("main_age")}) / build_capex)`,
  }),
  table("Landlord's class under ASC 842", {
    classes: heads({ headline: "Headline", binding: "Lease term" }),
    class_term: months.cells("Term")`
      TermMonths | MAX(1, ROUND((ifrs_end - StartDate) * MonthsInYear / DaysInYear, 0))`,
    class_life: months.each("Life that is left")`
      MAX(1, ROUND(main_part * MonthsInYear - main_age, 0))`,
    class_total: months.each("Life from new")`ROUND(main_part * MonthsInYear, 0)`,
    class_pv: $m.each("Present value of the payments")`@_recognised`,
    class_value: $m.each("Fair value: book value of the site stands for it")`
      ContractedMw * CapexPerMw * site_share`,
    class_name: text.forReader.columns(
      "Class; to the tenant, Sales-type is a finance lease",
      both((column) => classified("Class", column)),
    ),
    class_by_term: percent.columns(
      "Term ÷ remaining life, at least 75 %",
      both((column) => classified("Term ÷ remaining life, at least 75 %", column)),
    ),
    class_by_value: percent.columns(
      "Present value ÷ fair value, at least 90 %",
      both((column) => classified("PV ÷ fair value, at least 90 %", column)),
    ),
  }),
  months.check("Term and life give the share that was tested")`
    ABS(class_by_term.headline * class_life.headline - class_term.headline) +
    ABS(class_by_term.binding * class_life.binding - class_term.binding)`,
  $m.check("Payments and fair value give the share that was tested")`
    ABS(class_by_value.headline * MAX(1, class_value.headline) - class_pv.headline) +
    ABS(class_by_value.binding * MAX(1, class_value.binding) - class_pv.binding)`,
);
