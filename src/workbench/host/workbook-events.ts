import { type ICommandInfo, type IExecutionOptions, ObjectMatrix } from "@univerjs/core";
import {
  type IInsertSheetMutationParams,
  InsertSheetMutation,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetActiveOperationParams,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
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

  private get events(): Events {
    return this.book.events;
  }

  private hear({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    switch (id) {
      case SetRangeValuesMutation.id:
        if (!options?.onlyLocal && !options?.["applyFormulaCalculationResult"])
          this.changed(params as ISetRangeValuesMutationParams);
        return;
      case InsertSheetMutation.id:
        this.events.raise("Added", (params as IInsertSheetMutationParams).sheet.id, LOCAL);
        return;
      case RemoveSheetMutation.id:
        this.events.raise("Deleted", (params as IRemoveSheetMutationParams).subUnitId, LOCAL);
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
    if (!area) return;
    this.events.raise("DataChanged", subUnitId, {
      ...LOCAL,
      changeType: "RangeEdited",
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

const LOCAL = { source: "Local" };
/** What of a stored cell is its content. */
const CONTENT = ["v", "f", "p", "si"] as const;
