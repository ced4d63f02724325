import type { Injector } from "@univerjs/core";
import { checkOnceForPromises } from "./async-check";
import { enlargeCaches } from "./cache-capacity";
import { keepWholeKeys } from "./cache-keys";
import { readCells } from "./cell-reading";
import { checkContractOnce } from "./contract";
import { correctEdate } from "./edate";
import { findFormulasOfEdits } from "./formula-changes";
import { readFormulaText } from "./formula-text";
import { tellProgressOften } from "./interval";
import { compareCellsThemselves } from "./inverted-index";
import { calculateMoreChanges } from "./moved-cells";
import { readNumberLiterals } from "./number-literals";
import { reuseReferenceObjects } from "./reference-objects";
import { orderBySpills } from "./spill-order";
import { keepTextLiterals } from "./text-literals";

/**
 * What is patched of Univer when an engine is made; `Calculation` adds what concerns calculating.
 *
 * @throws Error where it is a Univer that the patches do not fit.
 */
export function patchUniver(injector: Injector): void {
  checkContractOnce(injector);
  keepWholeKeys();
  enlargeCaches();
  readNumberLiterals(injector);
  readFormulaText(injector);
  keepTextLiterals(injector);
  orderBySpills(injector);
  calculateMoreChanges(injector);
  findFormulasOfEdits(injector);
  correctEdate(injector);
  readCells(injector);
  compareCellsThemselves();
  reuseReferenceObjects(injector);
  checkOnceForPromises(injector);
  tellProgressOften(injector);
}
