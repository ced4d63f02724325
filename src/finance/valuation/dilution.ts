import { ArgumentError, ZeroDenominatorError } from "../errors";
import { requireAsMany } from "../matching";
import { sum } from "../sum";

/** Claims on shares, tranche by tranche. */
export interface Dilution {
  readonly options: readonly number[];
  /** A price for each tranche of options. */
  readonly strikes: readonly number[];
  readonly rsus: number;
  /** Principal of each convertible. */
  readonly converts: readonly number[];
  /** Principal per share that each converts into. */
  readonly conversionPrices: readonly number[];
}

/**
 * Shares after dilution at a price: options by the treasury-stock method, converts as if converted.
 *
 *     options · (1 − strike ÷ price) where strike < price
 *     principal ÷ conversion price   where conversion price < price
 */
export function dilutedShares(shares: number, price: number, dilution: Dilution): number {
  const { options, strikes, rsus, converts, conversionPrices } = dilution;
  requireAsMany("strikes", strikes, "options", options);
  requireAsMany("conversion_prices", conversionPrices, "converts", converts);
  requireStrikes(options, strikes);
  return sum([
    shares,
    rsus,
    ...options.map((count, i) => exercised(count, strikes[i] as number, price)),
    ...converts.map((principal, i) => converted(principal, conversionPrices[i] as number, price)),
  ]);
}

/** A blank strike would arrive as 0 and dilute in full. */
function requireStrikes(options: readonly number[], strikes: readonly number[]): void {
  const without = strikes.findIndex((strike, i) => strike === 0 && options[i] !== 0);
  if (without === -1) return;
  throw new ArgumentError(
    `strikes (entry ${without + 1})`,
    "must be above 0, not 0, which is what a blank cell holds; enter shares without a strike as rsus, and a nominal strike as it is (0.01)",
  );
}

/** New shares less those that the proceeds buy back. */
function exercised(count: number, strike: number, price: number): number {
  return strike < price ? (count * (price - strike)) / price : 0;
}

function converted(principal: number, conversionPrice: number, price: number): number {
  if (principal === 0 || conversionPrice >= price) return 0;
  if (conversionPrice === 0)
    throw new ZeroDenominatorError("A conversion price is 0; the number of shares is not defined.");
  return principal / conversionPrice;
}
