import {
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
  ObjectMatrix,
} from "@univerjs/core";
import {
  type IInsertSheetMutationParams,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetActiveOperationParams,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { LAST_COLUMN, LAST_ROW } from "../../spreadsheet/limits";
import type { Area } from "../engine/address";
import type { Events } from "./events";
import { localAddress } from "./model/area";
import type { OpenWorkbook } from "./open-workbook";

/** Raises Excel's events for what happens in the grid, whoever did it. */
export class WorkbookEvents {
  private activeSheetId: string;

  constructor(private readonly book: OpenWorkbook) {
    this.activeSheetId = book.activeSheet.getSheetId();
    book.engine.disposeWithMe(
      book.engine.commands.onCommandExecuted((command, options) => this.hear(command, options)),
    );
  }

  private get source(): "Local" | "Remote" {
    return this.book.isRemote ? "Remote" : "Local";
  }

  private get events(): Events {
    return this.book.events;
  }

  private hear({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const shift = SHIFTS[id];
    if (shift) this.shifted(params as ShiftParams, ...shift);
    switch (id) {
      case SetRangeValuesMutation.id:
        if (!options?.onlyLocal && !options?.["applyFormulaCalculationResult"])
          this.changed(params as ISetRangeValuesMutationParams);
        return;
      case InsertSheetMutation.id:
        this.events.raise("Added", (params as IInsertSheetMutationParams).sheet.id, {
          source: this.source,
        });
        return;
      case RemoveSheetMutation.id:
        this.events.raise("Deleted", (params as IRemoveSheetMutationParams).subUnitId, {
          source: this.source,
        });
        return;
      case SetWorksheetActiveOperation.id:
        this.activated((params as ISetWorksheetActiveOperationParams).subUnitId);
        return;
      case SetSelectionsOperation.id:
        this.selected(params as ISetSelectionsOperationParams);
        return;
    }
  }

  /** A change of looks alone is none of content. */
  private changed({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    let area: Area | undefined;
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      if (cell && !CONTENT.some((part) => part in cell)) return;
      area = {
        startRow: Math.min(area?.startRow ?? row, row),
        startColumn: Math.min(area?.startColumn ?? column, column),
        endRow: Math.max(area?.endRow ?? row, row),
        endColumn: Math.max(area?.endColumn ?? column, column),
      };
    });
    if (area) this.dataChanged(subUnitId, "RangeEdited", area);
  }

  private shifted({ subUnitId, range }: ShiftParams, ...[axis, change]: Shifted): void {
    const isRow = axis === "row";
    const [at, last] = isRow
      ? [range.startRow, range.endRow]
      : [range.startColumn, range.endColumn];
    const count = (last - at + 1) * (change === "Inserted" ? 1 : -1);
    for (const cells of [this.book.validations, this.book.protections])
      cells.shift(subUnitId, { axis, at, count });
    const whole = isRow
      ? { ...range, startColumn: 0, endColumn: LAST_COLUMN }
      : { ...range, startRow: 0, endRow: LAST_ROW };
    this.dataChanged(subUnitId, `${isRow ? "Row" : "Column"}${change}`, whole);
  }

  private dataChanged(sheetId: string, changeType: string, area: Area): void {
    this.events.raise("DataChanged", sheetId, {
      source: this.source,
      changeType,
      triggerSource: this.book.isAddinAtWork ? "ThisLocalAddin" : "Unknown",
      address: localAddress(area),
      shiftDirection: "None",
    });
  }

  private activated(sheetId: string): void {
    if (sheetId === this.activeSheetId) return;
    this.events.raise("Deactivated", this.activeSheetId);
    this.activeSheetId = sheetId;
    this.events.raise("Activated", sheetId);
  }

  private selected({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const address = selections.map(({ range }) => localAddress(range)).join(",");
    if (address) this.events.raise("SelectionChanged", subUnitId, { address });
  }
}

type Shifted = readonly [axis: "row" | "column", change: "Inserted" | "Deleted"];

/** What moves cells, by the change's id. */
const SHIFTS: Readonly<Record<string, Shifted>> = {
  [InsertRowMutation.id]: ["row", "Inserted"],
  [RemoveRowMutation.id]: ["row", "Deleted"],
  [InsertColMutation.id]: ["column", "Inserted"],
  [RemoveColMutation.id]: ["column", "Deleted"],
};

interface ShiftParams {
  readonly subUnitId: string;
  readonly range: IRange;
}

/** What of a stored cell is its content. */
const CONTENT = ["v", "f", "p", "si"] as const;
