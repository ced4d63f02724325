import { catalogue } from "../../functions/catalogue";
import type { Released } from "./lines";

/**
 * Returns the parameters of every function, by name.
 *
 * @param released Functions that workbooks may depend on already.
 * @throws Error if one of them is gone, or its parameters are others than before or in another order.
 */
export function updatedFunctions(released: Released): Record<string, readonly string[]> {
  const current = Object.fromEntries(
    catalogue.map(({ name, parameters }) => [name, parameters.map(([parameter]) => parameter)]),
  );
  for (const [name, parameters] of Object.entries(released)) {
    const found = current[name];
    if (!found) throw new Error(`${name} was released, so it stays in the catalogue.`);
    const isKept = [...parameters].every((parameter, at) => found[at] === parameter);
    if (!isKept)
      throw new Error(
        `${name} was released with (${[...parameters].join(", ")}): parameters keep their names and order, and new ones are added at the end.`,
      );
  }
  return current;
}
