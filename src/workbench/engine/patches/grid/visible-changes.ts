import {
  CommandType,
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type Injector,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  FormulaDataModel,
  type ISetArrayFormulaDataMutationParams,
  SetArrayFormulaDataMutation,
} from "@univerjs/engine-formula";
import { type IRender, SheetRenderController } from "@univerjs/preset-sheets-core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { gridDrawing } from "../private-members";

/** Those of formulas and calculations: the values that they give come with others. */
const OF_FORMULAS = "formula.mutation.";

/**
 * **Changes:** `SheetRenderController._markUnitDirty`, which has the grid drawn again.
 *
 * **Why:** Univer draws every visible cell again after every mutation, whatever it changes (sheets-ui's
 * `src/controllers/render-controllers/sheet.render-controller.ts`). One edit starts and ends a
 * calculation and writes results on many sheets, most of them unchanged or not visible, so that it was
 * drawn several times. Here it is drawn only if a cell of the visible sheet changes. For speed alone.
 *
 * **Test:** "an edit that changes no visible cell draws nothing" in `test/browser/drawing.test.ts`.
 */
export function drawVisibleChanges(injector: Injector, render: IRender): void {
  const drawing = gridDrawing(render.with(SheetRenderController));
  const markDirty = drawing._markUnitDirty.bind(drawing);
  const invisible = new WeakSet<object>();
  // The cells before the mutation are known only before it.
  drawing.disposeWithMe(
    injector.get(ICommandService).beforeCommandExecuted((command) => {
      if (command.type === CommandType.MUTATION && !isVisible(injector, render.unitId, command))
        invisible.add(command);
    }),
  );
  drawing._markUnitDirty = (command, options) => {
    if (!invisible.has(command)) markDirty(command, options);
  };
}

function isVisible(injector: Injector, unitId: string, command: Readonly<ICommandInfo>): boolean {
  const { id, params } = command;
  const sheet = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getActiveSheet();
  if (!sheet) return true;
  if (id === SetRangeValuesMutation.id)
    return isCellVisible(sheet, params as ISetRangeValuesMutationParams);
  if (id === SetArrayFormulaDataMutation.id)
    return isSpillVisible(injector, sheet, params as ISetArrayFormulaDataMutationParams);
  return !id.startsWith(OF_FORMULAS);
}

function isCellVisible(sheet: Worksheet, params: ISetRangeValuesMutationParams): boolean {
  if (params.subUnitId !== sheet.getSheetId()) return false;
  return differs(sheet.getCellMatrix(), params.cellValue);
}

/** The cells that formulas spill into are not among those that have values of their own. */
function isSpillVisible(
  injector: Injector,
  sheet: Worksheet,
  { arrayFormulaCellData }: ISetArrayFormulaDataMutationParams,
): boolean {
  const [unitId, sheetId] = [sheet.getUnitId(), sheet.getSheetId()];
  const before = injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[sheetId];
  const after = arrayFormulaCellData[unitId]?.[sheetId];
  const [old, current] = [new ObjectMatrix(before ?? {}), new ObjectMatrix(after ?? {})];
  return differs(old, after ?? {}) || differs(current, before ?? {});
}

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

function differs(before: ObjectMatrix<Nullable<ICellData>>, written: Cells | undefined): boolean {
  let isDifferent = false;
  new ObjectMatrix(written).forValue((row, column, cell) => {
    isDifferent = !isSame(before.getValue(row, column), cell);
    return !isDifferent;
  });
  return isDifferent;
}

/** Whether everything that is written of a cell was there before. */
function isSame(before: Nullable<ICellData>, written: Nullable<ICellData>): boolean {
  if (!written) return !before;
  const [old, next]: Record<string, unknown>[] = [{ ...before }, { ...written }];
  return Object.entries(next ?? {}).every(
    ([key, value]) => (old?.[key] ?? null) === (value ?? null),
  );
}
