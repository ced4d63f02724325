import type { OfftakeFunction } from "./define";
import { depSln } from "./depreciation/sln";
import { leasePayments } from "./lease/payments";

/** Every function, in the order a reader wants them. */
export const catalogue: readonly OfftakeFunction[] = [
  // LEASE: what the contract pays, earns and binds
  leasePayments,
  // DEP: depreciation on a timeline
  depSln,
  // VAL: multiples and value
  // DEAL, DEBT, RISK: the economics of the lease
];
