import { $m, date, days, flag, months, number, percent, text, years } from "../../language/row";
import { rows, table, workings } from "../../language/sheet";
import { invoicedUntil, loaded } from "../common/contract";
import { monthsBetween } from "../common/timeline";
import { worthAfter } from "./choice";

/** How long the lease is measured, in how many words, and the rows of its payments and days. */
interface Measured {
  readonly prefix: "binding" | "headline";
  readonly title: string;
  readonly short: string;
  readonly payments: string;
  readonly time: string;
}

const BINDING: Measured = {
  prefix: "binding",
  title: "Lease term",
  short: "lease term",
  payments: "ifrs_payments",
  time: "ifrs_days",
};
const HEADLINE: Measured = {
  prefix: "headline",
  title: "Headline basis",
  short: "headline",
  payments: "payments",
  time: "contract_days",
};

const measured = ({ prefix: p, title, short, payments, time }: Measured) => ({
  [`${title}: lease liability`]: rows,
  [`${p}_recognised`]: $m.value("Present value of the payments at commencement")`
    NPV(period_rate, ${payments}[])`,
  [`${p}_liability_opening`]: $m.each("Opening balance")`${p}_liability[-1]`,
  [`${p}_liability_new`]: $m.flow("Recognized")`${p}_recognised * commences`,
  [`${p}_interest`]: $m.array.flow("Interest")`
    OFFTAKE.LEASE.LESSEE(${payments}[], period_rate, "INTEREST")`,
  [`${p}_paid`]: $m.flow("Payments")`-${payments}`,
  [`${p}_liability`]: $m.array.total.balance(`Lease liability at the end: ${short}`)`
    0 | OFFTAKE.LEASE.LESSEE(${payments}[], period_rate, "LIABILITY")`,
  [`${title}: right-of-use asset`]: rows,
  [`${p}_days_left`]: days.each("Remaining days of the term")`
    ${time}.total | ${p}_days_left[-1] - ${time}`,
  [`${p}_asset_opening`]: $m.each("Opening balance")`${p}_asset[-1]`,
  [`${p}_asset_new`]: $m.flow("Recognized")`${p}_recognised * commences`,
  [`${p}_depreciation`]: $m.flow("Depreciation, straight-line by days")`
    IF(${time}.total = 0, 0, -${p}_recognised * ${time} / ${time}.total)`,
  [`${p}_asset`]: $m.total.balance("Closing balance")`
    0 | IF(${time}.total = 0, 0, ${p}_recognised * ${p}_days_left / ${time}.total)`,
  [`${title}: income statement`]: rows,
  [`${p}_expense`]: $m.result.flow("Expense: depreciation and interest")`
    ${p}_depreciation - ${p}_interest`,
  [`${p}_level`]: $m.forReader.flow("Memo: straight-line expense")`
    IF(${time}.total = 0, 0, -${payments}.total * ${time} / ${time}.total)`,
  [`${p}_unrolled`]: $m.flow("Check: roll-forward differences")`
    ABS(SUM(${p}_liability_opening, ${p}_liability_new, ${p}_interest, ${p}_paid) - ${p}_liability)
    + ABS(SUM(${p}_asset_opening, ${p}_asset_new, ${p}_depreciation) - ${p}_asset)`,
});

const checksOf = ({ prefix: p, short, payments }: Measured) => ({
  [`Liability and asset roll forward: ${short}`]: $m.check`${p}_unrolled.total`,

  [`Liability and asset end at 0: ${short}`]: $m.check`
    ABS(${p}_liability[last]) + ABS(${p}_asset[last])`,

  [`Total expense = payments: ${short}`]: $m.check`${p}_expense.total + ${payments}.total`,
});

/** 1 where a day falls in the period. */
const holds = (day: string) => `IF(AND(${day} > period_end[-1], ${day} <= period_end), 1, 0)`;
const daysTo = (end: string) => `MAX(0, MIN(period_end + 1, ${end}) - period_start)`;

export const accounting = workings.overTime`IFRS 16 | Lessee accounting | Lease liability and
  right-of-use asset of the tenant, over the lease term and over the headline.`({
  "Lease term (IFRS 16.18 to 21, B34 to B37)": rows,
  first_exit: date.value("Earliest exit date at commencement")`${loaded.exitSeenFrom("StartDate")}`,
  to_the_end: flag.value("Tenant-only right, reasonably certain to stay")`
    IF(AND(LandlordMayLeave = 0, CertainToStay = 1), 1, 0)`,
  ifrs_end: date.value("First day after the lease term", "LeaseTermEnd")`
    IF(to_the_end = 1, term_end, first_exit)`,
  short_term: flag.forReader.value("Short-term exemption available (IFRS 16.5)")`
    IF(ifrs_end <= EDATE(StartDate, MonthsInYear), 1, 0)`,
  period_rate: percent.value("Tenant's borrowing rate, a period")`
    (1 + BorrowingRate) ^ (period_months / MonthsInYear) - 1`,
  exit_payment: $m.value("Termination penalty included (IFRS 16.27)")`IF(ifrs_end < term_end,
    ${loaded.boundFrom("StartDate")} - ${loaded.boundFrom("StartDate", "0")}, 0)`,
  Payments: rows,
  commences: flag.flow("The lease begins")`${holds("StartDate")}`,
  ends: flag.flow("The lease term ends")`${holds("MAX(StartDate, ifrs_end - 1)")}`,
  ifrs_days: days.flow("Days of the lease term")`${daysTo("ifrs_end")}`,
  contract_days: days.flow("Days to contract end")`${daysTo("term_end")}`,
  ifrs_fees: $m.array.flow("Fees of the lease term")`
    ${invoicedUntil(loaded.fee, loaded.steps, "ifrs_end")}`,
  ifrs_payments: $m.total.flow("Payments of the term, at the ends of periods")`
    ifrs_fees + exit_payment * ends`,
  ...measured(BINDING),
  ...measured(HEADLINE),
  "Lease start and end flags each occur once": number.check`
    ABS(commences.total - 1) + ABS(ends.total - 1)`,
  "Days sum to lease term and contract term": days.check`ABS(ifrs_days.total - (ifrs_end -
    StartDate)) + ABS(contract_days.total - (term_end - StartDate))`,
  ...checksOf(BINDING),
  ...checksOf(HEADLINE),
});

const IDENTIFY =
  "OFFTAKE.LEASE.IDENTIFY(IdentifiedAsset > 0, SubstitutionRight > 0, TakesOutput > 0, DirectsUse > 0)";

/** A row of the class and its tests, by its label. */
const classified = (label: string) =>
  `VLOOKUP("${label}", OFFTAKE.LEASE.CLASSIFY(class_term.@, class_life.@, class_pv.@, MAX(1, class_value.@), , , , , , class_total.@), 1 + 1, FALSE)`;

export const leaseTest = workings.columns([18, 18])`Lease test | Lease identification and
  classification | Judgments are on Settings. Classification is the lessor's under ASC 842; IFRS 16
  lessees do not classify.`({
  "Lease or service (IFRS 16.9, B9 to B31; ASC 842-10-15)": rows,
  contract_kind: text.value("The contract is a", "ContractKind")`INDEX(${IDENTIFY}, 1, 1 + 1)`,
  contract_reason: text.forReader.value("Decided by")`INDEX(${IDENTIFY}, 1 + 1, 1 + 1)`,
  "Economic life of the leased asset": rows,
  main_part: years.value("Life of predominant asset (842-10-25-5)")`
    INDEX(parts.life, MATCH(MAX(parts.cost), parts.cost, 0))`,
  main_age: months.value("Months in service before the lease begins")`
    MAX(0, ${monthsBetween("InServiceDate", "StartDate")})`,
  site_share: percent.value("Site cost remaining (by component life), %")`
    IF(build_capex = 0, 0, (${worthAfter("main_age")}) / build_capex)`,
  classes: table("Lessor classification (ASC 842)")`headline: Headline | binding: Lease term`,
  class_term: months.cells("Term")`
    TermMonths | MAX(1, ROUND((ifrs_end - StartDate) * MonthsInYear / DaysInYear, 0))`,
  class_life: months.each("Remaining life")`MAX(1, ROUND(main_part * MonthsInYear - main_age, 0))`,
  class_total: months.each("Total life when new")`ROUND(main_part * MonthsInYear, 0)`,
  class_pv: $m.each("Present value of the payments")`@_recognised`,
  class_value: $m.each("Fair value (proxy: site NBV)")`ContractedMw * CapexPerMw * site_share`,
  class_name: text.forReader.each("Classification (sales-type = lessee finance)")`
    ${classified("Class")}`,
  class_by_term: percent.each("Term ÷ remaining life (≥ 75%)")`
    ${classified("Term ÷ remaining life, at least 75 %")}`,
  class_by_value: percent.each("PV ÷ fair value (≥ 90%)")`
    ${classified("PV ÷ fair value, at least 90 %")}`,
  "Term ÷ life = tested ratio": months.check`ABS(class_by_term.headline * class_life.headline -
    class_term.headline) + ABS(class_by_term.binding * class_life.binding - class_term.binding)`,
  "PV ÷ fair value = tested ratio": $m.check`
    ABS(class_by_value.headline * MAX(1, class_value.headline) - class_pv.headline) +
    ABS(class_by_value.binding * MAX(1, class_value.binding) - class_pv.binding)`,
});
