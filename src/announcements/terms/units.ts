import type { Context } from "../evidence/context";
import type { Money, Quantity } from "../quantities/quantity";

/** The currency of an amount of money. */
export const currencyOf = (context: Context): string => (context.quantity as Money).currency;

/** An amount that is not paid per anything. */
export const isPlain = (quantity: Quantity): boolean => (quantity as Money).per === "";

/** A plain amount of at least a million: smaller ones are prices, not values of contracts. */
export const isLarge = (quantity: Quantity): boolean =>
  isPlain(quantity) && (quantity as Money).value >= 1e6;
