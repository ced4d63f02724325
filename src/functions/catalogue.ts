import type { OfftakeFunction } from "./define";
import { depDb } from "./depreciation/db";
import { depDdb } from "./depreciation/ddb";
import { depSln } from "./depreciation/sln";
import { depSyd } from "./depreciation/syd";
import { depVdb } from "./depreciation/vdb";
import { leaseAccrued } from "./lease/accrued";
import { leaseEnforceable } from "./lease/enforceable";
import { leaseExitdate } from "./lease/exitdate";
import { leaseFee } from "./lease/fee";
import { leasePayments } from "./lease/payments";
import { leaseRate } from "./lease/rate";
import { leaseRevenue } from "./lease/revenue";
import { leaseTcv } from "./lease/tcv";

/** Every function, in the order a reader wants them. */
export const catalogue: readonly OfftakeFunction[] = [
  // LEASE: what the contract pays, earns and binds
  leaseFee,
  leaseRate,
  leasePayments,
  leaseRevenue,
  leaseAccrued,
  leaseTcv,
  leaseExitdate,
  leaseEnforceable,
  // DEP: depreciation on a timeline
  depSln,
  depSyd,
  depDb,
  depDdb,
  depVdb,
  // VAL: multiples and value
  // DEAL, DEBT, RISK: the economics of the lease
];
