import { Disposable, ICommandService, type Injector, type IRange } from "@univerjs/core";
import {
  FormulaDataModel,
  type IArrayFormulaRangeType,
  SetArrayFormulaDataMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { areasOutside } from "./address";

/**
 * Recalculates what refers to the cells that a spill has left. The engine itself does that only with
 * the next edit: a sum over a spill that has shrunk to one cell would keep its old total.
 */
export class Spills extends Disposable {
  private known: Ranges = new Map();

  constructor(injector: Injector) {
    super();
    const commands = injector.get(ICommandService);
    const model = injector.get(FormulaDataModel);
    this.disposeWithMe(
      commands.onCommandExecuted(({ id }) => {
        if (id !== SetArrayFormulaDataMutation.id) return;
        const current = rangesOf(model.getArrayFormulaRange());
        const dirtyRanges = [...this.known].flatMap(([key, { range, ...sheet }]) =>
          areasOutside(range, current.get(key)?.range).map((left) => ({ ...sheet, range: left })),
        );
        this.known = current;
        if (dirtyRanges.length === 0) return;
        commands.syncExecuteCommand(
          SetTriggerFormulaCalculationStartMutation.id,
          { dirtyRanges },
          { onlyLocal: true },
        );
      }),
    );
  }
}

type Ranges = ReadonlyMap<string, { unitId: string; sheetId: string; range: IRange }>;

function rangesOf(spills: IArrayFormulaRangeType): Ranges {
  const ranges = new Map<string, { unitId: string; sheetId: string; range: IRange }>();
  for (const [unitId, sheets] of Object.entries(spills))
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      for (const [row, columns] of Object.entries(rows ?? {}))
        for (const [column, range] of Object.entries<IRange>(columns ?? {}))
          ranges.set(`${unitId} ${sheetId} ${row} ${column}`, { unitId, sheetId, range });
  return ranges;
}
