import type { Block, Row } from "../blocks";
import { loaded } from "../common/contract";
import { invoicedUntil } from "../common/invoiced-until";
import { type Check, rows, type Sheet } from "../template";

const flow = (label: string, each: string): Row => ({ label, unit: "$m", each, total: "sum" });

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

const measured = ({ prefix, title, short, payments, days }: Measured): Block[] => [
  rows(`${title}: lease liability`, {
    [`${prefix}_recognised`]: {
      label: "Present value of the payments at commencement",
      unit: "$m",
      value: `NPV(period_rate, ${payments}[])`,
    },
    [`${prefix}_liability_opening`]: {
      label: "At the start",
      unit: "$m",
      each: `${prefix}_liability[-1]`,
    },
    [`${prefix}_liability_new`]: flow("Recognised", `${prefix}_recognised * commences`),
    [`${prefix}_interest`]: {
      label: "Interest",
      unit: "$m",
      series: `OFFTAKE.LEASE.LESSEE(${payments}[], period_rate, "INTEREST")`,
      total: "sum",
    },
    [`${prefix}_paid`]: flow("Payments", `-${payments}`),
    [`${prefix}_liability`]: {
      label: `Lease liability at the end: ${short}`,
      unit: "$m",
      opening: "0",
      series: `OFFTAKE.LEASE.LESSEE(${payments}[], period_rate, "LIABILITY")`,
      total: "last",
      emphasis: "total",
    },
  }),
  rows(`${title}: right-of-use asset`, {
    [`${prefix}_days_left`]: {
      label: "Days of the term still to come, at the end",
      unit: "days",
      opening: `${days}.total`,
      each: `${prefix}_days_left[-1] - ${days}`,
    },
    [`${prefix}_asset_opening`]: { label: "At the start", unit: "$m", each: `${prefix}_asset[-1]` },
    [`${prefix}_asset_new`]: flow("Recognised", `${prefix}_recognised * commences`),
    [`${prefix}_depreciation`]: flow(
      "Depreciation, straight-line by days",
      `IF(${days}.total = 0, 0, -${prefix}_recognised * ${days} / ${days}.total)`,
    ),
    [`${prefix}_asset`]: {
      label: "At the end",
      unit: "$m",
      opening: "0",
      each: `IF(${days}.total = 0, 0, ${prefix}_recognised * ${prefix}_days_left / ${days}.total)`,
      total: "last",
      emphasis: "total",
    },
  }),
  rows(`${title}: profit and loss`, {
    [`${prefix}_expense`]: {
      label: "Expense: depreciation and interest",
      unit: "$m",
      each: `${prefix}_depreciation - ${prefix}_interest`,
      total: "sum",
      emphasis: "result",
    },
    [`${prefix}_level`]: flow(
      "Beside it: level, as a service or short-term lease",
      `IF(${days}.total = 0, 0, -${payments}.total * ${days} / ${days}.total)`,
    ),
    [`${prefix}_unrolled`]: flow(
      "For the check: balances that do not roll forward",
      `ABS(SUM(${prefix}_liability_opening, ${prefix}_liability_new, ${prefix}_interest, ${prefix}_paid) - ${prefix}_liability) + ABS(SUM(${prefix}_asset_opening, ${prefix}_asset_new, ${prefix}_depreciation) - ${prefix}_asset)`,
    ),
  }),
];

const checksOf = ({ prefix, short, payments }: Measured): Check[] => [
  {
    label: `Liability and asset roll forward: ${short}`,
    unit: "$m",
    difference: `${prefix}_unrolled.total`,
  },
  {
    label: `Liability and asset end at nothing: ${short}`,
    unit: "$m",
    difference: `ABS(${prefix}_liability[last]) + ABS(${prefix}_asset[last])`,
  },
  {
    label: `The expense adds up to the payments: ${short}`,
    unit: "$m",
    difference: `${prefix}_expense.total + ${payments}.total`,
  },
];

/** 1 where a day falls in the period. */
const holds = (day: string) => `IF(AND(${day} > period_end[-1], ${day} <= period_end), 1, 0)`;
const daysTo = (end: string) => `MAX(0, MIN(period_end + 1, ${end}) - period_start)`;

export const accounting: Sheet = {
  name: "IFRS 16",
  role: "workings",
  title: "Lessee accounting",
  purpose:
    "Lease liability and right-of-use asset of the tenant, over the lease term and over the headline.",
  overTime: true,
  blocks: [
    rows("Lease term (IFRS 16.18 to 21, B34 to B37)", {
      first_exit: {
        label: "First day without service, as seen at commencement",
        unit: "date",
        value: loaded.exitSeenFrom("StartDate"),
      },
      to_the_end: {
        label: "Only the tenant may leave, and is certain not to",
        unit: "flag",
        value: "IF(AND(LandlordMayLeave = 0, CertainToStay = 1), 1, 0)",
      },
      ifrs_end: {
        label: "First day after the lease term",
        unit: "date",
        value: "IF(to_the_end = 1, term_end, first_exit)",
        name: "LeaseTermEnd",
      },
      short_term: {
        label: "Short-term: may stay off the balance sheet (16.5)",
        unit: "flag",
        value: "IF(ifrs_end <= EDATE(StartDate, MonthsInYear), 1, 0)",
      },
      period_rate: {
        label: "Tenant's borrowing rate, a period",
        unit: "%",
        value: "(1 + BorrowingRate) ^ (period_months / MonthsInYear) - 1",
      },
      exit_payment: {
        label: "Payment on exit, where the term ends so (16.27)",
        unit: "$m",
        value: `IF(ifrs_end < term_end, ${loaded.boundFrom("StartDate")} - ${loaded.boundFrom("StartDate", "0")}, 0)`,
      },
    }),
    rows("Payments", {
      commences: {
        label: "The lease begins",
        unit: "flag",
        each: holds("StartDate"),
        total: "sum",
      },
      ends: {
        label: "The lease term ends",
        unit: "flag",
        each: holds("MAX(StartDate, ifrs_end - 1)"),
        total: "sum",
      },
      ifrs_days: {
        label: "Days of the lease term",
        unit: "days",
        each: daysTo("ifrs_end"),
        total: "sum",
      },
      contract_days: {
        label: "Days to the end of the contract",
        unit: "days",
        each: daysTo("term_end"),
        total: "sum",
      },
      ifrs_fees: {
        label: "Fees of the lease term",
        unit: "$m",
        series: invoicedUntil(loaded.fee, loaded.steps, "ifrs_end"),
        total: "sum",
      },
      ifrs_payments: {
        label: "Payments of the term, at the ends of periods",
        unit: "$m",
        each: "ifrs_fees + exit_payment * ends",
        total: "sum",
        emphasis: "total",
      },
    }),
    ...TERMS.flatMap(measured),
  ],
  checks: [
    {
      label: "The lease begins once and ends once",
      unit: "number",
      difference: "ABS(commences.total - 1) + ABS(ends.total - 1)",
    },
    {
      label: "Days make up the lease term and the contract",
      unit: "days",
      difference:
        "ABS(ifrs_days.total - (ifrs_end - StartDate)) + ABS(contract_days.total - (term_end - StartDate))",
    },
    ...TERMS.flatMap(checksOf),
  ],
};
