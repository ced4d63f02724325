import { civil, isoDate, monthIndex, monthStart, monthsSince, type Serial } from "../dates";
import { ArgumentError } from "../errors";
import { Sum } from "../sum";
import type { Timeline } from "../timeline";
import { decliningRecovery, type Recovered, straightLineRecovery } from "./macrs-formula";
import { HALF_YEAR, MID_QUARTER, nonresidential, residential } from "./macrs-tables";
import { evenly } from "./method";

/** Half-year, mid-quarter, mid-month: what the first tax year counts for, whatever the day. */
export const TAX_CONVENTIONS = ["HY", "MQ", "MM"] as const;
export type TaxConvention = (typeof TAX_CONVENTIONS)[number];

/**
 * The general depreciation system; the alternative one, straight line over a longer period; straight
 * line over the general period, by election (168(b)(5)); or qualified improvement property, 15 years
 * straight line (168(b)(3)(G)).
 */
export const SYSTEMS = ["GDS", "ADS", "SL", "QIP"] as const;
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
  /** Month in which tax years end; undefined: December. */
  readonly taxYearEnd?: number | undefined;
  /** Months of the first tax year, where that is short; it ends with `taxYearEnd`. */
  readonly firstYearMonths?: number | undefined;
  /** Day of disposal; undefined: kept. */
  readonly disposed?: Serial | undefined;
}

const MONTHS_A_YEAR = 12;

const GDS_PERSONAL = [3, 5, 7, 10, 15, 20];
const GDS_REAL = [27.5, 39];
const REAL = [27.5, 30, 39, 40];

/**
 * US tax depreciation in each period, by tax year. The first tax year's amount is spread
 * evenly from the in-service month, counted whole, to the year's end; a later year's over its twelve
 * months, in the year of disposal to its month; a month that straddles a period's end is split by
 * days. In the year of disposal the convention counts too, and property disposed of in the year in
 * which it was placed in service has no depreciation.
 *
 * @returns One amount a period.
 * @throws ArgumentError for a recovery, a convention or a bonus that the system does not allow.
 * @see IRS Publication 946, "How To Depreciate Property", chapter 4 and Appendix A; IRC 168.
 */
export function taxDepreciation(asset: TaxAsset, { edges }: Timeline): number[] {
  const year = taxYears(asset);
  const month = year.monthOf(asset.inService);
  const disposal = disposalOf(asset, year);
  const recovered = endedBy(disposal, withBonus(recovery(asset, month), asset.bonus));
  const first = year.start;
  const since = monthsSince(first);
  const totals = edges.map((day) => {
    if (day < first) return 0;
    const { whole, part } = since(day);
    const taxYear = Math.floor(whole / 12);
    const months = whole - 12 * taxYear + part;
    const idle = taxYear === 0 ? month - 1 : 0;
    const last = taxYear === disposal?.taxYear ? disposal.month : MONTHS_A_YEAR;
    return (
      asset.basis *
      evenly(recovered(taxYear), recovered(taxYear + 1), (months - idle) / (last - idle))
    );
  });
  return totals.slice(1).map((total, t) => total - (totals[t] as number));
}

/** The allowance comes first; what it leaves of the basis follows the system. */
function withBonus(recovered: Recovered, bonus: number): Recovered {
  if (bonus === 0) return recovered;
  return (n) => (n === 0 ? 0 : bonus + (1 - bonus) * recovered(n));
}

function recovery(asset: TaxAsset, month: number): Recovered {
  checkRecovery(asset);
  const convention = checkedConvention(asset);
  checkBonus(asset);
  const length = asset.firstYearMonths ?? MONTHS_A_YEAR;
  const first = firstYear(convention, month, length);
  if (asset.system !== "GDS") return straightLineRecovery(asset.recovery, first);
  if (asset.percentages === "TABLE" && length === MONTHS_A_YEAR)
    return printed(column(asset.recovery, convention, month));
  if (GDS_REAL.includes(asset.recovery)) return straightLineRecovery(asset.recovery, first);
  return decliningRecovery(asset.recovery, asset.recovery < 15 ? 2 : 1.5, first);
}

/** Tax years as months of a year that ends with a given month. */
interface TaxYears {
  /** First day of the tax year in which service begins, as a year of twelve months. */
  readonly start: Serial;
  /** The month of a day within its tax year, from 1. */
  readonly monthOf: (day: Serial) => number;
}

function taxYears({ inService, taxYearEnd, firstYearMonths }: TaxAsset): TaxYears {
  const end = taxYearEnd ?? MONTHS_A_YEAR;
  const monthOf = (day: Serial) => ((civil(day).month - end - 1 + 2 * 12) % 12) + 1;
  const month = monthOf(inService);
  const length = firstYearMonths ?? MONTHS_A_YEAR;
  if (month <= MONTHS_A_YEAR - length)
    throw new ArgumentError(
      "first_year_months",
      `the first tax year must hold the in-service month, which is ${MONTHS_A_YEAR + 1 - month} months before its end, not have ${length}`,
    );
  return { start: monthStart(monthIndex(inService) - month + 1), monthOf };
}

/** When an asset was disposed of: tax years after the first, month, and the share of the year that counts. */
interface Disposal {
  readonly taxYear: number;
  readonly month: number;
  readonly share: number;
}

function disposalOf(asset: TaxAsset, { start, monthOf }: TaxYears): Disposal | undefined {
  const { disposed, inService } = asset;
  if (disposed === undefined) return undefined;
  if (disposed < inService)
    throw new ArgumentError(
      "disposed",
      `must be on or after in_service (${isoDate(inService)}), or omitted, not ${isoDate(disposed)}`,
    );
  const month = monthOf(disposed);
  const taxYear = Math.floor((monthIndex(disposed) - monthIndex(start)) / MONTHS_A_YEAR);
  return { taxYear, month, share: 1 - firstYear(checkedConvention(asset), month, MONTHS_A_YEAR) };
}

/** Recovery that stops within the tax year of a disposal; nothing if it is the first. */
function endedBy(disposal: Disposal | undefined, recovered: Recovered): Recovered {
  if (!disposal) return recovered;
  const { taxYear, share } = disposal;
  if (taxYear === 0) return () => 0;
  const [before, after] = [recovered(taxYear), recovered(taxYear + 1)];
  return (n) => (n <= taxYear ? recovered(n) : before + share * (after - before));
}

/**
 * What the first tax year counts for, in years: half of it, from the middle of the quarter or from the
 * middle of the month. In a short year a quarter is a fourth of its months, and its middle falls back
 * to the first day or the middle of a month (Rev. Proc. 89-15).
 *
 * @param month Of the year of twelve months that ends with the tax year. @param length In months.
 */
function firstYear(convention: TaxConvention, month: number, length: number): number {
  switch (convention) {
    case "HY":
      return length / 24;
    case "MQ": {
      const size = length / 4;
      const middle = (Math.ceil((month - (MONTHS_A_YEAR - length)) / size) - 0.5) * size;
      return (length - Math.floor(2 * middle) / 2) / MONTHS_A_YEAR;
    }
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
  if (system === "QIP" && recovery !== 15)
    throw new ArgumentError(
      "recovery",
      `must be 15 years for qualified improvement property, not ${recovery}`,
    );
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
