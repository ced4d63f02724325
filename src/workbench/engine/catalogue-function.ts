import type { OfftakeFunction } from "../../functions/define";
import type { Callable } from "./custom-function";

/** A function of the catalogue, called directly: for where there is no add-in runtime, as in Node. */
export function catalogueFunction(f: OfftakeFunction): Callable {
  return {
    id: f.name,
    parameters: f.parameters.map(([name, { takes, isOptional }]) => ({ name, takes, isOptional })),
    call: (args) => f.call(args),
  };
}
