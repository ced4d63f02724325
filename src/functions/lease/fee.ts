import { monthlyFeeAt } from "../../finance/lease/market-rate";
import { defineFunction } from "../define";
import { number } from "../parameters/number";
import { one } from "../result";
import { BASES_NOTE, basis, capacity, utilization } from "./market-rate";

/** Monthly fee from a market rate. The arithmetic is in src/finance/lease/market-rate.ts. */
export const leaseFee = defineFunction({
  name: "LEASE.FEE",
  summary: "Converts a market rate to a monthly fee.",
  parameters: {
    capacity,
    rate: number("Market rate per MW-year, kW-month or GPU-hour, as set by basis.").atLeast(0),
    basis,
    utilization,
  },
  returns: one("money"),
  example: {
    formula: '=OFFTAKE.LEASE.FEE(300, 10000000, "MW-YEAR")',
    value: 250000000,
    origin: "300 MW at $10m per MW-year is $3bn per year; one-twelfth of that per month.",
  },
  source: "The three customary quotations of compute; hours in a 365-day year",
  notes: [BASES_NOTE],
  evaluate: ({ capacity, rate, basis, utilization }) =>
    monthlyFeeAt(rate, capacity, basis, utilization),
});
