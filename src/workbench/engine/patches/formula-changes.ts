import {
  type ICellData,
  type Injector,
  IUniverInstanceService,
  isFormulaString,
  type Nullable,
  ObjectMatrix,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, type IFormulaDataItem } from "@univerjs/engine-formula";

/**
 * **Changes:** `FormulaDataModel.updateFormulaData`, which says which formulas an edit adds and removes.
 *
 * **Why:** at each edit Univer reads every cell of the workbook, for the sake of formulas that share one
 * text (engine-formula's `src/models/formula-data.model.ts`). Where the edit touches none of those, only
 * the cells that it touches matter. For speed alone.
 *
 * **Test:** "an edit of a value reads the cells that it touches" in
 * `test/workbench/engine/patches/work.test.ts`; that nothing is missed, in
 * `test/workbench/engine/patches/formula-changes.test.ts`.
 */
export function findFormulasOfEdits(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const workbooks = injector.get(IUniverInstanceService);
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, edited) => {
    const sheet = workbooks.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    const before = sheet?.getCellMatrix();
    const changes = new ObjectMatrix<IFormulaDataItem | null>();
    let isShared = before === undefined;
    new ObjectMatrix<Nullable<ICellData>>(edited).forValue((row, column, cell) => {
      const previous = before?.getValue(row, column);
      if (cell?.si || previous?.si) isShared = true;
      if (isFormulaString(cell?.f)) changes.setValue(row, column, { f: String(cell?.f) });
      else if (isFormulaString(previous?.f)) changes.setValue(row, column, null);
    });
    return isShared ? update(unitId, sheetId, edited) : changes.getMatrix();
  };
}
