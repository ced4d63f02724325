import { deferredAnnuity, monthlyAnnuity } from "../annuity";
import { ZeroDenominatorError } from "../errors";
import { compoundMonths } from "../growth";
import { HOURS_A_MONTH } from "../hours";
import { Sum } from "../sum";

export interface ComputePlant {
  /** Today. */
  readonly capex: number;
  /** What the plant is worth at the end of its life. */
  readonly residual: number;
  readonly lifeMonths: number;
  readonly opexMonth: number;
  readonly gpus: number;
  /** Share of the hours that are used: one value, or one for each year, of which the last goes on. */
  readonly utilization: number | readonly number[];
  /** Annual effective. */
  readonly rate: number;
}

/**
 * Levelized cost of compute: the price of a GPU-hour at which the plant earns exactly its rate.
 *
 *     (capex − residual · v^n + opex · a(n)) ÷ (GPU-hours used a month · a(n))
 *
 * v discounts by a month and a(n) is the value of 1 at the end of each of n months. After the
 * levelized cost of electricity: US DOE, NREL, "Simple Levelized Cost of Energy Calculator".
 */
export function levelizedCost(plant: ComputePlant): number {
  if (typeof plant.utilization !== "number") return byYear(plant, plant.utilization);
  const hours = plant.gpus * plant.utilization * HOURS_A_MONTH;
  if (hours === 0) throw new ZeroDenominatorError("No GPU-hours: gpus or utilization is 0.");
  const annuity = monthlyAnnuity(plant.rate, plant.lifeMonths);
  const residual = plant.residual * compoundMonths(plant.rate, -plant.lifeMonths);
  return ((plant.capex - residual) / annuity + plant.opexMonth) / hours;
}

const MONTHS_A_YEAR = 12;

/** The same with the hours of each year discounted by themselves. */
function byYear(plant: ComputePlant, utilization: readonly number[]): number {
  const used = new Sum();
  for (const [year, share] of utilization.entries()) {
    const isLast = year === utilization.length - 1;
    const from = MONTHS_A_YEAR * year;
    const until = isLast ? plant.lifeMonths : Math.min(plant.lifeMonths, from + MONTHS_A_YEAR);
    if (until > from) used.add(share * deferredAnnuity(plant.rate, from, until));
  }
  const hours = plant.gpus * used.value * HOURS_A_MONTH;
  if (hours === 0) throw new ZeroDenominatorError("No GPU-hours: gpus or utilization is 0.");
  const opex = plant.opexMonth * monthlyAnnuity(plant.rate, plant.lifeMonths);
  const residual = plant.residual * compoundMonths(plant.rate, -plant.lifeMonths);
  return (plant.capex - residual + opex) / hours;
}
