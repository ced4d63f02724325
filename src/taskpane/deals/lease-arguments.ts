import type { Assumption } from "../../deals/resolve";
import type { OfftakeFunction } from "../../functions/define";
import { ASSUMPTION_OF } from "../assumption-arguments";

export type Values = ReadonlyMap<string, Assumption["value"]>;

export function valuesOf(assumptions: readonly Assumption[]): Values {
  return new Map(assumptions.map(({ name, value }) => [name, value]));
}

/** Returns a deal's values as function arguments, in order; missing values are omitted. */
export function argumentsOf(
  f: OfftakeFunction,
  values: Values,
  given: Readonly<Record<string, unknown>> = {},
): unknown[] {
  return f.parameters.map(([name]) => {
    if (name in given) return given[name];
    if (name === "ramp") return ramp(values);
    const assumption = ASSUMPTION_OF[name];
    return (assumption && values.get(assumption)) ?? null;
  });
}

function ramp(values: Values): unknown {
  const [months, share] = [values.get("RampMonths"), values.get("RampShare")];
  if (typeof months !== "number" || typeof share !== "number") return null;
  return [
    [1, share],
    [months + 1, 1],
  ];
}
