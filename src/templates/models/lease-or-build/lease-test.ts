import { rows, table } from "../../language/heading";
import { $m, months, percent, text, years } from "../../language/row";
import { workings } from "../../language/sheet";
import { monthsBetween } from "../common/months-between";
import { worthAfter } from "./worth";

const IDENTIFY =
  "OFFTAKE.LEASE.IDENTIFY(IdentifiedAsset > 0, SubstitutionRight > 0, TakesOutput > 0, DirectsUse > 0)";

/** A row of the class and its tests, by its label. */
const classified = (label: string) =>
  `VLOOKUP("${label}", OFFTAKE.LEASE.CLASSIFY(class_term.@, class_life.@, class_pv.@, MAX(1, class_value.@), , , , , , class_total.@), 1 + 1, FALSE)`;

export const leaseTest = workings.columns([18, 18])`Lease test | Is it a lease, and of what class |
  The judgements are settings of the model. The class is the landlord's under ASC 842; a lessee
  under IFRS 16 has none.`({
  "Lease or service (IFRS 16.9, B9 to B31; ASC 842-10-15)": rows,
  contract_kind: text.value("The contract is a", "ContractKind")`INDEX(${IDENTIFY}, 1, 1 + 1)`,
  contract_reason: text.forReader.value("Decided by")`INDEX(${IDENTIFY}, 1 + 1, 1 + 1)`,
  "Life of what is leased": rows,
  main_part: years.value("Life of the part that cost most (ASC 842-10-25-5)")`
    INDEX(parts.life, MATCH(MAX(parts.cost), parts.cost, 0))`,
  main_age: months.value("Months in service before the lease begins")`
    MAX(0, ${monthsBetween("InServiceDate", "StartDate")})`,
  site_share: percent.value("Share of the site's cost left, each part on its own life")`
    IF(build_capex = 0, 0, (${worthAfter("main_age")}) / build_capex)`,
  classes: table("Landlord's class under ASC 842")`headline: Headline | binding: Lease term`,
  class_term: months.cells("Term")`
    TermMonths | MAX(1, ROUND((ifrs_end - StartDate) * MonthsInYear / DaysInYear, 0))`,
  class_life: months.each("Life that is left")`
    MAX(1, ROUND(main_part * MonthsInYear - main_age, 0))`,
  class_total: months.each("Life from new")`ROUND(main_part * MonthsInYear, 0)`,
  class_pv: $m.each("Present value of the payments")`@_recognised`,
  class_value: $m.each("Fair value: book value of the site stands for it")`
    ContractedMw * CapexPerMw * site_share`,
  class_name: text.forReader.each("Class; to the tenant, Sales-type is a finance lease")`
    ${classified("Class")}`,
  class_by_term: percent.each("Term ÷ remaining life, at least 75 %")`
    ${classified("Term ÷ remaining life, at least 75 %")}`,
  class_by_value: percent.each("Present value ÷ fair value, at least 90 %")`
    ${classified("PV ÷ fair value, at least 90 %")}`,
  "Term and life give the share that was tested": months.check`
    ABS(class_by_term.headline * class_life.headline - class_term.headline) +
    ABS(class_by_term.binding * class_life.binding - class_term.binding)`,
  "Payments and fair value give the share that was tested": $m.check`
    ABS(class_by_value.headline * MAX(1, class_value.headline) - class_pv.headline) +
    ABS(class_by_value.binding * MAX(1, class_value.binding) - class_pv.binding)`,
});
