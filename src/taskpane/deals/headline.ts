import type { Assumption } from "../../deals/resolve";
import type { OfftakeFunction } from "../../functions/define";
import { leaseEnforceable } from "../../functions/lease/enforceable";
import { leaseExitDate } from "../../functions/lease/exit-date";
import { leaseTcv } from "../../functions/lease/tcv";
import { argumentsOf, type Values, valuesOf } from "./lease-arguments";

/** Headline and enforceable value, always reported together. */
export interface Headline {
  readonly headline: number;
  readonly enforceable: number;
  /** Earliest exit date, as an Excel serial. */
  readonly exit: number;
}

/** @returns undefined if the deal does not report enough of its contract. */
export function headlineOf(assumptions: readonly Assumption[]): Headline | undefined {
  const values = valuesOf(assumptions);
  const headline = called(leaseTcv, values);
  const enforceable = called(leaseEnforceable, values);
  const exit = called(leaseExitDate, values);
  if (headline === undefined || enforceable === undefined || exit === undefined) return undefined;
  return { headline, enforceable, exit };
}

function called(f: OfftakeFunction, values: Values): number | undefined {
  const result = f.call(argumentsOf(f, values));
  return typeof result === "number" ? result : undefined;
}
