import { NoSolutionError } from "../errors";
import { sum } from "../sum";

/** What a lessor gets, and what it gave. Money, none of it negative. */
export interface LeaseInvestment {
  /** One a period. */
  readonly payments: readonly number[];
  /** At the end of the last period, also where payments are in advance. */
  readonly residual: number;
  readonly fairValue: number;
  readonly initialCosts: number;
  readonly inAdvance: boolean;
}

/**
 * The rate a period at which payments and the residual are worth the fair value plus the initial
 * direct costs (ASC 842 and IFRS 16, "rate implicit in the lease").
 *
 * @throws NoSolutionError where no rate above −1 does it.
 */
export function implicitRate(lease: LeaseInvestment): number {
  const { payments, residual, fairValue, initialCosts, inAdvance } = lease;
  const now = inAdvance ? (payments[0] as number) : 0;
  const flows = inAdvance ? [...payments.slice(1), residual] : [...payments];
  if (!inAdvance) flows[flows.length - 1] = (flows.at(-1) as number) + residual;
  const target = sum([fairValue, initialCosts, -now]);
  if (target <= 0)
    throw new NoSolutionError(
      inAdvance && now > 0
        ? "The first payment, in advance, already covers fair_value and initial_costs; no implicit rate exists."
        : "fair_value and initial_costs are 0; no implicit rate exists.",
    );
  if (flows.every((flow) => flow === 0))
    throw new NoSolutionError("There are no payments to discount; no implicit rate exists.");
  const rate = Math.expm1(logRate(flows, target));
  if (rate > -1) return rate;
  throw new NoSolutionError(
    "Payments are too low relative to fair_value; no implicit rate exists.",
  );
}

const MOST_STEPS = 200;
/** A step of so little, as a share of x, is the last: the next one's would be its square. */
const LAST_STEP = 1e-9;
/** What is left of the excess by so many roundings is nothing but them. */
const ROUNDINGS = 2;

/**
 * x = log(1 + r) with Σ flow[k] · e^(−k·x) = target, flow[k] at the end of period k = 1, 2, …
 *
 * The logarithm of the sum falls in x and is convex, with a slope between −last and −first flow's
 * period: so the root is bracketed at once, and Newton's steps from the left close in on it without
 * leaving the bracket. A step that rounding throws out of it is replaced by a bisection.
 */
function logRate(flows: readonly number[], target: number): number {
  const first = flows.findIndex((flow) => flow > 0) + 1;
  const last = flows.findLastIndex((flow) => flow > 0) + 1;
  const undiscounted = Math.log(sum(flows) / target);
  let [low, high] = [undiscounted / last, undiscounted / first].sort((a, b) => a - b) as [
    number,
    number,
  ];
  let x = low;
  for (let i = 0; i < MOST_STEPS; i++) {
    const pivot = x < 0 ? last : first;
    const { excess, slope } = logValue(flows, target, x, pivot);
    if (excess > 0) low = Math.max(low, x);
    else high = Math.min(high, x);
    const newton = x - excess / slope;
    const rounding = ROUNDINGS * Number.EPSILON * (1 + Math.abs(pivot * x));
    if (Math.abs(newton - x) <= LAST_STEP * Math.abs(x) || Math.abs(excess) <= rounding)
      return newton;
    x = newton >= low && newton <= high ? newton : (low + high) / 2;
  }
  return x;
}

/**
 * log(Σ flow[k]·e^(−k·x) ÷ target) and its slope.
 *
 * @param pivot The period whose factor is taken out of the sum, so that no term overflows.
 */
function logValue(flows: readonly number[], target: number, x: number, pivot: number) {
  const weights = flows.map((flow, i) => flow * Math.exp((pivot - i - 1) * x));
  const weight = sum(weights);
  return {
    excess: Math.log(weight / target) - pivot * x,
    slope: -sum(weights.map((w, i) => w * (i + 1))) / weight,
  };
}
