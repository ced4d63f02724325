import { ArgumentError, ZeroDenominatorError } from "../errors";
import type { StandardTest } from "./identification";

export const STANDARDS = ["ASC 842", "IFRS 16"] as const;

/** A lessor's lease at commencement. Months, and money in one currency. */
export interface LessorLease {
  readonly termMonths: number;
  /** Remaining economic life of the asset. */
  readonly lifeMonths: number;
  /** Economic life from new; left out, the asset is not taken to be near its end. */
  readonly totalLifeMonths?: number | undefined;
  /** Present value of payments and of residual value that the lessee guarantees. */
  readonly pvPayments: number;
  /** Present value of what a third party guarantees, alone. */
  readonly pvThirdPartyGuarantee: number;
  readonly fairValue: number;
  readonly transfers: boolean;
  readonly purchaseOption: boolean;
  readonly specialized: boolean;
  readonly collectible: boolean;
  readonly standard: (typeof STANDARDS)[number];
  /** Variable payments that depend on neither an index nor a rate. */
  readonly variablePayments?: boolean | undefined;
  /** A sales-type or direct financing lease would have a selling loss. */
  readonly sellingLoss?: boolean | undefined;
}

export type ClassificationTest =
  | "transfer"
  | "purchase option"
  | "term"
  | "present value"
  | "specialized"
  | "present value with guarantees"
  | "collectible"
  | "variable with loss";

export interface Classification {
  readonly leaseClass: "Sales-type" | "Direct financing" | "Operating" | "Finance";
  readonly tests: readonly StandardTest<ClassificationTest>[];
}

/** "Major part" of the life, and "substantially all" of the fair value (ASC 842-10-55-2). */
const MAJOR_PART = 0.75;
const SUBSTANTIALLY_ALL = 0.9;

/** A present value has come through doubles: a ratio within their noise of a threshold has reached it. */
const NOISE = 2 ** -50;

/**
 * Classifies a lease for its lessor.
 *
 * ASC 842-10-25-2 and 25-3: any of five tests makes it sales-type; else present value with third
 * parties' guarantees and probable collection make it direct financing; but a lease with variable
 * payments that would have a selling loss is operating (25-3A, ASU 2021-05). IFRS 16.61 to 65: the same
 * five, as indicators, make it a finance lease.
 *
 * @throws ArgumentError where the total life is shorter than what remains of it.
 * @throws ZeroDenominatorError without a life or a fair value.
 */
export function classifyLease(lease: LessorLease): Classification {
  check(lease);
  const { fairValue, pvPayments, pvThirdPartyGuarantee } = lease;
  const withGuarantees = (pvPayments + pvThirdPartyGuarantee) / fairValue;
  if (lease.standard === "IFRS 16") {
    const tests = fiveTests(lease, withGuarantees, false);
    return { leaseClass: anyMet(tests) ? "Finance" : "Operating", tests };
  }
  const five = fiveTests(lease, pvPayments / fairValue, inLastQuarter(lease));
  const two = [
    reached("present value with guarantees", withGuarantees, SUBSTANTIALLY_ALL),
    given("collectible", lease.collectible),
  ];
  const otherwise = allMet(two) ? "Direct financing" : "Operating";
  const leaseClass = anyMet(five) ? "Sales-type" : otherwise;
  if (!lease.variablePayments) return { leaseClass, tests: [...five, ...two] };
  const loss = given("variable with loss", lease.sellingLoss === true);
  return {
    leaseClass: lease.sellingLoss ? "Operating" : leaseClass,
    tests: [...five, ...two, loss],
  };
}

type Test = StandardTest<ClassificationTest>;

function fiveTests(lease: LessorLease, presentValue: number, lifeDropped: boolean): Test[] {
  const term = reached("term", lease.termMonths / lease.lifeMonths, MAJOR_PART);
  return [
    given("transfer", lease.transfers),
    given("purchase option", lease.purchaseOption),
    lifeDropped ? { ...term, outcome: "dropped" } : term,
    reached("present value", presentValue, SUBSTANTIALLY_ALL),
    given("specialized", lease.specialized),
  ];
}

/** ASC 842-10-25-2(c): no life test where commencement falls at or near the end of the life. */
function inLastQuarter({ lifeMonths, totalLifeMonths }: LessorLease): boolean {
  return totalLifeMonths !== undefined && lifeMonths <= totalLifeMonths / 4;
}

function given(id: ClassificationTest, measured: boolean): Test {
  return { id, measured, outcome: measured ? "met" : "not met" };
}

function reached(id: ClassificationTest, measured: number, threshold: number): Test {
  return { id, measured, outcome: measured >= threshold * (1 - NOISE) ? "met" : "not met" };
}

const anyMet = (tests: readonly Test[]) => tests.some(({ outcome }) => outcome === "met");
const allMet = (tests: readonly Test[]) => tests.every(({ outcome }) => outcome === "met");

function check({ lifeMonths, totalLifeMonths, fairValue }: LessorLease): void {
  if (lifeMonths === 0)
    throw new ZeroDenominatorError("life_months is 0; the ratio is not defined.");
  if (fairValue === 0) throw new ZeroDenominatorError("fair_value is 0; the ratio is not defined.");
  if (totalLifeMonths !== undefined && totalLifeMonths < lifeMonths)
    throw new ArgumentError(
      "total_life_months",
      `must be at least life_months (${lifeMonths}), or omitted, not ${totalLifeMonths}`,
    );
}
