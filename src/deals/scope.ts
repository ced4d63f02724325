import type { DealFile, Figure } from "./schema";

/**
 * Ratios of what a deal reports, such as dollars a MW-year. Numerator and denominator must cover the
 * same thing: a fee for two sites over the power of one of them is no price of anything.
 */

/** A reported quantity that a ratio may be taken of, and what it covers. */
export interface Quantity {
  readonly value: number;
  readonly scope: string;
}

const HOURS_A_YEAR = 8760;

/**
 * A figure as a quantity. Nothing for one that is assumed, or not firm ("up to", planned, approximate),
 * or that does not say what it covers: those can be shown, never divided.
 */
export function quantity(deal: DealFile, name: string): Quantity | undefined {
  const figure = reported(deal, name);
  if (typeof figure?.value !== "number" || figure.scope === undefined || figure.hedge)
    return undefined;
  return { value: figure.value, scope: figure.scope };
}

/** The figure as the deal's sources have it; nothing where it is assumed or left to the family. */
export function reported(deal: DealFile, name: string): Figure | undefined {
  return deal.assumptions.find((figure) => figure.name === name && figure.standing !== "assumed");
}

/**
 * Contracted power as the sources have it, in words: `526 (critical IT (800 gross))`; the basis alone
 * where the power is not reported. Powers on different bases are never added up or divided.
 */
export function powerAsReported(deal: DealFile): string {
  const mw = deal.assumptions.find((figure) => figure.name === "ContractedMw");
  if (!mw) return "";
  const basis = mw.basis ?? "";
  if (mw.standing === "assumed") return basis;
  // A basis such as "up to" is the hedge itself.
  const hedge = mw.hedge && !basis.includes(mw.hedge.slice(0, 6)) ? `${mw.hedge} ` : "";
  return `${hedge}${mw.value}${basis && ` (${basis})`}`;
}

/** Nothing where the two do not cover the same thing, or there is nothing to divide by. */
export function ratio(numerator: Quantity, denominator: Quantity): number | undefined {
  if (numerator.scope !== denominator.scope || denominator.value === 0) return undefined;
  return numerator.value / denominator.value;
}

/** Dollars a MW-year, average over the term. */
export function pricePerMwYear(deal: DealFile): number | undefined {
  return perYear(deal, "ContractedMw");
}

/** Dollars a GPU-hour, average over the term, every hour counted. */
export function pricePerGpuHour(deal: DealFile): number | undefined {
  const aYear = perYear(deal, "GpuCount");
  return aYear === undefined ? undefined : aYear / HOURS_A_YEAR;
}

function perYear(deal: DealFile, capacity: string): number | undefined {
  const fee = quantity(deal, "AverageAnnualFee");
  const of = quantity(deal, capacity);
  return fee && of && ratio(fee, of);
}

/** The scope id of what the fee covers, in every file. */
export const CONTRACT = "contract";

/** What a figure of the deal covers, in words; nothing where the deal leaves it to its family. */
export function scopeOf(deal: DealFile, name: string): string | undefined {
  const scope = scopeIdOf(deal, name);
  return scope === undefined ? undefined : deal.scopes[scope];
}

/**
 * Whether the monthly fee pays for this quantity, and for nothing else. Where it does not, the one over
 * the other is no price, and their difference no profit, however well either is known.
 */
export function isFeeFor(deal: DealFile, name: string): boolean {
  const fee = scopeIdOf(deal, "MonthlyFee");
  return fee !== undefined && fee === scopeIdOf(deal, name);
}

function scopeIdOf(deal: DealFile, name: string): string | undefined {
  return deal.assumptions.find((figure) => figure.name === name)?.scope;
}
