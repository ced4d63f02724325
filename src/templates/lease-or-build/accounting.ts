import type { Block, Row } from "../blocks";
import { loaded } from "../common/contract";
import { invoicedUntil } from "../common/invoiced-until";
import { $m, date, days, flag, number, percent } from "../language/row";
import { workings } from "../language/sheet";
import { rows } from "../language/table";
import type { Check } from "../template";

const flow = (label: string, each: string): Row => $m.flow(label)`${each}`;

interface Measured {
  readonly prefix: string;
  readonly title: string;
  /** The same in two words. */
  readonly short: string;
  /** The row of payments. */
  readonly payments: string;
  /** The row of days of the lease term in each period. */
  readonly days: string;
}

const TERMS: readonly Measured[] = [
  {
    prefix: "binding",
    title: "Over the lease term",
    short: "lease term",
    payments: "ifrs_payments",
    days: "ifrs_days",
  },
  {
    prefix: "headline",
    title: "If measured to the end of the contract (headline)",
    short: "headline",
    payments: "payments",
    days: "contract_days",
  },
];

const measured = ({ prefix, title, short, payments, days: span }: Measured): Block[] => [
  rows(`${title}: lease liability`, {
    [`${prefix}_recognised`]: $m.value("Present value of the payments at commencement")`
      NPV(period_rate, ${payments}[])`,
    [`${prefix}_liability_opening`]: $m.each("At the start")`${prefix}_liability[-1]`,
    [`${prefix}_liability_new`]: flow("Recognised", `${prefix}_recognised * commences`),
    [`${prefix}_interest`]: $m.array.flow("Interest")`OFFTAKE.LEASE.LESSEE(${payments}[],
      period_rate, "INTEREST")`,
    [`${prefix}_paid`]: flow("Payments", `-${payments}`),
    [`${prefix}_liability`]: $m.array.total.balance(`Lease liability at the end: ${short}`)`0 |
      OFFTAKE.LEASE.LESSEE(${payments}[], period_rate, "LIABILITY")`,
  }),
  rows(`${title}: right-of-use asset`, {
    [`${prefix}_days_left`]: days.each("Days of the term still to come, at the end")`${span}.total |
      ${prefix}_days_left[-1] - ${span}`,
    [`${prefix}_asset_opening`]: $m.each("At the start")`${prefix}_asset[-1]`,
    [`${prefix}_asset_new`]: flow("Recognised", `${prefix}_recognised * commences`),
    [`${prefix}_depreciation`]: flow(
      "Depreciation, straight-line by days",
      `IF(${span}.total = 0, 0, -${prefix}_recognised * ${span} / ${span}.total)`,
    ),
    [`${prefix}_asset`]: $m.total.balance("At the end")`0 | IF(${span}.total = 0, 0,
      ${prefix}_recognised * ${prefix}_days_left / ${span}.total)`,
  }),
  rows(`${title}: profit and loss`, {
    [`${prefix}_expense`]: $m.result.flow("Expense: depreciation and interest")`
      ${prefix}_depreciation - ${prefix}_interest`,
    [`${prefix}_level`]: flow(
      "Beside it: level, as a service or short-term lease",
      `IF(${span}.total = 0, 0, -${payments}.total * ${span} / ${span}.total)`,
    ),
    [`${prefix}_unrolled`]: flow(
      "For the check: balances that do not roll forward",
      `ABS(SUM(${prefix}_liability_opening, ${prefix}_liability_new, ${prefix}_interest, ${prefix}_paid) - ${prefix}_liability) + ABS(SUM(${prefix}_asset_opening, ${prefix}_asset_new, ${prefix}_depreciation) - ${prefix}_asset)`,
    ),
  }),
];

const checksOf = ({ prefix, short, payments }: Measured): Check[] => [
  $m.check(`Liability and asset roll forward: ${short}`)`${prefix}_unrolled.total`,
  $m.check(`Liability and asset end at nothing: ${short}`)`ABS(${prefix}_liability[last]) +
    ABS(${prefix}_asset[last])`,
  $m.check(`The expense adds up to the payments: ${short}`)`${prefix}_expense.total +
    ${payments}.total`,
];

/** 1 where a day falls in the period. */
const holds = (day: string) => `IF(AND(${day} > period_end[-1], ${day} <= period_end), 1, 0)`;
const daysTo = (end: string) => `MAX(0, MIN(period_end + 1, ${end}) - period_start)`;

export const accounting = workings.overTime(
  "IFRS 16",
  "Lessee accounting",
  "Lease liability and right-of-use asset of the tenant, over the lease term and over the headline.",
  rows("Lease term (IFRS 16.18 to 21, B34 to B37)", {
    first_exit: date.value("First day without service, as seen at commencement")`
      ${loaded.exitSeenFrom("StartDate")}`,
    to_the_end: flag.value("Only the tenant may leave, and is certain not to")`
      IF(AND(LandlordMayLeave = 0, CertainToStay = 1), 1, 0)`,
    ifrs_end: date.value("First day after the lease term", "LeaseTermEnd")`IF(to_the_end = 1,
      term_end, first_exit)`,
    short_term: flag.value("Short-term: may stay off the balance sheet (16.5)")`IF(ifrs_end <=
      EDATE(StartDate, MonthsInYear), 1, 0)`,
    period_rate: percent.value("Tenant's borrowing rate, a period")`(1 + BorrowingRate) ^
      (period_months / MonthsInYear) - 1`,
    exit_payment: $m.value("Payment on exit, where the term ends so (16.27)")`IF(ifrs_end <
      term_end, ${loaded.boundFrom("StartDate")} - ${loaded.boundFrom("StartDate", "0")}, 0)`,
  }),
  rows("Payments", {
    commences: flag.flow("The lease begins")`${holds("StartDate")}`,
    ends: flag.flow("The lease term ends")`${holds("MAX(StartDate, ifrs_end - 1)")}`,
    ifrs_days: days.flow("Days of the lease term")`${daysTo("ifrs_end")}`,
    contract_days: days.flow("Days to the end of the contract")`${daysTo("term_end")}`,
    ifrs_fees: $m.array.flow("Fees of the lease term")`
      ${invoicedUntil(loaded.fee, loaded.steps, "ifrs_end")}`,
    ifrs_payments: $m.total.flow("Payments of the term, at the ends of periods")`ifrs_fees +
      exit_payment * ends`,
  }),
  ...TERMS.flatMap(measured),
  number.check("The lease begins once and ends once")`ABS(commences.total - 1) + ABS(ends.total -
    1)`,
  days.check("Days make up the lease term and the contract")`ABS(ifrs_days.total - (ifrs_end -
    StartDate)) + ABS(contract_days.total - (term_end - StartDate))`,
  ...TERMS.flatMap(checksOf),
);
