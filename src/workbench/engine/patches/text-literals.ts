import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";

/**
 * **Changes:** `isArgumentsIgnoreNumberPattern` of the functions that pass a text on.
 *
 * **Why:** Univer makes a number of a text in a formula that reads as a date, a share or a time before it
 * asks the function (engine-formula's `src/engine/ast-node/value-node.ts`). That is right for functions
 * that calculate, as SUM does; but `IF(TRUE,"1-2","")` is no second of January.
 *
 * **Test:** "texts that read as dates" in `test/workbench/engine/patches/values.test.ts`.
 */
export function keepTextLiterals(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  for (const name of HANDING_ON) {
    const executor = functions.getExecutor(name);
    if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
}

/** Excel's functions that give one of their arguments as it is, or look at it as it is. */
const HANDING_ON = [
  ...["IF", "IFERROR", "IFNA", "IFS", "SWITCH", "CHOOSE", "LET"],
  ...["EXACT", "FIND", "ISNUMBER", "ISTEXT", "LEFT", "LEN", "MID", "RIGHT", "SEARCH", "SUBSTITUTE"],
  ...["HSTACK", "INDEX", "MATCH", "VSTACK", "XLOOKUP", "XMATCH"],
];
