import { rows } from "../../language/heading";
import { $m, date, days, flag, number, percent } from "../../language/row";
import { workings } from "../../language/sheet";
import { loaded } from "../common/contract";
import { invoicedUntil } from "../common/invoiced-until";

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
  title: "Over the lease term",
  short: "lease term",
  payments: "ifrs_payments",
  time: "ifrs_days",
};
const HEADLINE: Measured = {
  prefix: "headline",
  title: "If measured to the end of the contract (headline)",
  short: "headline",
  payments: "payments",
  time: "contract_days",
};

const measured = ({ prefix: p, title, short, payments, time }: Measured) => ({
  [`${title}: lease liability`]: rows,
  [`${p}_recognised`]: $m.value("Present value of the payments at commencement")`
    NPV(period_rate, ${payments}[])`,
  [`${p}_liability_opening`]: $m.each("At the start")`${p}_liability[-1]`,
  [`${p}_liability_new`]: $m.flow("Recognised")`${p}_recognised * commences`,
  [`${p}_interest`]: $m.array.flow("Interest")`
    OFFTAKE.LEASE.LESSEE(${payments}[], period_rate, "INTEREST")`,
  [`${p}_paid`]: $m.flow("Payments")`-${payments}`,
  [`${p}_liability`]: $m.array.total.balance(`Lease liability at the end: ${short}`)`
    0 | OFFTAKE.LEASE.LESSEE(${payments}[], period_rate, "LIABILITY")`,
  [`${title}: right-of-use asset`]: rows,
  [`${p}_days_left`]: days.each("Days of the term still to come, at the end")`
    ${time}.total | ${p}_days_left[-1] - ${time}`,
  [`${p}_asset_opening`]: $m.each("At the start")`${p}_asset[-1]`,
  [`${p}_asset_new`]: $m.flow("Recognised")`${p}_recognised * commences`,
  [`${p}_depreciation`]: $m.flow("Depreciation, straight-line by days")`
    IF(${time}.total = 0, 0, -${p}_recognised * ${time} / ${time}.total)`,
  [`${p}_asset`]: $m.total.balance("At the end")`
    0 | IF(${time}.total = 0, 0, ${p}_recognised * ${p}_days_left / ${time}.total)`,
  [`${title}: profit and loss`]: rows,
  [`${p}_expense`]: $m.result.flow("Expense: depreciation and interest")`
    ${p}_depreciation - ${p}_interest`,
  [`${p}_level`]: $m.forReader.flow("Beside it: level, as a service or short-term lease")`
    IF(${time}.total = 0, 0, -${payments}.total * ${time} / ${time}.total)`,
  [`${p}_unrolled`]: $m.flow("For the check: balances that do not roll forward")`
    ABS(SUM(${p}_liability_opening, ${p}_liability_new, ${p}_interest, ${p}_paid) - ${p}_liability)
    + ABS(SUM(${p}_asset_opening, ${p}_asset_new, ${p}_depreciation) - ${p}_asset)`,
});

const checksOf = ({ prefix: p, short, payments }: Measured) => ({
  [`Liability and asset roll forward: ${short}`]: $m.check`${p}_unrolled.total`,

  [`Liability and asset end at nothing: ${short}`]: $m.check`
    ABS(${p}_liability[last]) + ABS(${p}_asset[last])`,

  [`The expense adds up to the payments: ${short}`]: $m.check`
    ${p}_expense.total + ${payments}.total`,
});

/** 1 where a day falls in the period. */
const holds = (day: string) => `IF(AND(${day} > period_end[-1], ${day} <= period_end), 1, 0)`;
const daysTo = (end: string) => `MAX(0, MIN(period_end + 1, ${end}) - period_start)`;

export const accounting = workings.overTime`IFRS 16 | Lessee accounting | Lease liability and
  right-of-use asset of the tenant, over the lease term and over the headline.`({
  "Lease term (IFRS 16.18 to 21, B34 to B37)": rows,
  first_exit: date.value("First day without service, as seen at commencement")`
    ${loaded.exitSeenFrom("StartDate")}`,
  to_the_end: flag.value("Only the tenant may leave, and is certain not to")`
    IF(AND(LandlordMayLeave = 0, CertainToStay = 1), 1, 0)`,
  ifrs_end: date.value("First day after the lease term", "LeaseTermEnd")`
    IF(to_the_end = 1, term_end, first_exit)`,
  short_term: flag.forReader.value("Short-term: may stay off the balance sheet (16.5)")`
    IF(ifrs_end <= EDATE(StartDate, MonthsInYear), 1, 0)`,
  period_rate: percent.value("Tenant's borrowing rate, a period")`
    (1 + BorrowingRate) ^ (period_months / MonthsInYear) - 1`,
  exit_payment: $m.value("Payment on exit, where the term ends so (16.27)")`IF(ifrs_end < term_end,
    ${loaded.boundFrom("StartDate")} - ${loaded.boundFrom("StartDate", "0")}, 0)`,
  Payments: rows,
  commences: flag.flow("The lease begins")`${holds("StartDate")}`,
  ends: flag.flow("The lease term ends")`${holds("MAX(StartDate, ifrs_end - 1)")}`,
  ifrs_days: days.flow("Days of the lease term")`${daysTo("ifrs_end")}`,
  contract_days: days.flow("Days to the end of the contract")`${daysTo("term_end")}`,
  ifrs_fees: $m.array.flow("Fees of the lease term")`
    ${invoicedUntil(loaded.fee, loaded.steps, "ifrs_end")}`,
  ifrs_payments: $m.total.flow("Payments of the term, at the ends of periods")`
    ifrs_fees + exit_payment * ends`,
  ...measured(BINDING),
  ...measured(HEADLINE),
  "The lease begins once and ends once": number.check`
    ABS(commences.total - 1) + ABS(ends.total - 1)`,
  "Days make up the lease term and the contract": days.check`ABS(ifrs_days.total - (ifrs_end -
    StartDate)) + ABS(contract_days.total - (term_end - StartDate))`,
  ...checksOf(BINDING),
  ...checksOf(HEADLINE),
});
