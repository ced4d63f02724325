import { type Formula, oneLine } from "../../language/formula";
import { $m } from "../../language/row";
import type { Parts } from "../../language/sheet";
import { each, rowsTogether } from "../../language/sheet";
import { contract, type Term } from "../common/contract";

/**
 * The contracts of one landlord side by side: the loaded deal first, then up to three of the library.
 * Each has a column on sheets across contracts, and rows of its own over time.
 */
export const CONTRACTS = [1, 2, 3, 4] as const;

/**
 * Rows over time, one a contract: `payments_2` is the second's, and {@link own} finds a column's. In their
 * formula `@` is the contract's number.
 */
export const contractRows =
  (title: string, key: string, run: "flow" | "balance" = "flow", line = $m): Formula<Parts> =>
  (...written) => ({
    [`${key}_rows`]: rowsTogether(title),
    ...each(CONTRACTS, (c) => ({
      [`${key}_${c}`]: line[run](`Contract ${c}`)`${oneLine(...written).replaceAll("@", `${c}`)}`,
    })),
  });

/** On a sheet across contracts: the column's own row of those over time. */
export const own = (key: string) => `INDEX(${key}_rows[], number, 0)`;

/** All contracts' cells of rows over time, one after the other. */
export const all = (key: string, member = "") =>
  CONTRACTS.map((c) => `${key}_${c}${member}`).join(", ");

/** What the terms are called across contracts: see terms.ts. */
const NAMES: Readonly<Record<Term, string>> = {
  MonthlyFee: "monthly_fee",
  StartDate: "start_date",
  TermMonths: "term_months",
  Escalator: "escalator",
  FreeMonths: "free_months",
  RampMonths: "ramp_months",
  RampShare: "ramp_share",
  LockInMonths: "lock_in_months",
  LockInDays: "lock_in_days",
  NoticeDays: "notice_days",
  NoticeInside: "notice_inside",
  ExitPenalty: "exit_penalty",
};

/** The column's contract. */
export const ofColumn = contract(
  (term) => NAMES[term],
  `CHOOSE(N(number), ${CONTRACTS.map((c) => `ramp_${c}[]`).join(", ")})`,
);

/** Under what names one contract's own rows and tables find its terms. */
export const namedIn = (c: number | "@") => (term: Term) => `${NAMES[term]}.${c}`;

export const contractOf = (c: number | "@") => contract(namedIn(c), `ramp_${c}[]`);
