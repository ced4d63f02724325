import { CellError } from "../../functions/cells";
import type { OfftakeFunction } from "../../functions/define";
import type { Callable } from "./customFunction";
import type { ErrorMessages } from "./errorMessages";

/** A function of the catalogue, called directly: for where there is no add-in runtime, as in Node. */
export function catalogueFunction(f: OfftakeFunction, messages: ErrorMessages): Callable {
  return {
    id: f.name,
    takes: f.parameters.map(([, parameter]) => parameter.takes),
    call(args, caller) {
      const result = refusedAtEntry(f, args.length) ?? f.call(args);
      messages.record(caller, result);
      return result;
    },
  };
}

/** Excel does not let a formula be entered with too few or too many arguments; the engine does. */
function refusedAtEntry(f: OfftakeFunction, given: number): CellError | undefined {
  const required = f.parameters.filter(([, parameter]) => !parameter.isOptional);
  if (given < required.length)
    return new CellError(
      "#VALUE!",
      `${f.name} needs ${required.map(([name]) => name).join(", ")}: ${many(given)} given.`,
    );
  if (given > f.parameters.length)
    return new CellError(
      "#VALUE!",
      `${f.name} takes at most ${many(f.parameters.length)}: ${given} given.`,
    );
  return undefined;
}

function many(count: number): string {
  return `${count} argument${count === 1 ? "" : "s"}`;
}
