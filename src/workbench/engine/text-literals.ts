import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";

/**
 * A text in a formula that reads as a date, a share or a time stays a text where a function only hands
 * it on: `IF(TRUE,"1-2","")` is no second of January. The engine would make a number of it before it
 * asks the function, which is right for those that calculate, as SUM does.
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
