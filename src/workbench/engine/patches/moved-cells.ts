import type { Injector, Workbook, Worksheet } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  type IAddWorksheetMergeMutationParams,
  type ISetWorksheetNameMutationParams,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";

/**
 * **Changes:** which changes of a workbook cause a calculation: also a sheet's new name, and merged cells.
 *
 * **Why:** Univer's list (`src/controllers/active-dirty.controller.ts` of sheets-formula) has neither. Names
 * that refer to a renamed sheet then have no value, and merged cells do not block a spill.
 *
 * **Test:** "a sheet is renamed" in `test/workbench/engine/moved-cells.test.ts`, and "merged cells" in
 * `test/workbench/engine/patches/blocked-spills.test.ts`.
 */
export function calculateMoreChanges(injector: Injector): void {
  const causes = injector.get(IActiveDirtyManagerService);
  causes.register(SetWorksheetNameMutation.id, {
    commandId: SetWorksheetNameMutation.id,
    getDirtyData: ({ params }) => {
      const { unitId, subUnitId } = params as ISetWorksheetNameMutationParams;
      return { clearDependencyTreeCache: { [unitId]: { [subUnitId]: "1" } } };
    },
  });
  for (const { id } of [AddWorksheetMergeMutation, RemoveWorksheetMergeMutation])
    causes.register(id, {
      commandId: id,
      getDirtyData: ({ params }) => {
        const { unitId, subUnitId: sheetId, ranges } = params as IAddWorksheetMergeMutationParams;
        return { dirtyRanges: ranges.map((range) => ({ unitId, sheetId, range })) };
      },
    });
}

const OF_ACTIVE_SHEET: readonly string[] = [RemoveRowByRangeCommand.id, RemoveColByRangeCommand.id];

/**
 * **Changes:** `Workbook.getActiveSheet`, while rows or columns of another sheet are deleted.
 *
 * **Why:** Univer deletes them there, and adjusts references as if they were deleted on the sheet that is
 * in front (`handleRefRemoveRow` in sheets-formula's `src/controllers/utils/ref-range-param.ts`).
 *
 * **Test:** "rows are deleted" in `test/workbench/engine/moved-cells.test.ts`.
 */
export function onSheet<T>(
  workbook: Workbook,
  sheet: Worksheet,
  command: string,
  change: () => T,
): T {
  if (!OF_ACTIVE_SHEET.includes(command)) return change();
  Object.defineProperty(workbook, "getActiveSheet", { value: () => sheet, configurable: true });
  try {
    return change();
  } finally {
    Reflect.deleteProperty(workbook, "getActiveSheet");
  }
}
