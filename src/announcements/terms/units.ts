import type { Context } from "../evidence/context";
import type { Money } from "../quantities/quantity";

/** The currency of an amount of money. */
export const currencyOf = (context: Context): string => (context.quantity as Money).currency;
