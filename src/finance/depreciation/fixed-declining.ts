import { round } from "../money";
import { declined } from "./declining";
import {
  type Cumulative,
  type Depreciable,
  depreciableBase,
  evenWithinYears,
  refusePartYears,
} from "./method";

/** Excel rounds the rate to three decimals, and so does whoever has to agree with it. */
const RATE_DECIMALS = 3;

/**
 * Fixed declining balance: the rate that leaves salvage at the end of the life, rounded.
 *
 *     D(y) = cost · (1 − (1 − r)^y),   r = round(1 − (salvage / cost)^(1 / life), 3)
 *
 * The rounding is why the last balance is near salvage and not at it, on either side.
 */
export function fixedDeclining(asset: Depreciable): Cumulative {
  refusePartYears(asset.life);
  depreciableBase(asset);
  const { cost, salvage, life } = asset;
  if (cost === 0) return () => 0;
  const rate = round(1 - (salvage / cost) ** (1 / life), RATE_DECIMALS);
  return evenWithinYears((y) => cost * declined(rate, Math.min(y, life)));
}
