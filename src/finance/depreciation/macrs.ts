import { civil, monthsSince, type Serial, serial } from "../dates";
import { ArgumentError } from "../errors";
import { Sum } from "../sum";
import type { Timeline } from "../timeline";
import { decliningRecovery, type Recovered, straightLineRecovery } from "./macrs-formula";
import { HALF_YEAR, MID_QUARTER, nonresidential, residential } from "./macrs-tables";
import { evenly } from "./method";

/** Half-year, mid-quarter, mid-month: what the first tax year counts for, whatever the day. */
export const TAX_CONVENTIONS = ["HY", "MQ", "MM"] as const;
export type TaxConvention = (typeof TAX_CONVENTIONS)[number];

/** The general depreciation system, or the alternative one: straight line over a longer period. */
export const SYSTEMS = ["GDS", "ADS"] as const;
/** The percentages as the IRS prints them, or the mathematics that they round. */
export const PERCENTAGES = ["TABLE", "FORMULA"] as const;

export interface TaxAsset {
  readonly basis: number;
  /** Recovery period in years. */
  readonly recovery: number;
  readonly inService: Serial;
  /** Undefined: MM for real property, else HY. */
  readonly convention: TaxConvention | undefined;
  /** Special allowance, a share of basis taken in the first tax year. */
  readonly bonus: number;
  readonly system: (typeof SYSTEMS)[number];
  readonly percentages: (typeof PERCENTAGES)[number];
}

const GDS_PERSONAL = [3, 5, 7, 10, 15, 20];
const GDS_REAL = [27.5, 39];
const REAL = [27.5, 30, 39, 40];

/**
 * US tax depreciation in each period, by calendar tax year. The first tax year's amount is spread
 * evenly from the in-service month, counted whole, to December; a later year's over its twelve
 * months; a month that straddles a period's end is split by days.
 *
 * @returns One amount a period.
 * @throws ArgumentError for a recovery, a convention or a bonus that the system does not allow.
 * @see IRS Publication 946, "How To Depreciate Property", chapter 4 and Appendix A; IRC 168.
 */
export function taxDepreciation(asset: TaxAsset, { edges }: Timeline): number[] {
  const recovered = withBonus(recovery(asset), asset.bonus);
  const { year, month } = civil(asset.inService);
  const january = serial({ year, month: 1, day: 1 });
  const since = monthsSince(january);
  const totals = edges.map((day) => {
    if (day < january) return 0;
    const { whole, part } = since(day);
    const taxYear = Math.floor(whole / 12);
    const months = whole - 12 * taxYear + part;
    const idle = taxYear === 0 ? month - 1 : 0;
    return (
      asset.basis *
      evenly(recovered(taxYear), recovered(taxYear + 1), (months - idle) / (12 - idle))
    );
  });
  return totals.slice(1).map((total, t) => total - (totals[t] as number));
}

/** The allowance comes first; what it leaves of the basis follows the system. */
function withBonus(recovered: Recovered, bonus: number): Recovered {
  if (bonus === 0) return recovered;
  return (n) => (n === 0 ? 0 : bonus + (1 - bonus) * recovered(n));
}

function recovery(asset: TaxAsset): Recovered {
  checkRecovery(asset);
  const convention = checkedConvention(asset);
  checkBonus(asset);
  const { month } = civil(asset.inService);
  const first = firstYear(convention, month);
  if (asset.system === "ADS") return straightLineRecovery(asset.recovery, first);
  if (asset.percentages === "TABLE") return printed(column(asset.recovery, convention, month));
  if (GDS_REAL.includes(asset.recovery)) return straightLineRecovery(asset.recovery, first);
  return decliningRecovery(asset.recovery, asset.recovery < 15 ? 2 : 1.5, first);
}

/** What the first tax year counts for, in years. */
function firstYear(convention: TaxConvention, month: number): number {
  switch (convention) {
    case "HY":
      return 0.5;
    case "MQ":
      return (9 - 2 * quarter(month)) / 8;
    case "MM":
      return (25 - 2 * month) / 24;
  }
}

function quarter(month: number): number {
  return Math.ceil(month / 3);
}

function column(recovery: number, convention: TaxConvention, month: number): readonly number[] {
  if (recovery === 27.5) return residential(month);
  if (recovery === 39) return nonresidential(month);
  const columns = convention === "MQ" ? MID_QUARTER[quarter(month)] : HALF_YEAR;
  return columns?.[recovery] as readonly number[];
}

function printed(percentages: readonly number[]): Recovered {
  const total = new Sum();
  const shares = [0, ...percentages.map((percentage) => total.add(percentage).value / 100)];
  return (n) => shares[Math.min(n, percentages.length)] as number;
}

function checkRecovery({ system, recovery }: TaxAsset): void {
  if (system === "ADS" || GDS_PERSONAL.includes(recovery) || GDS_REAL.includes(recovery)) return;
  throw new ArgumentError(
    "recovery",
    `must be 3, 5, 7, 10, 15, 20, 27.5 or 39 years under GDS, not ${recovery}`,
  );
}

function checkedConvention({ recovery, convention }: TaxAsset): TaxConvention {
  const real = REAL.includes(recovery);
  const chosen = convention ?? (real ? "MM" : "HY");
  if (real !== (chosen === "MM"))
    throw new ArgumentError(
      "convention",
      `must be ${real ? "MM" : "HY or MQ"} if recovery is ${recovery} years, or omitted, not ${chosen}`,
    );
  return chosen;
}

function checkBonus({ recovery, bonus }: TaxAsset): void {
  if (bonus > 0 && REAL.includes(recovery))
    throw new ArgumentError(
      "bonus",
      `must be omitted if recovery is ${recovery} years, because real property has no bonus; got ${bonus}`,
    );
}
