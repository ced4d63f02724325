import * as fc from "fast-check";
import { CONVENTIONS } from "../../../src/finance/depreciation/age";

/** Random assets, for properties and for accuracy: 1 cent to $300bn, lives to 100 years. */

/** Cents, spread over the magnitudes rather than over the amounts. */
export const amounts = fc
  .tuple(fc.double({ min: 0, max: Math.log10(3e13), noNaN: true }), fc.nat(99))
  .map(([magnitude, cents]) => Math.min(3e13, Math.floor(10 ** magnitude) + cents) / 100);

const shares = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
);

/** Cost and a salvage of at most that. */
export const costs = fc.tuple(amounts, shares).map(([cost, share]) => ({
  cost,
  salvage: Math.min(cost, Math.floor(cost * share * 100) / 100),
}));

export const wholeLives = fc.integer({ min: 1, max: 100 });
export const lives = fc.oneof(
  wholeLives,
  fc.integer({ min: 1, max: 1200 }).map((months) => months / 12),
  fc.double({ min: 0.1, max: 100, noNaN: true }),
);
export const factors = fc.oneof(
  fc.constantFrom(1, 1.5, 2, 3),
  fc.double({ min: 0.25, max: 6, noNaN: true }),
);
export const conventions = fc.constantFrom(...CONVENTIONS);
/** Any day from 2020 to 2035. */
export const inService = fc.integer({ min: 43_831, max: 49_674 });
