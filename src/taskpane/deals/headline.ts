import type { Assumption } from "../../deals/resolve";
import type { OfftakeFunction } from "../../functions/define";
import { leaseEnforceable } from "../../functions/lease/enforceable";
import { leaseExitdate } from "../../functions/lease/exitdate";
import { leaseTcv } from "../../functions/lease/tcv";
import { argumentsOf, type Values, valuesOf } from "./lease-arguments";

/** What the contract says in all, and what of it binds; never the one without the other. */
export interface Headline {
  readonly headline: number;
  readonly enforceable: number;
  /** First day without service, as a serial. */
  readonly exit: number;
}

/** @returns undefined where the deal does not state enough of its contract. */
export function headlineOf(assumptions: readonly Assumption[]): Headline | undefined {
  const values = valuesOf(assumptions);
  const headline = called(leaseTcv, values);
  const enforceable = called(leaseEnforceable, values);
  const exit = called(leaseExitdate, values);
  if (headline === undefined || enforceable === undefined || exit === undefined) return undefined;
  return { headline, enforceable, exit };
}

function called(f: OfftakeFunction, values: Values): number | undefined {
  const result = f.call(argumentsOf(f, values));
  return typeof result === "number" ? result : undefined;
}
