import { marketRateOf } from "../../finance/lease/market-rate";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { one } from "../result";
import { BASES_NOTE, basis, capacity, utilization } from "./market-rate";

/** Market rate of a monthly fee. The arithmetic is in src/finance/lease/market-rate.ts. */
export const leaseRate = defineFunction({
  name: "LEASE.RATE",
  summary: "Converts a monthly fee to a unit market rate; the inverse of LEASE.FEE.",
  parameters: {
    fee: money("Monthly fee for the whole capacity.").atLeast(0),
    capacity,
    basis,
    utilization,
  },
  returns: one("number"),
  example: {
    formula: '=OFFTAKE.LEASE.RATE(1460000, 1000, "GPU-HOUR", 0.8)',
    value: 2.5,
    origin: "1,000 GPUs × 730 hours × 80% are 584,000 GPU-hours per month; 1,460,000 ÷ 584,000.",
  },
  source: "The three customary quotations of compute; hours in a 365-day year",
  notes: [
    BASES_NOTE,
    "Use it only if fee and capacity have the same scope: do not divide a fee for two sites by one site's megawatts. A capacity of 0 returns #DIV/0!.",
  ],
  evaluate: ({ fee, capacity, basis, utilization }) =>
    marketRateOf(fee, capacity, basis, utilization),
});
