/** Why Excel did not do something, and what the user can do about it. */
export interface Reason {
  readonly happened: string;
  readonly todo: string;
  /** Whether the request may have been carried out all the same; otherwise it ended at the action refused. */
  readonly mayBeDone?: true;
}

const UPDATE = "Update Excel, or use another version of it.";
const OLD_EXCEL = "This version of Excel lacks a feature that Offtake needs.";
const DATA_CONNECTION = "Refresh the workbook's data connections in Excel, then try again.";

/** By Excel's error code: every code of `Excel.ErrorCodes`, and some that Office.js gives besides. */
export const REASONS: Readonly<Record<string, Reason>> = {
  AccessDenied: {
    happened: "The sheet, the workbook's structure or the file is protected.",
    todo: "Unprotect it on the Review tab, or save a copy of a read-only file, then try again.",
  },
  ApiNotAvailable: { happened: OLD_EXCEL, todo: UPDATE },
  ApiNotFound: { happened: OLD_EXCEL, todo: UPDATE },
  Conflict: {
    happened: "Somebody else changed the workbook at the same moment.",
    todo: "Wait until their change shows, then try again.",
  },
  DirtySupportingFormula: {
    happened: "Excel has not calculated the cells that this needs.",
    todo: "Choose Calculate Now on the Formulas tab, then try again.",
  },
  EmptyChartSeries: {
    happened: "A chart has a series without data.",
    todo: "Show the rows and columns that are hidden, then try again.",
  },
  FilteredRangeConflict: {
    happened: "Some of the rows are filtered.",
    todo: "Clear the filter on the Data tab, then try again.",
  },
  FormulaLengthExceedsLimit: {
    happened: "The formula is longer than Excel allows.",
    todo: "Refer to cells instead of typing values into the formula.",
  },
  GeneralException: {
    happened: "Excel reported an internal error.",
    todo: "Try again. If it happens again, save the workbook and restart Excel.",
    mayBeDone: true,
  },
  InactiveWorkbook: {
    happened: "Another workbook is in front.",
    todo: "Bring this workbook to the front, then try again.",
  },
  InsertDeleteConflict: {
    happened:
      "Excel cannot move the cells: a table, an array formula or merged cells are in the way.",
    todo: "Move them to another sheet, then try again.",
  },
  InvalidArgument: {
    happened: "Excel rejected the formula.",
    todo: "Check its arguments, then try again.",
  },
  InvalidBinding: {
    happened: "Cells that Offtake refers to were deleted.",
    todo: "Undo the deletion in Excel, or load the deal again.",
  },
  InvalidOperation: {
    happened: "Excel does not allow this in the workbook's current state.",
    todo: "Close open dialogs, select a cell of a visible sheet, then try again.",
  },
  InvalidOperationInCellEditMode: {
    happened: "Excel cannot make changes while a cell is being edited.",
    todo: "Press Enter or Esc, then try again.",
  },
  InvalidReference: {
    happened: "Cells that Offtake refers to were deleted.",
    todo: "Undo the deletion in Excel, or load the deal again.",
  },
  InvalidSelection: {
    happened: "The selection is not a single range of cells.",
    todo: "Select one cell, then try again.",
  },
  ItemAlreadyExists: {
    happened: "The workbook already has a sheet or name of that name.",
    todo: "Rename it, then try again.",
  },
  ItemNotFound: {
    happened: "A sheet or name that Offtake needs is missing.",
    todo: "Load the deal again, or undo the deletion in Excel.",
  },
  MergedRangeConflict: {
    happened: "Merged cells are in the way.",
    todo: "Unmerge them on the Home tab, then try again.",
  },
  NoAnswer: {
    happened: "Excel is not responding.",
    todo: "Check for an open dialog, then try again.",
    mayBeDone: true,
  },
  NonBlankCellOffSheet: {
    happened: "The sheet is full.",
    todo: "Clear some rows at the bottom, then try again.",
  },
  NotImplemented: { happened: OLD_EXCEL, todo: UPDATE },
  OpenWorkbookLinksBlocked: {
    happened: "Your organization does not allow links between workbooks.",
    todo: "Replace the links by values on the Data tab, or ask your administrator.",
  },
  OperationCellsExceedLimit: {
    happened: "This affects more cells than Excel allows at once.",
    todo: "Use a smaller workbook, or desktop Excel.",
  },
  PivotTableRangeConflict: {
    happened: "A PivotTable is in the way.",
    todo: "Move it to another sheet, then try again.",
  },
  PowerQueryRefreshResourceChallenge: {
    happened: "A data connection of the workbook asks you to sign in.",
    todo: DATA_CONNECTION,
  },
  RangeExceedsLimit: {
    happened: "This affects more cells than Excel allows at once.",
    todo: "Use a smaller workbook, or desktop Excel.",
  },
  RangeImageExceedsLimit: {
    happened: "Excel cannot draw a picture of so many cells.",
    todo: "Select fewer cells, then try again.",
  },
  RefreshWorkbookLinksBlocked: {
    happened: "Links to other workbooks need your permission.",
    todo: "Choose Enable Content or refresh the links on the Data tab, then try again.",
  },
  RequestAborted: {
    happened: "Excel stopped before it was done.",
    todo: "Try again in a moment.",
    mayBeDone: true,
  },
  RequestPayloadSizeLimitExceeded: {
    happened: "This is more than Excel accepts at once.",
    todo: "Use a smaller workbook, or desktop Excel.",
  },
  ResponsePayloadSizeLimitExceeded: {
    happened: "The workbook is too large for Excel to answer at once.",
    todo: "Use a smaller workbook, or desktop Excel.",
    mayBeDone: true,
  },
  UnsupportedFeature: {
    happened: "The workbook uses a feature that add-ins cannot change.",
    todo: "Use a new workbook.",
  },
  UnsupportedFillType: {
    happened: "A cell has a fill that add-ins cannot change.",
    todo: "Clear the formats of the cells, then try again.",
  },
  UnsupportedOperation: { happened: OLD_EXCEL, todo: UPDATE },
  UnsupportedSheet: {
    happened: "A sheet is of a kind that has no cells, such as a chart or a macro sheet.",
    todo: "Select a worksheet, then try again.",
  },
};
