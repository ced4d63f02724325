/**
 * The script of the functions, and nothing else: cells calculate before the pane's interface loads.
 */
import { catalogue } from "../../functions/catalogue";
import { type Cell, CellError, type Cells } from "../../functions/cells";
import type { OfftakeFunction } from "../../functions/define";

/**
 * A function as the custom-functions runtime calls it: the arguments in order, omitted ones as null, and the
 * invocation last. Excel caches function metadata, so it may pass fewer arguments than the descriptor has, or more.
 */
function invocable(f: OfftakeFunction) {
  return (...given: readonly unknown[]): unknown => {
    const result = f.call(given.slice(0, -1).slice(0, f.parameters.length));
    if (result instanceof CellError) throw errorOf(result);
    return isCells(result) ? result.map((row) => row.map(shown)) : result;
  };
}

function isCells(result: Cell | Cells): result is Cells {
  return Array.isArray(result);
}

/** Thrown, an error is the whole answer; returned, it is in one cell of a spill. */
function shown(cell: Cell): unknown {
  return cell instanceof CellError ? errorOf(cell) : cell;
}

function errorOf({ code, message }: CellError): CustomFunctions.Error {
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message);
}

/** In a plain browser tab, or where office.js could not be had, there is nothing to associate with. */
if (typeof CustomFunctions !== "undefined")
  for (const f of catalogue) CustomFunctions.associate(f.name, invocable(f));
