import { monthsAfter, type Serial } from "../dates";
import { type Contract, contractEnd, contractStart } from "./contract";
import { FeeLine } from "./fee-line";

export const HOLDERS = ["TENANT", "LANDLORD"] as const;
export const CAUSES = ["CONVENIENCE", "LATE-DELIVERY", "DEFAULT"] as const;

/**
 * A right to end the contract before its term. A penalty that falls over time is several rights, each
 * from the day on which its penalty applies.
 */
export interface ExitRight {
  readonly holder: (typeof HOLDERS)[number];
  /** Only a right for convenience needs no event outside the holder's control. */
  readonly cause: (typeof CAUSES)[number];
  /** First day on which notice may be given; undefined: at any time. */
  readonly first_notice?: Serial | undefined;
  readonly notice_days: number;
  /** Paid once, on leaving. */
  readonly penalty: number;
  /** Paid on leaving, in months of the fee then due. */
  readonly penalty_months: number;
  /** The penalty is more than insignificant (842-10-55-23), or substantive (606-10-25-3). */
  readonly is_substantive: boolean;
}

/** Who is bound until when, and for how much. Days are the first without service. */
export interface Bound {
  /** The tenant's first exit without a substantive penalty: the end of a service contract (606-10-25-3). */
  readonly tenantUntil: Serial;
  /** The landlord's first exit without a substantive penalty. */
  readonly landlordUntil: Serial;
  /** The end of an enforceable lease: both may leave without more than an insignificant penalty (842-10-55-23). */
  readonly leaseUntil: Serial;
  /** Payments that the tenant cannot avoid: backlog, the lessor's view. */
  readonly tenantPays: number;
  /** Payments for service of which the landlord cannot rid itself: security of supply, the tenant's view. */
  readonly landlordServes: number;
}

/**
 * The payments enforceable against the tenant and against the landlord, seen from a day.
 *
 * The tenant pays the least that any of its rights leaves to be paid: the fees to that exit and the
 * penalty, and never more than the fees of the term. A landlord's right does not shorten the term
 * (842-10-55-24), and changes only what is enforceable against the landlord.
 */
export function boundBy(contract: Contract, rights: readonly ExitRight[], asOf: Serial): Bound {
  const end = contractEnd(contract);
  const from = Math.max(asOf, contractStart(contract));
  const fees = new FeeLine(contract);
  const left = fees.between(from, end);
  const of = (holder: ExitRight["holder"]) =>
    rights.filter((right) => right.holder === holder && right.cause === "CONVENIENCE");
  const exit = (right: ExitRight) => exitOf(right, asOf, from, end);
  const firstExit = (held: readonly ExitRight[]) =>
    Math.min(end, ...held.filter(({ is_substantive }) => !is_substantive).map(exit));
  const leastPaid = of("TENANT").map((right) => {
    const leaves = exit(right);
    const month = fees.between(leaves, Math.min(end, monthsAfter(leaves, 1)));
    return fees.between(from, leaves) + right.penalty + right.penalty_months * month;
  });
  const [tenantUntil, landlordUntil] = [firstExit(of("TENANT")), firstExit(of("LANDLORD"))];
  return {
    tenantUntil,
    landlordUntil,
    leaseUntil: Math.max(tenantUntil, landlordUntil),
    tenantPays: Math.min(left, ...leastPaid),
    landlordServes: fees.between(from, Math.min(end, ...of("LANDLORD").map(exit))),
  };
}

/** The first day without service if notice is given as soon as it may be. */
function exitOf(
  { first_notice, notice_days }: ExitRight,
  asOf: Serial,
  from: Serial,
  end: Serial,
): Serial {
  const notice = Math.max(asOf, first_notice ?? asOf);
  return Math.min(end, Math.max(from, notice + notice_days));
}
