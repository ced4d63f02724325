import { marketRateOf } from "../../finance/lease/market-rate";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { one } from "../result";
import { BASES_NOTE, basis, capacity, utilisation } from "./market-rate";

/** Market rate of a monthly fee. The arithmetic is in src/finance/lease/market-rate.ts. */
export const leaseRate = defineFunction({
  name: "LEASE.RATE",
  summary: "The market rate that a monthly fee comes to: the inverse of LEASE.FEE.",
  parameters: {
    fee: money("Monthly fee for the whole capacity.").atLeast(0),
    capacity,
    basis,
    utilisation,
  },
  returns: one("number"),
  example: {
    formula: '=OFFTAKE.LEASE.RATE(1460000, 1000, "GPU-HOUR", 0.8)',
    value: 2.5,
    origin: "1,000 GPUs × 730 hours × 80 % are 584,000 GPU-hours a month; 1,460,000 ÷ 584,000.",
  },
  source: "The field's three ways to quote compute; hours of a year of 365 days",
  notes: [
    BASES_NOTE,
    "Divide only where fee and capacity have one scope: a fee that covers two sites says nothing of one site's megawatts. No capacity is #DIV/0!.",
  ],
  evaluate: ({ fee, capacity, basis, utilisation }) =>
    marketRateOf(fee, capacity, basis, utilisation),
});
