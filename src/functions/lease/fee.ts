import { monthlyFeeAt } from "../../finance/lease/market-rate";
import { defineFunction } from "../define";
import { number } from "../parameters/number";
import { one } from "../result";
import { BASES_NOTE, basis, capacity, utilisation } from "./market-rate";

/** Monthly fee from a market rate. The arithmetic is in src/finance/lease/market-rate.ts. */
export const leaseFee = defineFunction({
  name: "LEASE.FEE",
  summary: "Monthly fee from a market rate.",
  parameters: {
    capacity,
    rate: number("Market rate: money a MW-year, a kW-month or a GPU-hour, by basis.").atLeast(0),
    basis,
    utilisation,
  },
  returns: one("money"),
  example: {
    formula: '=OFFTAKE.LEASE.FEE(300, 10000000, "MW-YEAR")',
    value: 250000000,
    origin: "300 MW at $10m a MW-year are $3bn a year, a twelfth of it a month.",
  },
  source: "The field's three ways to quote compute; hours of a year of 365 days",
  notes: [BASES_NOTE],
  evaluate: ({ capacity, rate, basis, utilisation }) =>
    monthlyFeeAt(rate, capacity, basis, utilisation),
});
