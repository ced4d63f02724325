import type { Assumption } from "../../deals/resolve";
import type { OfftakeFunction } from "../../functions/define";
import { leaseEnforceable } from "../../functions/lease/enforceable";
import { leaseExitdate } from "../../functions/lease/exitdate";
import { leaseTcv } from "../../functions/lease/tcv";
import { ASSUMPTION_OF } from "../assumption-arguments";

/** What the contract says in all, and what of it binds; never the one without the other. */
export interface Headline {
  readonly headline: number;
  readonly enforceable: number;
  /** First day without service, as a serial. */
  readonly exit: number;
}

/** @returns undefined where the deal does not state enough of its contract. */
export function headlineOf(assumptions: readonly Assumption[]): Headline | undefined {
  const values = new Map(assumptions.map(({ name, value }) => [name, value]));
  const headline = called(leaseTcv, values);
  const enforceable = called(leaseEnforceable, values);
  const exit = called(leaseExitdate, values);
  if (headline === undefined || enforceable === undefined || exit === undefined) return undefined;
  return { headline, enforceable, exit };
}

type Values = ReadonlyMap<string, Assumption["value"]>;

function called(f: OfftakeFunction, values: Values): number | undefined {
  const result = f.call(f.parameters.map(([name]) => argument(name, values)));
  return typeof result === "number" ? result : undefined;
}

function argument(parameter: string, values: Values): unknown {
  if (parameter === "ramp") return ramp(values);
  const name = ASSUMPTION_OF[parameter];
  return (name && values.get(name)) ?? null;
}

function ramp(values: Values): unknown {
  const [months, share] = [values.get("RampMonths"), values.get("RampShare")];
  if (typeof months !== "number" || typeof share !== "number") return null;
  return [
    [1, share],
    [months + 1, 1],
  ];
}
