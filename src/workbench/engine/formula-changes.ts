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
 * Which formulas an edit brings and takes away, from the cells that it touches. The engine itself reads
 * every cell of the workbook for that, at each edit, for the sake of formulas that share one text; where
 * the edit touches none of those, nothing else can change.
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
      const held = before?.getValue(row, column);
      if (cell?.si || held?.si) isShared = true;
      if (isFormulaString(cell?.f)) changes.setValue(row, column, { f: String(cell?.f) });
      else if (isFormulaString(held?.f)) changes.setValue(row, column, null);
    });
    return isShared ? update(unitId, sheetId, edited) : changes.getMatrix();
  };
}
